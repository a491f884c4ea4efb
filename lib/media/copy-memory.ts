import { shared } from "@/lib/shared";
import type { StoredImage } from "./image-store";

/** A gallery's worth for each of some dozens of people. */
const MAX_BYTES = 48 * 1024 * 1024;

type Memory = { bytes: number; copies: Map<string, Uint8Array<ArrayBuffer>> };

const memory = () => shared<Memory>("copies.memory", () => ({ bytes: 0, copies: new Map() }));

/**
 * A copy's bytes, out of memory where they were asked for lately.
 * @param place in the store, which was just asked whether it is there
 * @throws when the store does not hand it out right now
 */
export async function readCopy(place: string, stored: StoredImage): Promise<Uint8Array<ArrayBuffer>> {
  const { copies } = memory();
  const known = copies.get(place);
  const bytes = known ?? (await new Response(await stored.stream()).bytes());
  if (known) copies.delete(place);
  else forgetOldest(bytes.byteLength);
  // What was asked for last stands last.
  copies.set(place, bytes);
  return bytes;
}

function forgetOldest(room: number): void {
  const { copies } = memory();
  memory().bytes += room;
  for (const [place, bytes] of copies) {
    if (memory().bytes <= MAX_BYTES) return;
    copies.delete(place);
    memory().bytes -= bytes.byteLength;
  }
}
