import { DELIVERED_BODY } from "@/lib/client/samples/webhook-examples";
import { NODE_RECEIVER, PYTHON_RECEIVER } from "@/lib/client/samples/webhook-samples";
import { WEBHOOK_EVENTS, type WebhookEvent } from "@/lib/closed-lists";
import { DELIVERY_DAYS } from "@/lib/contract/retention";
import { CodeBlock } from "../ui/code-block";
import { Table, Td, Th } from "../ui/table";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode, WithCode } from "./with-code";

const EVENTS: Record<WebhookEvent, { when: string; data: string }> = {
  "task.succeeded": { when: "A task has its image.", data: "`task_id`, `status`, `livemode`" },
  "task.failed": {
    when: "A task failed, or was cancelled.",
    data: "`task_id`, `status`, `livemode`, `error_code`, `retryable`",
  },
  "credits.low": {
    when: "The balance fell below what is set in the settings; again only after it was above.",
    data: "`credits_remaining`, `threshold`",
  },
};

const HEADERS = `webhook-id: msg_01kagw6b2n7k4p9s5t8v3w1xy0
webhook-timestamp: 1763803801
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=`;

/** What webhooks are sent, how one knows that it is ours, and what happens when it does not arrive. */
export function WebhooksPart() {
  return (
    <DocsPart
      id="webhook-messages"
      title="Being told"
      beside={
        <>
          <CodeBlock label="A message" code={`${HEADERS}\n\n${JSON.stringify(DELIVERED_BODY, null, 2)}`} />
          <CodeBlock label="Verified in Node" code={NODE_RECEIVER} />
          <CodeBlock label="Verified in Python" code={PYTHON_RECEIVER} />
        </>
      }
    >
      <p>
        A webhook saves you the polling: make one in the{" "}
        <TextLink href="/settings/webhooks">settings</TextLink> or with{" "}
        <TextLink href="#create-webhook">POST /api/v1/webhooks</TextLink>, or name a{" "}
        <InlineCode>webhook_url</InlineCode> in one request. Messages are thin: they say what happened, and{" "}
        <TextLink href="#task">the task</TextLink> says the rest.
      </p>
      <Table caption="Events">
        <thead>
          <tr>
            <Th>Event</Th>
            <Th>When</Th>
            <Th>In its data</Th>
          </tr>
        </thead>
        <tbody>
          {WEBHOOK_EVENTS.map((event) => (
            <tr key={event}>
              <Td className="whitespace-nowrap">
                <InlineCode>{event}</InlineCode>
              </Td>
              <Td className="min-w-40">{EVENTS[event].when}</Td>
              <Td className="min-w-40">
                <WithCode text={EVENTS[event].data} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        They are signed by the rules of{" "}
        <TextLink href="https://www.standardwebhooks.com">Standard Webhooks</TextLink>, with the secret of the
        webhook (for a <InlineCode>webhook_url</InlineCode>,{" "}
        <TextLink href="#webhook-secret">your account’s</TextLink>): there are libraries for most languages.
        Verify every message, over the bytes as they came. While a secret is rotated there are two signatures,
        and one of them is enough.
      </p>
      <ul className="grid grid-cols-1 list-disc gap-3 pl-5 marker:text-ink-muted">
        <li>
          Answer with 2xx within 15 seconds, and do the work afterwards. Anything else is a failure, redirects
          included, and is tried again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours: ten
          times in three days. A <InlineCode>Retry-After</InlineCode> puts it off for longer.
        </li>
        <li>
          A message can arrive twice, and later than the next one. Keep the{" "}
          <InlineCode>webhook-id</InlineCode> of what you have done; it stays the same in every attempt and
          replay.
        </li>
        <li>
          410 disables the webhook, and so do five days of nothing but failures. The settings say so, and what
          was missed can be <TextLink href="#replay-webhook">replayed</TextLink> for {DELIVERY_DAYS} days.
        </li>
        <li>
          The address is on a public host, with the port 80, 443 or one above 1023. Whoever runs this service
          can open networks of their own.
        </li>
      </ul>
    </DocsPart>
  );
}
