import { env } from "@/lib/env";

const HOST = /^[a-z0-9][a-z0-9.\-_]*(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;

/** The last result, since the host is nearly always the same. */
let last = { written: "", origin: "" };

/** The origin for URLs in responses: `APP_URL`, or else the one that the request was sent to. */
export function requestOrigin(headers: Headers): string {
  const { APP_URL, PORT } = env();
  if (APP_URL) return APP_URL;
  const host = headers.get("host") ?? "";
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const written = `${protocol}://${host}`;
  if (written === last.written) return last.origin;
  // Serialised without the protocol's default port.
  const isOrigin = HOST.test(host) && URL.canParse(written);
  last = { written, origin: isOrigin ? new URL(written).origin : `${protocol}://localhost:${PORT}` };
  return last.origin;
}
