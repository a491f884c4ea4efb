import { z } from "zod";

type Json = { [name: string]: unknown };
type Fields = Record<string, Json>;
type Variant = { properties: Fields; required?: string[] };

/**
 * What a tool answers, as hosts list it: they hand every tool's schema to a model, which reads each word of it. A field that
 * several variants have is described once, and what says nothing to whoever reads an answer is left out: patterns beside a format,
 * the bounds of a safe integer, and that there are no further fields, of which there may be more some day.
 * @returns what still checks answers by the shape itself
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

/** Variants that differ by their status, as one object: what not all of them have says which ones do. */
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

/** The values of `status` that make a variant. */
function statusesOf({ properties: { status = {} } }: Variant): unknown[] {
  return (status.enum as unknown[] | undefined) ?? [status.const];
}
