import { AppError } from "@/lib/errors";
import { imageAddress } from "@/lib/media/image-address";
import { openStore } from "@/lib/media/open-store";
import { withSemaphore } from "@/lib/semaphore";
import { createUpload } from "@/lib/uploads/create-upload";
import { type Brought, readEdit } from "./read-edit";
import { readFields } from "./read-fields";
import { answerWhenDrawn, beginImages } from "./serve-images";
import { type OpenAiCall, openAiRoute, serveOpenAi } from "./serve-openai";

/** How many of one user's requests with pictures are read at a time. The others wait unread, on the sender's side. */
const FORMS_AT_ONCE = 2;

const post = openAiRoute("generate", async (call) => {
  const { asked, ids } = await withSemaphore(`edits.${call.caller.userId}`, FORMS_AT_ONCE, () => begin(call));
  return answerWhenDrawn(call, ids, asked);
});

async function begin(call: OpenAiCall) {
  const { fields: given, pictures, hasMask, remove } = await readEdit(call.request);
  try {
    const fields = readFields(given);
    if (hasMask) throw refuse("mask", "No model here supports mask; say in the prompt what to change.");
    if (pictures.length === 0) throw refuse("image", "image is required.");
    const asked = {
      fields,
      event: "image_edit",
      asks: pictures.map(({ address, file }) => address ?? file.sha256),
      bring: () => Promise.all(pictures.map((picture) => addressOf(call, picture))),
    } as const;
    return { asked, ids: await beginImages(call, asked) };
  } finally {
    await remove();
  }
}

const refuse = (param: string, message: string) => new AppError("invalid_params", message, { param });

/** Stores a file as a regular upload. */
async function addressOf({ db, caller, origin }: OpenAiCall, { address, file }: Brought): Promise<string> {
  if (address !== undefined) return address;
  const upload = await createUpload(db, openStore(), { userId: caller.userId, file });
  return imageAddress(origin, upload.path);
}

/** `/v1/images/edits` */
export const edits = serveOpenAi({ POST: post });
