import MiniSearch, { type Options, type SearchResult } from "minisearch";

/** A place in the documentation that a search can find. */
export type DocsEntry = {
  /** Its address, with the anchor. */
  id: string;
  title: string;
  /** The page that it is on. */
  page: string;
  text: string;
};

/** The fields of a search result. */
export type DocsFind = Pick<DocsEntry, "id" | "title" | "page"> & { excerpt: string };

const OPTIONS: Options<DocsEntry> = {
  fields: ["title", "page", "text"],
  storeFields: ["title", "page", "excerpt"],
  extractField: (entry, name) =>
    name === "excerpt" ? excerptOf(entry.text) : String(entry[name as keyof DocsEntry]),
  searchOptions: { boost: { title: 4, page: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
};

const EXCERPT_LENGTH = 110;

function excerptOf(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", EXCERPT_LENGTH))} …`;
}

/** The documentation's search index, serialised. It is made at build time. */
export function writeDocsIndex(entries: readonly DocsEntry[]): string {
  const index = new MiniSearch<DocsEntry>(OPTIONS);
  index.addAll(entries);
  return JSON.stringify(index);
}

/** Loads an index. @param text as serialised above */
export const readDocsIndex = (text: string): MiniSearch<DocsEntry> => MiniSearch.loadJSON(text, OPTIONS);

/** The best matches, best first. If no place has all the words, those with some of them count. */
export function searchDocs(index: MiniSearch<DocsEntry>, query: string, most: number): DocsFind[] {
  const all = index.search(query);
  const found = all.length > 0 ? all : index.search(query, { combineWith: "OR" });
  return found.slice(0, most).map(toFind);
}

const toFind = ({ id, title, page, excerpt }: SearchResult): DocsFind => ({ id, title, page, excerpt });
