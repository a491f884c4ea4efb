import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import { fetchElsewhere } from "./fetch-elsewhere";
import type { OwnServer } from "./own-servers";
import { noteAnswer, noteUnreachable } from "./server-health";

/** A little longer than an attempt, so that the attempt ends first. */
const GRACE_MS = 1_000;

/**
 * `fetch` for one of the own servers: with its headers and time limit, and recording whether it responds. Node's own `fetch`
 * gives up after five minutes of silence, which a picture may take. Redirects are not followed, because the credentials are for
 * one host; pictures on other hosts are fetched without them.
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
      // Only now: a server that begins a response and never completes it is unusable.
      if (isOwn) noteAnswer(server.name);
      return new Response(bytes.byteLength > 0 ? new Uint8Array(bytes) : null, {
        status: response.statusCode ?? 502,
        headers: headersOf(response),
      });
    } catch (cause) {
      // An aborted caller says nothing about the server; a timeout does.
      if (isOwn && (!signal.aborted || isTimeout(signal.reason))) noteUnreachable(server.name, cause);
      init?.signal?.throwIfAborted();
      // The message by which the vendors' packages recognise a missing response.
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
      // A reused connection that the server is just closing would look like an unreachable server.
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
