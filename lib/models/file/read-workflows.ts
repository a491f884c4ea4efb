import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Fault } from "./fault";
import type { ModelsConfig, NodeMap, NodePlace } from "./shape";

const WorkflowShape = z.record(
  z.string(),
  z.looseObject({ class_type: z.string(), inputs: z.record(z.string(), z.unknown()) }),
);

/** A ComfyUI workflow in the API format: nodes by id. */
export type Workflow = z.output<typeof WorkflowShape>;

/** The files of the models' workflows. */
export function workflowFiles({ models }: ModelsConfig, folder: string): string[] {
  return models.flatMap(({ workflow }) => (workflow === undefined ? [] : path.resolve(folder, workflow)));
}

/**
 * Reads the models' workflows.
 * @param folder the folder that their paths are relative to
 * @returns workflows by model id, and the faults of unusable ones
 */
export function readWorkflows(
  { models }: ModelsConfig,
  folder: string,
): { workflows: Record<string, Workflow>; faults: Fault[] } {
  const workflows: Record<string, Workflow> = {};
  const faults: Fault[] = [];
  for (const [index, { id, workflow, nodes }] of models.entries()) {
    if (workflow === undefined) continue;
    const read = readWorkflow(path.resolve(folder, workflow));
    if (typeof read === "string") faults.push({ at: ["models", index, "workflow"], reason: read });
    else {
      workflows[id] = read;
      faults.push(...missingNodes(read, nodes ?? {}, index));
    }
  }
  return { workflows, faults };
}

/** @returns why a workflow is unusable, if it is */
function readWorkflow(file: string): Workflow | string {
  try {
    const parsed = WorkflowShape.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return parsed.data;
    return "is not a workflow in the API format: in ComfyUI, export it with Export (API)";
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

function missingNodes(workflow: Workflow, nodes: Partial<NodeMap>, index: number): Fault[] {
  return Object.entries(nodes).flatMap(([name, places]) =>
    [places].flat().flatMap((place: NodePlace): Fault[] => {
      const found = workflow[place.node];
      if (found && Object.hasOwn(found.inputs, place.input)) return [];
      const what = found
        ? `node ${place.node} has no input ${place.input}`
        : `there is no node ${place.node}`;
      return [{ at: ["models", index, "nodes", name], reason: `${what} in the workflow` }];
    }),
  );
}
