import type { Metadata } from "next";
import { headers } from "next/headers";
import { DocsContents } from "@/components/docs/docs-contents";
import { DOCS_SECTIONS, ENDPOINT_SECTIONS } from "@/components/docs/docs-sections";
import { EndpointPart } from "@/components/docs/endpoint-part";
import { ErrorsPart } from "@/components/docs/errors-part";
import { FailuresPart } from "@/components/docs/failures-part";
import { IdempotencyPart } from "@/components/docs/idempotency-part";
import { McpPart, OpenAiPart } from "@/components/docs/openai-part";
import { LimitsPart, ModelsPart, SizesPart, StatusesPart } from "@/components/docs/reference-parts";
import { ReferencesPart } from "@/components/docs/references-part";
import { AuthenticationPart, OverviewPart, PollingPart } from "@/components/docs/start-parts";
import { TestsPart } from "@/components/docs/tests-part";
import { VersionsPart } from "@/components/docs/versions-part";
import { WebhooksPart } from "@/components/docs/webhooks-part";
import { PageMain } from "@/components/shell/page-main";
import { PageHeader } from "@/components/ui/page-header";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";

export const metadata: Metadata = {
  title: "API reference",
  description:
    "Generate images from your own program: endpoints, fields, limits and errors, with code to copy.",
};

/** The API reference, with the reader's own host in it. */
export default async function DocsPage() {
  const origin = requestOrigin(await headers());
  return (
    <PageMain width="wide">
      <div className="mx-auto grid max-w-[86rem] gap-x-14 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav aria-label="On this page" className="max-lg:hidden">
          <div className="sticky top-24 max-h-[calc(100dvh-7rem)] overflow-y-auto pb-6">
            <DocsContents groups={DOCS_SECTIONS} />
          </div>
        </nav>
        <div className="min-w-0">
          <PageHeader
            title="API reference"
            lead="From a prompt to a picture in two calls. The code below is for this very deployment: put your key in, and it runs."
          />
          <nav aria-label="On this page" className="mb-10 lg:hidden">
            <details className="rounded-lg border border-line p-4">
              <summary className="font-semibold">On this page</summary>
              <div className="pt-4">
                <DocsContents groups={DOCS_SECTIONS} />
              </div>
            </details>
          </nav>
          <OverviewPart origin={origin} />
          <AuthenticationPart origin={origin} />
          <PollingPart origin={origin} />
          <TestsPart origin={origin} />
          {ENDPOINT_SECTIONS.map(({ name, id }) => (
            <EndpointPart key={id} name={name} id={id} origin={origin} />
          ))}
          <WebhooksPart />
          <StatusesPart />
          <FailuresPart />
          <ReferencesPart origin={origin} />
          <SizesPart />
          <ModelsPart models={availableModels().map(toModelResource)} />
          <LimitsPart />
          <IdempotencyPart origin={origin} />
          <ErrorsPart />
          <VersionsPart />
          <OpenAiPart origin={origin} />
          <McpPart origin={origin} />
        </div>
      </div>
    </PageMain>
  );
}
