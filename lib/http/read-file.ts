import { readFile as readWhole } from "node:fs/promises";
import { AppError } from "@/lib/errors";
import { type SpooledFile, spool, spoolBytes } from "@/lib/media/spool";
import { withSemaphore } from "@/lib/semaphore";
import { readPieces, unavailable } from "./read-bytes";

/** What a form puts around its file: boundaries, headers, a name. */
const FORM_BYTES = 16 * 1024;
/** Enough for the largest file at 1 Mbit/s; a client that sends nothing for this long has left. */
const TIMEOUT_MS = 90_000;
const STALL_MS = 10_000;
/** A form is parsed in memory, at three times its size, once it is complete. */
const FORMS_AT_ONCE = 2;

const invalid = (message: string, cause?: unknown) => new AppError("invalid_params", message, { cause });

/**
 * Reads a request's single file, sent as the body or as the only field of a form. Its declared type does not matter;
 * its bytes decide. It goes to disk, not to memory, as it arrives.
 * @param maxBytes of the file
 * @throws AppError `payload_too_large`, `invalid_params`, `request_timeout`, `service_unavailable`
 */
export async function readFile(request: Request, maxBytes: number): Promise<SpooledFile> {
  const contentType = request.headers.get("content-type") ?? "";
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isForm = type === "multipart/form-data";
  if (!isForm && type !== "application/octet-stream" && !/^image\/[\w.+-]+$/.test(type)) {
    throw invalid(
      "Send the image as the body, with its Content-Type or application/octet-stream, or as the file of a multipart/form-data form.",
    );
  }
  const limits = { maxBytes: isForm ? maxBytes + FORM_BYTES : maxBytes, timeoutMs: TIMEOUT_MS };
  const body = await room(() => spool(readPieces(request, { ...limits, stallMs: STALL_MS })));
  const file = isForm ? await fileOfForm(body, contentType) : body;
  try {
    if (file.size > maxBytes)
      throw new AppError("payload_too_large", `A file may be at most ${maxBytes / 1024 / 1024} MB.`);
    if (file.size === 0) throw invalid("The file is empty.");
    return file;
  } catch (error) {
    await file.remove();
    throw error;
  }
}

/** Whatever keeps the disk from accepting it may pass. */
async function room(write: () => Promise<SpooledFile>): Promise<SpooledFile> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof AppError ? error : unavailable(error);
  }
}

async function fileOfForm(body: SpooledFile, contentType: string): Promise<SpooledFile> {
  try {
    return await withSemaphore("forms", FORMS_AT_ONCE, async () => {
      const form = await new Response(await readWhole(body.path), {
        headers: { "Content-Type": contentType },
      })
        .formData()
        .catch((cause: unknown) => {
          throw invalid("The body is not a valid multipart/form-data form.", cause);
        });
      const [file, ...others] = form.values();
      if (!(file instanceof File) || others.length > 0) {
        throw invalid("The form must have exactly one field, a file.");
      }
      return room(async () => spoolBytes(new Uint8Array(await file.arrayBuffer())));
    });
  } finally {
    await body.remove();
  }
}
