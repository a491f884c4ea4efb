import { docsContents } from "./contents";

/** What begins with one of these is within a part of another name. */
const BY_BEGINNING = { error: "/docs/errors", failure: "/docs/tasks", status: "/docs/tasks" };

/**
 * Which page each part of the documentation is on, by its anchor. It was one page once, and links to `/docs#limits` are
 * about. A page's own name counts, too, where no part has it.
 */
export function placesOfAnchors(): Record<string, string> {
  const pages = docsContents().flatMap((group) => group.pages);
  return {
    ...BY_BEGINNING,
    ...Object.fromEntries(pages.map(({ href }) => [href.slice("/docs/".length), href])),
    ...Object.fromEntries(pages.flatMap(({ href, sections }) => sections.map(({ id }) => [id, href]))),
  };
}
