import { type Json, refTo } from "./to-schema";

/** The names of a task's schemas by status. */
const TASK_VARIANTS: Readonly<Record<string, string>> = {
  pending: "UnfinishedTask",
  success: "SucceededTask",
  failed: "FailedTask",
};

type Variant = Json & { properties: { status: { enum?: string[]; const?: string } } };

/** Names each state of a task and makes `status` the discriminator, from which generated clients derive types. */
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

/** States explicitly, for some tools, that a conditional schema does not restrict other fields. */
const OPEN = { additionalProperties: true };

/** The scene decides whether references are required. */
const SCENE_RULE = {
  if: { properties: { scene: { const: "image-to-image" } }, required: ["scene"], ...OPEN },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nothing awaits it.
  then: { properties: { image_input: { minItems: 1 } }, required: ["image_input"], ...OPEN },
  else: { properties: { image_input: { maxItems: 0 } }, ...OPEN },
};

type Request = Json & { properties: { model: Json } };

/** Adds to a request's schema what Zod cannot express, and names it where other schemas contain it. */
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
