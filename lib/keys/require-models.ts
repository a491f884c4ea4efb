import { AppError } from "@/lib/errors";
import { availableModels } from "@/lib/models/catalogue";

/**
 * Ensures that a key's models exist.
 * @param known those it already has: they may have been removed in the meantime
 * @throws AppError `invalid_params`
 */
export function requireModels(models: string[] | null | undefined, known: readonly string[] = []): void {
  const ids = availableModels().map(({ id }) => id);
  if (models?.every((id) => ids.includes(id) || known.includes(id)) ?? true) return;
  throw new AppError("invalid_params", `models must be some of: ${ids.join(", ")}.`, { param: "models" });
}
