import { describePage } from "@/components/docs/describe-page";
import { DocsPageView } from "@/components/docs/docs-page-view";
import { MovedAnchors } from "@/components/docs/moved-anchors";
import { placesOfAnchors } from "@/lib/docs/old-anchors";
import { OVERVIEW } from "@/lib/docs/pages/overview";
import { docsReader } from "./docs-reader";

export const metadata = describePage(OVERVIEW);

/** The first page of the documentation. */
export default async function DocsPage() {
  return (
    <>
      <MovedAnchors places={placesOfAnchors()} />
      <DocsPageView page={OVERVIEW} reader={await docsReader()} />
    </>
  );
}
