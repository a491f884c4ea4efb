import mime from "mime";
import parseRange from "range-parser";
import { matchesEtag } from "@/lib/request/matches-etag";
import type { ImageStore, StoredImage } from "./image-store";
import { asksForSmallCopy, makeSmallCopy, SMALL_COPY_TYPE } from "./small-copy";

const YEAR_SECONDS = 31_536_000;

type ImageRequest = Pick<Request, "method" | "headers">;

/**
 * Answers a request for a stored picture: whole, in part (RFC 9110, one range), or 304 for who has it. With the query
 * `size=small` the answer is its small copy, always whole.
 * @param path in the store
 * @param query of the address, with or without its question mark
 * @throws when the store does not answer
 */
export async function serveImage(
  store: ImageStore,
  path: string,
  query: string,
  request: ImageRequest,
): Promise<Response> {
  const image = await store.open(path);
  if (!image)
    return new Response("No such image.\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  return asksForSmallCopy(query) ? serveSmallCopy(image, path, request) : serveWhole(image, path, request);
}

/** A copy is made for each request; browsers and caches before us keep it for a year. */
async function serveSmallCopy(image: StoredImage, path: string, request: ImageRequest): Promise<Response> {
  // Weak: another release may write the same picture with other bytes.
  const headers = imageHeaders({ etag: `W/"${path}.small"`, name: `${path}.webp`, type: SMALL_COPY_TYPE });
  if (matchesEtag(request.headers.get("if-none-match"), `"${path}.small"`))
    return new Response(null, { status: 304, headers });
  const copy = await makeSmallCopy(async () => new Response(await image.stream()).bytes());
  headers.set("Content-Length", String(copy.byteLength));
  return new Response(request.method === "HEAD" ? null : copy, { headers });
}

async function serveWhole(image: StoredImage, path: string, request: ImageRequest): Promise<Response> {
  // A path never names other bytes, so the path itself is the strong validator.
  const etag = `"${path}"`;
  const type = mime.getType(path) ?? "application/octet-stream";
  const headers = imageHeaders({ etag, name: path, type });
  headers.set("Accept-Ranges", "bytes");
  const isHead = request.method === "HEAD";
  if (matchesEtag(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  // Ranges are for GET alone.
  const range = isHead ? undefined : wantedRange(request.headers, image.size, etag);
  if (range === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${image.size}`);
    headers.set("Cache-Control", "no-store");
    headers.delete("ETag");
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: image.size - 1 };
  headers.set("Content-Length", String(end - start + 1));
  if (range) headers.set("Content-Range", `bytes ${start}-${end}/${image.size}`);
  return new Response(isHead ? null : await image.stream(range), { status: range ? 206 : 200, headers });
}

function imageHeaders({ etag, name, type }: { etag: string; name: string; type: string }): Headers {
  return new Headers({
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": `public, max-age=${YEAR_SECONDS}, immutable`,
    "Content-Disposition": `inline; filename="girlgenerator-${name}"`,
    "Content-Type": type,
    "Cross-Origin-Resource-Policy": "cross-origin",
    ETag: etag,
    "X-Content-Type-Options": "nosniff",
  });
}

/** The answer where the store does not hand an image out right now. */
export function unreadableImage(): Response {
  return new Response("This image cannot be read right now. Please try again.\n", {
    status: 503,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain", "Retry-After": "5" },
  });
}

/** One range is served; several at once, or a form that is not understood, get the whole picture, as the RFC allows. */
function wantedRange(headers: Headers, size: number, etag: string) {
  const header = headers.get("range");
  const ifRange = headers.get("if-range");
  if (header === null || (ifRange !== null && ifRange !== etag)) return undefined;
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first && last && Number(first) > Number(last)) return undefined;
  // More than there is, from the end: all of it.
  if (first === "" && Number(last) >= size) return { start: 0, end: size - 1 };
  const ranges = parseRange(size, header, { combine: true });
  if (ranges === -1) return "unsatisfiable";
  if (ranges === -2 || ranges.type !== "bytes" || ranges.length !== 1) return undefined;
  return ranges[0];
}
