import { z } from "zod";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { ErrorBody } from "@/lib/contract/error";
import {
  IDEMPOTENCY_KEY_DESCRIPTION,
  IDEMPOTENCY_KEY_HEADER,
  MAX_IDEMPOTENCY_KEY_LENGTH,
} from "@/lib/contract/idempotency";
import { LIMITS } from "@/lib/contract/limits";
import { PREFER_DESCRIPTION } from "@/lib/contract/waiting";
import { WEBHOOK_BODIES } from "@/lib/contract/webhooks";
import { ERRORS } from "@/lib/errors";
import { responseHeaders } from "./response-headers";

type Json = Record<string, unknown>;

const IDEMPOTENCY_PARAMETER = {
  name: IDEMPOTENCY_KEY_HEADER,
  in: "header",
  required: false,
  description: IDEMPOTENCY_KEY_DESCRIPTION,
  schema: { type: "string", minLength: 1, maxLength: MAX_IDEMPOTENCY_KEY_LENGTH },
};
const PREFER_PARAMETER = {
  name: "Prefer",
  in: "header",
  required: false,
  description: PREFER_DESCRIPTION,
  schema: { type: "string", examples: ["wait=30"] },
};

/**
 * The API as an OpenAPI 3.1 document, made from the table of endpoints that the handlers are made from.
 * @param origin where this deployment is reached
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiDocument(origin: string): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [string, Endpoint][]) {
    const operation = { [endpoint.method.toLowerCase()]: describeOperation(name, endpoint, schemas) };
    paths[endpoint.path] = { ...paths[endpoint.path], ...operation };
  }
  const webhooks = describeWebhooks(schemas);
  schemas.Error = toSchema(ErrorBody, "output", schemas);
  return {
    openapi: "3.1.1",
    info: { title: "GirlGenerator", version: "1", description: "Images from words. One balance, one key." },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths,
    webhooks,
    components: { schemas, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}

function describeOperation(name: string, endpoint: Endpoint, schemas: Json): Json {
  const {
    title,
    summary,
    open,
    body,
    file,
    query,
    limit,
    scope,
    idempotent,
    status,
    response,
    variants = [],
    waits,
    events,
  } = endpoint;
  const limited = limit && ` At most ${LIMITS[limit].requests} calls in ${LIMITS[limit].seconds} seconds.`;
  const needed = scope && ` Takes a key with the scope \`${scope}\`.`;
  const parameters = [
    ...pathParameters(endpoint.path),
    ...(query ? queryParameters(query, schemas) : []),
    ...(idempotent ? [IDEMPOTENCY_PARAMETER] : []),
    ...(waits ? [PREFER_PARAMETER] : []),
  ];
  return {
    operationId: name,
    summary: title,
    description: `${summary}${needed ?? ""}${limited ?? ""}`,
    ...(open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, ...jsonOf(toSchema(body, "input", schemas)) } } : {}),
    ...(file ? { requestBody: { required: true, content: FILE_CONTENT } } : {}),
    responses: {
      [status]: {
        description: "Success.",
        headers: responseHeaders(endpoint, status),
        ...contentOf(events ? "text/event-stream" : JSON_TYPE, toSchema(response, "output", schemas)),
      },
      ...Object.fromEntries(
        variants.map(({ when, ...variant }) => [
          variant.status,
          {
            description: `Success, ${when}.`,
            headers: responseHeaders(endpoint, variant.status),
            ...jsonOf(toSchema(variant.response, "output", schemas)),
          },
        ]),
      ),
      ...errorResponses(endpoint),
    },
  };
}

/** What is posted to the addresses that users name. */
function describeWebhooks(schemas: Json): Json {
  const parameters = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => ({
    name,
    in: "header",
    required: true,
    schema: { type: "string" },
  }));
  return Object.fromEntries(
    Object.entries(WEBHOOK_BODIES).map(([type, body]) => {
      const requestBody = { required: true, ...jsonOf(toSchema(body, "output", schemas)) };
      const responses = { "2XX": { description: "It has arrived. All else is tried again." } };
      return [type, { post: { security: [], parameters, requestBody, responses } }];
    }),
  );
}

/** Several errors may share a status, which has one entry. */
function errorResponses(endpoint: Endpoint): Json {
  const { errors } = endpoint;
  const responses: Json = {};
  for (const status of new Set(errors.map((code) => ERRORS[code].status))) {
    const codes = errors.filter((code) => ERRORS[code].status === status);
    responses[status] = {
      description: codes.map((code) => `${code}: ${ERRORS[code].description}`).join(" "),
      headers: responseHeaders(endpoint, status),
      ...jsonOf({ $ref: "#/components/schemas/Error" }),
    };
  }
  return responses;
}

function pathParameters(path: string): Json[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function queryParameters(query: z.ZodObject, schemas: Json): Json[] {
  const { properties = {}, required = [] } = toSchema(
    query,
    "input",
    schemas,
  ) as z.core.JSONSchema.JSONSchema;
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Json;
    return { name, in: "query", required: required.includes(name), description, schema };
  });
}

/** A file: as the body, or in a form. */
const FILE_CONTENT: Json = {
  "image/*": {},
  "application/octet-stream": {},
  "multipart/form-data": {
    schema: {
      type: "object",
      properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
      required: ["file"],
    },
  },
};

const JSON_TYPE = "application/json";
const contentOf = (type: string, schema: Json): Json => ({ content: { [type]: { schema } } });
const jsonOf = (schema: Json): Json => contentOf(JSON_TYPE, schema);

/** A shape as JSON Schema; the shapes with a name of their own move to the components. */
function toSchema(shape: z.ZodType, io: "input" | "output", schemas: Json): Json {
  const text = JSON.stringify(z.toJSONSchema(shape, { io, unrepresentable: "any" }));
  const { $schema, $defs, ...schema } = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'));
  Object.assign(schemas, $defs);
  return schema;
}
