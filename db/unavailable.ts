/** Why the database did not do what it was asked, and may do it a little later. */
export type Unavailable =
  | "no connection was free"
  | "no connection could be made"
  | "a connection broke"
  | "a statement took too long";

/** By PostgreSQL's code, or the class of it. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_CODE: Record<string, Unavailable> = {
  // insufficient_resources: too many connections, among others
  53: "no connection could be made",
  // query_canceled
  "57014": "a statement took too long",
  // admin_shutdown
  "57P01": "no connection could be made",
  // cannot_connect_now
  "57P03": "no connection could be made",
};

/** What the driver says without a code. */
const BY_MESSAGE: Record<string, Unavailable> = {
  "timeout exceeded when trying to connect": "no connection was free",
  "Connection terminated due to connection timeout": "no connection could be made",
};

/** Codes and messages of a connection that broke under a statement, which may have been carried out all the same. */
const BROKEN: readonly string[] = [
  "ECONNRESET",
  "EPIPE",
  // connection_failure
  "08006",
  // crash_shutdown
  "57P02",
  "Query read timeout",
  "Connection terminated",
  "Connection terminated unexpectedly",
];

/** What the driver was about when the network refused. */
const CONNECTING: readonly unknown[] = ["connect", "getaddrinfo"];

/**
 * Tells a database that is overloaded or away from one that failed. A connection that broke under a statement counts only for a
 * request that just reads: nobody knows whether the statement was carried out.
 */
export function whyUnavailable(error: unknown, { isRead = false } = {}): Unavailable | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // One for each of a name's addresses.
    if (cause instanceof AggregateError) return whyUnavailable(cause.errors[0], { isRead });
    const { code, syscall } = cause as { code?: unknown; syscall?: unknown };
    if (CONNECTING.includes(syscall)) return "no connection could be made";
    const name = String(code);
    const known = BY_CODE[name] ?? BY_CODE[name.slice(0, 2)] ?? BY_MESSAGE[cause.message];
    if (known) return known;
    if (isRead && [name, cause.message].some((one) => BROKEN.includes(one))) return "a connection broke";
  }
  return undefined;
}
