import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { type EndpointName, examples } from "@/lib/client/samples/examples";
import { pagingSamples } from "@/lib/client/samples/paging-samples";
import { requestSamples } from "@/lib/client/samples/request-samples";
import { streamingSamples } from "@/lib/client/samples/streaming-samples";
import { trialCost } from "@/lib/client/trial-cost";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { GenerateBody } from "@/lib/contract/generate";
import { docsContents } from "@/lib/docs/contents";
import { describeFields } from "@/lib/docs/describe-fields";
import { type DocsBlock, type DocsPage, pathOf } from "@/lib/docs/doc-page";
import { ENDPOINT_PLACES } from "@/lib/docs/endpoint-places";
import { DOCS_PAGES } from "@/lib/docs/pages";
import { DOCS_LOOKED_AT } from "../support/docs-looked-at";

const ORIGIN = "https://pictures.example";
const endpoints = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];

describe("the examples", () => {
  test.each(endpoints)("of %s match its request and responses", (name, { body, response, variants }) => {
    const example = examples(ORIGIN)[name];
    if (body) expect((body as z.ZodType).safeParse(example.body).error).toBeUndefined();
    const shapes = [response, ...(variants ?? []).map((variant) => variant.response)];
    for (const answer of example.answers)
      expect(shapes.some((shape) => shape.safeParse(answer.body).success)).toBe(true);
  });
});

describe("the fields", () => {
  test.each(endpoints)("of %s all have descriptions", (_, { body, query, response }) => {
    const fields = [body, query].flatMap((shape) => (shape ? describeFields(shape, "input") : []));
    for (const field of [...fields, ...describeFields(response, "output")]) {
      expect(field.description, field.name).not.toBe("");
    }
  });

  test("state the rules that the schema enforces", () => {
    const fields = new Map(describeFields(GenerateBody, "input").map((field) => [field.name, field]));
    expect(fields.get("scene")).toMatchObject({
      required: true,
      values: ["text-to-image", "image-to-image"],
    });
    expect(fields.get("prompt")).toMatchObject({ type: "string", required: true });
    expect(fields.get("aspect_ratio")).toMatchObject({ required: false, default: "auto" });
    expect(fields.get("image_input")).toMatchObject({
      type: "URL[]",
      rules: ["at most 8", "each at most 2,048 characters"],
    });
    expect(fields.get("seed")).toMatchObject({ type: "integer", rules: ["0 to 2,147,483,647"] });
  });

  test("of a task say at which statuses they are present", () => {
    const fields = new Map(
      describeFields(ENDPOINTS.task.response, "output").map((field) => [field.name, field]),
    );
    expect(fields.get("images")).toMatchObject({ type: "URL[]", only: ["success"] });
    expect(fields.get("error")).toMatchObject({ only: ["failed"] });
    expect(fields.get("status")?.values).toEqual(["pending", "processing", "success", "failed"]);
  });
});

describe("the code", () => {
  const request = {
    method: "POST",
    path: "/api/v1/generate",
    body: { scene: "text-to-image", prompt: 'a girl\'s "portrait"' },
  };
  const [curl, python, javaScript] = requestSamples(ORIGIN, request).map(({ code }) => code) as [
    string,
    string,
    string,
  ];

  test("of cURL survives an apostrophe in the shell", () => {
    expect(curl).toContain(
      `curl -X POST ${ORIGIN}/api/v1/generate \\\n  -H "Authorization: Bearer YOUR_API_KEY" \\`,
    );
    expect(curl).toContain(`a girl'\\''s \\"portrait\\"`);
  });

  test("of Python and JavaScript has the body", () => {
    expect(python).toContain('requests.post(\n    "https://pictures.example/api/v1/generate",');
    expect(python).toContain('        "scene": "text-to-image",');
    expect(() => new Function(`return async () => {${javaScript}}`)).not.toThrow();
    expect(javaScript).toContain('method: "POST"');
  });

  test("of Python writes its own literals, and leaves words in texts alone", () => {
    const body = { favourite: true, cap: null, name: 'null, "true"', more: [false, 1] };
    const [, { code }] = requestSamples(ORIGIN, { method: "PATCH", path: "/api/v1/x", body });
    expect(code).toContain('"favourite": True,');
    expect(code).toContain('"cap": None,');
    expect(code).toContain('"name": "null, \\"true\\"",');
    expect(code).toMatch(/\[\s+False,\s+1\s+\]/);
  });

  test("of an upload sends the file", () => {
    const upload = { method: "POST", path: "/api/v1/uploads", file: "photo.jpg" };
    const [curl, python, javaScript] = requestSamples(ORIGIN, upload).map(({ code }) => code);
    expect(curl).toContain('-F "file=@photo.jpg"');
    expect(python).toContain('files={"file": open("photo.jpg", "rb")},');
    expect(javaScript).toContain('body: await openAsBlob("photo.jpg"),');
    expect(() => new Function(`return async () => {${javaScript}}`)).not.toThrow();
  });

  test("of streams and lists can be read", () => {
    for (const samples of [streamingSamples(ORIGIN, "/api/v1/events"), pagingSamples(ORIGIN)]) {
      const javaScript = samples.find(({ label }) => label === "JavaScript");
      expect(() => new Function(`return async () => {${javaScript?.code}}`)).not.toThrow();
    }
  });

  test("of a streaming endpoint reads it event by event", () => {
    const page = DOCS_PAGES.find(({ slug }) => slug === "streaming");
    const samples = page
      ?.sections({ origin: ORIGIN, models: [], tools: [] })
      .flatMap(({ beside = [] }) =>
        beside.flatMap((block) => (block.kind === "samples" ? [JSON.stringify(block.samples)] : [])),
      );
    expect(samples).toHaveLength(3);
    for (const code of samples ?? []) expect(code).not.toContain("response.json()");
  });

  test("of an open endpoint has no key", () => {
    for (const { code } of requestSamples(ORIGIN, { method: "GET", path: "/api/v1/models", open: true })) {
      expect(code).not.toContain("YOUR_API_KEY");
    }
  });
});

