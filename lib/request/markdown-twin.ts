import Negotiator from "negotiator";

/** Paths with a Markdown version: the documentation's pages and the changelog. */
const PAGE = /^\/(?:docs(?:\/([\w-]+))?|changelog)\/?$/;
const MARKDOWN = "text/markdown; charset=utf-8";
const TWIN = /^\/docs\/([\w-]+)\.md$/;

/** Whether a page also exists as Markdown. @param path without the query */
export const hasMarkdownTwin = (path: string): boolean => PAGE.test(path);

/**
 * The path of the Markdown that a request asks for, by its extension (`/docs/errors.md`) or by `Accept`.
 * @param path without the query
 * @returns the handler's path; undefined if the request does not ask for Markdown
 */
export function markdownTwin(path: string, accept: string | undefined): string | undefined {
  const [, twin] = TWIN.exec(path) ?? [];
  if (twin) return `/docs.md/${twin}`;
  const page = PAGE.exec(path);
  if (!page || !wantsMarkdown(accept)) return undefined;
  if (path.startsWith("/changelog")) return "/changelog.md";
  return page[1] ? `/docs.md/${page[1]}` : "/docs.md";
}

/** Whether an `Accept` header prefers Markdown to HTML. Browsers never mention it. */
export function wantsMarkdown(accept: string | undefined): boolean {
  if (!accept) return false;
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(["text/html", MARKDOWN]);
  return preferred === MARKDOWN;
}
