import { z } from "zod";

export type Json = Record<string, unknown>;

export type Direction = "input" | "output";

/** A name in the document's components, as a schema that stands for it. */
export const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/**
 * A shape as JSON Schema; the shapes with a name of their own move to the components. The result is open: a client that
 * was made today has to take the fields of tomorrow.
 */
export function toSchema(shape: z.ZodType, io: Direction, schemas: Json): Json {
  const text = JSON.stringify(z.toJSONSchema(shape, { io, unrepresentable: "any" }), (key, value) => {
    if (key === "additionalProperties" && value === false && io === "output") return undefined;
    // The bounds of a safe integer say nothing.
    if ((key === "minimum" || key === "maximum") && Math.abs(value) >= Number.MAX_SAFE_INTEGER)
      return undefined;
    return value;
  });
  const { $schema, $defs, ...schema } = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'));
  Object.assign(schemas, $defs);
  return schema;
}

/** A shape under a name: the one that it has itself, or else the one given. @returns what stands for it */
export function toComponent(name: string, shape: z.ZodType, io: Direction, schemas: Json): Json {
  const { id, ...schema } = toSchema(shape, io, schemas);
  if ("$ref" in schema) return schema;
  const own = typeof id === "string" ? id : name;
  schemas[own] = schema;
  return refTo(own);
}
