import type { Metadata } from "next";
import { headers } from "next/headers";
import { PageMain } from "@/components/shell/page-main";
import { Trash } from "@/components/studio/trash";
import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { GALLERY_PAGE_SIZE } from "@/lib/client/gallery-page";
import { requestOrigin } from "@/lib/request/request-origin";
import { listTasks } from "@/lib/tasks/list-tasks";

export const metadata: Metadata = { title: "Trash" };

/** Recently deleted pictures, which can be restored. */
export default async function TrashPage() {
  const user = await requireUser("/studio/trash");
  const page = await listTasks(openDatabase().db, {
    userId: user.id,
    livemode: true,
    origin: requestOrigin(await headers()),
    query: { deleted: "true", status: "success", limit: GALLERY_PAGE_SIZE },
  });
  return (
    <PageMain width="wide">
      <Trash first={page} />
    </PageMain>
  );
}
