import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { ErrorBody } from "@/lib/contract/error";
import { describeOperation } from "./describe-operation";
import { describeWebhooks } from "./describe-webhooks";
import { type DocumentContext, ERROR_SCHEMA } from "./document-context";
import { ENDPOINT_PLACES } from "./endpoint-places";
import { nameRequests, splitTask } from "./name-schemas";
import { TAGS, usedTags } from "./tags";
import { type Json, toComponent } from "./to-schema";

const ABOUT = `Images from text. One balance, one key.

Two more endpoints lead to the same tasks and credits with the same keys, and follow other people's specifications: \`/v1\` is for clients of OpenAI's images API, \`/mcp\` for assistants that speak the Model Context Protocol.`;

/**
 * The API as an OpenAPI 3.1 document, made from the table of endpoints that the handlers are made from.
 * @param origin this deployment's origin
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiDocument(origin: string, context: Omit<DocumentContext, "schemas">): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  const given = { ...context, schemas };
  const places = new Map<string, string>(
    ENDPOINT_PLACES.map(({ name, path, id }) => [name, `${path}#${id}`]),
  );
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [string, Endpoint][]) {
    const operation = {
      ...describeOperation(name, endpoint, given),
      externalDocs: { description: "With code to copy.", url: `${origin}${places.get(name)}` },
    };
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation };
  }
  const webhooks = describeWebhooks(given);
  toComponent(ERROR_SCHEMA, ErrorBody, "output", schemas);
  splitTask(schemas);
  return {
    openapi: "3.1.1",
    info: {
      title: "GirlGenerator",
      version: "1",
      description: ABOUT,
      contact: { name: "GirlGenerator", url: `${origin}/docs` },
      license: { name: "Proprietary", identifier: "LicenseRef-Proprietary" },
    },
    externalDocs: { description: "The same for people, with code to copy.", url: `${origin}/docs` },
    servers: [{ url: origin, description: "This service." }],
    security: [{ key: [] }],
    tags: usedTags().map((name) => ({ name, description: TAGS[name] })),
    paths,
    webhooks,
    components: {
      schemas: nameRequests(schemas, context.modelIds),
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "A key from Settings: `gg_live_…` or `gg_test_…`.",
        },
      },
    },
  };
}
