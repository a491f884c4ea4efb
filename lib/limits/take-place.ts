import { openDatabase } from "@/db/client";
import { deleteMark, extendMarks, takeMark } from "@/db/queries/rate-limits";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** What a process holds that was killed is free again after so long. */
const LEASE_SECONDS = 45;
const RENEW_MS = 15_000;

/** The places that this process holds, which one timer keeps. */
const held = () =>
  shared("places", () => ({ keys: new Set<string>(), timer: undefined as NodeJS.Timeout | undefined }));

/**
 * Takes one of so many places, which are as many across all processes that share the database.
 * @param name of what there are places for
 * @param key whose places
 * @returns what gives it back; nothing where all are taken
 */
export async function takePlace(
  name: string,
  key: string,
  places: number,
): Promise<(() => Promise<void>) | undefined> {
  for (let number = 1; number <= places; number++) {
    const place = `${name}:${key}:${number}`;
    if (held().keys.has(place) || !(await takeMark(openDatabase().db, place, LEASE_SECONDS))) continue;
    hold(place);
    return () => release(place);
  }
  return undefined;
}

function hold(place: string): void {
  const holding = held();
  holding.keys.add(place);
  holding.timer ??= setInterval(() => void renew(), RENEW_MS).unref();
}

async function renew(): Promise<void> {
  await extendMarks(openDatabase().db, [...held().keys], LEASE_SECONDS).catch((error: unknown) =>
    logger().warn({ err: error }, "places were not renewed"),
  );
}

/** Where the database does not answer, the lease ends it. */
async function release(place: string): Promise<void> {
  const holding = held();
  holding.keys.delete(place);
  if (holding.keys.size === 0) {
    clearInterval(holding.timer);
    holding.timer = undefined;
  }
  await deleteMark(openDatabase().db, place).catch(() => {});
}
