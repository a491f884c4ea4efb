import sharp from "sharp";
import { doJob } from "./do-job";
import type { PictureJob } from "./picture-job";

/**
 * The process that decodes pictures, one at a time. They come from strangers, so it has no secrets, only loads the five
 * formats, and is killed if it takes too long, since nothing else can stop a decoder.
 */

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Heif", "Nsgif"].map((format) => `VipsForeignLoad${format}Buffer`),
});
sharp.concurrency(1);
sharp.cache(false);

process.on("message", async (job: PictureJob) => process.send?.(await doJob(job)));
// Ctrl+C reaches all processes of a shell; the parent ends this one.
process.on("SIGINT", () => {});
// A regular exit would wait for the decoder.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("ready");
