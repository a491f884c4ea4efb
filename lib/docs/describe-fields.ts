import { z } from "zod";

/** A field of a body, a query or a response, for the documentation. */
export type FieldDescription = {
  /** The path, with `[]` and dots for nesting: `models[].id`. */
  name: string;
  type: string;
  required: boolean;
  description: string;
  /** Further constraints, in a few words each. */
  rules: string[];
  /** All possible values, if they can be listed. */
  values: string[];
  default?: string;
  /** The task statuses in which a response has it, unless in all. */
  only: string[];
};

type Schema = z.core.JSONSchema.JSONSchema;

/**
 * The fields of a schema, derived from the one that validates them.
 * @param io whether it is a request or a response
 */
export function describeFields(shape: z.ZodType, io: "input" | "output"): FieldDescription[] {
  const root = z.toJSONSchema(shape, { io, unrepresentable: "any" }) as Schema;
  const definitions = (root.$defs ?? {}) as Record<string, Schema>;
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.replace("#/$defs/", "");
    return (name && definitions[name]) || schema;
  };
  return describeObject(resolve(root), resolve, "");
}

function describeObject(
  schema: Schema,
  resolve: (schema: Schema) => Schema,
  prefix: string,
): FieldDescription[] {
  const variants = (schema.oneOf ?? [schema]) as Schema[];
  const names = [...new Set(variants.flatMap((variant) => Object.keys(variant.properties ?? {})))];
  return names.flatMap((name) => {
    const having = variants.filter((variant) => variant.properties?.[name]);
    const properties = having.map((variant) => variant.properties?.[name] as Schema);
    const [property = {}] = properties;
    const field = {
      ...describeField(`${prefix}${name}`, property),
      required: having.every((variant) => variant.required?.includes(name)),
      values: [...new Set(properties.flatMap(valuesOf))],
      only: having.length < variants.length ? having.flatMap((variant) => statusesOf(variant)) : [],
    };
    const item = property.items as Schema | undefined;
    const isList = item !== undefined && resolve(item).properties !== undefined;
    return isList ? [field, ...describeObject(resolve(item), resolve, `${prefix}${name}[].`)] : [field];
  });
}

function describeField(name: string, schema: Schema): Omit<FieldDescription, "required" | "values" | "only"> {
  const [known, isNullable] = withoutNull(schema);
  return {
    name,
    type: typeOf(known) + (isNullable ? " | null" : ""),
    description: schema.description ?? "",
    rules: rulesOf(known),
    ...(schema.default === undefined ? {} : { default: String(schema.default) }),
  };
}

/** A nullable type is a union with null. */
function withoutNull(schema: Schema): [schema: Schema, isNullable: boolean] {
  const choices = (schema.anyOf ?? []) as Schema[];
  const [known, ...others] = choices.filter(({ type }) => type !== "null");
  return known && others.length === 0 && choices.length === 2 ? [known, true] : [schema, false];
}

function typeOf(schema: Schema): string {
  if (schema.type === "array") return `${typeOf((schema.items ?? {}) as Schema)}[]`;
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  if (schema.$ref) return schema.$ref.replace("#/$defs/", "").toLowerCase();
  if (schema.format === "uri") return "URL";
  if (schema.format === "date-time") return "date-time";
  return schema.type ?? "value";
}

function valuesOf(schema: Schema): string[] {
  if (schema.const !== undefined) return [String(schema.const)];
  return (schema.enum ?? (schema.items as Schema | undefined)?.enum ?? []).map(String);
}

/** The bounds of safe integers are not worth documenting. */
const isTelling = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function rulesOf(schema: Schema): string[] {
  const { minimum, maximum, maxLength, minItems, maxItems } = schema;
  const show = (value: number) => value.toLocaleString("en");
  const items = schema.items as Schema | undefined;
  return [
    isTelling(minimum) && isTelling(maximum)
      ? `${show(minimum)} to ${show(maximum)}`
      : isTelling(minimum) && `${show(minimum)} or more`,
    maxLength !== undefined && `at most ${show(maxLength)} characters`,
    minItems !== undefined && `at least ${show(minItems)}`,
    maxItems !== undefined && `at most ${show(maxItems)}`,
    items?.maxLength !== undefined && `each at most ${show(items.maxLength)} characters`,
  ].filter((rule) => rule !== false);
}

function statusesOf(variant: Schema): string[] {
  return valuesOf((variant.properties?.status ?? {}) as Schema);
}
