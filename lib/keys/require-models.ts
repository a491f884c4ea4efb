import { AppError } from "@/lib/errors";
import { availableModels } from "@/lib/models/catalogue";

/**
 * Sees to it that a key is for models that there are.
 * @param known those that it has had so far: they may have gone meanwhile
 * @throws AppError `invalid_params`
 */
export function requireModels(models: string[] | null | undefined, known: readonly string[] = []): void {
  const ids = availableModels().map(({ id }) => id);
  if (models?.every((id) => ids.includes(id) || known.includes(id)) ?? true) return;
  throw new AppError("invalid_params", `models must be some of: ${ids.join(", ")}.`, { param: "models" });
}
