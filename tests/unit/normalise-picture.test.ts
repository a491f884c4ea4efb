import sharp from "sharp";
import { expect, test } from "vitest";
import { normalisePicture, PictureFault } from "@/lib/media/normalise-picture";
import { plain } from "../support/pictures";

test("however many pictures come at once, most of the threads stay free for files", async () => {
  const photo = await plain(1200, 900).png().toBuffer();
  const broken = photo.subarray(0, 100);
  let busiest = 0;
  const watch = setInterval(() => {
    const { queue, process } = sharp.counters();
    busiest = Math.max(busiest, queue + process);
  });
  const read = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) => normalisePicture(index % 3 === 0 ? broken : photo)),
  );
  clearInterval(watch);
  expect(busiest).toBeGreaterThan(0);
  expect(busiest).toBeLessThanOrEqual(2);
  for (const [index, result] of read.entries()) {
    if (result.status === "rejected") expect(result.reason).toBeInstanceOf(PictureFault);
    expect(result.status).toBe(index % 3 === 0 ? "rejected" : "fulfilled");
  }
});
