import type { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoints";
import {
  IDEMPOTENCY_KEY_DESCRIPTION,
  IDEMPOTENCY_KEY_HEADER,
  MAX_IDEMPOTENCY_KEY_LENGTH,
} from "@/lib/contract/idempotency";
import { PREFER_DESCRIPTION } from "@/lib/contract/waiting";
import type { DocumentContext } from "./document-context";
import { type Json, toSchema } from "./to-schema";

const IDEMPOTENCY_PARAMETER = {
  name: IDEMPOTENCY_KEY_HEADER,
  in: "header",
  required: false,
  description: IDEMPOTENCY_KEY_DESCRIPTION,
  schema: { type: "string", minLength: 1, maxLength: MAX_IDEMPOTENCY_KEY_LENGTH },
  example: "7f1c0b9e-3d52-4a86-9c1f-5e2a8d0b6c47",
};
const PREFER_PARAMETER = {
  name: "Prefer",
  in: "header",
  required: false,
  description: PREFER_DESCRIPTION,
  schema: { type: "string" },
  example: "wait=30",
};
const TAG_PARAMETER = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "The `ETag` of the response you have: if nothing has changed, the response is an empty 304.",
  schema: { type: "string" },
  example: 'W/"2jmj7l5rSw0yVb_vlWAYkK_YBwk"',
};

/** The parameters in a call's path, query and headers. @param example a URL with all of them */
export function describeParameters(
  { path, query, idempotent, waits, etag }: Endpoint,
  { schemas }: DocumentContext,
  example = "",
): Json[] {
  const [shown = "", search] = example.split("?");
  return [
    ...pathParameters(path, shown),
    ...(query ? queryParameters(query, schemas, new URLSearchParams(search)) : []),
    ...(idempotent ? [IDEMPOTENCY_PARAMETER] : []),
    ...(waits ? [PREFER_PARAMETER] : []),
    ...(etag ? [TAG_PARAMETER] : []),
  ];
}

function pathParameters(path: string, shown: string): Json[] {
  const values = shown.split("/");
  return path.split("/").flatMap((segment, index) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (!name) return [];
    const description = `Of the ${name.replace(/_id$/, "").replaceAll("_", " ")}.`;
    const schema = { type: "string" };
    return [{ name, in: "path", required: true, description, schema, example: values[index] }];
  });
}

function queryParameters(query: z.ZodObject, schemas: Json, shown: URLSearchParams): Json[] {
  const { properties = {}, required = [] } = toSchema(query, "input", schemas) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, examples, ...given }]) => {
    const schema = asValue(given);
    const [usual] = [examples, schema.enum].flat().filter((value) => value !== undefined);
    const value = shown.get(name) ?? usual ?? schema.default;
    const example = schema.type === "integer" ? Number(value) : schema.type === "boolean" || value;
    return { name, in: "query", required: required.includes(name), description, schema, example };
  });
}

/** A number or boolean of a query in its own type. */
function asValue(schema: Json): Json {
  if (schema.type === "integer" && "default" in schema) return { ...schema, default: Number(schema.default) };
  const { enum: words, ...rest } = schema;
  return String(words) === "true,false" ? { ...rest, type: "boolean" } : schema;
}
