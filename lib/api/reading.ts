import { docsMarkdown, llmsIndex } from "@/lib/docs/docs-markdown";
import { FOR_EVERYBODY } from "@/lib/http/answer";
import { serveMethods } from "@/lib/http/serve-methods";
import { TextResponse } from "@/lib/http/text-response";
import { requestOrigin } from "@/lib/request/request-origin";

/** What is written for each deployment's own address. */
const serveText = (type: string, write: (origin: string) => string) =>
  serveMethods({
    GET: async (request) =>
      new TextResponse(write(requestOrigin(request.headers)), {
        status: 200,
        headers: { ...FOR_EVERYBODY, Vary: "Accept", "Content-Type": `${type}; charset=utf-8` },
      }),
  });

/** `/llms.txt`: what there is to read, for language models. */
export const llms = serveText("text/plain", llmsIndex);
/** `/llms-full.txt`: all of it at once. */
export const llmsFull = serveText("text/plain", docsMarkdown);
/** `/docs.md`: the reference as Markdown. */
export const docsText = serveText("text/markdown", docsMarkdown);
