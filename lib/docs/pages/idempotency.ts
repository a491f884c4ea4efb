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
  description: "Send a request again with the same Idempotency-Key: there is one task and one charge.",
  lead: "Send a request twice, and pay once.",
  sections: ({ origin }) => [
    {
      id: "idempotency",
      blocks: [
        text(
          `When a connection breaks, you cannot tell whether your request arrived. Send it again with the same \`${IDEMPOTENCY_KEY_HEADER}\`, and there will be one task and one charge, however often you do. Make a new key for each new picture; a UUID is a good one.`,
        ),
        list(
          `The same key and body again get the first answer again, with the header \`${REPLAYED_HEADER}: true\`. Its \`credits_remaining\` is the balance of then. Bodies are the same when their fields are: spaces and the order of the fields do not matter.`,
          "The same key with another body is answered with [idempotency_key_reused](/docs/errors#error-idempotency_key_reused).",
          `While the first request is still running, the answer is [request_in_progress](/docs/errors#error-request_in_progress). Wait, and send it again: after at most ${IDEMPOTENCY_HOLD_SECONDS} seconds there is an answer, or the key is free and your request is the one that is done.`,
          "An error is not kept: put right what was wrong, and send the request again with the same key.",
        ),
        text(
          `A key belongs to your account, whichever API key you send it with, and is remembered for ${IDEMPOTENCY_KEY_HOURS} hours. A repeat counts against the limit like any other call.`,
        ),
        text("These take it:"),
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
