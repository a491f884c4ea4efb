import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import mime from "mime";
import { logger } from "@/lib/logger";
import { takesGzip } from "./takes-gzip";

const STATIC = ".next/static";

const compress = promisify(gzip);

/** A file of the build, as it is sent. */
type BuildFile = { body: Uint8Array; headers: Record<string, string | number> };

/** What these ask for, Next answers. */
const SPECIAL = ["range", "if-none-match", "if-modified-since", "if-match", "if-unmodified-since"];

/**
 * Sends the files that browsers load with a page. Next would read and compress each of them anew for every visitor, which costs
 * as much as three pages; here each is kept in memory, compressed, once it has been asked for: a megabyte in all.
 * @returns a function that responds to a request for such a file, or returns false if the request is for something else
 */
export function buildFiles(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const names = new Set(
    readdirSync(STATIC, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(STATIC, path.join(entry.parentPath, entry.name))),
  );
  const kept = new Map<string, Promise<BuildFile>>();
  return (request, response) => {
    const { method, url = "", headers } = request;
    const [, name = ""] = /^\/_next\/static\/([^?]+)/.exec(url) ?? [];
    if (!names.has(name)) return false;
    if (method !== "GET" && method !== "HEAD") return refuseMethod(response);
    const isPlain = method === "GET" && takesGzip(headers["accept-encoding"]);
    if (!isPlain || SPECIAL.some((header) => header in headers)) return false;
    let file = kept.get(name);
    if (!file) {
      file = readBuildFile(name);
      kept.set(name, file);
      // The next request tries again.
      file.catch(() => kept.delete(name));
    }
    void send(file, response);
    return true;
  };
}

/** Next would respond with 500. */
function refuseMethod(response: ServerResponse): true {
  response.writeHead(405, { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" });
  response.end("This address supports GET, HEAD.\n");
  return true;
}

async function readBuildFile(name: string): Promise<BuildFile> {
  const plain = await readFile(path.join(STATIC, name));
  const zipped = await compress(plain, { level: 9 });
  const isSmaller = zipped.byteLength < plain.byteLength * 0.9;
  const body = isSmaller ? zipped : plain;
  const type = mime.getType(name) ?? "application/octet-stream";
  return {
    body,
    headers: {
      // Its name changes with its content.
      "Cache-Control": "public, max-age=31536000, immutable",
      ...(isSmaller ? { "Content-Encoding": "gzip" } : {}),
      "Content-Length": body.byteLength,
      "Content-Type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
      Vary: "Accept-Encoding",
    },
  };
}

async function send(file: Promise<BuildFile>, response: ServerResponse): Promise<void> {
  try {
    const { body, headers } = await file;
    response.writeHead(200, headers).end(body);
  } catch (err) {
    logger().error({ err }, "a file of the build could not be read");
    response.destroy();
  }
}
