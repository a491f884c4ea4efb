import { type Json, refTo } from "./to-schema";

/** The name of the shape of a task by its statuses. */
const TASK_VARIANTS: Readonly<Record<string, string>> = {
  pending: "UnfinishedTask",
  success: "SucceededTask",
  failed: "FailedTask",
};

type Variant = Json & { properties: { status: { enum?: string[]; const?: string } } };

/** Gives each state of a task a name, and has `status` say which it is: generated clients make types of that. */
export function splitTask(schemas: Json): void {
  const task = schemas.Task as Json & { oneOf: Variant[] };
  const mapping: Record<string, string> = {};
  const oneOf = task.oneOf.map((variant) => {
    const { status } = variant.properties;
    const statuses = status.enum ?? [status.const ?? ""];
    const name = TASK_VARIANTS[statuses[0] ?? ""];
    if (!name) throw new Error(`No name is known for a task that is ${statuses.join(" or ")}.`);
    schemas[name] = variant;
    for (const one of statuses) mapping[one] = `#/components/schemas/${name}`;
    return refTo(name);
  });
  schemas.Task = { ...task, oneOf, discriminator: { propertyName: "status", mapping } };
}

/** Of the fields that a rule does not name, it says nothing; some tools want to be told. */
const OPEN = { additionalProperties: true };

/** What a picture starts from decides whether there are references. */
const SCENE_RULE = {
  if: { properties: { scene: { const: "image-to-image" } }, required: ["scene"], ...OPEN },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nobody waits for it.
  then: { properties: { image_input: { minItems: 1 } }, required: ["image_input"], ...OPEN },
  else: { properties: { image_input: { maxItems: 0 } }, ...OPEN },
};

type Request = Json & { properties: { model: Json } };

/** Says of a request what its shape cannot, and names it where another shape has it within. */
export function nameRequests(schemas: Json, modelIds: readonly string[]): Json {
  const { GenerateRequest, ...others } = schemas;
  const request = GenerateRequest as Request;
  const within = JSON.stringify(others).replaceAll(
    JSON.stringify(request),
    JSON.stringify(refTo("GenerateRequest")),
  );
  const model = { ...request.properties.model, enum: modelIds };
  const named = { ...request, properties: { ...request.properties, model }, ...SCENE_RULE };
  const all: Json = { ...JSON.parse(within), GenerateRequest: named };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
