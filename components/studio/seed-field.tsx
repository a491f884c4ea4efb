import { Field } from "../ui/field";
import { Input } from "../ui/input";

type SeedFieldProps = {
  value: string;
  /** What is wrong with it, in a sentence. */
  error: string | null;
  onValueChange: (value: string) => void;
};

/** The number that a picture begins with; none for a random one. */
export function SeedField({ value, error, onValueChange }: SeedFieldProps) {
  return (
    <Field label="Seed" error={error} hint="The same seed and settings draw the same picture.">
      {(control) => (
        <Input
          {...control}
          name="seed"
          inputMode="numeric"
          autoComplete="off"
          placeholder="Random"
          value={value}
          onChange={(event) => onValueChange(event.target.value.trim())}
        />
      )}
    </Field>
  );
}
