import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { openStore } from "@/lib/media/open-store";
import { createUpload } from "@/lib/uploads/create-upload";
import { toUploadResource } from "@/lib/uploads/to-upload-resource";

const post = defineRoute(ENDPOINTS.upload, async ({ db, caller, file, origin }) => {
  const upload = await createUpload(db, openStore(), { userId: caller.userId, file });
  const body = toUploadResource(upload, origin);
  return { headers: { Location: body.url }, body };
});

/** `/api/v1/uploads` */
export const uploads = serveMethods({ POST: post });
