import type { ApiKeyRow } from "@/db/queries/api-keys";

/**
 * The key whose caps another one is to share that this one makes, or that takes its place: else a cap would be gone with a new
 * key. Null where there is no cap to share.
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
