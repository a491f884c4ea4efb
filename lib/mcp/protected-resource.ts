import { KEY_SCOPE_NAMES } from "@/lib/closed-lists";
import { answerWithEtag, FOR_EVERYBODY } from "@/lib/http/answer";
import { serveMethods } from "@/lib/http/serve-methods";
import { requestOrigin } from "@/lib/request/request-origin";

/** Where hosts look up how to authenticate at `/mcp`. @see https://www.rfc-editor.org/rfc/rfc9728 */
export const RESOURCE_METADATA_PATH = "/.well-known/oauth-protected-resource/mcp";

/** There is no authorization server; keys are created under Settings. */
export const protectedResource = serveMethods({
  GET: async (request) => {
    const origin = requestOrigin(request.headers);
    const metadata = {
      resource: `${origin}/mcp`,
      resource_name: "GirlGenerator",
      resource_documentation: `${origin}/docs/mcp`,
      bearer_methods_supported: ["header"],
      scopes_supported: KEY_SCOPE_NAMES,
    };
    return answerWithEtag(request, 200, metadata, FOR_EVERYBODY);
  },
});
