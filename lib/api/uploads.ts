import type { Database } from "@/db/client";
import type { UploadRow } from "@/db/queries/uploads";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { openStore } from "@/lib/media/open-store";
import { createUpload } from "@/lib/uploads/create-upload";
import { toUploadResource } from "@/lib/uploads/to-upload-resource";

const post = defineRoute(ENDPOINTS.upload, async ({ db, caller, file, origin, keep }) => {
  const answer = (upload: UploadRow) => {
    const body = toUploadResource(upload, origin);
    return { headers: { Location: body.url }, body };
  };
  const within = keep && ((tx: Database, upload: UploadRow) => keep(tx, answer(upload)));
  return answer(await createUpload(db, openStore(), { userId: caller.userId, file, keep: within }));
});

export const uploads = serveMethods({ POST: post });
