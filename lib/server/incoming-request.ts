import type { IncomingMessage, ServerResponse } from "node:http";
import { METHODS } from "@/lib/http/serve-methods";

/** Nobody's host: a handler that wants the service's own address asks `requestOrigin`. */
const BASE = "http://localhost";

/**
 * Node's request as a web `Request`. The platform's own creates its stream and its signal at once, which costs five
 * times as much as everything else; here that happens only if a handler wants them.
 */
export class IncomingRequest extends Request {
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #streamed: Request | undefined;
  #gone: AbortController | undefined;

  /**
   * @param incoming in origin form, its doubled headers joined. If no handler is for its method, it is GET here: the
   * platform refuses some of the others
   */
  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    const method = METHODS.find((name) => name === incoming.method) ?? "GET";
    super(BASE + incoming.url, { method, headers: headersOf(incoming) });
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  /** Aborts when the client goes before it has its answer. */
  override get signal() {
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

  get #whole(): Request {
    const { url, method, headers, signal } = this;
    const hasBody = method !== "GET" && method !== "HEAD";
    const body = hasBody ? { body: streamOf(this.#incoming), duplex: "half" as const } : {};
    this.#streamed ??= new Request(url, { method, headers, signal, ...body });
    return this.#streamed;
  }

  override get body() {
    return this.#whole.body;
  }
  override get bodyUsed() {
    return this.#streamed?.bodyUsed ?? false;
  }
  override arrayBuffer() {
    return this.#whole.arrayBuffer();
  }
  override blob() {
    return this.#whole.blob();
  }
  override bytes() {
    return this.#whole.bytes();
  }
  override clone() {
    return this.#whole.clone();
  }
  override formData() {
    return this.#whole.formData();
  }
  override json() {
    return this.#whole.json();
  }
  override text() {
    return this.#whole.text();
  }
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
