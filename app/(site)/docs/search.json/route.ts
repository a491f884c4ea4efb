import { writeDocsIndex } from "@/lib/client/docs-index";
import { searchEntries } from "@/lib/docs/search-entries";

/** Made once, at build. */
export const dynamic = "force-static";

export const GET = () =>
  new Response(writeDocsIndex(searchEntries()), {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-cache" },
  });
