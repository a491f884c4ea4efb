import { COPY_KINDS, type CopyKind } from "./copy-kinds";

const SIZES: Record<string, CopyKind> = {
  small: COPY_KINDS.small,
  screen: COPY_KINDS.screen,
  preview: COPY_KINDS.preview,
  link: COPY_KINDS.link,
};
const SCALES: Record<string, CopyKind> = { 2: COPY_KINDS.double, 4: COPY_KINDS.quadruple };

/**
 * The kind of copy that a URL asks for.
 * @param query the query of a picture's URL, with or without its question mark
 * @returns undefined for the picture itself, and a sentence for a copy that does not exist
 */
export function copyAskedBy(query: string): CopyKind | string | undefined {
  if (query.length < 2) return undefined;
  const parameters = new URLSearchParams(query);
  const asked = ["size", "scale", "format"].filter((name) => parameters.has(name));
  if (asked.length > 1)
    return `An image URL takes one of size, scale and format, not ${asked.join(" and ")}.`;
  switch (asked[0]) {
    case "scale":
      return SCALES[parameters.getAll("scale").join()] ?? "scale must be 2 or 4, and given once.";
    case "format":
      return parameters.getAll("format").join() === "svg"
        ? COPY_KINDS.svg
        : "format must be svg, and given once. Without it the image has the format it was ordered in.";
    default:
      // Any other size means the picture itself.
      return SIZES[parameters.get("size") ?? ""];
  }
}
