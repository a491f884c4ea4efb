"use client";

import { useState } from "react";
import { DEFAULT_KEY_SCOPES, KEY_SCOPE_NAMES, KEY_SCOPES } from "@/lib/closed-lists";
import { ALL_MODELS, type KeyView } from "@/lib/contract/api-keys";
import { Checkbox } from "../../ui/checkbox";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";

/** A model that a key can be restricted to. */
export type ModelChoice = { id: string; name: string };

type RightsFieldsProps = {
  /** The key's current rights. */
  keyView?: KeyView;
  models: readonly ModelChoice[];
  /** Whether it spends credits; test keys do not. */
  spends: boolean;
  errors: Partial<Record<string, string>>;
};

const MODEL_CHOICES = [
  { value: "all", label: "All models" },
  { value: "some", label: "Selected models" },
] as const;

const CAPS = [
  { name: "credits_per_day", label: "Credits per day", of: (key?: KeyView) => key?.creditsPerDay },
  { name: "credits_per_month", label: "Credits per month", of: (key?: KeyView) => key?.creditsPerMonth },
] as const;

/** The list with a word added or removed. */
const toggle = <T extends string>(list: readonly T[], word: T) =>
  list.includes(word) ? list.filter((other) => other !== word) : [...list, word];

/** Fields for a key's scopes, models and caps. */
export function RightsFields({ keyView, models, spends, errors }: RightsFieldsProps) {
  const [scopes, setScopes] = useState(keyView?.scopes ?? DEFAULT_KEY_SCOPES);
  const [choice, setChoice] = useState<"all" | "some">(keyView?.models ? "some" : "all");
  const [chosen, setChosen] = useState<readonly string[]>(keyView?.models ?? []);
  // A model of the key may be unavailable right now.
  const gone = chosen.filter((id) => models.every((model) => model.id !== id));
  return (
    <>
      <fieldset>
        <legend className="mb-1 text-[0.9375rem] font-semibold">Permissions</legend>
        {KEY_SCOPE_NAMES.map((scope) => (
          <Checkbox
            key={scope}
            label={<span className="font-mono text-sm">{scope}</span>}
            hint={KEY_SCOPES[scope]}
            checked={scopes.includes(scope)}
            aria-invalid={errors.scopes ? true : undefined}
            onChange={() => setScopes(toggle(scopes, scope))}
          />
        ))}
        <input type="hidden" name="scopes" value={scopes.join(",")} />
        <p aria-live="polite" className="text-sm font-medium text-danger">
          {errors.scopes}
        </p>
      </fieldset>
      {spends && (
        <div className="grid gap-5 sm:grid-cols-2 sm:gap-4">
          {CAPS.map(({ name, label, of }) => (
            <Field key={name} label={label} hint="Leave empty for no cap." error={errors[name]}>
              {({ required: _, ...control }) => (
                <Input
                  {...control}
                  name={name}
                  inputMode="numeric"
                  autoComplete="off"
                  placeholder="No cap"
                  defaultValue={of(keyView) ?? ""}
                />
              )}
            </Field>
          ))}
        </div>
      )}
      <Field label="Models" error={errors.models}>
        {({ required: _, ...control }) => (
          <Select {...control} options={MODEL_CHOICES} value={choice} onValueChange={setChoice} />
        )}
      </Field>
      {choice === "some" && (
        <fieldset className="-mt-3">
          <legend className="sr-only">Which models</legend>
          {[...models, ...gone.map((id) => ({ id, name: id }))].map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={() => setChosen(toggle(chosen, id))}
            />
          ))}
        </fieldset>
      )}
      <input type="hidden" name="models" value={choice === "all" ? ALL_MODELS : chosen.join(",")} />
    </>
  );
}
