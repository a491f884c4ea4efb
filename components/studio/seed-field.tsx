import { Dices, Lock, LockOpen } from "lucide-react";
import { Field } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { Input } from "../ui/input";
import { freshSeed } from "./plan-order";

type SeedFieldProps = {
  /** Empty for a random seed per picture. */
  value: string;
  /** Its error in a sentence. */
  error: string | null;
  onValueChange: (value: string) => void;
};

/** The seed: random each time, or fixed. */
export function SeedField({ value, error, onValueChange }: SeedFieldProps) {
  const isLocked = value !== "";
  return (
    <Field label="Seed" error={error} aside="Same seed, same picture.">
      {(control) => (
        <div className="flex gap-1.5">
          <Input
            {...control}
            name="seed"
            inputMode="numeric"
            autoComplete="off"
            placeholder="Random"
            value={value}
            onChange={(event) => onValueChange(event.target.value.trim())}
            className={isLocked ? "min-w-0 border-ink! font-mono" : "min-w-0"}
          />
          <IconButton
            label="Another seed"
            variant="outline"
            icon={<Dices aria-hidden="true" />}
            onClick={() => onValueChange(String(freshSeed()))}
          />
          <IconButton
            label="Keep the seed"
            aria-pressed={isLocked}
            title={
              isLocked ? "Locked: every picture uses this seed" : "Unlocked: every picture gets its own seed"
            }
            variant={isLocked ? "solid" : "outline"}
            icon={isLocked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
            onClick={() => onValueChange(isLocked ? "" : String(freshSeed()))}
          />
        </div>
      )}
    </Field>
  );
}
