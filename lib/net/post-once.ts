import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { FetchFault } from "./fetch-fault";
import type { Network } from "./network";
import { sendRequest, USER_AGENT } from "./send-request";
import { type AddressRules, findUrlFault } from "./url-fault";
import { withinTime } from "./within-time";

/** How long to wait for the body once the status is known, since the body is only displayed. */
const BODY_TIMEOUT_MS = 2_000;

type Post = {
  headers: Record<string, string>;
  body: string;
  rules: AddressRules;
  /** The time limit until the response begins. */
  timeoutMs: number;
  /** How much of the response is read, in bytes. */
  maxBytes: number;
  signal: AbortSignal;
};

/** A receiver's response. */
export type Answered = { status: number; headers: IncomingHttpHeaders; text: string };

/**
 * Posts JSON to an untrusted URL, without following redirects.
 * @returns the response, whatever its status, with the beginning of its body
 * @throws FetchFault if there is none; the signal's reason if it aborted
 */
export async function postOnce(
  network: Network,
  address: string,
  { headers, body, rules, timeoutMs, maxBytes, signal }: Post,
): Promise<Answered> {
  const url = new URL(address);
  if (findUrlFault(url, rules)) throw new FetchFault("its address is not allowed", { retryable: false });
  return withinTime({ timeoutMs, signal }, async (ending) => {
    const response = await sendRequest(network, url, {
      headers: {
        "Content-Type": "application/json",
        Accept: "*/*",
        "Accept-Encoding": "identity",
        "User-Agent": USER_AGENT,
        ...headers,
      },
      body: Buffer.from(body),
      signal: ending,
      rules,
    });
    const text = await readBeginning(response, maxBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, text };
  });
}

/** The part of a body that arrives in time, as text that PostgreSQL accepts. */
async function readBeginning(response: IncomingMessage, maxBytes: number): Promise<string> {
  const late = setTimeout(() => response.destroy(), BODY_TIMEOUT_MS);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= maxBytes) break;
    }
  } catch {
    // Keeps what has arrived so far.
  } finally {
    clearTimeout(late);
    response.destroy();
  }
  return Buffer.concat(parts).subarray(0, maxBytes).toString().replaceAll("\0", "\ufffd");
}
