"use client";

import { useState } from "react";
import { send } from "@/lib/client/request";
import { WEBHOOK_EVENTS } from "@/lib/closed-lists";
import type { WebhookResource, WebhookWithSecret } from "@/lib/contract/webhooks";
import { Dialog, DialogContent } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { notify } from "../../ui/notify";
import { ActionForm } from "../action-form";
import { FormButtons } from "../form-buttons";
import type { FormResult } from "../form-result";
import { EventChoice } from "./event-choice";
import { problemResult } from "./problem-result";
import { SecretContent } from "./secret-content";

type WebhookDialogProps = {
  /** The webhook to change; omitted to create one. */
  webhook?: WebhookResource | undefined;
  onSaved: () => void;
  onClose: () => void;
};

type Saved = WebhookResource | WebhookWithSecret;

/** The dialog for a webhook's URL and events; for a new one, it then shows the secret. */
export function WebhookDialog({ webhook, onSaved, onClose }: WebhookDialogProps) {
  const [made, setMade] = useState<WebhookWithSecret>();

  async function save(form: FormData): Promise<FormResult<Saved>> {
    const events = form.getAll("events");
    if (events.length === 0) return { ok: false, errors: { events: "Please choose at least one." } };
    const body = { url: String(form.get("url") ?? "").trim(), events };
    try {
      const value = webhook
        ? await send<Saved>("PATCH", `/api/v1/webhooks/${webhook.id}`, body)
        : await send<Saved>("POST", "/api/v1/webhooks", body);
      return { ok: true, value };
    } catch (error) {
      return problemResult(error);
    }
  }

  function finish(saved: Saved) {
    onSaved();
    if ("secret" in saved) return setMade(saved);
    void notify("success", "Webhook updated.");
    onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      {made ? (
        <SecretContent webhook={made} />
      ) : (
        <DialogContent title={webhook ? "Edit webhook" : "Add a webhook"}>
          <ActionForm action={save} onDone={finish} focusFirst className="grid gap-5">
            {({ errors, isPending }) => (
              <>
                <Field
                  label="URL"
                  hint="Public, with http or https. Messages are sent there by POST."
                  error={errors.url}
                  required
                >
                  {(control) => (
                    <Input
                      {...control}
                      name="url"
                      type="url"
                      autoComplete="off"
                      defaultValue={webhook?.url}
                      placeholder="https://example.com/hooks"
                    />
                  )}
                </Field>
                <EventChoice chosen={webhook?.events ?? WEBHOOK_EVENTS} error={errors.events} />
                <FormButtons submit={webhook ? "Save" : "Add webhook"} isPending={isPending} />
              </>
            )}
          </ActionForm>
        </DialogContent>
      )}
    </Dialog>
  );
}
