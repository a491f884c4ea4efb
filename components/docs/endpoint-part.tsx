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
import { CodeBlock } from "../ui/code-block";
import { CodeTabs } from "../ui/code-tabs";
import { TextLink } from "../ui/text-link";
import { describeFields } from "./describe-fields";
import { DocsPart } from "./docs-part";
import { FieldList } from "./field-list";
import { MethodAndPath } from "./method-and-path";
import { InlineCode, WithCode } from "./with-code";

type EndpointPartProps = { name: EndpointName; id: string; origin: string };

/** All about one endpoint: what it takes, what it answers, how it is called. */
export function EndpointPart({ name, id, origin }: EndpointPartProps) {
  const endpoint: Endpoint = ENDPOINTS[name];
  const { method, path, summary, open, limit, scope, idempotent, body, file, query, response } = endpoint;
  const { answers, ...call } = examples(origin)[name];
  const inHeader = [...(idempotent ? [IDEMPOTENCY_KEY] : []), ...(endpoint.waits ? [PREFER] : [])];
  const request = { method, open, ...call };
  const inPath = IN_PATH.filter((field) => path.includes(`{${field.name}}`));
  return (
    <DocsPart
      id={id}
      title={endpoint.title}
      beside={
        <>
          <CodeTabs samples={requestSamples(origin, request)} />
          {answers.map((answer) => (
            <CodeBlock
              key={answer.when ?? ""}
              label={[`Answer: ${answer.status ?? endpoint.status}`, answer.when].filter(Boolean).join(", ")}
              code={JSON.stringify(answer.body, null, 2)}
            />
          ))}
        </>
      }
    >
      <p>
        <MethodAndPath method={method} path={path} />
      </p>
      <p>
        <WithCode text={summary} />
      </p>
      <p className="text-sm text-ink-muted">
        {open ? (
          "Needs no key. "
        ) : (
          <>
            Needs a key with the scope <InlineCode>{scope}</InlineCode>.{" "}
          </>
        )}
        {limit && `At most ${LIMITS[limit].requests} calls in ${LIMITS[limit].seconds} seconds.`}
      </p>
      {inPath.length > 0 && <FieldList title="In the path" anchor={id} fields={inPath} showRequired />}
      {query && (
        <FieldList
          title="In the query"
          anchor={`${id}-query`}
          fields={describeFields(query, "input")}
          showRequired
        />
      )}
      {inHeader.length > 0 && <FieldList title="In the header" anchor={id} fields={inHeader} showRequired />}
      {body && (
        <FieldList title="In the body" anchor={id} fields={describeFields(body, "input")} showRequired />
      )}
      {file && (
        <p>
          The body is the image, with its <InlineCode>Content-Type</InlineCode> or{" "}
          <InlineCode>application/octet-stream</InlineCode>; or it is a form (
          <InlineCode>multipart/form-data</InlineCode>) whose one field, <InlineCode>file</InlineCode>, is the
          image. At most {file.maxBytes / 1024 / 1024} MB.
        </p>
      )}
      {response === TaskResource && name !== "task" ? (
        <p>
          The answer is the task, as <TextLink href="#task">Query a task</TextLink> has it.
        </p>
      ) : (
        <FieldList
          title="In the answer"
          anchor={`${id}-answer`}
          fields={describeFields(response, "output")}
        />
      )}
      {endpoint.variants?.map(({ when, response: other }) => (
        <FieldList
          key={when}
          title={`In the answer, ${when}`}
          anchor={`${id}-${when.replace(/\W+/g, "-")}`}
          fields={describeFields(other, "output")}
        />
      ))}
      <p className="text-[0.9375rem]">
        <span className="font-semibold">Errors: </span>
        {[...endpoint.errors]
          .sort((a, b) => ERRORS[a].status - ERRORS[b].status)
          .map((code, index) => (
            <span key={code}>
              {index > 0 && ", "}
              <TextLink href={`#error-${code}`} className="font-mono text-[0.875rem]">
                {code}
              </TextLink>
            </span>
          ))}
      </p>
    </DocsPart>
  );
}

const PREFER = {
  name: "Prefer",
  type: "string",
  required: false,
  description: PREFER_DESCRIPTION,
  rules: [],
  values: [],
  only: [],
};

const IDEMPOTENCY_KEY = {
  name: IDEMPOTENCY_KEY_HEADER,
  type: "string",
  required: false,
  description: IDEMPOTENCY_KEY_DESCRIPTION,
  rules: [`1 to ${MAX_IDEMPOTENCY_KEY_LENGTH} printable ASCII characters`],
  values: [],
  only: [],
};

const IN_PATH = [
  { name: "task_id", description: "As the submission answered it." },
  { name: "key_id", description: "The `id` of the key, as the list has it." },
].map((field) => ({ ...field, type: "string", required: true, rules: [], values: [], only: [] }));
