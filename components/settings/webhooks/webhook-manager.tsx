"use client";

import { Plus } from "lucide-react";
import { type SyntheticEvent, useRef, useState } from "react";
import useSWR, { useSWRConfig } from "swr";
import { RequestProblem, read, send } from "@/lib/client/request";
import { MAX_ENDPOINTS } from "@/lib/contract/bounds";
import type { WebhookResource, WebhookWithSecret } from "@/lib/contract/webhooks";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { Dialog } from "../../ui/dialog";
import { EmptyState } from "../../ui/empty-state";
import { notify } from "../../ui/notify";
import { PageHeader } from "../../ui/page-header";
import { useReturnFocus } from "../use-return-focus";
import { deliveriesKey } from "./deliveries";
import { SecretContent } from "./secret-content";
import { WebhookDialog } from "./webhook-dialog";
import { WebhookList, type WebhookTask } from "./webhook-list";

type List = { webhooks: WebhookResource[] };
type Open = { task: "create" } | { task: "edit" | "rotate" | "delete"; webhook: WebhookResource };

const WEBHOOKS = "/api/v1/webhooks";

/** A user's webhooks and the actions on them. @param first the initial data from the server */
export function WebhookManager({ first }: { first: List }) {
  const { data = first, mutate } = useSWR<List>(WEBHOOKS, read, { fallbackData: first });
  const { mutate: mutateAny } = useSWRConfig();
  const [open, setOpen] = useState<Open | null>(null);
  const [rotated, setRotated] = useState<WebhookWithSecret | null>(null);
  const [shown, setShown] = useState<string>();
  const [busy, setBusy] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const returnFocusTo = useReturnFocus(open !== null || rotated !== null, heading);
  const { webhooks } = data;
  const close = () => setOpen(null);
  const refresh = () => void mutate();

  function start(event: SyntheticEvent<HTMLElement>, next: Open) {
    returnFocusTo(event.currentTarget);
    setOpen(next);
  }

  /** Runs an action and announces its result. */
  async function run(task: WebhookTask, { id }: WebhookResource, work: () => Promise<string>) {
    setBusy(`${task} ${id}`);
    try {
      void notify("success", await work());
    } catch (error) {
      void notify("error", error instanceof RequestProblem ? error.message : "That did not work. Try again.");
    } finally {
      setBusy(undefined);
      refresh();
      void mutateAny(deliveriesKey(id));
    }
  }

  function begin(event: SyntheticEvent<HTMLElement>, task: WebhookTask, webhook: WebhookResource) {
    const path = `${WEBHOOKS}/${webhook.id}`;
    switch (task) {
      case "deliveries":
        return setShown(shown === webhook.id ? undefined : webhook.id);
      case "test":
        setShown(webhook.id);
        return void run(task, webhook, async () => {
          await send("POST", `${path}/test`);
          return "A test message has been queued.";
        });
      case "switch":
        return void run(task, webhook, async () => {
          await send("PATCH", path, { enabled: !webhook.enabled });
          return webhook.enabled ? "Webhook disabled." : "Webhook enabled.";
        });
      default:
        return start(event, { task, webhook });
    }
  }

  const add = (
    <Button
      variant="blossom"
      disabled={webhooks.length >= MAX_ENDPOINTS}
      onClick={(event) => start(event, { task: "create" })}
    >
      <Plus aria-hidden="true" /> Add a webhook
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Webhooks"
        lead={`We notify your server when a task ends, so that it does not have to poll. Up to ${MAX_ENDPOINTS} URLs, each with its own secret.`}
        actions={webhooks.length > 0 && add}
      />
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        Your webhooks
      </h2>
      {webhooks.length > 0 ? (
        <WebhookList webhooks={webhooks} shown={shown} busy={busy} onTask={begin} />
      ) : (
        <EmptyState title="No webhooks yet" action={add}>
          Add a URL to be notified when a task ends.
        </EmptyState>
      )}
      {open?.task === "create" && <WebhookDialog onSaved={refresh} onClose={close} />}
      {open?.task === "edit" && <WebhookDialog webhook={open.webhook} onSaved={refresh} onClose={close} />}
      {open?.task === "rotate" && (
        <ConfirmDialog
          open
          onOpenChange={close}
          title="Rotate the secret?"
          description="You get a new secret. For a day, every message is signed with both."
          confirmLabel="Rotate secret"
          onConfirm={async () => {
            setRotated(await send<WebhookWithSecret>("POST", `${WEBHOOKS}/${open.webhook.id}/rotate`));
            refresh();
          }}
        />
      )}
      {rotated && (
        <Dialog open onOpenChange={() => setRotated(null)}>
          <SecretContent webhook={rotated} />
        </Dialog>
      )}
      {open?.task === "delete" && (
        <ConfirmDialog
          open
          onOpenChange={close}
          title="Delete the webhook?"
          description={
            <>
              <span className="font-mono text-sm wrap-anywhere text-ink">{open.webhook.url}</span> will
              receive nothing more, and its deliveries are deleted. This cannot be undone.
            </>
          }
          confirmLabel="Delete webhook"
          onConfirm={async () => {
            await send("DELETE", `${WEBHOOKS}/${open.webhook.id}`);
            // Its row is about to be removed.
            returnFocusTo(heading.current);
            await mutate();
            void notify("success", "Webhook deleted.");
          }}
        />
      )}
    </>
  );
}
