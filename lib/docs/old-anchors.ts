import { docsContents } from "./contents";

/** What begins with one of these is within a part of another name. */
const BY_BEGINNING = { error: "/docs/errors", failure: "/docs/tasks", status: "/docs/tasks" };

/**
 * Which page each section of the documentation is on, by its anchor. It used to be a single page, and there are still
 * links to `/docs#limits`. A page's own name counts, too, unless a section has it.
 */
export function placesOfAnchors(): Record<string, string> {
  const pages = docsContents().flatMap((group) => group.pages);
  return {
    ...BY_BEGINNING,
    ...Object.fromEntries(pages.map(({ href }) => [href.slice("/docs/".length), href])),
    ...Object.fromEntries(pages.flatMap(({ href, sections }) => sections.map(({ id }) => [id, href]))),
  };
}
