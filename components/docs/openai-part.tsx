import { openAiSamples } from "@/lib/client/samples/openai-samples";
import { MAX_IMAGES, OPENAI_WAIT_SECONDS } from "@/lib/contract/openai";
import { CodeBlock } from "../ui/code-block";
import { CodeTabs } from "../ui/code-tabs";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode } from "./with-code";

const ERROR = {
  error: {
    message: "size must be auto, or a width and a height such as 1024x1024.",
    type: "invalid_request_error",
    param: "size",
    code: "invalid_params",
  },
};

/** The second way in: for programs that speak OpenAI's protocol for images. */
export function OpenAiPart({ origin }: { origin: string }) {
  return (
    <DocsPart
      id="openai"
      title="OpenAI’s clients"
      beside={
        <>
          <CodeTabs samples={openAiSamples(origin)} />
          <CodeBlock label="An error" code={JSON.stringify(ERROR, null, 2)} />
        </>
      }
    >
      <p>
        What speaks OpenAI’s protocol for images works here as it is: its SDKs, the AI SDK, Open WebUI,
        LibreChat, n8n and others. Set the base URL to <InlineCode>{`${origin}/v1`}</InlineCode> and use a key
        of yours. There are <InlineCode>GET /v1/models</InlineCode>,{" "}
        <InlineCode>POST /v1/images/generations</InlineCode> and{" "}
        <InlineCode>POST /v1/images/edits</InlineCode>, over the same credits, limits and tasks as everything
        else.
      </p>
      <ul className="list-disc space-y-1.5 pl-5">
        <li>
          <InlineCode>n</InlineCode> draws 1 to {MAX_IMAGES} pictures in one call. What fails is given back,
          and the others are answered. The header <InlineCode>x-girlgenerator-credits-charged</InlineCode> and{" "}
          <InlineCode>usage.credits</InlineCode> say what it cost; nothing is counted in tokens.
        </li>
        <li>
          <InlineCode>size</InlineCode> becomes the nearest of the <TextLink href="#sizes">sizes</TextLink>,
          and the answer has the true one.
        </li>
        <li>
          Pictures come as <InlineCode>b64_json</InlineCode>, PNG or what{" "}
          <InlineCode>output_format</InlineCode> says, or as <InlineCode>url</InlineCode> with{" "}
          <InlineCode>response_format</InlineCode>. With <InlineCode>stream</InlineCode> each comes when it is
          done, as <InlineCode>image_generation.completed</InlineCode>; the header has what was taken as it
          began, and each picture what it cost.
        </li>
        <li>
          An edit takes its pictures as <InlineCode>image</InlineCode>, once or several times, in a form, or
          in JSON as addresses. No model here takes a <InlineCode>mask</InlineCode>.
        </li>
        <li>
          Other fields are passed over. Names that OpenAI has retired, such as{" "}
          <InlineCode>dall-e-3</InlineCode> and <InlineCode>gpt-image-1</InlineCode>, mean the default model;
          whoever runs the service can set <InlineCode>OPENAI_ALIASES</InlineCode> to others.
        </li>
        <li>
          The answer comes when the pictures are there. After {OPENAI_WAIT_SECONDS} seconds it is a{" "}
          <InlineCode>504</InlineCode> that names the tasks, which go on.
        </li>
        <li>When an SDK tries a request again, it gets what the first try began: there is one charge.</li>
      </ul>
    </DocsPart>
  );
}

/** The third way in, which has a page of its own. */
export function McpPart({ origin }: { origin: string }) {
  return (
    <DocsPart id="mcp" title="Assistants, by MCP">
      <p>
        An assistant that speaks the Model Context Protocol draws with tools of its own at{" "}
        <InlineCode>{`${origin}/mcp`}</InlineCode>, with the same keys and credits.{" "}
        <TextLink href="/docs/mcp">Drawing by MCP</TextLink> has the tools, and the settings for Claude Code,
        Cursor, VS Code and Codex.
      </p>
    </DocsPart>
  );
}
