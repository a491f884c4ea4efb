import {
  PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
} from "@electric-sql/pglite";

const { serialize } = protocol;

/** More than the service's recurring statements; one-off statements do not accumulate. */
const KEPT = 200;

type Messages = Awaited<ReturnType<PGlite["execProtocolStream"]>>;

/** A prepared statement's name, and the database's description of its parameters and columns. */
type Prepared = { name: string; described: Messages };

/**
 * PGlite that parses and plans each statement once. Its own `query` does so every time, in six messages instead of one,
 * which costs more than running it. Statements are identified by their text, and the most recent are kept. Columns never
 * change under them, since migrations run before everything else.
 */
export class PreparingPglite extends PGlite {
  readonly #kept = new Map<string, Prepared>();
  #names = 0;

  override async query<Row>(
    text: string,
    values: unknown[] = [],
    options?: QueryOptions,
  ): Promise<Results<Row>> {
    await this._checkReady();
    return this._runExclusiveTransaction(() => this.#run<Row>(text, values, options));
  }

  override transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return super.transaction((tx) => {
      const query: Transaction["query"] = async (text, values = [], options) => {
        if (tx.closed) throw new Error("Transaction is closed");
        return this.#run(text, values, options);
      };
      return work(Object.assign(tx, { query }));
    });
  }

  #run<Row>(text: string, values: unknown[], options?: QueryOptions): Promise<Results<Row>> {
    return this._runExclusiveQuery(async () => {
      const { name, described } = await this.#prepare(text, options);
      const types = parse.parseDescribeStatementResults(described);
      const sent = values.map((value, index) => this.#serialize(value, types[index]));
      const bound = [serialize.bind({ statement: name, values: sent }), serialize.execute({})];
      const answered = await this.#exchange(bound, options);
      // Inherits from PGlite's own, of which there are hundreds.
      const parsers = Object.assign(Object.create(this.parsers), options?.parsers);
      const results = parse.parseResults([...described, ...answered], parsers, { rowMode: options?.rowMode });
      return results[0] as Results<Row>;
    });
  }

  #serialize(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const serialized = type === undefined ? undefined : this.serializers[type]?.(value);
    return serialized ?? String(value);
  }

  async #prepare(text: string, options?: QueryOptions): Promise<Prepared> {
    const known = this.#kept.get(text);
    if (known) {
      this.#kept.delete(text);
      this.#kept.set(text, known);
      return known;
    }
    const [oldest] = this.#kept.size < KEPT ? [] : this.#kept;
    if (oldest) {
      this.#kept.delete(oldest[0]);
      await this.#exchange([serialize.close({ type: "S", name: oldest[1].name })]);
    }
    const name = `kept_${this.#names++}`;
    const asked = [serialize.parse({ name, text }), serialize.describe({ type: "S", name })];
    const made = { name, described: await this.#exchange(asked, options) };
    this.#kept.set(text, made);
    return made;
  }

  /** Sends messages together, and leaves the connection usable if one of them fails. */
  #exchange(messages: Uint8Array[], options?: QueryOptions): Promise<Messages> {
    const together = Buffer.concat([...messages, serialize.sync()]);
    return this.execProtocolStream(together, { onNotice: options?.onNotice, syncToFs: false });
  }
}
