import { describe, expect, test } from "vitest";
import { findRoute } from "@/lib/api/find-route";
import { findAnchor } from "@/lib/client/find-anchor";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { type DocsBlock, markdownPathOf, pathOf } from "@/lib/docs/doc-page";
import { placesOfAnchors } from "@/lib/docs/old-anchors";
import { DOCS_PAGES } from "@/lib/docs/pages";
import { ERROR_CODES } from "@/lib/errors";
import { FAILURES } from "@/lib/failure-codes";
import { markdownTwin, wantsMarkdown } from "@/lib/request/markdown-twin";

const ORIGIN = "http://pictures.example";

const read = async (path: string) => {
  const request = new Request(`${ORIGIN}${path}`, { headers: { host: "pictures.example" } });
  const route = findRoute(markdownTwin(path, undefined) ?? path);
  const answer = await route?.handlers.GET(request, { params: Promise.resolve(route.params) });
  return {
    status: answer?.status,
    type: answer?.headers.get("content-type"),
    vary: answer?.headers.get("vary"),
    text: (await answer?.text()) ?? "",
  };
};

/** All text and code on a page. */
const wordsOf = (block: DocsBlock): string[] => {
  switch (block.kind) {
    case "code":
      return block.code.trimEnd().split("\n");
    case "samples":
      return block.samples.flatMap(({ code }) => code.trimEnd().split("\n"));
    case "fields":
      return block.fields.map(({ name }) => `\`${name}\``);
    case "error":
      return [block.code];
    case "call":
      return [`\`${block.method} ${block.path}\``];
    default:
      return [];
  }
};

describe("pages for language models", () => {
  test("/llms-full.txt has every endpoint, error, failure and page", async () => {
    const { text } = await read("/llms-full.txt");
    for (const { method, path } of Object.values(ENDPOINTS)) expect(text).toContain(`\`${method} ${path}\``);
    for (const code of [...ERROR_CODES, ...Object.keys(FAILURES)]) expect(text).toContain(`\`${code}\``);
    for (const { title } of DOCS_PAGES) expect(text).toContain(`\n# ${title}\n`);
    expect(text).toContain(`${ORIGIN}/api/v1/generate`);
  });

  test("/llms.txt links to every page", async () => {
    const { type, text } = await read("/llms.txt");
    expect(type).toBe("text/plain; charset=utf-8");
    expect(text).toMatch(/^# GirlGenerator\n\n> /);
    for (const path of [...DOCS_PAGES.map(markdownPathOf), "/api/openapi.json", "/llms-full.txt"])
      expect(text).toContain(`${ORIGIN}${path})`);
  });

  test.each(DOCS_PAGES.map((page) => [markdownPathOf(page), page] as const))(
    "%s contains everything on its page",
    async (path, page) => {
      const { type, vary, text } = await read(path);
      expect({ type, vary }).toEqual({ type: "text/markdown; charset=utf-8", vary: "Accept" });
      expect(text).toContain(`# ${page.title}\n`);
      const context = { origin: ORIGIN, models: [], tools: [] };
      for (const { title, blocks, beside = [] } of page.sections(context)) {
        if (title) expect(text).toContain(`## ${title}\n`);
        const shown = [...blocks, ...beside].flatMap(wordsOf);
        expect(shown.filter((words) => !text.includes(words) && !/"model":/.test(words))).toEqual([]);
      }
      expect(text).not.toMatch(/\]\(\//);
    },
  );

  test("a page that does not exist is a 404", async () => {
    expect((await read("/docs/nothing.md")).status).toBe(404);
  });

  test("/changelog.md is the list of changes", async () => {
    expect((await read("/changelog.md")).text).toMatch(/^# Changelog\n/);
  });

  test.each([
    [undefined, false],
    ["", false],
    ["*/*", false],
    ["text/*", false],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false],
    ["text/html, text/markdown;q=0.1", false],
    ["text/markdown;q=0.5, text/html;q=0.9", false],
    ["text/markdown;q=0, */*", false],
    ["text/markdown", true],
    ["TEXT/Markdown; charset=utf-8", true],
    ["text/markdown, text/html, */*", true],
    ["text/html;q=0.8, text/markdown;q=0.9", true],
    ["text/markdown;q=0.5", true],
  ])("Markdown is sent for a page if preferred: %s", (accept, isWanted) => {
    expect(wantsMarkdown(accept)).toBe(isWanted);
    expect(markdownTwin("/docs/errors", accept)).toBe(isWanted ? "/docs.md/errors" : undefined);
    expect(markdownTwin("/docs", accept)).toBe(isWanted ? "/docs.md" : undefined);
    expect(markdownTwin("/pricing", accept)).toBeUndefined();
  });
});

describe("an anchor from when the docs were one page", () => {
  const places = placesOfAnchors();

  test.each([
    ["limits", "/docs/rate-limits"],
    ["idempotency", "/docs/idempotency"],
    ["tests", "/docs/test-keys"],
    ["webhook-messages", "/docs/webhooks"],
    ["webhooks", "/docs/webhook-endpoints"],
    ["create-webhook-url", "/docs/webhook-endpoints"],
    ["generate-image_input", "/docs/generate"],
    ["generate-with-dry_run-valid", "/docs/generate"],
    ["task-answer-images", "/docs/tasks"],
    ["task-events", "/docs/streaming"],
    ["tasks-query-q", "/docs/tasks"],
    ["status-pending", "/docs/tasks"],
    ["failure-content_policy", "/docs/tasks"],
    ["error-unauthorized", "/docs/errors"],
    ["sizes", "/docs/generate"],
    ["upload", "/docs/image-to-image"],
    ["references", "/docs/image-to-image"],
    ["mcp", "/docs/mcp"],
    ["openai", "/docs/openai"],
    ["versions", "/docs/versioning"],
    ["polling", "/docs/quickstart"],
    ["authentication", "/docs/authentication"],
    ["models-and-prices", "/docs/models"],
    ["nothing", undefined],
    ["constructor", undefined],
  ])("%s redirects to %s", (anchor, path) => {
    expect(findAnchor(places, anchor)).toBe(path);
  });

  test("of a page is on it", () => {
    for (const path of Object.values(places)) expect(DOCS_PAGES.map(pathOf)).toContain(path);
  });
});
