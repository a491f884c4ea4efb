import { ERROR_CODES, ERRORS } from "@/lib/errors";
import { CodeBlock } from "../ui/code-block";
import { DocsHeading } from "./docs-heading";
import { DocsPart } from "./docs-part";
import { ERROR_HELP } from "./error-help";
import { InlineCode, WithCode } from "./with-code";

const EXAMPLE = {
  error: {
    code: "invalid_params",
    message: 'Unknown field "aspectRatio". Did you mean aspect_ratio?',
    param: "aspectRatio",
  },
};

/** Every error, with an anchor of its own. */
export function ErrorsPart() {
  return (
    <DocsPart
      id="errors"
      title="Errors"
      beside={<CodeBlock label="An error" code={JSON.stringify(EXAMPLE, null, 2)} />}
    >
      <p>
        Whatever goes wrong under <InlineCode>/api/v1</InlineCode> is answered in one shape. Decide by{" "}
        <InlineCode>code</InlineCode>; <InlineCode>message</InlineCode> is for people and may change.{" "}
        <InlineCode>param</InlineCode> is there where one field is at fault. The header{" "}
        <InlineCode>X-Request-Id</InlineCode> of every answer finds it in our log.
      </p>
      <p>A request is checked in this order: key, limit, scope, body, balance.</p>
      <ul>
        {ERROR_CODES.map((code) => (
          <li key={code} className="border-t border-line py-5">
            <DocsHeading id={`error-${code}`} level={3} className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-mono text-base wrap-anywhere">
                <span className="text-ink-muted">{ERRORS[code].status}</span> {code}
              </span>
            </DocsHeading>
            <p className="mt-2">
              <WithCode text={ERRORS[code].description} /> <WithCode text={ERROR_HELP[code].when} />
            </p>
            <p className="mt-1 text-ink-muted">
              <WithCode text={ERROR_HELP[code].remedy} />
            </p>
          </li>
        ))}
      </ul>
    </DocsPart>
  );
}
