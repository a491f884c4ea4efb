import type { Command } from "commander";
import { GenerationError } from "@/lib/generation-error";
import { availableModels } from "@/lib/models/catalogue";
import { requireModelsFile } from "@/lib/models/file/current-file";
import { modelsJsonSchema } from "@/lib/models/file/shape";
import type { ModelEntry } from "@/lib/models/model-entry";
import { discover } from "@/lib/models/servers/discover";
import { type OwnServer, ownServers } from "@/lib/models/servers/own-servers";
import { group, print } from "./admin-parts";

/** The prompt that models are checked with. */
const PROMPT = "a lighthouse at dusk, calm sea";
const SEED = 1;
const SIDE = 512;

/** Adds the commands about models and the servers that draw them. */
export function addModelCommands(program: Command): void {
  const models = group(program, "models", "Models and the servers that draw them");
  group(models, "list", "List the available models and what draws them").action(() => {
    requireModelsFile();
    printTable(["MODEL", "DRAWN BY", "CREDITS", "SCENES"], availableModels().map(rowOf));
  });
  group(models, "check", "Ask every server what it supports, and draw one picture with each model").action(
    check,
  );
  group(models, "schema", "Print the JSON Schema of models.json").action(() =>
    print(JSON.stringify(modelsJsonSchema(), null, 2)),
  );
}

const placesOf = (model: ModelEntry) => model.places ?? [model];

function rowOf(model: ModelEntry): string[] {
  const drawnBy = placesOf(model).map(({ server, line = "this machine" }) => server ?? line);
  return [model.id, drawnBy.join(", "), String(model.credits), model.scenes.join(", ")];
}

/** @throws Error if any server or model fails, after all were tried */
async function check(): Promise<void> {
  requireModelsFile();
  const servers = ownServers();
  const models = availableModels()
    .flatMap(placesOf)
    .filter(({ server }) => server !== undefined);
  const asked = await Promise.all(servers.map(askServer));
  printTable(
    ["SERVER", "KIND", "TIME", "SAYS"],
    asked.map(({ row }) => row),
  );
  print("");
  const drawn: Checked[] = [];
  // One after the other: they may share a server, which would make each of them wait.
  for (const model of models) drawn.push(await tryModel(model));
  printTable(
    ["MODEL", "SERVER", "TIME", "RESULT"],
    drawn.map(({ row }) => row),
  );
  const failed = [...asked, ...drawn].filter(({ isOk }) => !isOk).length;
  if (failed > 0) throw new Error(`${failed} of ${asked.length + drawn.length} checks failed.`);
}

type Checked = { row: string[]; isOk: boolean };

async function askServer(server: OwnServer): Promise<Checked> {
  return timed(
    (time, result, isOk) => ({ row: [server.name, server.kind, time, result], isOk }),
    () => discover(server),
  );
}

async function tryModel(model: ModelEntry): Promise<Checked> {
  return timed(
    (time, result, isOk) => ({ row: [model.id, model.server ?? "", time, result], isOk }),
    async () => {
      const references = model.scenes.includes("text-to-image") ? [] : [await somePicture()];
      const drawing = { prompt: PROMPT, references, width: SIDE, height: SIDE, seed: SEED };
      // Loaded on demand, here and below: no other command draws, and all would start more slowly.
      const { drawImage } = await import("@/lib/tasks/draw-image");
      const { bytes } = await drawImage(model, drawing, new AbortController().signal);
      return `${SIDE} × ${SIDE}, ${Math.round(bytes.byteLength / 1024)} kB`;
    },
  );
}

/** The reference for models that need one. */
async function somePicture(): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const create = { width: SIDE, height: SIDE, channels: 3, background: "#446688", noise } as const;
  const { default: sharp } = await import("sharp");
  return new Uint8Array(await sharp({ create }).png().toBuffer());
}

async function timed(
  toChecked: (time: string, result: string, isOk: boolean) => Checked,
  work: () => Promise<string>,
): Promise<Checked> {
  const startedAt = performance.now();
  const time = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    return toChecked(time(), result, true);
  } catch (error) {
    return toChecked(time(), `FAILED: ${whyOf(error)}`, false);
  }
}

/** The operator gets the server's message, not the one for users. */
function whyOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const why = error instanceof GenerationError && cause instanceof Error ? cause.message : message;
  return why.replaceAll(/\s+/g, " ");
}

function printTable(heads: string[], lines: string[][]): void {
  const widths = heads.map((_, column) =>
    Math.max(...[heads, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  for (const line of [heads, ...lines])
    print(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}
