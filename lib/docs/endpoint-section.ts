import { type EndpointName, examples } from "@/lib/client/samples/examples";
import { requestSamples } from "@/lib/client/samples/request-samples";
import { streamingSamples } from "@/lib/client/samples/streaming-samples";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import {
  IDEMPOTENCY_KEY_DESCRIPTION,
  IDEMPOTENCY_KEY_HEADER,
  MAX_IDEMPOTENCY_KEY_LENGTH,
} from "@/lib/contract/idempotency";
import { LIMITS } from "@/lib/contract/limits";
import { TaskResource } from "@/lib/contract/task";
import { PREFER_DESCRIPTION } from "@/lib/contract/waiting";
import { ERRORS } from "@/lib/errors";
import { describeFields, type FieldDescription } from "./describe-fields";
import { type DocsBlock, type DocsContext, type DocsSection, json, text } from "./doc-page";

/** The anchor of an endpoint: `createWebhook` → `create-webhook`. */
export const anchorOf = (name: EndpointName) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** One part per endpoint of a page. */
export const endpointSections = (context: DocsContext, names: readonly EndpointName[]): DocsSection[] =>
  names.map((name) => endpointSection(context, name));

/** The documentation of an endpoint: request, responses, examples. */
function endpointSection({ origin }: DocsContext, name: EndpointName): DocsSection {
  const endpoint: Endpoint = ENDPOINTS[name];
  const { method, path, open } = endpoint;
  const { answers, ...call } = examples(origin)[name];
  const samples = endpoint.events
    ? streamingSamples(origin, call.path)
    : requestSamples(origin, { method, open, ...call });
  return {
    id: anchorOf(name),
    title: endpoint.title,
    blocks: [
      { kind: "call", method, path },
      text(endpoint.summary),
      { kind: "text", text: accessOf(endpoint), isQuiet: true },
      ...fieldsTaken(name),
      ...fieldsAnswered(name),
      text(`**Errors:** ${errorLinks(endpoint)}`),
    ],
    beside: [
      { kind: "samples", samples },
      ...answers.map(({ when, status, body }) =>
        json([`Response: ${status ?? endpoint.status}`, when].filter(Boolean).join(", "), body),
      ),
      { kind: "try", name },
    ],
  };
}

function accessOf({ open, scope, limit }: Endpoint): string {
  if (open) return "No key required.";
  const { requests, seconds } = LIMITS[limit];
  return `Requires a key with the [scope](/docs/authentication#scopes) \`${scope}\`. At most ${requests} calls in ${seconds} seconds.`;
}

function fieldsTaken(name: EndpointName): DocsBlock[] {
  const { path, query, body, file, idempotent, waits }: Endpoint = ENDPOINTS[name];
  const anchor = anchorOf(name);
  const list = (title: string, fields: readonly FieldDescription[], suffix = ""): DocsBlock[] =>
    fields.length > 0
      ? [{ kind: "fields", title, anchor: `${anchor}${suffix}`, fields, showRequired: true }]
      : [];
  return [
    ...list(
      "Path parameters",
      IN_PATH.filter((field) => path.includes(`{${field.name}}`)),
    ),
    ...list("Query parameters", query ? describeFields(query, "input") : [], "-query"),
    ...list("Headers", [...(idempotent ? [IDEMPOTENCY_KEY] : []), ...(waits ? [PREFER] : [])]),
    ...list("Body", body ? describeFields(body, "input") : []),
    ...(file
      ? [
          text(
            `Send the image as the body, with its \`Content-Type\` or \`application/octet-stream\`, or as the only field, \`file\`, of a form (\`multipart/form-data\`). At most ${file.maxBytes / 1024 / 1024} MB.`,
          ),
        ]
      : []),
  ];
}

function fieldsAnswered(name: EndpointName): DocsBlock[] {
  const { response, variants = [] }: Endpoint = ENDPOINTS[name];
  const anchor = anchorOf(name);
  const usual: DocsBlock =
    response === TaskResource && name !== "task"
      ? text("The response is the task, as in [Query a task](/docs/tasks#task).")
      : {
          kind: "fields",
          title: "Response",
          anchor: `${anchor}-answer`,
          fields: describeFields(response, "output"),
        };
  const others = variants.map(
    ({ when, response: other }): DocsBlock => ({
      kind: "fields",
      title: `Response, ${when}`,
      anchor: `${anchor}-${when.replace(/\W+/g, "-")}`,
      fields: describeFields(other, "output"),
    }),
  );
  return [usual, ...others];
}

const errorLinks = ({ errors }: Endpoint) =>
  [...errors]
    .sort((a, b) => ERRORS[a].status - ERRORS[b].status)
    .map((code) => `[\`${code}\`](/docs/errors#error-${code})`)
    .join(", ");

const PLAIN = { type: "string", rules: [], values: [], only: [] };

const PREFER: FieldDescription = {
  ...PLAIN,
  name: "Prefer",
  required: false,
  description: PREFER_DESCRIPTION,
};

const IDEMPOTENCY_KEY: FieldDescription = {
  ...PLAIN,
  name: IDEMPOTENCY_KEY_HEADER,
  required: false,
  description: IDEMPOTENCY_KEY_DESCRIPTION,
  rules: [`1 to ${MAX_IDEMPOTENCY_KEY_LENGTH} printable ASCII characters`],
};

const IN_PATH: readonly FieldDescription[] = [
  { name: "task_id", description: "The `task_id` returned by the submission." },
  { name: "collection_id", description: "The collection's `id`, from the list." },
  { name: "key_id", description: "The key's `id`, from the list." },
  { name: "prompt_id", description: "The saved prompt's `id`, from the list." },
  { name: "webhook_id", description: "The webhook's `id`, from the list." },
  { name: "delivery_id", description: "The delivery's `id`, from the list." },
].map((field) => ({ ...PLAIN, required: true, ...field }));
