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
  // The largest form arrives in time over 3 Mbit/s; whoever sends nothing for so long has left.
  timeoutMs: 300_000,
  stallMs: 10_000,
};
/** One byte more than a file may have tells that it has too many. */
const LIMITS = {
  files: MAX_FILES + 1,
  fileSize: MAX_PICTURE_BYTES + 1,
  fields: 200,
  fieldSize: MAX_BODY_BYTES,
};

/** What a form has in it: texts by their names, and files, which their reader removes. */
export type Form = { fields: [name: string, value: unknown][]; files: { name: string; file: SpooledFile }[] };

const invalid = (message: string, cause?: unknown) => new AppError("invalid_params", message, { cause });

/**
 * Reads a form whose files go to the disk while they arrive.
 * @param takes says by its field's name whether a file is wanted; the others are passed over
 * @throws AppError; then no file is left
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
    // What is waited for later may fail before.
    parser.on("file", () => arriving.at(-1)?.catch(() => {}));
    await pipeline(Readable.from(readPieces(request, BODY)), parser);
    const files = await Promise.all(arriving);
    if (files.length > MAX_FILES) throw invalid(`image has more than ${MAX_REFERENCES} pictures.`);
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

/** Whatever keeps the disk from taking what arrives has a code of the system's; a form's faults are only said in words. */
function isOfTheForm(cause: unknown): boolean {
  return cause instanceof Error && !("code" in cause) && cause.name === "Error";
}
