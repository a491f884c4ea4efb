import { FAILURES } from "@/lib/failure-codes";
import { Table, Td, Th } from "../ui/table";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode } from "./with-code";

/** Why a task can fail, and whether it is worth sending the same request again. */
export function FailuresPart() {
  return (
    <DocsPart id="failures" title="Why a task fails">
      <p>
        A failed task has one of these codes. Where it is <InlineCode>retryable</InlineCode>, the same request
        may succeed later; otherwise change it first. What is not drawn at all is in the{" "}
        <TextLink href="/policy">content policy</TextLink>.
      </p>
      <Table caption="Codes of a failed task">
        <thead>
          <tr>
            <Th>Code</Th>
            <Th>Meaning</Th>
            <Th>Retryable</Th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(FAILURES).map(([code, { description, retryable }]) => (
            <tr key={code} id={`failure-${code}`}>
              <Td>
                <InlineCode>{code}</InlineCode>
              </Td>
              <Td className="min-w-48">{description}</Td>
              <Td>{retryable ? "yes" : "no"}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DocsPart>
  );
}
