import mime from "mime";
import parseRange from "range-parser";
import { isPictureName } from "@/lib/contract/picture-name";
import { matchesEtag } from "@/lib/request/matches-etag";
import { copyAskedBy } from "./asked-copy";
import type { CopyKind } from "./copy-kinds";
import { readCopy } from "./copy-memory";
import { type ImageStore, isPicturePath, pathOfCopy } from "./image-store";
import { LINE_IS_FULL, pictureCopy } from "./picture-copy";

const YEAR_SECONDS = 31_536_000;

export type ImageRequest = { method: string; header: (name: string) => string | undefined };

/** The response to a request for a picture. */
export type ImageAnswer = {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
};

/**
 * Responds to a request for a stored picture: whole, in part (RFC 9110, one range), or 304 if the client has it. With a
 * query such as `size=small` or `scale=4` it is a copy, always whole; 503 while too many wait for theirs, 404 for
 * copies that such a picture does not have, and 422 for copies that do not exist at all. With `name=girl-with-fan` it
 * is downloaded under that name.
 * @param path the picture's path in the store
 * @param query the URL's query, with or without its question mark
 * @throws if the store does not respond
 */
export async function serveImage(
  store: ImageStore,
  path: string,
  query: string,
  request: ImageRequest,
): Promise<ImageAnswer> {
  if (!isPicturePath(path)) return noSuchImage();
  const kind = copyAskedBy(query);
  if (typeof kind === "string") return inWords(422, `${kind}\n`);
  const answer = await (kind ? serveCopy(store, path, kind, request) : serveWhole(store, path, request));
  const name = new URLSearchParams(query).get("name");
  if (name && isPictureName(name) && answer.headers["Content-Disposition"])
    answer.headers["Content-Disposition"] = keptAs(name, kind?.suffix ?? path.slice(path.lastIndexOf(".")));
  return answer;
}

async function serveCopy(
  store: ImageStore,
  path: string,
  kind: CopyKind,
  request: ImageRequest,
): Promise<ImageAnswer> {
  const copy = await pictureCopy(store, path, kind);
  if (!copy) return noSuchImage();
  if (copy === LINE_IS_FULL) return busyImage(kind);
  const place = pathOfCopy(path, kind.ending);
  // Weak: another release may write the same picture with other bytes.
  const headers = imageHeaders(place, `W/"${place}"`);
  if (kind.isDocument) {
    headers["Content-Disposition"] =
      headers["Content-Disposition"]?.replace("inline", "attachment") ?? "attachment";
    headers["Content-Security-Policy"] = "sandbox";
  }
  if (matchesEtag(request.header("if-none-match") ?? null, `"${place}"`)) return { status: 304, headers };
  headers["Content-Length"] = String(copy.size);
  if (request.method === "HEAD") return { status: 200, headers };
  return { status: 200, headers, body: await (kind.isLarge ? copy.stream() : readCopy(place, copy)) };
}

async function serveWhole(store: ImageStore, path: string, request: ImageRequest): Promise<ImageAnswer> {
  const image = await store.open(path);
  if (!image) return noSuchImage();
  // A path always refers to the same bytes, so it serves as the strong validator.
  const etag = `"${path}"`;
  const headers = imageHeaders(path, etag);
  headers["Accept-Ranges"] = "bytes";
  if (!fulfilsIfMatch(request.header("if-match"), etag))
    return inWords(412, "This is not the image you have.\n");
  if (matchesEtag(request.header("if-none-match") ?? null, etag)) return { status: 304, headers };
  // Ranges only apply to GET.
  const isHead = request.method === "HEAD";
  const range = isHead ? undefined : wantedRange(request, image.size, etag);
  if (range === "unsatisfiable") {
    const { ETag: _, ...others } = headers;
    return {
      status: 416,
      headers: { ...others, "Content-Range": `bytes */${image.size}`, "Cache-Control": "no-store" },
    };
  }
  const { start, end } = range ?? { start: 0, end: image.size - 1 };
  headers["Content-Length"] = String(end - start + 1);
  if (range) headers["Content-Range"] = `bytes ${start}-${end}/${image.size}`;
  if (isHead) return { status: 200, headers };
  return { status: range ? 206 : 200, headers, body: await image.stream(range) };
}

function imageHeaders(name: string, etag: string): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": `public, max-age=${YEAR_SECONDS}, immutable`,
    "Content-Disposition": `inline; filename="girlgenerator-${name}"`,
    "Content-Type": mime.getType(name) ?? "application/octet-stream",
    "Cross-Origin-Resource-Policy": "cross-origin",
    ETag: etag,
    "X-Content-Type-Options": "nosniff",
    // Link previews may read pictures; whether search engines list them is up to their page.
    "X-Robots-Tag": "noindex",
  };
}

/** The download's name, with an ASCII fallback (RFC 6266). @param ending the stored picture's extension */
function keptAs(name: string, ending: string): string {
  const ascii = name.replace(/[^a-z0-9-]/gi, "_");
  return `attachment; filename="${ascii}${ending}"; filename*=UTF-8''${encodeURIComponent(name)}${ending}`;
}

const noSuchImage = () => inWords(404, "No such image.\n");

/** The response if the store does not return an image right now. */
export function unreadableImage(): ImageAnswer {
  return later("This image cannot be read right now. Please try again.\n", 5);
}

function busyImage({ isLarge }: CopyKind): ImageAnswer {
  return later("Too many copies of images are being made right now. Please try again.\n", isLarge ? 10 : 2);
}

const later = (text: string, retryAfterSeconds: number) =>
  inWords(503, text, { "Cache-Control": "no-store", "Retry-After": String(retryAfterSeconds) });

function inWords(status: number, text: string, headers: Record<string, string> = {}): ImageAnswer {
  const body = new TextEncoder().encode(text);
  return { status, headers: { ...headers, "Content-Type": "text/plain" }, body };
}

/** Uses strong comparison. @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1 */
function fulfilsIfMatch(ifMatch: string | undefined, etag: string): boolean {
  const tags = ifMatch?.split(",").map((tag) => tag.trim()) ?? ["*"];
  return tags.includes(etag) || tags.includes("*");
}

/** A single range is served; for several, or an unknown form, the response is the whole picture, as the RFC allows. */
function wantedRange(request: ImageRequest, size: number, etag: string) {
  const header = request.header("range");
  const ifRange = request.header("if-range");
  if (header === undefined || (ifRange !== undefined && ifRange !== etag)) return undefined;
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first && last && Number(first) > Number(last)) return undefined;
  // A suffix longer than the picture means all of it.
  if (first === "" && Number(last) >= size) return { start: 0, end: size - 1 };
  const ranges = parseRange(size, header, { combine: true });
  if (ranges === -1) return "unsatisfiable";
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length !== 1) return undefined;
  return ranges[0];
}
