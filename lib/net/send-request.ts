import { type IncomingMessage, request } from "node:http";
import { isIP } from "node:net";
import { addAbortSignal } from "node:stream";
import { connect as connectTls } from "node:tls";
import { explainName, NO_PUBLIC_HOST } from "./explain-connection";
import { FetchFault } from "./fetch-fault";
import type { Network } from "./network";
import { type AddressRules, addressesWithin, bareHost, FETCHED } from "./url-fault";

const MAX_HEADER_BYTES = 16 * 1024;

/** This service's user agent. */
export const USER_AGENT = "GirlGenerator/1";

type Sent = {
  headers: Record<string, string>;
  /** The body; makes the request a POST. */
  body?: Buffer;
  signal: AbortSignal;
  rules?: AddressRules;
};

/**
 * Sends one request to an untrusted but validated URL, connecting only to addresses that the rules allow. No cookies, no
 * credentials, no proxy from the environment.
 * @returns the response, whatever its status, with its body unread
 * @throws FetchFault if the host does not exist; the connection's error; the signal's reason
 */
export async function sendRequest(
  network: Network,
  url: URL,
  { headers, body, signal, rules = FETCHED }: Sent,
): Promise<IncomingMessage> {
  const host = bareHost(url);
  const isTls = url.protocol === "https:";
  const addresses = await addressesOf(network, host, rules, signal);
  const socket = addAbortSignal(signal, network.connect(addresses, Number(url.port) || (isTls ? 443 : 80)));
  return new Promise((resolve, reject) => {
    const send = () => {
      // The certificate must be the host's, whatever the address.
      const secured = isTls && connectTls({ socket, host, ...(isIP(host) === 0 && { servername: host }) });
      request({
        method: body ? "POST" : "GET",
        path: url.pathname + url.search,
        headers: { Host: url.host, ...headers, ...(body && { "Content-Length": body.byteLength }) },
        maxHeaderSize: MAX_HEADER_BYTES,
        signal,
        // Without an agent, so that each connection serves one request.
        createConnection: () => secured || socket,
      })
        .once("response", resolve)
        .once("error", reject)
        .once("close", () => reject(new Error("The connection closed without a response.")))
        .end(body);
    };
    socket.once("connect", send).once("error", reject);
  });
}

/** @throws FetchFault unless every address of the host is allowed */
async function addressesOf(
  network: Network,
  host: string,
  { isAllowed }: AddressRules,
  signal: AbortSignal,
): Promise<string[]> {
  const known = addressesWithin(host)?.filter(isAllowed);
  if (known && known.length > 0) return known;
  signal.throwIfAborted();
  const addresses = await untilAborted(network.resolve(host, signal), signal).catch((error: unknown) => {
    signal.throwIfAborted();
    throw explainName(error);
  });
  if (addresses.length === 0 || !addresses.every(isAllowed)) {
    throw new FetchFault(NO_PUBLIC_HOST, { retryable: false });
  }
  return addresses;
}

/** The resolver may ignore the signal. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
