import SwaggerParser from "@apidevtools/swagger-parser";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { examples } from "@/lib/client/samples/examples";
import { DELIVERED_BODIES } from "@/lib/client/samples/webhook-examples";
import { WEBHOOK_BODIES } from "@/lib/contract/webhooks";
import { openApiDocument } from "@/lib/docs/openapi";

const ORIGIN = "https://pictures.example";

// biome-ignore lint/suspicious/noExplicitAny: the document is inspected at many depths.
const document: any = JSON.parse(
  JSON.stringify(
    openApiDocument(ORIGIN, {
      examples: examples(ORIGIN),
      webhookExamples: DELIVERED_BODIES,
      modelIds: ["sketch"],
    }),
  ),
);
const { schemas } = document.components;

type Operation = {
  tags: string[];
  externalDocs: { url: string };
  parameters?: { name: string; example?: unknown }[];
  responses: Record<string, { content?: Record<string, { example?: unknown; examples?: unknown }> }>;
};
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
);

describe("the OpenAPI document", () => {
  test("has no warnings from Redocly", async () => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const source = JSON.stringify(document);
    const problems = await lintFromString({ source, config, absoluteRef: "openapi.json" });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    );
  });

  test("is valid, and all its references resolve", async () => {
    await expect(SwaggerParser.validate(structuredClone(document))).resolves.toBeDefined();
  });

  test("describes integers as such, with their bounds", () => {
    const limit = document.paths["/api/v1/tasks"].get.parameters.find(
      ({ name }: { name: string }) => name === "limit",
    );
    expect(limit.schema).toEqual({ type: "integer", minimum: 1, maximum: 100, default: 24 });
    expect(JSON.stringify(document)).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });

  test("describes requests", () => {
    const { properties, if: when } = schemas.GenerateRequest;
    expect(properties.prompt).toMatchObject({ minLength: 1, maxLength: 2000 });
    expect(properties.image_input).toMatchObject({ maxItems: 8, items: { format: "uri", maxLength: 2048 } });
    expect(properties.model.enum).toEqual(["sketch"]);
    expect(when.properties.scene.const).toBe("image-to-image");
    expect(schemas.CreateTasksRequest.properties.requests.items).toEqual({
      $ref: "#/components/schemas/GenerateRequest",
    });
  });

  test("distinguishes the states of a task by status", () => {
    expect(schemas.Task.oneOf.map(({ $ref }: { $ref: string }) => $ref.split("/").at(-1))).toEqual([
      "UnfinishedTask",
      "SucceededTask",
      "FailedTask",
    ]);
    expect(Object.keys(schemas.Task.discriminator.mapping)).toEqual([
      "pending",
      "processing",
      "success",
      "failed",
    ]);
  });

  test("allows further fields in responses, but not in requests", () => {
    expect(schemas.SucceededTask).not.toHaveProperty("additionalProperties");
    expect(schemas.GenerateRequest.additionalProperties).toBe(false);
  });

  test.each(operations)("has a tag, a page and an example of each response of $name", ({ operation }) => {
    expect(operation.externalDocs.url).toMatch(/\/docs\/[a-z-]+#[a-z-]+$/);
    expect(document.tags.map(({ name }: { name: string }) => name)).toContain(operation.tags[0]);
    expect(operation.responses).toHaveProperty("default");
    for (const { example, name } of operation.parameters ?? []) expect(example, name).toBeDefined();
    for (const [status, { content = {} }] of Object.entries(operation.responses))
      for (const { example, examples } of Object.values(content))
        expect(example ?? examples, status).toBeDefined();
  });

  test("describes webhooks as they are sent", () => {
    expect(Object.keys(document.webhooks)).toEqual(Object.keys(WEBHOOK_BODIES));
    for (const [type, shape] of Object.entries(WEBHOOK_BODIES))
      expect(shape.safeParse(DELIVERED_BODIES[type as keyof typeof WEBHOOK_BODIES]).error).toBeUndefined();
  });

  test("has only patterns that other languages support", () => {
    const patterns = JSON.stringify(document).match(/"pattern":"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\\[pPuk]|\(\?</);
  });
});
