"use client";

import { useRef } from "react";
import type { WebhookWithSecret } from "@/lib/contract/webhooks";
import { Button } from "../../ui/button";
import { DialogClose, DialogContent } from "../../ui/dialog";
import { TextLink } from "../../ui/text-link";
import { SecretField } from "./secret-field";

/** The inside of the dialog that shows a webhook's new secret, this once. */
export function SecretContent({ webhook }: { webhook: WebhookWithSecret }) {
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <DialogContent
      title="Your webhook’s secret"
      description="Copy it now: you will not see it again. Use it to verify that a message comes from us."
      size="md"
      sticky
      // So that it can be copied by hand where the browser keeps its clipboard to itself.
      firstSelected={text}
      footer={
        <DialogClose asChild>
          <Button>I have copied it</Button>
        </DialogClose>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <SecretField label="Secret" secret={webhook.secret} fieldRef={text} />
        <p className="text-sm text-ink-muted">
          The <TextLink href="/docs/webhooks#webhook-signatures">docs</TextLink> show how to verify with it.
        </p>
      </div>
    </DialogContent>
  );
}
