import { randomInt } from "node:crypto";
import { openDatabase } from "@/db/client";
import { freePlace, type HeldPlace, leasePlace, renewPlaces } from "@/db/queries/places";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** What a process holds that was killed is free again after so long. */
const LEASE_SECONDS = 45;
const RENEW_MS = 15_000;
const MAX_HOLDER = 2 ** 31;

/** The places that this process holds, and as whom; one timer keeps them. */
const held = () =>
  shared("places", () => ({
    places: new Map<string, number>(),
    timer: undefined as NodeJS.Timeout | undefined,
  }));

/**
 * Takes one of so many places, which are as many across all processes that share the database. If all are taken, that is one
 * question to the database.
 * @param name of what there are places for
 * @param key whose places
 * @returns what gives it back; nothing where all are taken
 */
export async function takePlace(
  name: string,
  key: string,
  count: number,
): Promise<(() => Promise<void>) | undefined> {
  const all = Array.from({ length: count }, (_, number) => `${name}:${key}:${number + 1}`);
  // Whoever is overtaken, is so by somebody who got a place: that often there is one less.
  for (let overtaken = 0; overtaken < count; overtaken++) {
    const places = all.filter((place) => !held().places.has(place));
    const holder = randomInt(1, MAX_HOLDER);
    const leased = await leasePlace(openDatabase().db, { places, holder, seconds: LEASE_SECONDS });
    if (leased === "none") return undefined;
    if (leased === "overtaken") continue;
    const taken = { place: leased.place, holder };
    hold(taken);
    return () => release(taken);
  }
  return undefined;
}

function hold({ place, holder }: HeldPlace): void {
  const holding = held();
  holding.places.set(place, holder);
  holding.timer ??= setInterval(() => void renew(), RENEW_MS).unref();
}

async function renew(): Promise<void> {
  const ours = [...held().places].map(([place, holder]) => ({ place, holder }));
  await renewPlaces(openDatabase().db, ours, LEASE_SECONDS).catch((error: unknown) =>
    logger().warn({ err: error }, "places were not renewed"),
  );
}

/** Where the database does not answer, the lease ends it. */
async function release(taken: HeldPlace): Promise<void> {
  const holding = held();
  holding.places.delete(taken.place);
  if (holding.places.size === 0) {
    clearInterval(holding.timer);
    holding.timer = undefined;
  }
  await freePlace(openDatabase().db, taken).catch(() => {});
}
