import type { IncomingMessage } from "node:http";
import { PICTURE_TYPES } from "@/lib/contract/limits";
import { FetchFault } from "./fetch-fault";
import type { Network } from "./network";
import { ACCEPT_ENCODING, readResponse } from "./read-response";
import { sendRequest, USER_AGENT } from "./send-request";
import { findUrlFault } from "./url-fault";
import { withinTime } from "./within-time";

const MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Statuses worth a retry, besides those from 500. */
const PASSING = [408, 425, 429];

const HEADERS = {
  Accept: PICTURE_TYPES.join(", "),
  "Accept-Encoding": ACCEPT_ENCODING,
  "User-Agent": USER_AGENT,
};

type Limits = {
  maxBytes: number;
  /** The time limit for everything: name resolution, connections, redirects and the body. */
  timeoutMs: number;
  signal: AbortSignal;
};

/**
 * Fetches an untrusted URL, only from public addresses, which are checked before connecting and again at every redirect. No
 * cookies, no credentials, no proxy from the environment.
 * @throws FetchFault; the signal's reason if it aborted
 */
export async function fetchPublic(
  network: Network,
  address: string,
  { maxBytes, timeoutMs, signal }: Limits,
): Promise<Buffer<ArrayBuffer>> {
  return withinTime({ timeoutMs, signal }, async (ending) => {
    const response = await follow(network, new URL(address), ending);
    return await readResponse(response, maxBytes).finally(() => response.destroy());
  });
}

/** The final response after redirects, which must be 200. */
async function follow(network: Network, start: URL, signal: AbortSignal): Promise<IncomingMessage> {
  let url = start;
  for (let redirects = 0; ; redirects++) {
    if (findUrlFault(url))
      throw refusal(
        redirects > 0 ? "it redirects to an address that is not allowed" : "its address is not allowed",
      );
    const response = await sendRequest(network, url, { headers: HEADERS, signal });
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return response;
    response.destroy();
    if (!REDIRECTS.includes(statusCode) || headers.location === undefined) {
      const retryable = statusCode >= 500 || PASSING.includes(statusCode);
      throw new FetchFault(`its server answered ${statusCode}`, { retryable });
    }
    if (redirects === MAX_REDIRECTS) throw refusal(`it redirects more than ${MAX_REDIRECTS} times`);
    if (!URL.canParse(headers.location, url)) throw refusal("it redirects to something that is not a URL");
    url = new URL(headers.location, url);
  }
}

function refusal(why: string): FetchFault {
  return new FetchFault(why, { retryable: false });
}
