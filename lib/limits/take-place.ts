import { randomInt } from "node:crypto";
import { openDatabase } from "@/db/client";
import { freePlace, type HeldPlace, leasePlace, renewPlaces } from "@/db/queries/places";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** How long until the places of a killed process are free again. */
const LEASE_SECONDS = 45;
const RENEW_MS = 15_000;
const MAX_HOLDER = 2 ** 31;

/** The places held by this process, with their holder numbers; a single timer renews them. */
const held = () =>
  shared("places", () => ({
    places: new Map<string, number>(),
    timer: undefined as NodeJS.Timeout | undefined,
  }));

/**
 * Takes one of a limited number of places, counted across all processes that share the database. If all are taken, this costs
 * one query.
 * @param name the kind of place
 * @param key the owner of the places
 * @returns a function that frees it; undefined if all are taken
 */
export async function takePlace(
  name: string,
  key: string,
  count: number,
): Promise<(() => Promise<void>) | undefined> {
  const all = Array.from({ length: count }, (_, number) => `${name}:${key}:${number + 1}`);
  // Whoever overtook this has got a place, so there is one less each time.
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

/** If the database does not respond, the lease expires. */
async function release(taken: HeldPlace): Promise<void> {
  const holding = held();
  holding.places.delete(taken.place);
  if (holding.places.size === 0) {
    clearInterval(holding.timer);
    holding.timer = undefined;
  }
  await freePlace(openDatabase().db, taken).catch(() => {});
}
