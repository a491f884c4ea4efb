import { type IncomingMessage, request } from "node:http";
import { isIP } from "node:net";
import { addAbortSignal } from "node:stream";
import { connect as connectTls } from "node:tls";
import { PICTURE_TYPES } from "@/lib/contract/limits";
import { explainConnection, explainName, NO_PUBLIC_HOST } from "./explain-connection";
import { FetchFault } from "./fetch-fault";
import type { Network } from "./network";
import { isPublicAddress } from "./public-address";
import { ACCEPT_ENCODING, readResponse } from "./read-response";
import { bareHost, findUrlFault } from "./url-fault";

const MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
const MAX_HEADER_BYTES = 16 * 1024;
/** Answers that may be another one a moment later, beside those from 500 on. */
const PASSING = [408, 425, 429];

const HEADERS = {
  Accept: PICTURE_TYPES.join(", "),
  "Accept-Encoding": ACCEPT_ENCODING,
  "User-Agent": "GirlGenerator/1",
};

type Limits = {
  maxBytes: number;
  /** For all of it: names, connections, redirects and the body. */
  timeoutMs: number;
  signal: AbortSignal;
};

/**
 * Fetches what somebody named by an address, who may mean harm: from public addresses only, each of them checked before it
 * is connected to, at every redirect anew. No cookies, no credentials, no proxy of the environment.
 * @throws FetchFault; the signal's reason where that ended it
 */
export async function fetchPublic(
  network: Network,
  address: string,
  { maxBytes, timeoutMs, signal }: Limits,
): Promise<Buffer<ArrayBuffer>> {
  const time = AbortSignal.timeout(timeoutMs);
  const ending = AbortSignal.any([signal, time]);
  try {
    const response = await follow(network, new URL(address), ending);
    return await readResponse(response, maxBytes).finally(() => response.destroy());
  } catch (error) {
    signal.throwIfAborted();
    if (time.aborted) {
      const message = `its server took longer than ${timeoutMs / 1_000} seconds`;
      throw new FetchFault(message, { retryable: true, cause: error });
    }
    throw error instanceof FetchFault ? error : explainConnection(error);
  }
}

/** The first answer that is no redirect, which has to be 200. */
async function follow(network: Network, start: URL, signal: AbortSignal): Promise<IncomingMessage> {
  let url = start;
  for (let redirects = 0; ; redirects++) {
    if (findUrlFault(url))
      throw refusal(
        redirects > 0 ? "it redirects to an address that is not fetched" : "its address is not fetched",
      );
    const response = await ask(network, url, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return response;
    response.destroy();
    if (!REDIRECTS.includes(statusCode) || headers.location === undefined) {
      const retryable = statusCode >= 500 || PASSING.includes(statusCode);
      throw new FetchFault(`its server answered ${statusCode}`, { retryable });
    }
    if (redirects === MAX_REDIRECTS) throw refusal(`it redirects more than ${MAX_REDIRECTS} times`);
    if (!URL.canParse(headers.location, url)) throw refusal("it redirects to something that is no address");
    url = new URL(headers.location, url);
  }
}

/** Sends one request, to an address of its host that was checked. */
async function ask(network: Network, url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const host = bareHost(url);
  const isTls = url.protocol === "https:";
  const addresses = await addressesOf(network, host, signal);
  const socket = addAbortSignal(signal, network.connect(addresses, Number(url.port) || (isTls ? 443 : 80)));
  return new Promise((resolve, reject) => {
    const send = () => {
      // The certificate has to be the host's, wherever the connection leads.
      const secured = isTls && connectTls({ socket, host, ...(isIP(host) === 0 && { servername: host }) });
      request({
        path: url.pathname + url.search,
        headers: { Host: url.host, ...HEADERS },
        maxHeaderSize: MAX_HEADER_BYTES,
        signal,
        // Without an agent: a connection serves one request.
        createConnection: () => secured || socket,
      })
        .once("response", resolve)
        .once("error", reject)
        .once("close", () => reject(new Error("The connection closed without an answer.")))
        .end();
    };
    socket.once("connect", send).once("error", reject);
  });
}

/** @throws FetchFault unless every address of the host is public */
async function addressesOf(network: Network, host: string, signal: AbortSignal): Promise<string[]> {
  if (isPublicAddress(host)) return [host];
  signal.throwIfAborted();
  const addresses = await untilAborted(network.resolve(host, signal), signal).catch((error: unknown) => {
    signal.throwIfAborted();
    throw explainName(error);
  });
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) {
    throw refusal(NO_PUBLIC_HOST);
  }
  return addresses;
}

/** The resolver may not listen. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function refusal(why: string): FetchFault {
  return new FetchFault(why, { retryable: false });
}
