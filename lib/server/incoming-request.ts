import type { IncomingMessage, ServerResponse } from "node:http";
import { METHODS } from "@/lib/http/serve-methods";
import { standInFor, WHOLE } from "@/lib/http/stand-in";

/** Nobody's host: a handler that wants the service's own address asks `requestOrigin`. */
const BASE = "http://localhost";

/** Node's request as a web one. The platform's own is made of it only if a handler wants its body. */
class WebRequest {
  readonly url: string;
  readonly method: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #headers: Headers | undefined;
  #whole: Request | undefined;
  #gone: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    this.url = BASE + incoming.url;
    this.method = METHODS.find((name) => name === incoming.method) ?? "GET";
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  get headers() {
    this.#headers ??= new Headers(headersOf(this.#incoming));
    return this.#headers;
  }

  /** Aborts when the client goes before it has its answer. */
  get signal() {
    if (!this.#gone) {
      const gone = new AbortController();
      const outgoing = this.#outgoing;
      const tell = () => void (outgoing.writableFinished || gone.abort());
      if (outgoing.closed) tell();
      else outgoing.once("close", tell);
      this.#gone = gone;
    }
    return this.#gone.signal;
  }

  get bodyUsed() {
    return this.#whole?.bodyUsed ?? false;
  }

  get [WHOLE](): Request {
    const { url, method, headers, signal } = this;
    const hasBody = method !== "GET" && method !== "HEAD";
    const body = hasBody ? { body: streamOf(this.#incoming), duplex: "half" as const } : {};
    this.#whole ??= new Request(url, { method, headers, signal, ...body });
    return this.#whole;
  }
}
standInFor(WebRequest, Request);

/**
 * @param incoming in origin form, its doubled headers joined. If no handler is for its method, it is GET here: the platform
 * refuses some of the others
 */
export function webRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  return new WebRequest(incoming, outgoing) as unknown as Request;
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}

/**
 * A request's body as a stream that takes a piece at a time. Unlike the platform's own it leaves the connection alone when
 * nobody reads it any more: there is an answer to come.
 */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isOver = false;
  const over = (tell: () => void) => () => {
    if (!isOver) tell();
    isOver = true;
  };
  return new ReadableStream({
    start: (controller) => {
      incoming.pause();
      incoming.on("data", (piece: Buffer<ArrayBuffer>) => {
        if (!isOver) controller.enqueue(piece);
        incoming.pause();
      });
      incoming.once(
        "end",
        over(() => controller.close()),
      );
      // An error may be followed by it or not; either way nothing more comes.
      incoming.once(
        "close",
        over(() => controller.error(new Error("The connection was closed."))),
      );
      incoming.on("error", () => {});
    },
    pull: () => void incoming.resume(),
    cancel: over(() => {}),
  });
}
