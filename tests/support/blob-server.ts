import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** In the format of real tokens, whose fourth part is the store's id. */
export const BLOB_TOKEN = "vercel_blob_rw_teststore_secret";

type Failure = { status: number; code: string } | "silence";
type Call = { method: string; path: string };
type Decide = (call: Call) => Failure | undefined | Promise<Failure | undefined>;

/** A stand-in for Vercel Blob with a private store, over real HTTP. */
export type BlobServer = {
  /** The environment for a server or the package. */
  env: { BLOB_READ_WRITE_TOKEN: string; VERCEL_BLOB_API_URL: string };
  /** Its blobs by the last part of their names. */
  names: () => string[];
  /** The headers of a blob's upload. */
  headersOf: (name: string) => IncomingMessage["headers"] | undefined;
  /** Sets which calls fail from now on, and which hang; a write without a response is done nevertheless. */
  failWhen: (decide: Decide) => void;
  close: () => Promise<void>;
};

type Blob = { bytes: Buffer; headers: IncomingMessage["headers"]; uploadedAt: string };

export const UNAVAILABLE: Failure = { status: 503, code: "service_unavailable" };
export const SUSPENDED: Failure = { status: 403, code: "store_suspended" };

/** Starts it on a free port. */
export async function startBlobServer(): Promise<BlobServer> {
  const blobs = new Map<string, Blob>();
  let decide: Decide = () => undefined;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const failure = await decide({ method: request.method ?? "", path: url.pathname });
    if (failure === "silence") return void answer(blobs, request, url, Buffer.concat(chunks));
    const reply = failure ? refusal(failure) : answer(blobs, request, url, Buffer.concat(chunks));
    send(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { BLOB_READ_WRITE_TOKEN: BLOB_TOKEN, VERCEL_BLOB_API_URL: `http://127.0.0.1:${port}/api/blob` },
    names: () => [...blobs.keys()].map((name) => name.slice(name.lastIndexOf("/") + 1)),
    headersOf: (name) => [...blobs].find(([key]) => key.endsWith(`/${name}`))?.[1].headers,
    failWhen: (next) => {
      decide = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Reply = { status: number; headers?: Record<string, string>; body: Buffer | object };

const refusal = ({ status, code }: Exclude<Failure, "silence">, message = code): Reply => ({
  status,
  body: { error: { code, message } },
});

const NOT_FOUND = refusal({ status: 404, code: "not_found" });

function answer(
  blobs: Map<string, Blob>,
  { method, headers }: IncomingMessage,
  url: URL,
  body: Buffer,
): Reply {
  if (headers.authorization !== `Bearer ${BLOB_TOKEN}`) return refusal({ status: 403, code: "forbidden" });
  const route = `${method} ${url.pathname.replace(/\/$/, "")}`;
  if (route === "PUT /api/blob") return keep(blobs, headers, url, body);
  if (route === "GET /api/blob") return describe(blobs, url.searchParams.get("url") ?? "", url);
  if (route === "POST /api/blob/delete") {
    for (const name of JSON.parse(body.toString()).urls) blobs.delete(name);
    return { status: 200, body: {} };
  }
  const blob = blobs.get(url.pathname.slice("/blobs/".length));
  return blob && method === "GET" ? download(blob, headers.range) : NOT_FOUND;
}

function keep(blobs: Map<string, Blob>, headers: IncomingMessage["headers"], url: URL, bytes: Buffer): Reply {
  const name = url.searchParams.get("pathname") ?? "";
  const bad = (message: string) => refusal({ status: 400, code: "bad_request" }, message);
  if (headers["x-vercel-blob-access"] !== "private")
    return bad("Cannot use public access on a private store");
  if (headers["x-add-random-suffix"] !== "0") return bad("This stand-in adds no suffixes");
  if (blobs.has(name) && headers["x-allow-overwrite"] !== "1") return bad("This blob already exists");
  blobs.set(name, { bytes, headers, uploadedAt: new Date().toISOString() });
  return describe(blobs, name, url);
}

function describe(blobs: Map<string, Blob>, name: string, { origin }: URL): Reply {
  const blob = blobs.get(name);
  if (!blob) return NOT_FOUND;
  const url = `${origin}/blobs/${name}`;
  const { bytes, uploadedAt } = blob;
  const contentType = String(blob.headers["x-content-type"] ?? "application/octet-stream");
  const known = { url, downloadUrl: `${url}?download=1`, pathname: name, contentType, uploadedAt };
  const rest = { size: bytes.length, contentDisposition: "inline", cacheControl: "private", etag: '"1"' };
  return { status: 200, body: { ...known, ...rest } };
}

function download({ bytes }: Blob, range: string | undefined): Reply {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
  if (start === undefined || end === undefined) return { status: 200, body: bytes };
  const headers = { "Content-Range": `bytes ${start}-${end}/${bytes.length}` };
  return { status: 206, headers, body: bytes.subarray(Number(start), Number(end) + 1) };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const isBytes = Buffer.isBuffer(body);
  response.writeHead(status, { "Content-Type": isBytes ? "image/png" : "application/json", ...headers });
  response.end(isBytes ? body : JSON.stringify(body));
}
