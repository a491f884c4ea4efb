import { readFileSync } from "node:fs";
import path from "node:path";
import type { DocsContext } from "@/lib/docs/doc-page";
import { llmsFull as writeFull, llmsIndex as writeIndex } from "@/lib/docs/llms";
import { findPage } from "@/lib/docs/pages";
import { writePage } from "@/lib/docs/write-markdown";
import { AppError } from "@/lib/errors";
import { answerError, FOR_EVERYBODY } from "@/lib/http/answer";
import type { RouteHandler } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { textResponse } from "@/lib/http/text-response";
import { docsContext } from "./docs-context";

const answerText = (type: "plain" | "markdown", text: string) =>
  textResponse({
    text,
    status: 200,
    headers: { ...FOR_EVERYBODY, Vary: "Accept", "Content-Type": `text/${type}; charset=utf-8` },
  });

/** Documents that contain the service's own address. */
const serveText = (write: (context: DocsContext) => string) =>
  serveMethods({ GET: async ({ headers }) => answerText("plain", write(docsContext(headers))) });

/** A documentation page, if there is one with this name. */
const getPage: RouteHandler = async ({ headers }, { params }) => {
  const page = findPage(String((await params)?.page ?? ""));
  if (!page)
    return answerError(new AppError("not_found", "There is no such page; /llms.txt lists them all."));
  return answerText("markdown", writePage(page, docsContext(headers)));
};

/** `/llms.txt`: an index of the documentation for language models. */
export const llms = serveText(writeIndex);
/** `/llms-full.txt`: all pages at once. */
export const llmsFull = serveText(writeFull);
/** `/docs.md` and `/docs/quickstart.md`: each page of the documentation as Markdown. */
export const docsText = serveMethods({ GET: getPage });
/** `/changelog.md` */
export const changelogText = serveMethods({
  GET: async () => answerText("markdown", readFileSync(path.join(process.cwd(), "CHANGELOG.md"), "utf8")),
});
