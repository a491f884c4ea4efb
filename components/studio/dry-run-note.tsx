import { Info, TriangleAlert } from "lucide-react";
import type { DryRunReading } from "./use-dry-run";

/** Below the prompt: which of its words the picture will lack, or why there will be no picture. */
export function DryRunNote({ dryRun }: { dryRun: DryRunReading | undefined }) {
  const lacking = dryRun?.error === undefined ? (dryRun?.notDrawn ?? []) : [];
  return (
    // The live region has to exist before its text, or the text would not be announced.
    <div aria-live="polite" className="text-sm empty:hidden">
      {dryRun?.error !== undefined && (
        <p className="flex items-start gap-1.5 text-danger">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {dryRun.error.replace(/^Generation failed due to content policy: /, "Refused: ")}
        </p>
      )}
      {lacking.length > 0 && (
        <p className="flex items-start gap-1.5 text-ink-muted">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span className="[overflow-wrap:anywhere]">
            Not drawn by this model:{" "}
            {lacking.map((words, index) => (
              <span key={words}>
                {index > 0 && ", "}
                <span className="text-ink underline decoration-amber decoration-wavy underline-offset-4">
                  {words}
                </span>
              </span>
            ))}
          </span>
        </p>
      )}
    </div>
  );
}
