import type { Workflow } from "../file/read-workflows";
import type { NodeMap } from "../file/shape";

/** The values for a workflow; omitted ones keep the workflow's. */
export type WorkflowValues = {
  [Name in Exclude<keyof NodeMap, "image">]?: string | number | undefined;
} & {
  /** The references' names on the server, in order. */
  image?: readonly string[];
};

/** A workflow with a task's values in the fields that the operator has named; everything else stays as saved. */
export function fillWorkflow(workflow: Workflow, nodes: NodeMap, values: WorkflowValues): Workflow {
  const filled = structuredClone(workflow);
  const set = (place: { node: string; input: string } | undefined, value: string | number | undefined) => {
    const node = place && filled[place.node];
    if (node && value !== undefined) node.inputs[place.input] = value;
  };
  const { image = [], ...others } = values;
  for (const [name, value] of Object.entries(others)) set(nodes[name as keyof typeof others], value);
  for (const [index, place] of [nodes.image ?? []].flat().entries()) set(place, image[index] ?? image.at(-1));
  return filled;
}
