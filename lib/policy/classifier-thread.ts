import { createRequire } from "node:module";
import path from "node:path";
import { parentPort } from "node:worker_threads";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { setBackend, tensor3d } from "@tensorflow/tfjs-core";
import { load } from "nsfwjs/core";
import { MobileNetV2MidModel } from "nsfwjs/models/mobilenet_v2_mid";
import { SIDE } from "./picture-classes";

/** The thread that classifies: raw pixels in, five probabilities out. Any failure ends the thread. */

// Model and code both come from installed packages; nothing is downloaded.
const here = createRequire(import.meta.url);
setWasmPaths(`${path.dirname(here.resolve("@tensorflow/tfjs-backend-wasm"))}${path.sep}`);
await setBackend("wasm");
// nsfwjs prints a greeting to standard output, which is the service's log.
Object.assign(console, { info: () => {} });
const model = await load("MobileNetV2Mid", { size: SIDE, modelDefinitions: [MobileNetV2MidModel] });

async function classify(pixels: Uint8Array): Promise<Record<string, number>> {
  const picture = tensor3d(pixels, [SIDE, SIDE, 3], "int32");
  try {
    const found = await model.classify(picture);
    return Object.fromEntries(found.map(({ className, probability }) => [className, probability]));
  } finally {
    picture.dispose();
  }
}

parentPort?.on("message", async (pixels: Uint8Array) => parentPort?.postMessage(await classify(pixels)));
