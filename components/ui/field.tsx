import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Label } from "./label";

/** The props that a `Field` passes to its control. */
type FieldControl = {
  id: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = {
  label: string;
  /** Stays below the control, with or without an error. */
  hint?: ReactNode;
  /** A sentence that says how to fix it. It is announced when it appears. */
  error?: string | null;
  required?: boolean;
  /** Content to the right of the label, such as a counter or a link. */
  aside?: ReactNode;
  className?: string;
  /** Renders the control with the given props: `{(control) => <Input {...control} name="email" />}`. */
  children: (control: FieldControl) => ReactNode;
};

/** A control with its label, hint and error, wired together for screen readers. */
export function Field({ label, hint, error, required = false, aside, className, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div data-field className={className}>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <Label htmlFor={id}>{label}</Label>
        {aside && <span className="text-sm text-ink-muted">{aside}</span>}
      </div>
      {children({
        id,
        required,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-muted">
          {hint}
        </p>
      )}
      {/* A live region must exist before its text, or the text would not be announced. */}
      <p id={`${id}-error`} aria-live="polite" className="text-sm font-medium text-danger">
        {error && (
          <span className="mt-1.5 flex items-start gap-1.5">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {error}
          </span>
        )}
      </p>
    </div>
  );
}
