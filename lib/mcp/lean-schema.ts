import { z } from "zod";

type Json = { [name: string]: unknown };
type Fields = Record<string, Json>;
type Variant = { properties: Fields; required?: string[] };

/**
 * A tool's output schema for hosts, which pass every tool's schema to a model, word by word. Describes fields shared by several
 * variants once, and omits what does not help to read a result: patterns beside a format, the bounds of safe integers, and
 * `additionalProperties`, since further fields may be added.
 * @returns a schema that still validates by the original shape
 */
export function leanSchema<Shape extends z.ZodObject>(shape: Shape) {
  const { version, vendor, validate } = shape["~standard"];
  let listed: Json | undefined;
  const output = () => {
    listed ??= lean(z.toJSONSchema(shape)) as Json;
    return listed;
  };
  return { "~standard": { version, vendor, validate, jsonSchema: { input: output, output } } };
}

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== "object" || value === null) return value;
  const { oneOf, ...schema } = value as Json;
  const kept = Object.entries(schema).filter(([name, each]) => !saysNothing(name, each, schema));
  const all = Object.fromEntries(kept.map(([name, each]) => [name, lean(each)]));
  return oneOf ? { ...all, ...joined((oneOf as unknown[]).map(lean) as Variant[]) } : all;
}

function saysNothing(name: string, value: unknown, { format }: Json): boolean {
  if (name === "pattern") return format !== undefined;
  if (name === "additionalProperties") return value === false;
  return (name === "minimum" || name === "maximum") && Math.abs(Number(value)) >= Number.MAX_SAFE_INTEGER;
}

/** Merges variants that differ by status into one object; fields that not all of them have say which do. */
function joined(variants: readonly Variant[]): Json {
  const names = [...new Set(variants.flatMap(({ properties }) => Object.keys(properties)))];
  const properties = Object.fromEntries(
    names.map((name) => {
      const having = variants.filter((variant) => name in variant.properties);
      const [first = {}] = having.map((variant) => variant.properties[name]);
      if (name === "status") return [name, { ...withoutValue(first), enum: having.flatMap(statusesOf) }];
      if (having.length === variants.length) return [name, first];
      const when = having.flatMap(statusesOf).join(" or ");
      return [name, { ...first, description: `If status is ${when}: ${first.description ?? ""}`.trim() }];
    }),
  );
  const required = names.filter((name) => variants.every((variant) => variant.required?.includes(name)));
  return { type: "object", properties, required };
}

const withoutValue = ({ const: _const, enum: _enum, ...schema }: Json): Json => schema;

/** A variant's values of `status`. */
function statusesOf({ properties: { status = {} } }: Variant): unknown[] {
  return (status.enum as unknown[] | undefined) ?? [status.const];
}
