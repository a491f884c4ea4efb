import { shared } from "@/lib/shared";
import type { StoredImage } from "./image-store";

/** Enough for the galleries of some dozens of people. */
const MAX_BYTES = 48 * 1024 * 1024;

type Memory = { bytes: number; copies: Map<string, Uint8Array<ArrayBuffer>> };

const memory = () => shared<Memory>("copies.memory", () => ({ bytes: 0, copies: new Map() }));

/**
 * A copy's bytes, from memory if they were requested recently.
 * @param place its path in the store, where it was just found to exist
 * @throws if the store does not return it right now
 */
export async function readCopy(place: string, stored: StoredImage): Promise<Uint8Array<ArrayBuffer>> {
  const { copies } = memory();
  const known = copies.get(place);
  const bytes = known ?? (await new Response(await stored.stream()).bytes());
  if (known) copies.delete(place);
  else forgetOldest(bytes.byteLength);
  // Moves it to the end, as the most recently used.
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
