import type { IncomingMessage, ServerResponse } from "node:http";
import { METHODS } from "@/lib/http/serve-methods";
import { standInFor, WHOLE } from "@/lib/http/stand-in";

/** A placeholder host; handlers that need the service's own use `requestOrigin`. */
const BASE = "http://localhost";

/** Node's request as a web `Request`. The platform's own class is only created if a handler needs the body. */
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

  /** Aborts if the client disconnects before the response. */
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
 * @param incoming in origin form, with repeated headers joined. A method without handlers becomes GET here, since the platform
 * refuses some
 */
export function webRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  return new WebRequest(incoming, outgoing) as unknown as Request;
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}

/**
 * A request's body as a stream, read chunk by chunk. Unlike the platform's own, it leaves the connection open when nobody reads
 * it any more, because a response is still to come.
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
      // `close` may or may not follow an error; either way, nothing more comes.
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
