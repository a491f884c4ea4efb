import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";
import { ModelsFileFault } from "./fault";
import { explainFaults, parseModelsFile } from "./parse-file";
import { readWorkflows, type Workflow, workflowFiles } from "./read-workflows";
import type { ModelsConfig } from "./shape";

/** The content of `models.json`, with its workflows. */
export type ModelsFile = ModelsConfig & { workflows: Record<string, Workflow> };

type State = {
  file: ModelsFile | undefined;
  /** The file and those that it refers to, all watched. */
  watched: string[];
  /** Their state when they were last read. */
  stamp: string;
  /** Its current faults. */
  fault: string | undefined;
  lookedAt: number;
};

/** The interval between checks of the disk. */
const LOOK_EVERY_MS = 500;

/**
 * The current `models.json`: re-read when it, or a workflow, has changed. An invalid one is rejected in the log, and
 * the previous one stays.
 * @returns the same object as long as nothing has changed; undefined without `MODELS_FILE`, or without a valid one
 */
export function currentModelsFile(): ModelsFile | undefined {
  const name = env().MODELS_FILE;
  if (name === undefined) return undefined;
  const state = shared<State>("models.file", () => ({
    file: undefined,
    watched: [name],
    stamp: "",
    fault: undefined,
    lookedAt: Number.NEGATIVE_INFINITY,
  }));
  const now = performance.now();
  if (now - state.lookedAt < LOOK_EVERY_MS) return state.file;
  state.lookedAt = now;
  const stamp = stampOf(state.watched);
  // An invalid one is checked again and again: the problem may be fixed elsewhere, in a workflow or the environment.
  if (stamp === state.stamp && state.fault === undefined) return state.file;
  state.stamp = stamp;
  try {
    const file = readModelsFile(name);
    const watched = [name, ...workflowFiles(file, path.dirname(name))];
    Object.assign(state, { file, watched, fault: undefined });
    if (watched.length > 1) state.stamp = stampOf(watched);
    const [servers, models] = [Object.keys(file.servers), file.models.map(({ id }) => id)];
    logger().info({ servers, models }, `servers and models read from ${name}`);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const stays = state.file ? "; the previous version stays in force" : "";
    if (fault !== state.fault) logger().error(`${name} is rejected: ${fault}${stays}`);
    state.fault = fault;
  }
  return state.file;
}

/**
 * Refuses to start with an invalid `models.json`: there is no previous one to keep.
 * @throws ModelsFileFault
 */
export function requireModelsFile(): void {
  const name = env().MODELS_FILE;
  try {
    if (name !== undefined) readModelsFile(name);
  } catch (cause) {
    throw new ModelsFileFault(
      `MODELS_FILE: ${name} cannot be used: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
}

/**
 * Reads a `models.json`.
 * @throws ModelsFileFault
 */
export function readModelsFile(name: string): ModelsFile {
  const text = readText(name);
  const config = parseModelsFile(text);
  const { workflows, faults } = readWorkflows(config, path.dirname(name));
  if (faults.length > 0) throw explainFaults(text, faults);
  return { ...config, workflows };
}

function readText(name: string): string {
  try {
    return readFileSync(name, "utf8");
  } catch (cause) {
    throw new ModelsFileFault(`it cannot be read: ${cause instanceof Error ? cause.message : cause}`);
  }
}

function stampOf(files: string[]): string {
  return files
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? `${found.ino}:${found.size}:${found.mtimeMs}` : "none";
    })
    .join(" ");
}
