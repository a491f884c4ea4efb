import { standInFor, WHOLE } from "./stand-in";

/** A registered symbol, because the server and Next's bundle each have their own copy of the class. */
const PLAIN = Symbol.for("girlgenerator.plain-response");

/** A response as it is written to a connection. */
export type PlainResponse = {
  text: string;
  status: number;
  statusText?: string;
  /** Under the names that they are sent with. */
  headers: Record<string, string>;
  /** Set for a text that many get: it is compressed once. */
  kept?: { gzipped?: Promise<Uint8Array> };
};

/** A response whose whole body is known as text. The platform's own is made of it only if somebody wants its stream or its headers. */
class PlainText {
  readonly #plain: PlainResponse;
  #whole: Response | undefined;

  constructor(plain: PlainResponse) {
    this.#plain = plain;
  }

  get status() {
    return this.#plain.status;
  }
  get statusText() {
    return this.#plain.statusText ?? "";
  }
  get bodyUsed() {
    return this.#whole?.bodyUsed ?? false;
  }

  get [WHOLE](): Response {
    this.#whole ??= new Response(this.#plain.text || null, this.#plain);
    return this.#whole;
  }

  /** The headers of the whole one may have been changed since. */
  get [PLAIN](): PlainResponse {
    if (!this.#whole) return this.#plain;
    return { ...this.#plain, headers: Object.fromEntries(this.#whole.headers) };
  }
}
standInFor(PlainText, Response);

/** A response with a text, for which the platform's own is not made unless it is needed. */
export function textResponse(plain: PlainResponse): Response {
  return new PlainText(plain) as unknown as Response;
}

/** What a response that was made of a text consists of; undefined for all others. */
export function plainOf(response: Response): PlainResponse | undefined {
  return (response as { [PLAIN]?: PlainResponse })[PLAIN];
}
