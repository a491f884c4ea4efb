"use client";

import { Trash2 } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import useSWR from "swr";
import { RequestProblem, read, send } from "@/lib/client/request";
import type { SavedPrompt } from "@/lib/contract/saved-prompts";
import { Button } from "../ui/button";
import { Dialog, DialogContent } from "../ui/dialog";
import { Field } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { Input } from "../ui/input";
import { notify } from "../ui/notify";

const PROMPTS = "/api/v1/prompts";
const MAX_RECENT = 40;

export type PromptsDialogProps = {
  /** Recently submitted prompts, newest first. */
  recent: () => readonly string[];
  /** The current draft. */
  current: string;
  onChoose: (prompt: string) => void;
  onClose: () => void;
};

/** The dialog of saved and recently submitted prompts. */
export function PromptsDialog({ recent, current, onChoose, onClose }: PromptsDialogProps) {
  const { data, error, mutate } = useSWR<{ prompts: SavedPrompt[] }, RequestProblem>(PROMPTS, read);
  const saved = data?.prompts ?? [];
  const earlier = recent().slice(0, MAX_RECENT);

  function choose(prompt: string) {
    onClose();
    onChoose(prompt);
  }

  async function forget({ id }: SavedPrompt) {
    try {
      await send("DELETE", `${PROMPTS}/${id}`);
      await mutate();
    } catch {
      void notify("error", "It could not be deleted. Try again.");
    }
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title="Prompts" size="md">
        <div className="flex flex-col gap-5">
          {current.trim() !== "" && <SaveForm current={current.trim()} onSaved={() => void mutate()} />}
          <section aria-label="Saved prompts">
            <h3 className="font-sans text-sm font-semibold">Saved</h3>
            {error && (
              <p className="mt-1 text-sm text-danger">They could not be loaded. Close and try again.</p>
            )}
            {data && saved.length === 0 && (
              <p className="mt-1 text-sm text-ink-muted">Prompts you save appear here.</p>
            )}
            <ul className="mt-1">
              {saved.map((one) => (
                <li key={one.id} className="flex items-center gap-1 border-b border-line last:border-b-0">
                  <PromptButton name={one.name} prompt={one.prompt} onChoose={choose} />
                  <IconButton
                    label={`Delete ${one.name}`}
                    icon={<Trash2 aria-hidden="true" />}
                    onClick={() => void forget(one)}
                  />
                </li>
              ))}
            </ul>
          </section>
          {earlier.length > 0 && (
            <section aria-label="Earlier prompts">
              <h3 className="font-sans text-sm font-semibold">Earlier</h3>
              <ul className="mt-1">
                {earlier.map((prompt) => (
                  <li key={prompt} className="border-b border-line last:border-b-0">
                    <PromptButton prompt={prompt} onChoose={choose} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
}

function PromptButton(props: { name?: string; prompt: string; onChoose: (prompt: string) => void }) {
  const { name, prompt, onChoose } = props;
  return (
    <button
      type="button"
      onClick={() => onChoose(prompt)}
      className="flex min-h-11 min-w-0 grow flex-col justify-center rounded-sm px-2 py-1.5 text-left text-[0.9375rem] hover:bg-sunken"
    >
      {name && <span className="font-semibold [overflow-wrap:anywhere]">{name}</span>}
      <span dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
        {prompt}
      </span>
    </button>
  );
}

function SaveForm({ current, onSaved }: { current: string; onSaved: () => void }) {
  const id = useId();
  const [name, setName] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    // The dialog is within the form's React tree, which would be submitted as well.
    event.stopPropagation();
    setBusy(true);
    try {
      await send("POST", PROMPTS, { name, prompt: current });
      setName("");
      setError(undefined);
      onSaved();
    } catch (cause) {
      if (!(cause instanceof RequestProblem)) throw cause;
      setError(cause.code === "unreachable" ? "Check your connection and try again." : cause.message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={save} aria-labelledby={id}>
      <h3 id={id} className="font-sans text-sm font-semibold">
        Save this prompt
      </h3>
      <p dir="auto" className="mt-1 mb-2 line-clamp-2 text-[0.9375rem] [overflow-wrap:anywhere]">
        {current}
      </p>
      <Field label="Name" error={error ?? null}>
        {(control) => (
          <div className="flex gap-1.5">
            <Input
              {...control}
              required
              maxLength={60}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
              className="min-w-0"
            />
            <Button type="submit" variant="outline" loading={isBusy} disabled={name.trim() === ""}>
              Save
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
