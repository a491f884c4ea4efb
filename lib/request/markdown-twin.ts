import Negotiator from "negotiator";

/** What has a twin in Markdown: the documentation's pages, and the list of changes. */
const PAGE = /^\/(?:docs(?:\/([\w-]+))?|changelog)\/?$/;
const MARKDOWN = "text/markdown; charset=utf-8";
const TWIN = /^\/docs\/([\w-]+)\.md$/;

/** Whether an address has a page that is there as Markdown, too. @param path without the query */
export const hasMarkdownTwin = (path: string): boolean => PAGE.test(path);

/**
 * Where the Markdown is that a request asks for, by its address (`/docs/errors.md`) or by `Accept`.
 * @param path without the query
 * @returns the address that a handler is for; undefined if no Markdown is asked for
 */
export function markdownTwin(path: string, accept: string | undefined): string | undefined {
  const [, twin] = TWIN.exec(path) ?? [];
  if (twin) return `/docs.md/${twin}`;
  const page = PAGE.exec(path);
  if (!page || !wantsMarkdown(accept)) return undefined;
  if (path.startsWith("/changelog")) return "/changelog.md";
  return page[1] ? `/docs.md/${page[1]}` : "/docs.md";
}

/** Whether a header `Accept` prefers Markdown to a page. Browsers never name it. */
export function wantsMarkdown(accept: string | undefined): boolean {
  if (!accept) return false;
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(["text/html", MARKDOWN]);
  return preferred === MARKDOWN;
}
