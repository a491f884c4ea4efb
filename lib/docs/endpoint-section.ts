import { type EndpointName, examples } from "@/lib/client/samples/examples";
import { requestSamples } from "@/lib/client/samples/request-samples";
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

/** The parts of a page that are about endpoints, one each. */
export const endpointSections = (context: DocsContext, names: readonly EndpointName[]): DocsSection[] =>
  names.map((name) => endpointSection(context, name));

/** All about one endpoint: what it takes, what it answers, how it is called. */
function endpointSection({ origin }: DocsContext, name: EndpointName): DocsSection {
  const endpoint: Endpoint = ENDPOINTS[name];
  const { method, path, open } = endpoint;
  const { answers, ...call } = examples(origin)[name];
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
      { kind: "samples", samples: requestSamples(origin, { method, open, ...call }) },
      ...answers.map(({ when, status, body }) =>
        json([`Answer: ${status ?? endpoint.status}`, when].filter(Boolean).join(", "), body),
      ),
      { kind: "try", name },
    ],
  };
}

function accessOf({ open, scope, limit }: Endpoint): string {
  if (open) return "Needs no key.";
  const { requests, seconds } = LIMITS[limit];
  return `Needs a key with the [scope](/docs/authentication#scopes) \`${scope}\`. At most ${requests} calls in ${seconds} seconds.`;
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
      "In the path",
      IN_PATH.filter((field) => path.includes(`{${field.name}}`)),
    ),
    ...list("In the query", query ? describeFields(query, "input") : [], "-query"),
    ...list("In the header", [...(idempotent ? [IDEMPOTENCY_KEY] : []), ...(waits ? [PREFER] : [])]),
    ...list("In the body", body ? describeFields(body, "input") : []),
    ...(file
      ? [
          text(
            `The body is the image, with its \`Content-Type\` or \`application/octet-stream\`; or it is a form (\`multipart/form-data\`) whose one field, \`file\`, is the image. At most ${file.maxBytes / 1024 / 1024} MB.`,
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
      ? text("The answer is the task, as [Query a task](/docs/tasks#task) has it.")
      : {
          kind: "fields",
          title: "In the answer",
          anchor: `${anchor}-answer`,
          fields: describeFields(response, "output"),
        };
  const others = variants.map(
    ({ when, response: other }): DocsBlock => ({
      kind: "fields",
      title: `In the answer, ${when}`,
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
  { name: "task_id", description: "As the submission answered it." },
  { name: "collection_id", description: "The `id` of the collection, as the list has it." },
  { name: "key_id", description: "The `id` of the key, as the list has it." },
  { name: "prompt_id", description: "The `id` of the saved prompt, as the list has it." },
  { name: "webhook_id", description: "The `id` of the webhook, as the list has it." },
  { name: "delivery_id", description: "The `id` of the delivery, as the list has it." },
].map((field) => ({ ...PLAIN, required: true, ...field }));
