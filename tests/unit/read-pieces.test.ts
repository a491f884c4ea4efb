import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { readPieces } from "@/lib/http/read-bytes";
import { PATIENCE_MS } from "../support/patience";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const PIECE = 64 * 1024;
const LIMITS = { maxBytes: 100 * PIECE, timeoutMs: 30_000 };

/** A body with these chunks. */
function stalledRequest(count: number, sent: WeakRef<ArrayBuffer>[]): Request {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent.length === count) return new Promise(() => {});
      const piece = new Uint8Array(PIECE);
      sent.push(new WeakRef(piece.buffer));
      controller.enqueue(piece);
    },
  });
  return new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
}

test("a stalled body holds no chunks that were read", async () => {
  const sent: WeakRef<ArrayBuffer>[] = [];
  const pieces = readPieces(stalledRequest(20, sent), LIMITS);
  for (let i = 0; i < 20; i++) await pieces.next();
  const waiting = pieces.next();
  // The latest chunk is still being processed.
  await vi.waitUntil(
    () => {
      collectGarbage();
      return sent.filter((piece) => piece.deref() !== undefined).length <= 2;
    },
    { timeout: PATIENCE_MS },
  );
  expect(sent).toHaveLength(20);
  void waiting.catch(() => {});
});

test("a body is late if it stalls or ends too late, even while nobody reads it", async () => {
  const late = (limits: object) => {
    const pieces = readPieces(stalledRequest(1, []), { ...LIMITS, ...limits });
    return { pieces, rest: async () => [await pieces.next(), await pieces.next()] };
  };
  await expect(late({ stallMs: 20 }).rest()).rejects.toMatchObject({ code: "request_timeout" });
  await expect(late({ timeoutMs: 20 }).rest()).rejects.toMatchObject({ code: "request_timeout" });
  vi.useFakeTimers();
  const { pieces } = late({});
  await pieces.next();
  vi.advanceTimersByTime(LIMITS.timeoutMs);
  vi.useRealTimers();
  await expect(pieces.next()).rejects.toMatchObject({ code: "request_timeout" });
});
