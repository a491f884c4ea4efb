import { retrySamples } from "@/lib/client/samples/retry-samples";
import {
  IDEMPOTENCY_HOLD_SECONDS,
  IDEMPOTENCY_KEY_HEADER,
  IDEMPOTENCY_KEY_HOURS,
  REPLAYED_HEADER,
} from "@/lib/contract/idempotency";
import { type DocsPage, list, text } from "../doc-page";
import { ENDPOINT_PLACES, endpointOf } from "../endpoint-places";

/** How to repeat a submission without paying for it again. */
export const IDEMPOTENCY: DocsPage = {
  slug: "idempotency",
  title: "Idempotency",
  description: "Resend a request with the same Idempotency-Key: you get one task and one charge.",
  lead: "Send a request twice, pay once.",
  sections: ({ origin }) => [
    {
      id: "idempotency",
      blocks: [
        text(
          `When a connection drops, you cannot tell whether your request arrived. Resend it with the same \`${IDEMPOTENCY_KEY_HEADER}\`, and there will be one task and one charge, however often you do. Use a new key for each new picture; a UUID works well.`,
        ),
        list(
          `The same key and body get the first response again, with the header \`${REPLAYED_HEADER}: true\`. Its \`credits_remaining\` is the balance at that time. Bodies are the same if their fields are; whitespace and field order do not matter.`,
          "The same key with a different body gets [idempotency_key_reused](/docs/errors#error-idempotency_key_reused).",
          `While the first request is still running, the response is [request_in_progress](/docs/errors#error-request_in_progress). Wait and resend it: after at most ${IDEMPOTENCY_HOLD_SECONDS} seconds there is a response, or the key is free and your request is carried out.`,
          "Errors are not stored: fix the problem and send the request again with the same key.",
        ),
        text(
          `An idempotency key belongs to your account, whichever API key you send it with, and is remembered for ${IDEMPOTENCY_KEY_HOURS} hours. Repeats count against the limit like any other call.`,
        ),
        text("These endpoints support it:"),
        list(
          ...ENDPOINT_PLACES.filter(({ name }) => endpointOf(name).idempotent).map(
            ({ name, path, id }) => `[${endpointOf(name).title}](${path}#${id})`,
          ),
        ),
      ],
      beside: [{ kind: "samples", samples: retrySamples(origin) }],
    },
  ],
};
