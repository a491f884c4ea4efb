import { z } from "zod";

export type Json = Record<string, unknown>;

export type Direction = "input" | "output";

/** A reference to a schema in the document's components. */
export const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/**
 * Converts a Zod schema to JSON Schema, and moves named schemas to the components. Objects stay open, because today's clients
 * must accept tomorrow's fields.
 */
export function toSchema(shape: z.ZodType, io: Direction, schemas: Json): Json {
  const text = JSON.stringify(z.toJSONSchema(shape, { io, unrepresentable: "any" }), (key, value) => {
    if (key === "additionalProperties" && value === false && io === "output") return undefined;
    // The bounds of safe integers are not worth stating.
    if ((key === "minimum" || key === "maximum") && Math.abs(value) >= Number.MAX_SAFE_INTEGER)
      return undefined;
    return value;
  });
  const { $schema, $defs, ...schema } = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'));
  Object.assign(schemas, $defs);
  return schema;
}

/** Registers a schema under its own or the given name. @returns a reference to it */
export function toComponent(name: string, shape: z.ZodType, io: Direction, schemas: Json): Json {
  const { id, ...schema } = toSchema(shape, io, schemas);
  if ("$ref" in schema) return schema;
  const own = typeof id === "string" ? id : name;
  schemas[own] = schema;
  return refTo(own);
}
