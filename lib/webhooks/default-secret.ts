import type { Database } from "@/db/client";
import { findWebhookAccount, keepDefaultSecret } from "@/db/queries/webhook-accounts";
import { newSecret, openSecret, sealSecret } from "./seal-secret";

/**
 * A user's signing secret for URLs named in requests, one for live tasks and one for test tasks. It is created when first needed,
 * and replaced if the service's own secret has changed.
 */
export async function defaultSecret(
  db: Database,
  { userId, livemode }: { userId: string; livemode: boolean },
): Promise<string> {
  const account = await findWebhookAccount(db, { userId });
  const kept = (livemode ? account?.secret : account?.testSecret) ?? undefined;
  const known = kept === undefined ? undefined : tryToOpen(kept);
  if (known !== undefined) return known;
  const secret = sealSecret(newSecret());
  return openSecret(await keepDefaultSecret(db, { userId, livemode, secret, useless: kept }));
}

function tryToOpen(kept: string): string | undefined {
  try {
    return openSecret(kept);
  } catch {
    return undefined;
  }
}
