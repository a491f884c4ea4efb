import type { IncomingMessage } from "node:http";
import { INTERNET } from "@/lib/net/network";
import { sendRequest, USER_AGENT } from "@/lib/net/send-request";
import { findUrlFault } from "@/lib/net/url-fault";

/**
 * Fetches a picture that a server names at another host: only from the public internet, since only the servers in
 * `models.json` may be in private networks, and without their credentials.
 * @returns the response, with its body still to come
 * @throws Error if nothing may be fetched from there, and what broke the connection
 */
export async function fetchElsewhere(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const fault = findUrlFault(url);
  if (fault) throw new Error(`the URL of its picture ${fault}`);
  const headers = { "User-Agent": USER_AGENT, "Accept-Encoding": "identity" };
  return sendRequest(INTERNET, url, { headers, signal });
}
