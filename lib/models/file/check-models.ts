import type { Fault } from "./fault";
import type { ModelConfig, ModelsConfig } from "./shape";

/** Checks beyond the schema: that names refer to something, and that servers support what is asked of them. */
export function checkModels({ servers, models }: ModelsConfig): Fault[] {
  return models.flatMap((model, index) => {
    const at = ["models", index] as const;
    const named = serversOf(model);
    const isTwice = models.findIndex(({ id }) => id === model.id) < index;
    const unknown = named.filter((name) => !Object.hasOwn(servers, name));
    const kinds = new Set(named.map((name) => servers[name]?.kind).filter((kind) => kind !== undefined));
    return [
      ...(isTwice ? [{ at: [...at, "id"], reason: `${model.id} appears twice` }] : []),
      ...((model.server === undefined) === (model.servers === undefined)
        ? [{ at, reason: "needs one of server and servers" }]
        : []),
      ...unknown.map((name) => ({
        at: [...at, model.server === undefined ? "servers" : "server"],
        reason: `${name} is not one of the servers`,
      })),
      ...(kinds.size > 1 ? [{ at: [...at, "servers"], reason: "are of different kinds" }] : []),
      ...(kinds.has("comfyui") ? checkWorkflow(model, at) : []),
      ...(kinds.size > 0 && !kinds.has("comfyui") ? refuseWorkflow(model, at) : []),
    ];
  });
}

/** The names of a model's servers. */
export function serversOf({ server, servers = [] }: ModelConfig): readonly string[] {
  return server === undefined ? servers : [server];
}

function checkWorkflow(model: ModelConfig, at: readonly (string | number)[]): Fault[] {
  const { nodes, scenes, workflow } = model;
  const lacks = (field: string) => ({ at, reason: `${field} is missing, and ComfyUI needs it` });
  const inWorkflow = (["cfg", "sampler", "remote_id"] as const).filter((name) => model[name] !== undefined);
  return [
    ...(workflow === undefined ? [lacks("workflow")] : []),
    ...(nodes === undefined ? [lacks("nodes")] : []),
    ...(scenes.includes("image-to-image") && nodes && !nodes.image ? [lacks("nodes.image")] : []),
    ...(model.negative_prompt && nodes && !nodes.negative_prompt ? [lacks("nodes.negative_prompt")] : []),
    ...inWorkflow.map((name) => ({ at: [...at, name], reason: "is set in the workflow itself" })),
  ];
}

function refuseWorkflow(model: ModelConfig, at: readonly (string | number)[]): Fault[] {
  return (["workflow", "nodes"] as const)
    .filter((name) => model[name] !== undefined)
    .map((name) => ({ at: [...at, name], reason: "is for ComfyUI only" }));
}
