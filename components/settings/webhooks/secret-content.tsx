import type { WebhookWithSecret } from "@/lib/contract/webhooks";
import { TextLink } from "../../ui/text-link";
import { ShownOnce } from "../shown-once";

/** The dialog's content that shows a webhook's new secret once. */
export function SecretContent({ webhook }: { webhook: WebhookWithSecret }) {
  return (
    <ShownOnce
      title="Your webhook’s secret"
      description="Copy it now: you will not see it again. Use it to verify that a message comes from us."
      label="Secret"
      secret={webhook.secret}
    >
      <p className="text-sm text-ink-muted">
        The <TextLink href="/docs/webhooks#webhook-signatures">docs</TextLink> show how to verify with it.
      </p>
    </ShownOnce>
  );
}
