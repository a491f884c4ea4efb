"use client";

import { useState } from "react";
import { useServerNow } from "@/lib/client/use-server-now";
import { KEY_EXPIRIES, type KeyExpiryChoice } from "@/lib/contract/api-keys";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";

type ExpiryFieldsProps = {
  label: string;
  errors: Partial<Record<string, string>>;
  /** An existing key's expiry, which can stay or become earlier. Omitted for a new one. */
  until?: string | null;
};

const KEEP = "keep";

/** The choices for a key that already expires: nothing later. */
function optionsUntil(until: string | null, nowMs: number) {
  const kept = { value: KEEP, label: "Unchanged" } as const;
  if (until === null) return [kept, ...KEY_EXPIRIES.filter(({ value }) => value !== "never")];
  const isSooner = (days: number | null) => days !== null && nowMs + days * 86_400_000 < Date.parse(until);
  return [kept, ...KEY_EXPIRIES.filter(({ value, days }) => value === "date" || isSooner(days))];
}

/** A day in the reader's time zone, in a date field's format. */
function localDay(nowMs: number, daysFromNow: number): string {
  const at = new Date(nowMs);
  at.setDate(at.getDate() + daysFromNow);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** The last second of a day in the reader's time zone, which the server does not know, as an instant. */
function endOfDay(day: string): string {
  const at = new Date(`${day}T23:59:59`);
  return Number.isNaN(at.getTime()) ? "" : at.toISOString();
}

/** Fields for a key's expiry: after some days, on a chosen day, or never. */
export function ExpiryFields({ label, errors, until }: ExpiryFieldsProps) {
  const isNew = until === undefined;
  const [choice, setChoice] = useState<KeyExpiryChoice | typeof KEEP>(isNew ? "never" : KEEP);
  const [day, setDay] = useState("");
  const now = useServerNow();
  return (
    <>
      <Field label={label} error={errors.expiry}>
        {({ required: _, ...control }) => (
          <Select
            {...control}
            name="expiry"
            options={isNew ? KEY_EXPIRIES : optionsUntil(until, now)}
            value={choice}
            onValueChange={setChoice}
          />
        )}
      </Field>
      {choice === "date" && (
        <Field
          label="Last day"
          hint="The key works until the end of this day."
          error={errors.expires_at}
          required
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              min={localDay(now, 0)}
              max={localDay(now, 3_650)}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
      )}
      <input type="hidden" name="expires_at" value={choice === "date" ? endOfDay(day) : ""} />
    </>
  );
}
