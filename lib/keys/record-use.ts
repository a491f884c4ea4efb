import type { Database } from "@/db/client";
import { touchKeys } from "@/db/queries/api-keys";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

const FLUSH_AFTER_MS = 1_000;

type Pending = { ids: Set<string>; timer?: NodeJS.Timeout };
const pending = () => shared<Pending>("keys.used", () => ({ ids: new Set() }));

/** Records that a key was used: written within a second, many keys at once, after the response. */
export function recordUse(db: Database, keyId: string): void {
  const { ids } = pending();
  ids.add(keyId);
  pending().timer ??= setTimeout(() => void flushUses(db), FLUSH_AFTER_MS);
}

/** Writes what was recorded. A failure costs a timestamp, never a request. */
export async function flushUses(db: Database): Promise<void> {
  const state = pending();
  clearTimeout(state.timer);
  state.timer = undefined;
  const ids = [...state.ids];
  state.ids.clear();
  if (ids.length === 0) return;
  await touchKeys(db, { ids, usedAt: new Date() }).catch((error: unknown) => {
    logger().warn({ err: error }, "the last use of some keys was not recorded");
  });
}
