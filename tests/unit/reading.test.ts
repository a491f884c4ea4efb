import { describe, expect, test } from "vitest";
import { findRoute } from "@/lib/api/find-route";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { ERROR_CODES } from "@/lib/errors";
import { FAILURES } from "@/lib/failure-codes";
import { wantsMarkdown } from "@/lib/request/wants-markdown";

const read = async (path: string) => {
  const address = `https://pictures.example${path}`;
  const request = new Request(address, { headers: { host: "pictures.example" } });
  const answer = await findRoute(path)?.handlers.GET(request, { params: Promise.resolve({}) });
  return { type: answer?.headers.get("content-type"), text: (await answer?.text()) ?? "" };
};

describe("what language models read", () => {
  test.each(["/docs.md", "/llms-full.txt"])("%s has every endpoint, error and failure", async (path) => {
    const { text } = await read(path);
    for (const { method, path: place } of Object.values(ENDPOINTS))
      expect(text).toContain(`\`${method} ${place}\``);
    for (const code of [...ERROR_CODES, ...Object.keys(FAILURES)]) expect(text).toContain(`\`${code}\``);
    expect(text).toContain("//pictures.example/api/v1/generate");
  });

  test("/llms.txt leads to the rest", async () => {
    const { type, text } = await read("/llms.txt");
    expect(type).toBe("text/plain; charset=utf-8");
    expect(text).toMatch(/^# GirlGenerator\n\n> /);
    for (const place of ["/docs.md", "/api/openapi.json"])
      expect(text).toContain(`//pictures.example${place})`);
  });

  test("/docs.md is Markdown", async () => {
    expect((await read("/docs.md")).type).toBe("text/markdown; charset=utf-8");
  });

  test.each([
    [undefined, false],
    ["*/*", false],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false],
    ["text/html, text/markdown;q=0.1", false],
    ["text/markdown", true],
    ["text/markdown, text/html, */*", true],
  ])("is given for /docs where it is asked for: %s", (accept, isWanted) => {
    expect(wantsMarkdown(accept)).toBe(isWanted);
  });
});
