/**
 * Whether a header `Accept` asks for Markdown. Browsers never name it, and whoever does so without less weight prefers it:
 * assistants send `text/markdown, text/html`.
 */
export function wantsMarkdown(accept: string | undefined): boolean {
  return (accept ?? "").split(",").some((type) => type.trim().toLowerCase() === "text/markdown");
}
