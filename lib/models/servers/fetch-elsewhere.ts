import type { IncomingMessage } from "node:http";
import { INTERNET } from "@/lib/net/network";
import { sendRequest, USER_AGENT } from "@/lib/net/send-request";
import { findUrlFault } from "@/lib/net/url-fault";

/**
 * Fetches a picture that a server's response refers to on another host: without credentials, and only from the public
 * internet, since only the servers in `models.json` may be in private networks.
 * @returns the response, with its body unread
 * @throws Error if the host is not allowed, or the connection fails
 */
export async function fetchElsewhere(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const fault = findUrlFault(url);
  if (fault) throw new Error(`the URL of its picture ${fault}`);
  const headers = { "User-Agent": USER_AGENT, "Accept-Encoding": "identity" };
  return sendRequest(INTERNET, url, { headers, signal });
}
