import { mcpSamples } from "@/lib/client/samples/mcp-samples";
import { MCP_WAIT_SECONDS } from "@/lib/contract/mcp";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { CodeBlock } from "../ui/code-block";
import { Table, Td, Th } from "../ui/table";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode } from "./with-code";

/** What a page says of a tool. */
export type ToolShown = { name: string; title: string; isFree: boolean };

/** How hosts are told of this service. */
export function McpSetUpPart({ origin }: { origin: string }) {
  return (
    <DocsPart id="set-up" title="Set it up">
      <p>
        The address is <InlineCode>{`${origin}/mcp`}</InlineCode>, over Streamable HTTP. Make a key in{" "}
        <TextLink href={SETTINGS_SECTIONS.apiKeys.href}>
          Settings → {SETTINGS_SECTIONS.apiKeys.label}
        </TextLink>{" "}
        and put it where the lines below have <InlineCode>YOUR_API_KEY</InlineCode>. Give an assistant a key
        of its own with a cap: it then spends no more than that.
      </p>
      {mcpSamples(origin).map(({ host, place, code }) => (
        <CodeBlock key={host} label={`${host}, ${place}`} code={code} />
      ))}
      <p>
        Hosts that only sign in by OAuth, such as claude.ai and ChatGPT, cannot send a key and do not work
        yet. Others read at{" "}
        <TextLink href="/.well-known/oauth-protected-resource/mcp" prefetch={false}>
          /.well-known/oauth-protected-resource/mcp
        </TextLink>{" "}
        that a key goes into the header.
      </p>
    </DocsPart>
  );
}

/** What there is to call. */
export function McpToolsPart({ tools }: { tools: readonly ToolShown[] }) {
  return (
    <DocsPart id="tools" title="Tools">
      <p>
        Arguments have the names that they have in <TextLink href="/docs">the API</TextLink>, such as{" "}
        <InlineCode>prompt</InlineCode>, <InlineCode>image_input</InlineCode> and{" "}
        <InlineCode>task_id</InlineCode>.
      </p>
      <Table caption="Tools">
        <thead>
          <tr>
            <Th>Tool</Th>
            <Th>What it does</Th>
            <Th>Costs</Th>
          </tr>
        </thead>
        <tbody>
          {tools.map(({ name, title, isFree }) => (
            <tr key={name}>
              <Td className="whitespace-nowrap">
                <InlineCode>{name}</InlineCode>
              </Td>
              <Td className="min-w-48">{title}</Td>
              <Td className="whitespace-nowrap">{isFree ? "nothing" : "1 to 3 credits"}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        A picture comes as a small preview that the assistant can look at, and as the address of the whole.
        The two that draw wait up to {MCP_WAIT_SECONDS} seconds; what takes longer is a task, which{" "}
        <InlineCode>get_task</InlineCode> asks for. The prompts <InlineCode>portrait</InlineCode>,{" "}
        <InlineCode>scene</InlineCode> and <InlineCode>edit</InlineCode> are there to choose from in hosts
        that show prompts.
      </p>
      <p>
        Each message counts among the reads of its key, and each order among its ten pictures a minute, which
        all doors share. Scopes, models and caps of the key hold here as everywhere.
      </p>
    </DocsPart>
  );
}
