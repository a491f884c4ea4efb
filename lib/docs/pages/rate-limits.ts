import {
  LIMITS,
  MAX_BODY_BYTES,
  MAX_PICTURE_BYTES,
  MAX_STREAMS,
  MAX_UNUSED_UPLOADS,
  SLOW_DOWN,
} from "@/lib/contract/limits";
import { type DocsPage, headers, json, list, text } from "../doc-page";

const COUNTED = { generate: "Submitting tasks", upload: "Uploading references", read: "Everything else" };

const { requests, seconds } = LIMITS.generate;

const REFUSED = `HTTP/1.1 429 Too Many Requests
RateLimit-Policy: "generate";q=${requests};w=${seconds}
RateLimit: "generate";r=0;t=38
Retry-After: 38`;

/** The rate limits, and the headers that report them. */
export const RATE_LIMITS: DocsPage = {
  slug: "rate-limits",
  title: "Rate limits",
  description: `How often you can call: ${requests} submissions in ${seconds} seconds per key, and the headers that report it.`,
  lead: `${requests} submissions a minute per key, and plenty of calls for everything else.`,
  sections: () => [
    {
      id: "limits",
      blocks: [
        text(
          "Limits count per key; in the studio, per account. Every call with a valid key counts, whatever the response.",
        ),
        {
          kind: "table",
          caption: "Limits",
          columns: [
            { title: "Name", isNarrow: true },
            { title: "What counts" },
            { title: "Calls", isNumeric: true },
            { title: "Seconds", isNumeric: true },
          ],
          rows: (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).map((name) => ({
            cells: [
              `\`${name}\``,
              COUNTED[name],
              String(LIMITS[name].requests),
              String(LIMITS[name].seconds),
            ],
          })),
        },
        text(
          "Windows slide: ten a minute means ten in any sixty seconds. A [batch](/docs/generate#create-tasks) of eight pictures is one call.",
        ),
      ],
      beside: [
        headers(
          "Response headers",
          `RateLimit-Policy: "generate";q=${requests};w=${seconds}\nRateLimit: "generate";r=7;t=42`,
        ),
      ],
    },
    {
      id: "limit-headers",
      title: "Rate-limit headers",
      blocks: [
        list(
          "`RateLimit-Policy` says how many calls (`q`) are allowed in a window of how many seconds (`w`).",
          "`RateLimit` says how many remain (`r`) and in how many seconds the window ends (`t`).",
          "A [429](/docs/errors#error-rate_limit_exceeded) response has `Retry-After`, too: wait for that many seconds, then send the same request again.",
        ),
      ],
      beside: [
        headers("Response: 429", REFUSED),
        json("Body", {
          error: {
            code: "rate_limit_exceeded",
            message: `Too many requests: at most ${requests} in ${seconds} seconds. Try again in 38 seconds.`,
          },
        }),
      ],
    },
    {
      id: "other-bounds",
      title: "Sizes and other limits",
      blocks: [
        list(
          `JSON may be up to ${MAX_BODY_BYTES / 1024} KiB, an upload up to ${MAX_PICTURE_BYTES / 1024 / 1024} MB.`,
          `An account can have ${MAX_UNUSED_UPLOADS} uploads that no task uses; one more replaces the oldest.`,
          `A key can have at most ${MAX_STREAMS} [streams](/docs/streaming) open at a time.`,
          `After ${SLOW_DOWN.refusals} [content policy](/policy) refusals within ${SLOW_DOWN.within / 60} minutes, \`generate\` is limited to ${SLOW_DOWN.requests} call in ${SLOW_DOWN.seconds} seconds for the whole account until that time has passed. The headers report the same.`,
        ),
      ],
    },
  ],
};
