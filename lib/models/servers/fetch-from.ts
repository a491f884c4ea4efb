import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { fetchElsewhere } from "./fetch-elsewhere";
import type { OwnServer } from "./own-servers";
import { noteAnswer, noteUnreachable } from "./server-health";

/** A little more than an attempt has, so that the attempt ends first. */
const GRACE_MS = 1_000;

/**
 * `fetch` for one of the own servers: with its headers, as long as it may take, and noting whether it answers. Node's own gives
 * up after five minutes without a word, which a picture may take. Redirects are not followed: the credentials are for one host,
 * and a picture that a server names at another one is fetched without them.
 */
export function fetchFrom(server: OwnServer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const isOwn = url.origin === new URL(server.baseUrl).origin;
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const late = AbortSignal.timeout(server.timeoutMs + GRACE_MS);
    const signal = AbortSignal.any([late, ...(init?.signal ? [init.signal] : [])]);
    try {
      const response = await (isOwn
        ? send(request, { body, signal, headers: server.headers })
        : fetchElsewhere(url, signal));
      const bytes = await buffer(response);
      // Not before: one that begins an answer and never ends it cannot be drawn with.
      if (isOwn) noteAnswer(server.name);
      return new Response(bytes.byteLength > 0 ? new Uint8Array(bytes) : null, {
        status: response.statusCode ?? 502,
        headers: headersOf(response),
      });
    } catch (cause) {
      // An aborted caller says nothing about the server; a timeout does.
      if (isOwn && (!signal.aborted || isTimeout(signal.reason))) noteUnreachable(server.name, cause);
      init?.signal?.throwIfAborted();
      // In the words by which the vendors' packages know that there was no answer.
      throw new TypeError("fetch failed", { cause });
    }
  };
}

const isTimeout = (reason: unknown) => reason instanceof Error && reason.name === "TimeoutError";

type Sent = { body: Buffer | undefined; signal: AbortSignal; headers: Record<string, string> };

function send(request: Request, { body, signal, headers }: Sent): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const begin = request.url.startsWith("https:") ? requestHttps : requestHttp;
  const outgoing = begin(
    request.url,
    {
      method: request.method,
      headers: {
        ...Object.fromEntries(request.headers),
        ...(body && { "Content-Length": body.byteLength }),
        ...headers,
      },
      // A connection that the server closes this moment would look like one that leads nowhere.
      agent: false,
      signal,
    },
    resolve,
  );
  outgoing.on("error", reject);
  outgoing.end(body);
  return promise;
}

function headersOf({ headers }: IncomingMessage): Headers {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  return new Headers(entries);
}