describe("the pages", () => {
  const context = { origin: ORIGIN, models: [], tools: [] };
  const blocksOf = (page: DocsPage) =>
    page.sections(context).flatMap(({ blocks, beside = [] }) => [...blocks, ...beside]);
  const anchorsOf = (block: DocsBlock) => {
    if (block.kind === "error") return [block.id];
    if (block.kind === "fields") return block.fields.map(({ name }) => `${block.anchor}-${name}`);
    return block.kind === "table" ? block.rows.flatMap(({ id }) => id ?? []) : [];
  };
  const anchors = new Map(
    DOCS_PAGES.map((page) => [
      pathOf(page),
      [...page.sections(context).map(({ id }) => id), ...blocksOf(page).flatMap(anchorsOf)],
    ]),
  );

  test("contain each endpoint once", () => {
    expect(ENDPOINT_PLACES.map(({ name }) => name).sort()).toEqual(Object.keys(ENDPOINTS).sort());
  });

  test.each([...anchors])("%s has no anchor twice", (_, ids) => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(DOCS_PAGES.map((page) => [pathOf(page), page] as const))(
    "%s links only to existing pages and sections",
    (_, page) => {
      const links = JSON.stringify(blocksOf(page)).matchAll(/\]\((\/docs[^)#]*)#?([^)]*)\)/g);
      const dead = [...links].filter(
        ([, path = "", id]) => !anchors.has(path) || (id && !anchors.get(path)?.includes(id)),
      );
      expect(dead.map(([link]) => link)).toEqual([]);
    },
  );

  test("consist of blocks whose every kind is on a page that the browser tests look at", () => {
    const kindsOf = (block: DocsBlock) => [
      [block.kind, ...Object.entries(block).flatMap(([name, value]) => (value === true ? name : []))].join(),
      ...(block.kind === "table"
        ? [
            ...block.columns.flatMap(Object.keys),
            ...block.rows.flatMap(({ cells }) => cells.map((cell) => typeof cell)),
          ]
        : []),
    ];
    const kindsOn = (pages: readonly DocsPage[]) =>
      [...new Set(pages.flatMap(blocksOf).flatMap(kindsOf))].sort();
    const lookedAt = DOCS_PAGES.filter((page) => DOCS_LOOKED_AT.includes(pathOf(page)));
    expect(kindsOn(lookedAt)).toEqual(kindsOn(DOCS_PAGES));
  });

  test("in the table of contents are all there are", () => {
    expect(docsContents().flatMap(({ pages }) => pages.map(({ href }) => href))).toEqual([...anchors.keys()]);
  });
});

describe("the cost shown for a trial", () => {
  const prices = [
    { id: "fine", scenes: ["text-to-image"], credits: 3 },
    { id: "sketch", scenes: ["text-to-image", "image-to-image"], credits: 1 },
  ];
  const order = { scene: "text-to-image", prompt: "a girl" };

  test.each([
    [order, undefined, "3 credits"],
    [{ ...order, model: "sketch" }, "gg_live_x", "1 credit"],
    [{ ...order, scene: "image-to-image" }, "gg_live_x", "1 credit"],
    [{ ...order, model: "unknown" }, "gg_live_x", "1 to 3 credits"],
    [{ requests: [order, { ...order, model: "sketch" }] }, "gg_live_x", "4 credits"],
    [{ ...order, dry_run: true }, "gg_live_x", undefined],
    [order, "gg_test_x", undefined],
    [[], "gg_live_x", "1 to 3 credits"],
    ["text", "gg_live_x", "1 to 3 credits"],
  ])("%j with %s: %s", (body, key, cost) => {
    expect(trialCost(body, { key, prices })).toBe(cost);
  });
});

describe("the decision records", () => {
  test("are numbered without a gap, dated, and listed in the index by their titles", () => {
    const files = readdirSync("docs/decisions").filter((name) => name !== "README.md");
    const rows = files.sort().map((name, index) => {
      const [title = "", , date = ""] = readFileSync(`docs/decisions/${name}`, "utf8").split("\n");
      expect(name.startsWith(String(index + 1).padStart(4, "0")), name).toBe(true);
      expect(title).toMatch(new RegExp(`^# ${index + 1}\\. .`));
      expect(date, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      return `| [${index + 1}](${name}) | ${title.replace(/^# \d+\. /, "")} | ${date} |`;
    });
    const index = readFileSync("docs/decisions/README.md", "utf8");
    expect(index.split("\n").filter((line) => line.startsWith("| ["))).toEqual(rows);
  });
});

test(".env.example names every variable", () => {
  const named = (file: string, pattern: RegExp) =>
    [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name]) => name).sort();
  const known = named("lib/env.ts", /^ {2}([A-Z][A-Z0-9_]+):/gm).filter((name) => name !== "NODE_ENV");
  expect(named(".env.example", /^# ([A-Z][A-Z0-9_]+)=/gm)).toEqual(known);
});
