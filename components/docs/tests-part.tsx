import { curlSample } from "@/lib/client/samples/request-samples";
import { TEST_PROMPTS } from "@/lib/contract/test-prompts";
import { CodeBlock } from "../ui/code-block";
import { Table, Td, Th } from "../ui/table";
import { DocsPart } from "./docs-part";
import { InlineCode, WithCode } from "./with-code";

/** How a program is tried without paying or drawing. */
export function TestsPart({ origin }: { origin: string }) {
  const body = { scene: "text-to-image", prompt: "test: content_policy" };
  return (
    <DocsPart
      id="tests"
      title="Trying for nothing"
      beside={
        <CodeBlock
          label="A task that fails, with a key for tests"
          code={curlSample(origin, {
            method: "POST",
            path: "/api/v1/generate",
            body,
            key: "gg_test_YOUR_TEST_KEY",
          })}
        />
      }
    >
      <p>
        A key that starts with <InlineCode>gg_test_</InlineCode> has the same endpoints, limits and checks,
        and the same answer each time. It draws nothing, costs nothing and judges no prompt:{" "}
        <InlineCode>credits_used</InlineCode> is what the task would have cost,{" "}
        <InlineCode>credits_remaining</InlineCode> the balance, which stays. Its tasks say{" "}
        <InlineCode>livemode: false</InlineCode>. Keys for tests see only them, and all other keys and the
        studio never do. Caps of a key do not count tests.
      </p>
      <p>
        The prompt chooses what happens. Any other one succeeds, with a picture of the right size that says
        that it is a test.
      </p>
      <Table caption="Prompts and what they do">
        <thead>
          <tr>
            <Th>Prompt</Th>
            <Th>What happens</Th>
          </tr>
        </thead>
        <tbody>
          {TEST_PROMPTS.map(({ prompt, outcome }) => (
            <tr key={prompt}>
              <Td className="whitespace-nowrap">
                <InlineCode>{prompt}</InlineCode>
              </Td>
              <Td className="min-w-48">
                <WithCode text={outcome} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DocsPart>
  );
}
