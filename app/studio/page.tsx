import { headers } from "next/headers";
import { PageMain } from "@/components/shell/page-main";
import { Studio } from "@/components/studio/studio";
import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { GALLERY_PAGE_SIZE } from "@/lib/client/gallery-page";
import { requestOrigin } from "@/lib/http/request-origin";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { listGallery } from "@/lib/tasks/list-gallery";

/** Where pictures are made and looked at. The newest are part of the page, so that nothing has to be waited for. */
export default async function StudioPage() {
  const user = await requireUser("/studio");
  const origin = requestOrigin(await headers());
  const firstPage = await listGallery(openDatabase().db, {
    userId: user.id,
    origin,
    query: { limit: GALLERY_PAGE_SIZE },
  });
  return (
    <PageMain width="wide" className="max-sm:py-5! sm:py-6!">
      <Studio
        owner={user.id}
        credits={user.credits}
        models={availableModels().map(toModelResource)}
        firstPage={firstPage}
        origin={origin}
      />
    </PageMain>
  );
}
