import { env } from "@/lib/env";

const HOST = /^[a-z0-9][a-z0-9.\-_]*(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;

/** The origin that addresses in an answer are built on: `APP_URL`, else the one that the request was sent to. */
export function requestOrigin(headers: Headers): string {
  const { APP_URL, PORT } = env();
  if (APP_URL) return APP_URL;
  const host = headers.get("host") ?? "";
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const origin = `${protocol}://${host}`;
  // Written as browsers write it: without the port that the protocol has anyway.
  return HOST.test(host) && URL.canParse(origin) ? new URL(origin).origin : `${protocol}://localhost:${PORT}`;
}
