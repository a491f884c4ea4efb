import { TASK_STATUSES } from "@/lib/closed-lists";
import { FIXED_RATIOS, SIZES } from "@/lib/contract/aspect-ratios";
import {
  LIMITS,
  MAX_BODY_BYTES,
  MAX_PICTURE_BYTES,
  MAX_UNUSED_UPLOADS,
  SLOW_DOWN,
} from "@/lib/contract/limits";
import type { ModelResource } from "@/lib/contract/models";
import { CodeBlock } from "../ui/code-block";
import { Credits } from "../ui/credits";
import { Table, Td, Th } from "../ui/table";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode, WithCode } from "./with-code";

/** Where a task can stand. */
export function StatusesPart() {
  return (
    <DocsPart id="statuses" title="Statuses">
      <p>
        A task goes from <InlineCode>pending</InlineCode> over <InlineCode>processing</InlineCode> to{" "}
        <InlineCode>success</InlineCode> or <InlineCode>failed</InlineCode>, and never back. One that fails
        gives its credits back, once, whatever the reason. Its <InlineCode>error</InlineCode> says to a person
        what went wrong, its <InlineCode>error_code</InlineCode> says it to a program. While it is pending,{" "}
        <InlineCode>queue</InlineCode> says its <InlineCode>position</InlineCode> in line and{" "}
        <InlineCode>estimated_seconds</InlineCode> until its picture may be there: measured, or{" "}
        <InlineCode>null</InlineCode> where its model has drawn nothing in the last seven days, and while its
        references are being fetched.
      </p>
      <Table caption="Statuses of a task">
        <thead>
          <tr>
            <Th>Status</Th>
            <Th>Meaning</Th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(TASK_STATUSES).map(([status, meaning]) => (
            <tr key={status} id={`status-${status}`}>
              <Td>
                <InlineCode>{status}</InlineCode>
              </Td>
              <Td className="min-w-48">
                <WithCode text={meaning} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DocsPart>
  );
}

/** Each shape with its pixels. */
export function SizesPart() {
  return (
    <DocsPart id="sizes" title="Sizes">
      <p>
        <InlineCode>auto</InlineCode> takes the shape nearest to the first reference; without one, the model
        chooses what suits the prompt. Every picture comes in exactly these pixels.
      </p>
      <Table caption="Aspect ratios and their sizes in pixels">
        <thead>
          <tr>
            <Th>Ratio</Th>
            <Th>Shape</Th>
            <Th numeric>Width</Th>
            <Th numeric>Height</Th>
          </tr>
        </thead>
        <tbody>
          {FIXED_RATIOS.map((ratio) => (
            <tr key={ratio}>
              <Td>
                <InlineCode>{ratio}</InlineCode>
              </Td>
              <Td className="align-middle">
                <span
                  className="block h-6 rounded-sm border border-ink bg-surface"
                  style={{ aspectRatio: ratio.replace(":", " / ") }}
                />
              </Td>
              <Td numeric>{SIZES[ratio].width}</Td>
              <Td numeric>{SIZES[ratio].height}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DocsPart>
  );
}

/** What can draw here, and for how much. */
export function ModelsPart({ models }: { models: readonly ModelResource[] }) {
  return (
    <DocsPart id="models-and-prices" title="Models and prices">
      <p>
        This is what <TextLink href="#models">GET /api/v1/models</TextLink> answers right now. The price is
        per image. Where <InlineCode>model</InlineCode> is left out, the first one that serves the scene
        draws.
      </p>
      <Table caption="Models and their prices">
        <thead>
          <tr>
            <Th>Model</Th>
            <Th>What it is</Th>
            <Th>Scenes</Th>
            <Th numeric>References</Th>
            <Th numeric>Price</Th>
          </tr>
        </thead>
        <tbody>
          {models.map(({ id, name, description, scenes, max_references, credits }) => (
            <tr key={id}>
              <Td className="whitespace-nowrap">
                {name} <InlineCode>{id}</InlineCode>
              </Td>
              <Td className="min-w-64">{description}</Td>
              <Td className="whitespace-nowrap">{scenes.join(", ")}</Td>
              <Td numeric>{max_references}</Td>
              <Td numeric>
                <Credits amount={credits} show="word" />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DocsPart>
  );
}

const COUNTED = { generate: "Submitting tasks", upload: "Uploading references", read: "Everything else" };

/** How much one may call, and how an answer says where one stands. */
export function LimitsPart() {
  const { requests, seconds } = LIMITS.generate;
  return (
    <DocsPart
      id="limits"
      title="Limits"
      beside={
        <CodeBlock
          label="Headers of an answer"
          code={`RateLimit-Policy: "generate";q=${requests};w=${seconds}\nRateLimit: "generate";r=7;t=42`}
        />
      }
    >
      <p>
        Limits count per key; in the studio, per account. Every call with a valid key counts, whatever it is
        answered.
      </p>
      <Table caption="Limits">
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>What counts</Th>
            <Th numeric>Calls</Th>
            <Th numeric>Seconds</Th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(COUNTED) as (keyof typeof COUNTED)[]).map((name) => (
            <tr key={name}>
              <Td>
                <InlineCode>{name}</InlineCode>
              </Td>
              <Td className="min-w-40">{COUNTED[name]}</Td>
              <Td numeric>{LIMITS[name].requests}</Td>
              <Td numeric>{LIMITS[name].seconds}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        <InlineCode>RateLimit-Policy</InlineCode> says how many calls (<InlineCode>q</InlineCode>) fit into a
        window of how many seconds (<InlineCode>w</InlineCode>); <InlineCode>RateLimit</InlineCode>, how many
        remain (<InlineCode>r</InlineCode>) and when the window ends (<InlineCode>t</InlineCode>). An answer{" "}
        <TextLink href="#error-rate_limit_exceeded">429</TextLink> has <InlineCode>Retry-After</InlineCode>,
        too. JSON may have {MAX_BODY_BYTES / 1024} KiB, an upload {MAX_PICTURE_BYTES / 1024 / 1024} MB. Per
        account, {MAX_UNUSED_UPLOADS} uploads may wait for a task to use them; one more takes the place of the
        oldest.
      </p>
      <p>
        After {SLOW_DOWN.refusals} refusals by the <TextLink href="/policy">content policy</TextLink> within{" "}
        {SLOW_DOWN.within / 60} minutes, <InlineCode>generate</InlineCode> becomes {SLOW_DOWN.requests} call
        in {SLOW_DOWN.seconds} seconds for the whole account, until that time has passed. The headers tell the
        same.
      </p>
    </DocsPart>
  );
}
