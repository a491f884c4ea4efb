import type { Endpoint } from "@/lib/contract/endpoints";
import { REPLAYED_HEADER } from "@/lib/contract/idempotency";

type Header = { description: string; schema: object };

const text = (description: string): Header => ({ description, schema: { type: "string" } });
const seconds = (description: string): Header => ({ description, schema: { type: "integer", minimum: 1 } });

const REQUEST_ID = text("The request's id, which is also in the log.");
const LOCATION = text("The URL of what was created.");
const CHALLENGE = text("`Bearer`: send a key.");
const POLICY = text('The limit: `"generate";q=10;w=60` means ten calls in sixty seconds.');
const STANDING = text(
  'What is left: `"generate";r=7;t=42` means seven calls, and 42 seconds until the window ends.',
);
const RETRY_AFTER = seconds("How many seconds to wait.");
const LOOK_AGAIN = seconds("While the task is unfinished: after how many seconds to poll again.");
const LINK = text('The URL of the next page, if there is one: `<…>; rel="next"`.');
const REPLAYED: Header = {
  description: "`true` if this is the stored response to an earlier request with the same key.",
  schema: { type: "string", const: "true" },
};

const PREFERENCE = text("If `Prefer: wait` was sent: `wait=n`, as applied.");

const ETAG = text("Identifies this version of the response, for `If-None-Match`.");

/** Statuses with `Retry-After`. */
const PASSING: readonly (number | "default")[] = [409, 429, 503, "default"];
/**
 * The headers of an endpoint's response, besides HTTP's usual ones.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function responseHeaders(
  { limit, links, polled, idempotent, waits, etag, status: success }: Endpoint,
  status: number | "default",
): Record<string, Header> {
  return {
    "X-Request-Id": REQUEST_ID,
    ...(status === 201 ? { Location: LOCATION } : {}),
    ...(status === 401 ? { "WWW-Authenticate": CHALLENGE } : {}),
    // A 401 has them if the key was revoked while its request ran: it had been counted.
    ...(limit && status !== "default" ? { "RateLimit-Policy": POLICY, RateLimit: STANDING } : {}),
    ...(PASSING.includes(status) ? { "Retry-After": RETRY_AFTER } : {}),
    ...(polled && status === success ? { "Retry-After": LOOK_AGAIN } : {}),
    ...(etag && (status === success || status === 304) ? { ETag: ETAG } : {}),
    ...(links && status === success ? { Link: LINK } : {}),
    ...(waits && status === success ? { "Preference-Applied": PREFERENCE } : {}),
    ...(idempotent && status === success ? { [REPLAYED_HEADER]: REPLAYED } : {}),
  };
}
