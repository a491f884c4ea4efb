import { retrySamples } from "@/lib/client/samples/retry-samples";
import {
  IDEMPOTENCY_HOLD_SECONDS,
  IDEMPOTENCY_KEY_HEADER,
  IDEMPOTENCY_KEY_HOURS,
  REPLAYED_HEADER,
} from "@/lib/contract/idempotency";
import { CodeTabs } from "../ui/code-tabs";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode } from "./with-code";

/** How to repeat a submission without paying for it again. */
export function IdempotencyPart({ origin }: { origin: string }) {
  return (
    <DocsPart
      id="idempotency"
      title="Sending a request twice"
      beside={<CodeTabs samples={retrySamples(origin)} />}
    >
      <p>
        When a connection breaks, you cannot tell whether your request arrived. Send it again with the same{" "}
        <InlineCode>{IDEMPOTENCY_KEY_HEADER}</InlineCode>, and there will be one task and one charge, however
        often you do. Make a new key for each new picture; a UUID is a good one.
      </p>
      <ul className="grid grid-cols-1 list-disc gap-3 pl-5 marker:text-ink-muted">
        <li>
          The same key and body again get the first answer again, with the header{" "}
          <InlineCode>{`${REPLAYED_HEADER}: true`}</InlineCode>. Its{" "}
          <InlineCode>credits_remaining</InlineCode> is the balance of then. Bodies are the same when their
          fields are: spaces and the order of the fields do not matter.
        </li>
        <li>
          The same key with another body is answered with{" "}
          <TextLink href="#error-idempotency_key_reused">idempotency_key_reused</TextLink>.
        </li>
        <li>
          While the first request is still running, the answer is{" "}
          <TextLink href="#error-request_in_progress">request_in_progress</TextLink>. Wait, and send it again:
          after at most {IDEMPOTENCY_HOLD_SECONDS} seconds there is an answer, or the key is free and your
          request is the one that is done.
        </li>
        <li>An error is not kept: put right what was wrong, and send the request again with the same key.</li>
      </ul>
      <p>
        A key belongs to your account, whichever API key you send it with, and is remembered for{" "}
        {IDEMPOTENCY_KEY_HOURS} hours. A repeat counts against the limit like any other call.
      </p>
    </DocsPart>
  );
}
