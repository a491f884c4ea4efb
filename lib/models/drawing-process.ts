import sharp from "sharp";
import { unpackDrawing } from "@/lib/media/kept-drawing";
import { markPng } from "@/lib/media/mark-png";
import { provenanceXmp } from "@/lib/media/provenance";
import type { DrawingJob, PictureAnswer } from "@/lib/media/reader/picture-job";
import { type Drawing, enlargeSketch, sketchSvg } from "@/lib/sketch/entry";

/**
 * The process that repaints pictures from their kept drawings, one at a time. It reads no untrusted data, and is killed if it
 * takes too long. It exists so that no other process holds, or waits for, sixteen times a picture's pixels.
 */

sharp.concurrency(1);
sharp.cache(false);

async function paint(job: DrawingJob): Promise<Uint8Array<ArrayBuffer>> {
  const { drawing: text, provenance } = await unpackDrawing(job.drawing);
  const drawing = JSON.parse(text) as Drawing;
  if (job.kind === "enlarge")
    return new Uint8Array(markPng(await enlargeSketch(drawing, job.scale), provenance));
  return new TextEncoder().encode(await sketchSvg(drawing, provenanceXmp(provenance)));
}

async function answerTo(job: DrawingJob): Promise<PictureAnswer> {
  try {
    return { isDone: true, result: { bytes: await paint(job) } };
  } catch (error) {
    return { isDone: false, fault: "broken", detail: String(error) };
  }
}

process.on("message", async (job: DrawingJob) => process.send?.(await answerTo(job)));
// Ctrl+C reaches all processes of a shell; the parent ends this one.
process.on("SIGINT", () => {});
// A regular exit would wait for the painting.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("ready");
