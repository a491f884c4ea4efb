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

/** How much one may call, and how an answer says where one stands. */
export const RATE_LIMITS: DocsPage = {
  slug: "rate-limits",
  title: "Rate limits",
  description: `How often you may call: ${requests} submissions in ${seconds} seconds per key, and the headers that count them.`,
  lead: `${requests} submissions a minute for each key, and plenty of calls for everything else.`,
  sections: () => [
    {
      id: "limits",
      blocks: [
        text(
          "Limits count per key; in the studio, per account. Every call with a valid key counts, whatever it is answered.",
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
          "They slide: ten in a minute are ten in any sixty seconds. Eight pictures of one [batch](/docs/generate#create-tasks) are one call.",
        ),
      ],
      beside: [
        headers(
          "Headers of an answer",
          `RateLimit-Policy: "generate";q=${requests};w=${seconds}\nRateLimit: "generate";r=7;t=42`,
        ),
      ],
    },
    {
      id: "limit-headers",
      title: "Where you stand",
      blocks: [
        list(
          "`RateLimit-Policy` says how many calls (`q`) fit into a window of how many seconds (`w`).",
          "`RateLimit` says how many remain (`r`) and when the window ends (`t`).",
          "An answer [429](/docs/errors#error-rate_limit_exceeded) has `Retry-After`, too: wait for as many seconds, then send the same request again.",
        ),
      ],
      beside: [
        headers("Answer: 429", REFUSED),
        json("Its body", {
          error: {
            code: "rate_limit_exceeded",
            message: `Too many requests: at most ${requests} in ${seconds} seconds. Try again in 38 seconds.`,
          },
        }),
      ],
    },
    {
      id: "other-bounds",
      title: "Sizes and other bounds",
      blocks: [
        list(
          `JSON may have ${MAX_BODY_BYTES / 1024} KiB, an upload ${MAX_PICTURE_BYTES / 1024 / 1024} MB.`,
          `Per account, ${MAX_UNUSED_UPLOADS} uploads may wait for a task to use them; one more takes the place of the oldest.`,
          `A key has at most ${MAX_STREAMS} [streams](/docs/streaming) open at a time.`,
          `After ${SLOW_DOWN.refusals} refusals by the [content policy](/policy) within ${SLOW_DOWN.within / 60} minutes, \`generate\` becomes ${SLOW_DOWN.requests} call in ${SLOW_DOWN.seconds} seconds for the whole account, until that time has passed. The headers tell the same.`,
        ),
      ],
    },
  ],
};
