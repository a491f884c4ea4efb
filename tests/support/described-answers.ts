import { examples } from "@/lib/client/samples/examples";
import { DELIVERED_BODIES } from "@/lib/client/samples/webhook-examples";
import { openApiDocument } from "@/lib/docs/openapi";

type Answer = { headers?: object; content?: Record<string, { schema: { $ref?: string } }> };
export type Operation = { responses: Record<string, Answer> };

/** What the OpenAPI document says about answers, by path and method, as plain data. */
export type DescribedAnswers = {
  paths: Record<string, Record<string, Operation>>;
  components: object;
};

/** Reads it from the document, which takes longer to build than most test files to load. */
export function describedAnswers(): DescribedAnswers {
  const document = openApiDocument("http://localhost", {
    examples: examples("http://localhost"),
    webhookExamples: DELIVERED_BODIES,
    modelIds: [],
  });
  const { paths, components } = JSON.parse(JSON.stringify(document)) as DescribedAnswers;
  const operations = (of: Record<string, Operation>) =>
    Object.fromEntries(Object.entries(of).map(([method, { responses }]) => [method, { responses }]));
  return {
    paths: Object.fromEntries(Object.entries(paths).map(([path, of]) => [path, operations(of)])),
    components,
  };
}
