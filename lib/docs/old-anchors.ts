import { docsContents } from "./contents";

/** Prefixes of anchors whose part has another name. */
const BY_BEGINNING = { error: "/docs/errors", failure: "/docs/tasks", status: "/docs/tasks" };

/**
 * The page of each section by its anchor. The documentation used to be a single page, and links such as `/docs#limits` still
 * exist. A page's name is an anchor as well, unless a section has it.
 */
export function placesOfAnchors(): Record<string, string> {
  const pages = docsContents().flatMap((group) => group.pages);
  return {
    ...BY_BEGINNING,
    ...Object.fromEntries(pages.map(({ href }) => [href.slice("/docs/".length), href])),
    ...Object.fromEntries(pages.flatMap(({ href, sections }) => sections.map(({ id }) => [id, href]))),
  };
}
