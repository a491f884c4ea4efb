import type { DocsContext } from "@/lib/docs/doc-page";
import { DRAWS } from "@/lib/mcp/tool";
import { TOOLS } from "@/lib/mcp/tools";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";

/** What the documentation says about this service, at the address the reader uses. */
export function docsContext(headers: Headers): DocsContext {
  return {
    origin: requestOrigin(headers),
    models: availableModels().map(toModelResource),
    tools: TOOLS.map(({ name, title, hints }) => ({ name, title, isFree: hints !== DRAWS })),
  };
}
