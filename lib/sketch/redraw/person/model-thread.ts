import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { parentPort } from "node:worker_threads";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { type GraphModel, loadGraphModel } from "@tensorflow/tfjs-converter";
import { setBackend, type Tensor, tensor4d } from "@tensorflow/tfjs-core";
import { type Question, SIDES } from "./models";

/** The thread that runs the models: small raw pictures in, a model's output out. Any failure ends the thread. */

const here = createRequire(import.meta.url);
setWasmPaths(`${path.dirname(here.resolve("@tensorflow/tfjs-backend-wasm"))}${path.sep}`);
await setBackend("wasm");

const FOLDER = new URL("../../../../packages/portrait-models/", import.meta.url);
const models = new Map<string, Promise<GraphModel>>();

async function load(name: string): Promise<GraphModel> {
  const { weightsManifest, ...artifacts } = JSON.parse(
    await readFile(new URL(`${name}.json`, FOLDER), "utf8"),
  );
  const weights = await readFile(new URL(`${name}.bin`, FOLDER));
  const weightData = new Uint8Array(weights).buffer;
  return loadGraphModel({
    load: async () => ({ ...artifacts, weightSpecs: weightsManifest[0].weights, weightData }),
  });
}

async function answer({ model: name, pixels }: Question): Promise<Float32Array> {
  const loading = models.get(name) ?? load(name);
  models.set(name, loading);
  const model = await loading;
  const { side, scale, shift } = SIDES[name];
  const input = tensor4d(
    Float32Array.from(pixels, (value) => value * scale + shift),
    [1, side, side, 3],
  );
  const output = model.execute(input) as Tensor;
  try {
    return (await output.data()) as Float32Array;
  } finally {
    input.dispose();
    output.dispose();
  }
}

parentPort?.on("message", async (question: Question) => parentPort?.postMessage(await answer(question)));
