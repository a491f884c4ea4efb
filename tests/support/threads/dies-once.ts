import { existsSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";

/** A classifier thread that dies on its first picture, and whose successor works. */
const marker = process.env.TEST_DIED ?? "";
parentPort?.on("message", () => {
  if (!existsSync(marker)) {
    writeFileSync(marker, "");
    process.exit(1);
  }
  parentPort?.postMessage({ Drawing: 1, Neutral: 0, Hentai: 0, Porn: 0, Sexy: 0 });
});
