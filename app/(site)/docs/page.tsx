import { headers } from "next/headers";
import { describePage } from "@/components/docs/describe-page";
import { DocsPageView } from "@/components/docs/docs-page-view";
import { MovedAnchors } from "@/components/docs/moved-anchors";
import { docsContext } from "@/lib/api/docs-context";
import { placesOfAnchors } from "@/lib/docs/old-anchors";
import { OVERVIEW } from "@/lib/docs/pages/overview";

export const metadata = describePage(OVERVIEW);

/** The first page of the documentation, which all of it was once. */
export default async function DocsPage() {
  return (
    <>
      <MovedAnchors places={placesOfAnchors()} />
      <DocsPageView page={OVERVIEW} context={docsContext(await headers())} />
    </>
  );
}
