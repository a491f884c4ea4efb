import type { Endpoint } from "@/lib/contract/endpoints";
import { LIMITS } from "@/lib/contract/limits";
import { ERRORS, type ErrorCode } from "@/lib/errors";
import { describeParameters } from "./describe-parameters";
import { type DocumentContext, ERROR_SCHEMA, type OperationExample } from "./document-context";
import { pascal } from "./pascal";
import { responseHeaders } from "./response-headers";
import { tagOf } from "./tags";
import { type Json, refTo, toComponent } from "./to-schema";

const JSON_TYPE = "application/json";

/** The OpenAPI operation of an endpoint: its request and all of its responses. */
export function describeOperation(name: string, endpoint: Endpoint, context: DocumentContext): Json {
  const { title, summary, open, body, file, limit, scope } = endpoint;
  const { schemas, examples } = context;
  const example = examples[name];
  const limited = limit && ` At most ${LIMITS[limit].requests} calls in ${LIMITS[limit].seconds} seconds.`;
  const needed = scope && ` Takes a key with the scope \`${scope}\`.`;
  const parameters = describeParameters(endpoint, context, example?.path);
  const schema = body && toComponent(`${pascal(name)}Request`, body, "input", schemas);
  return {
    operationId: name,
    summary: title,
    description: `${summary}${needed ?? ""}${limited ?? ""}`,
    tags: [tagOf(endpoint.path)],
    ...(open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(schema
      ? {
          requestBody: {
            required: !endpoint.bodyOptional,
            content: { [JSON_TYPE]: { schema, example: example?.body } },
          },
        }
      : {}),
    ...(file ? { requestBody: { required: true, content: FILE_CONTENT } } : {}),
    responses: {
      ...successes(name, endpoint, context),
      ...(endpoint.etag
        ? { 304: { description: "Not modified.", headers: responseHeaders(endpoint, 304) } }
        : {}),
      ...errorResponses(endpoint),
    },
  };
}

function successes(name: string, endpoint: Endpoint, { schemas, examples }: DocumentContext): Json {
  const { status, response, variants = [], events } = endpoint;
  const answers = examples[name]?.answers ?? [];
  const of = (wanted: number) => answers.filter((answer) => (answer.status ?? status) === wanted);
  const schema = toComponent(`${pascal(name)}Response`, response, "output", schemas);
  const content = events
    ? { "text/event-stream": { schema: { type: "string" }, ...eventExample(of(status)) } }
    : { [JSON_TYPE]: { schema, ...asExamples(of(status)) } };
  const headers = responseHeaders(endpoint, status);
  const others = variants.map((variant) => {
    const shape = toComponent(
      `${pascal(name)}Response${variant.status}`,
      variant.response,
      "output",
      schemas,
    );
    return [
      variant.status,
      {
        description: `Success, ${variant.when}.`,
        headers: responseHeaders(endpoint, variant.status),
        content: { [JSON_TYPE]: { schema: shape, ...asExamples(of(variant.status)) } },
      },
    ];
  });
  return { [status]: { description: "Success.", headers, content }, ...Object.fromEntries(others) };
}

type Answers = OperationExample["answers"];

/** A single example stands alone; several have names. */
function asExamples(answers: Answers): Json {
  if (answers.length < 2) return { example: answers[0]?.body };
  const named = answers.map(({ when = "success", body }) => [when.replaceAll(/\W+/g, "_"), { value: body }]);
  return { examples: Object.fromEntries(named) };
}

const eventExample = ([answer]: Answers): Json => ({ example: `data: ${JSON.stringify(answer?.body)}\n\n` });

const ERROR_CONTENT = (codes: readonly ErrorCode[]) => ({
  [JSON_TYPE]: {
    schema: refTo(ERROR_SCHEMA),
    examples: Object.fromEntries(
      codes.map((code) => [code, { value: { error: { code, message: ERRORS[code].description } } }]),
    ),
  },
});

/** Errors of any request: it is malformed, too slow, or has an unknown query parameter. */
const OF_ALL: readonly ErrorCode[] = ["bad_request", "request_timeout", "invalid_params"];

/** Errors by status, which several may share. Unlisted ones have the same shape. */
function errorResponses(endpoint: Endpoint): Json {
  const errors = [...new Set([...OF_ALL, ...endpoint.errors])];
  const responses: Json = {};
  for (const status of new Set(errors.map((code) => ERRORS[code].status))) {
    const codes = errors.filter((code) => ERRORS[code].status === status);
    responses[status] = {
      description: codes.map((code) => `${code}: ${ERRORS[code].description}`).join(" "),
      headers: responseHeaders(endpoint, status),
      content: ERROR_CONTENT(codes),
    };
  }
  responses.default = {
    description: "Any other error, in the same shape.",
    headers: responseHeaders(endpoint, "default"),
    content: ERROR_CONTENT(["service_unavailable"]),
  };
  return responses;
}

/** An upload: as the body, or in a form. */
const FILE_CONTENT: Json = {
  "image/*": {},
  "application/octet-stream": {},
  "multipart/form-data": {
    schema: {
      type: "object",
      properties: {
        file: {
          type: "string",
          contentMediaType: "application/octet-stream",
          description: "The image.",
        },
      },
      required: ["file"],
    },
  },
};
