import type { ApiKeyRow } from "@/db/queries/api-keys";

/**
 * The key whose caps a new key shares because this one creates it, or is replaced by it: otherwise a new key would
 * escape the cap. Null if there is no cap.
 */
export function purseOf({
  id,
  purseId,
  creditsPerDay,
  creditsPerMonth,
}: Pick<ApiKeyRow, "id" | "purseId" | "creditsPerDay" | "creditsPerMonth">): string | null {
  const isCapped = creditsPerDay !== null || creditsPerMonth !== null;
  return isCapped ? (purseId ?? id) : null;
}
