/** A registered symbol, because the server and Next's bundle each have their own copy of the class. */
const TEXT = Symbol.for("girlgenerator.response-text");

/**
 * A response whose whole body is known as text. The platform's own wraps it in a stream at once, which costs ten times
 * as much as everything else; here that happens only if somebody wants the stream.
 */
export class TextResponse extends Response {
  readonly [TEXT]: string;
  #streamed: Response | undefined;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    this[TEXT] = text;
  }

  get #whole(): Response {
    this.#streamed ??= new Response(this[TEXT] || null, this);
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

/** The text of a response that was made of one; undefined for all others. */
export function textOf(response: Response): string | undefined {
  return (response as Partial<TextResponse>)[TEXT];
}
