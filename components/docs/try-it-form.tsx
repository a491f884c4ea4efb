"use client";

import { type FormEvent, useId, useState, useSyncExternalStore } from "react";
import { trialCost } from "@/lib/client/trial-cost";
import { readTrialKey, setTrialKey, subscribeTrialKey } from "@/lib/client/trial-key";
import type { Trial, TrialField } from "@/lib/docs/describe-trial";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Notice } from "../ui/notice";
import { Segmented } from "../ui/segmented";
import { Textarea } from "../ui/textarea";
import { TryItAnswer } from "./try-it-answer";
import { useTrial } from "./use-trial";

export type TryItFormProps = { trial: Trial; isSignedIn: boolean };

type Sender = "key" | "session";

/** The form that tries an endpoint: sends a real request from this page and shows the response. */
export function TryItForm({ trial, isSignedIn }: TryItFormProps) {
  const name = useId();
  const key = useSyncExternalStore(subscribeTrialKey, readTrialKey, () => "");
  const [sender, setSender] = useState<Sender>(isSignedIn ? "session" : "key");
  const [values, setValues] = useState<Record<string, string>>({});
  const [text, setText] = useState(trial.body ?? "");
  const [isDry, setDry] = useState(trial.hasDryRun);
  const [file, setFile] = useState<File>();
  const [isChecked, setChecked] = useState(false);
  const { state, send, stop } = useTrial();

  const usedKey = trial.needsKey && sender === "key" ? key.trim() : undefined;
  const body = trial.body === undefined ? undefined : bodyOf(text, trial.hasDryRun, isDry);
  const cost =
    trial.charges && body?.value ? trialCost(body.value, { key: usedKey, prices: trial.prices }) : undefined;
  const missing = trial.inPath.filter((field) => !values[field.name]?.trim());
  const lacks = missing.length > 0 || usedKey === "" || body?.error || (trial.accept && !file);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (lacks || state.isSending) return;
    send({
      method: trial.method,
      path: addressOf(trial, values),
      ...(trial.needsKey && usedKey !== undefined ? { key: usedKey } : {}),
      ...(body ? { json: JSON.stringify(body.value) } : {}),
      ...(file ? { file } : {}),
    });
  }

  const fill = (field: TrialField, isRequired: boolean) => (
    <Field
      key={field.name}
      label={field.name}
      hint={field.hint}
      required={isRequired}
      error={isChecked && isRequired && !values[field.name]?.trim() ? "Fill this in." : null}
    >
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          spellCheck={false}
          placeholder={field.placeholder}
          value={values[field.name] ?? ""}
          onChange={({ target }) => setValues((now) => ({ ...now, [field.name]: target.value }))}
          className="font-mono"
        />
      )}
    </Field>
  );

  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={`Try it: ${trial.title}`}
      className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-4 rounded-lg border border-line bg-surface p-4"
    >
      {trial.needsKey && isSignedIn && (
        <Segmented<Sender>
          legend="Send it with"
          name={name}
          options={[
            { value: "session", label: "Your session" },
            { value: "key", label: "A key" },
          ]}
          value={sender}
          onValueChange={setSender}
        />
      )}
      {trial.needsKey && sender === "key" && (
        <Field
          label="API key"
          hint="Test keys cost nothing. The key stays in this page’s memory, is not stored, and is sent to this site only."
          required
          error={isChecked && usedKey === "" ? "Enter a key." : null}
        >
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              data-1p-ignore
              data-lpignore="true"
              placeholder="gg_test_…"
              value={key}
              onChange={({ target }) => setTrialKey(target.value)}
              className="font-mono [-webkit-text-security:disc] placeholder-shown:[-webkit-text-security:none]"
            />
          )}
        </Field>
      )}
      {trial.inPath.map((field) => fill(field, true))}
      {trial.inQuery.length > 0 && (
        <details className="rounded-md border border-line px-3 py-2">
          <summary className="text-[0.9375rem] font-medium">Query</summary>
          <div className="grid gap-3 pt-3 pb-1">{trial.inQuery.map((field) => fill(field, false))}</div>
        </details>
      )}
      {trial.accept && (
        <Field label="Image" required error={isChecked && !file ? "Choose a file." : null}>
          {(control) => (
            <Input
              {...control}
              type="file"
              accept={trial.accept}
              onChange={({ target }) => setFile(target.files?.[0])}
              className="py-2"
            />
          )}
        </Field>
      )}
      {trial.body !== undefined && (
        <Field label="Body" required error={isChecked && body?.error ? body.error : null}>
          {(control) => (
            <Textarea
              {...control}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
              className="font-mono sm:text-[0.8125rem]"
            />
          )}
        </Field>
      )}
      {trial.hasDryRun && (
        <Checkbox
          label="Dry run (dry_run)"
          hint="Says what would happen and what it would cost. Nothing is drawn or charged."
          checked={isDry}
          onChange={({ target }) => setDry(target.checked)}
        />
      )}
      {cost && (
        <Notice tone="warning">
          This is a live call: it draws, and takes {cost} from {usedKey === undefined ? "your" : "the key’s"}{" "}
          balance.
        </Notice>
      )}
      {!trial.charges && trial.method !== "GET" && (
        <p className="text-sm text-ink-muted">This is a live request: what it changes stays changed.</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" loading={state.isSending}>
          {cost ? `Send, for ${cost}` : "Send"}
        </Button>
        {state.isSending && (
          <Button variant="ghost" onClick={stop}>
            Stop
          </Button>
        )}
      </div>
      <TryItAnswer state={state} />
    </form>
  );
}

/** The request to send, or the errors in the input. */
function bodyOf(text: string, hasDryRun: boolean, isDry: boolean): { value?: unknown; error?: string } {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return { value: isObject && hasDryRun && isDry ? { ...value, dry_run: true } : value };
  } catch {
    return { error: "This is not JSON: check commas and quotes." };
  }
}

function addressOf({ path, inQuery }: Trial, values: Record<string, string>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, field) => encodeURIComponent(values[field]?.trim() ?? ""));
  const query = new URLSearchParams(
    inQuery.flatMap(({ name }) => {
      const value = values[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  return query.size > 0 ? `${filled}?${query}` : filled;
}
