import { MAX_PROMPT_LENGTH } from "@/lib/contract/bounds";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { tooMany } from "./prompt-field";

type NegativeFieldProps = {
  value: string;
  /** How many characters it exceeds its limit by. */
  excess: number;
  onValueChange: (value: string) => void;
};

/** The negative prompt, for models that take one. */
export function NegativeField({ value, excess, onValueChange }: NegativeFieldProps) {
  return (
    <Field
      label="Negative prompt"
      error={excess > 0 ? tooMany(excess) : null}
      aside={
        excess > 0
          ? `At most ${MAX_PROMPT_LENGTH.toLocaleString("en")}`
          : "What should not be in the picture."
      }
    >
      {(control) => (
        <Textarea
          {...control}
          dir="auto"
          name="negative"
          rows={2}
          value={value}
          placeholder="hat, text, blurry"
          onChange={(event) => onValueChange(event.target.value)}
          className="max-h-[30dvh]! min-h-16"
        />
      )}
    </Field>
  );
}
