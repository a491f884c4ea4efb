import { AppError } from "@/lib/errors";
import { readBytes } from "./read-bytes";

/** What a form puts around its file: boundaries, headers, a name. */
const FORM_BYTES = 16 * 1024;

const invalid = (message: string, cause?: unknown) => new AppError("invalid_params", message, { cause });

/**
 * Reads the one file that a request brings: as its body, or as the only field of a form. What kind of image it says it is
 * does not matter; its bytes will tell.
 * @param maxBytes of the file
 * @throws AppError `payload_too_large`, `invalid_params`
 */
export async function readFile(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const contentType = request.headers.get("content-type") ?? "";
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isForm = type === "multipart/form-data";
  if (!isForm && type !== "application/octet-stream" && !/^image\/[\w.+-]+$/.test(type)) {
    throw invalid(
      "Send the image as the body, with its Content-Type or application/octet-stream, or as the file of a multipart/form-data form.",
    );
  }
  const body = await readBytes(request, { maxBytes: isForm ? maxBytes + FORM_BYTES : maxBytes });
  const bytes = isForm ? await fileOfForm(body, contentType) : body;
  if (bytes.byteLength > maxBytes) {
    throw new AppError("payload_too_large", `A file may have at most ${maxBytes / 1024 / 1024} MB.`);
  }
  if (bytes.byteLength === 0) throw invalid("The file is empty.");
  return bytes;
}

async function fileOfForm(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const form = await new Response(body, { headers: { "Content-Type": contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw invalid("The body is not a valid multipart/form-data form.", cause);
    });
  const [file, ...others] = form.values();
  if (!(file instanceof File) || others.length > 0) {
    throw invalid("The form must have one field, and that must be a file.");
  }
  return new Uint8Array(await file.arrayBuffer());
}
