import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { readForm } from "@/lib/http/read-form";
import { readJsonBody } from "@/lib/http/read-json-body";
import { type SpooledFile, spoolBytes } from "@/lib/media/spool";

/** A picture in a request: a file or a URL. */
export type Brought = { address: string; file?: undefined } | { address?: undefined; file: SpooledFile };

/** A request to `/v1/images/edits`. */
export type EditRequest = {
  fields: Record<string, unknown>;
  /** In the order sent. */
  pictures: Brought[];
  hasMask: boolean;
  /** Removes the files. */
  remove: () => Promise<void>;
};

/** The largest picture in base64, and the JSON around it. */
const MAX_JSON_BYTES = 16 * 1024 * 1024;

/** `image`, `image[]` and `image[0]` all occur. */
const IMAGE = /^images?(\[\d*\])?$/;
const MASK = /^mask(\[\d*\])?$/;
const DATA = /^data:[^,]*;base64,/i;

/**
 * Reads an edit request: a form, or JSON with URLs, including `data:` URLs.
 * @throws AppError
 */
export async function readEdit(request: Request): Promise<EditRequest> {
  const isForm = /^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "");
  const { fields, files } = isForm
    ? await readForm(request, { takes: (name) => IMAGE.test(name) || MASK.test(name) })
    : { fields: Object.entries(await readJsonBody(request, { maxBodyBytes: MAX_JSON_BYTES })), files: [] };
  const remove = async () => void (await Promise.all(files.map(({ file }) => file.remove())));
  try {
    const pictures: Brought[] = files.flatMap(({ name, file }) => (IMAGE.test(name) ? [{ file }] : []));
    const addresses = fields.flatMap(([name, value]) => (IMAGE.test(name) ? addressesIn(value) : []));
    // Checked before any becomes a file, because a request could contain very many short ones.
    if (pictures.length + addresses.length > MAX_REFERENCES)
      throw new AppError("invalid_params", `image has more than ${MAX_REFERENCES} pictures.`, {
        param: "image",
      });
    for (const address of addresses) {
      if (!DATA.test(address)) pictures.push({ address });
      else {
        const file = await spoolBytes(Buffer.from(address.replace(DATA, ""), "base64"));
        files.push({ name: "image", file });
        pictures.push({ file });
      }
    }
    for (const { file } of pictures) if (file) requireSize(file);
    const hasMask = [...files.map(({ name }) => [name]), ...fields].some(
      ([name = "", value = true]) => MASK.test(String(name)) && value !== null && value !== "",
    );
    return { fields: Object.fromEntries(fields), pictures, hasMask, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Clients send a picture's URL as a string or in an object, one or several. */
function addressesIn(value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  const { image_url, url } = value as { image_url?: unknown; url?: unknown };
  const inside = image_url ?? url;
  if (inside === undefined)
    throw new AppError("invalid_params", "image must be a file, a URL or a data: URL.", {
      param: "image",
    });
  return addressesIn(inside);
}

function requireSize({ size }: SpooledFile): void {
  if (size > MAX_PICTURE_BYTES)
    throw new AppError(
      "payload_too_large",
      `A picture may be at most ${MAX_PICTURE_BYTES / 1024 / 1024} MB.`,
    );
  if (size === 0) throw new AppError("invalid_params", "image is empty.", { param: "image" });
}
