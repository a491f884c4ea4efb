import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { MAX_BODY_BYTES, MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { readPieces, unavailable } from "@/lib/http/read-bytes";
import { type SpooledFile, spool } from "@/lib/media/spool";

/** All references of a task and a mask, each as large as it may be. */
const MAX_FILES = MAX_REFERENCES + 1;
const BODY = {
  maxBytes: MAX_FILES * MAX_PICTURE_BYTES + MAX_BODY_BYTES,
  // Enough for the largest form at 3 Mbit/s; a client that sends nothing for this long has left.
  timeoutMs: 300_000,
  stallMs: 10_000,
};
/** One byte over the limit shows that a file is too large. */
const LIMITS = {
  files: MAX_FILES + 1,
  fileSize: MAX_PICTURE_BYTES + 1,
  fields: 200,
  fieldSize: MAX_BODY_BYTES,
};

/** A form's content: texts by name, and files, which the caller removes. */
export type Form = { fields: [name: string, value: unknown][]; files: { name: string; file: SpooledFile }[] };

const invalid = (message: string, cause?: unknown) => new AppError("invalid_params", message, { cause });

/**
 * Parses a form whose files go to disk as they arrive.
 * @param takes decides by field name whether to keep a file; others are skipped
 * @throws AppError; then no file is left behind
 */
export async function readForm(
  request: Request,
  { takes }: { takes: (name: string) => boolean },
): Promise<Form> {
  const fields: Form["fields"] = [];
  const arriving: Promise<Form["files"][number]>[] = [];
  try {
    const parser = newParser(request.headers.get("content-type") ?? "");
    parser.on("field", (name, value) => fields.push([name, value]));
    parser.on("file", (name, stream) => {
      if (takes(name)) arriving.push(spool(stream).then((file) => ({ name, file })));
      else stream.resume();
    });
    // It may fail before it is awaited.
    parser.on("file", () => arriving.at(-1)?.catch(() => {}));
    await pipeline(Readable.from(readPieces(request, BODY)), parser);
    const files = await Promise.all(arriving);
    if (files.length > MAX_FILES)
      throw new AppError("invalid_params", `image has more than ${MAX_REFERENCES} pictures.`, {
        param: "image",
      });
    return { fields, files };
  } catch (cause) {
    for (const each of await Promise.allSettled(arriving))
      if (each.status === "fulfilled") await each.value.file.remove();
    if (cause instanceof AppError) throw cause;
    throw isOfTheForm(cause)
      ? invalid("The body is not a valid multipart/form-data form.", cause)
      : unavailable(cause);
  }
}

function newParser(contentType: string): busboy.Busboy {
  try {
    return busboy({ headers: { "content-type": contentType }, limits: LIMITS, defParamCharset: "utf8" });
  } catch (cause) {
    throw invalid("The body is not a valid multipart/form-data form.", cause);
  }
}

/** Disk errors have a system error code; a form's own errors only have a message. */
function isOfTheForm(cause: unknown): boolean {
  return cause instanceof Error && !("code" in cause) && cause.name === "Error";
}
