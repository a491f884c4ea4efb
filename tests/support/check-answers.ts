import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { inject } from "vitest";
import type { Operation } from "./described-answers";

/**
 * Checks every API response that a test receives, through any client, against the OpenAPI document: status, headers and body. A
 * mismatch fails the request.
 */
const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const response = await send(input, init);
  const { pathname } = new URL(response.url);
  if (pathname.startsWith("/api/v1/")) {
    const method = init?.method ?? (input instanceof Request ? input.method : "GET");
    const isChosen = typeof init?.body === "string" && init.body.includes('"test: ');
    await checkAnswer(method.toUpperCase(), pathname, response, isChosen);
  }
  return response;
};

const document = inject("openApi");
/** Literal paths take precedence over those with parameters. */
const paths = Object.entries(document.paths)
  .sort(([a], [b]) => Number(a.includes("{")) - Number(b.includes("{")))
  .map(([path, operations]) => ({
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}/?$`),
    operations,
  }));

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema({ $id: "api", components: document.components });
const validators = new Map<string, ValidateFunction>();

function validatorOf(ref: string): ValidateFunction {
  const validate = validators.get(ref) ?? ajv.compile({ $ref: `api${ref}` });
  validators.set(ref, validate);
  return validate;
}

/** Responses that belong to no operation: other paths or methods. */
const REFUSALS: Operation = {
  responses: {
    default: { content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } },
  },
};
/** The headers that are specific to this API. */
const OF_THE_API =
  /^(x-request|ratelimit|retry-after|location$|link|etag|www-|preference|idempotent|deprecation|sunset)/;

/** @param isChosen whether a test key's prompt chose the response, which may then be undocumented for the operation */
async function checkAnswer(
  method: string,
  path: string,
  response: Response,
  isChosen: boolean,
): Promise<void> {
  const { status, headers } = response;
  const place = paths.find(({ pattern }) => pattern.test(path))?.operations;
  const operation = place?.[(method === "HEAD" ? "GET" : method).toLowerCase()];
  const { responses } = operation ?? REFUSALS;
  const answer =
    responses[status] ?? (operation && status < 500 && !isChosen ? undefined : responses.default);
  const what = `${method} ${path}, ${status}`;
  if (!answer) throw new Error(`${what}: OpenAPI has no such status.`);
  const declared = Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase());
  for (const name of operation && !isChosen ? headers.keys() : [])
    if (OF_THE_API.test(name) && !declared.includes(name))
      throw new Error(`${what}: OpenAPI has no header ${name}.`);
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  if (method === "HEAD" || !answer.content) return;
  const schema = answer.content[type]?.schema;
  if (!schema) throw new Error(`${what}: OpenAPI has no ${type}.`);
  if (type !== "application/json" || !schema.$ref) return;
  const text = await response
    .clone()
    .text()
    .catch(() => undefined);
  // The connection broke, which the test has to handle.
  if (text === undefined) return;
  const validate = validatorOf(schema.$ref);
  if (validate(JSON.parse(text))) return;
  throw new Error(`${what}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 2_000)}`);
}
