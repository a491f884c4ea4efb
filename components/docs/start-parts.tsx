import { pollingSamples } from "@/lib/client/samples/polling-samples";
import { curlSample } from "@/lib/client/samples/request-samples";
import { KEY_PLACEHOLDER } from "@/lib/client/samples/sample";
import { DEFAULT_KEY_SCOPES, KEY_SCOPES } from "@/lib/closed-lists";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { CodeBlock } from "../ui/code-block";
import { CodeTabs } from "../ui/code-tabs";
import { Table, Td, Th } from "../ui/table";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { ENDPOINT_SECTIONS } from "./docs-sections";
import { MethodAndPath } from "./method-and-path";
import { InlineCode } from "./with-code";

/** What the API is, and all it has. */
export function OverviewPart({ origin }: { origin: string }) {
  return (
    <DocsPart id="overview" title="Overview">
      <p>
        Drawing takes a moment, so it is a task: you submit a prompt, get an id at once, and ask for the task
        until its picture is there. Everything is JSON over HTTP. The base address of this deployment is{" "}
        <InlineCode>{origin}</InlineCode>, and the samples on this page already have it.
      </p>
      <p>
        The API and the <TextLink href="/studio">studio</TextLink> share your credits and your tasks: what a
        program draws, you see in the studio. For tools that read OpenAPI, there is{" "}
        <TextLink href="/api/openapi.json" prefetch={false}>
          /api/openapi.json
        </TextLink>
        ; for assistants, this page as{" "}
        <TextLink href="/docs.md" prefetch={false}>
          Markdown
        </TextLink>{" "}
        and{" "}
        <TextLink href="/llms.txt" prefetch={false}>
          /llms.txt
        </TextLink>
        .
      </p>
      <Table caption="Endpoints">
        <thead>
          <tr>
            <Th>What it does</Th>
            <Th>Endpoint</Th>
          </tr>
        </thead>
        <tbody>
          {ENDPOINT_SECTIONS.map(({ name, id, title }) => (
            <tr key={id}>
              <Td className="whitespace-nowrap">
                <TextLink href={`#${id}`}>{title}</TextLink>
              </Td>
              <Td className="whitespace-nowrap">
                <MethodAndPath method={ENDPOINTS[name].method} path={ENDPOINTS[name].path} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DocsPart>
  );
}

/** How a request says who sends it. */
export function AuthenticationPart({ origin }: { origin: string }) {
  return (
    <DocsPart
      id="authentication"
      title="Authentication"
      beside={
        <>
          <CodeBlock label="Header" code={`Authorization: Bearer ${KEY_PLACEHOLDER}`} />
          <CodeBlock
            label="Try your key"
            code={curlSample(origin, { method: "GET", path: "/api/v1/credits" })}
          />
        </>
      }
    >
      <p>
        Make a key in{" "}
        <TextLink href={SETTINGS_SECTIONS.apiKeys.href}>
          Settings → {SETTINGS_SECTIONS.apiKeys.label}
        </TextLink>{" "}
        and send it with every request in the header <InlineCode>Authorization</InlineCode>. A key starts with{" "}
        <InlineCode>gg_live_</InlineCode>, or with <InlineCode>gg_test_</InlineCode> where it is{" "}
        <TextLink href="#tests">for tests</TextLink>, is shown once, and can be rolled or revoked at any time.
        Give each program a key of its own: limits count per key.
      </p>
      <p>
        A key is for what its scopes say; without the one that an endpoint takes, it is answered with{" "}
        <TextLink href="#error-insufficient_scope">insufficient_scope</TextLink>. Where none is named, it has{" "}
        {DEFAULT_KEY_SCOPES.map((scope, index) => (
          <span key={scope}>
            {index > 0 && " and "}
            <InlineCode>{scope}</InlineCode>
          </span>
        ))}
        .
      </p>
      <Table caption="Scopes of a key">
        <thead>
          <tr>
            <Th>Scope</Th>
            <Th>What it is for</Th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(KEY_SCOPES).map(([scope, meaning]) => (
            <tr key={scope}>
              <Td>
                <InlineCode>{scope}</InlineCode>
              </Td>
              <Td className="min-w-48">{meaning}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        A key can also be for some models only, and may be told how many credits it can spend in a day and in
        a month of UTC. Settings has all of it, and so has{" "}
        <TextLink href="#create-key">
          <InlineCode>/api/v1/keys</InlineCode>
        </TextLink>{" "}
        for a key with the scope <InlineCode>manage</InlineCode>.
      </p>
      <p>
        Whoever has a key can spend your credits. Keep it on your server and out of web pages, apps and
        repositories. A request without a valid one is answered with{" "}
        <TextLink href="#error-unauthorized">unauthorized</TextLink>.
      </p>
    </DocsPart>
  );
}

/** The whole way, as a program that runs. */
export function PollingPart({ origin }: { origin: string }) {
  return (
    <DocsPart id="polling" title="From prompt to file" beside={<CodeTabs samples={pollingSamples(origin)} />}>
      <p>A whole program, ready to run once your key is in it. It does three things:</p>
      <ol className="grid list-decimal gap-3 pl-5 marker:text-ink-muted">
        <li>
          <span className="font-semibold">Submit.</span> The price of the model is taken from your balance and
          the task is queued. Both happen, or neither does.
        </li>
        <li>
          <span className="font-semibold">Poll.</span> Every two to five seconds is plenty. A finished task
          never changes again, so stop at <InlineCode>success</InlineCode> or <InlineCode>failed</InlineCode>.
        </li>
        <li>
          <span className="font-semibold">Save.</span> The addresses in <InlineCode>images</InlineCode> need
          no key: whoever knows one can see the picture. They do not change and can be cached for a year.
        </li>
      </ol>
    </DocsPart>
  );
}
