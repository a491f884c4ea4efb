import { expect, test } from "vitest";
import { sharedServer } from "../support/api";

const server = sharedServer();

test.each([
  ["/docs", "text/markdown, text/html, */*", "text/markdown; charset=utf-8"],
  ["/docs/errors", "text/html;q=0.5, text/markdown", "text/markdown; charset=utf-8"],
  ["/docs/mcp.md", "*/*", "text/markdown; charset=utf-8"],
  ["/docs.md", "*/*", "text/markdown; charset=utf-8"],
  ["/llms.txt", "*/*", "text/plain; charset=utf-8"],
  ["/llms-full.txt", "*/*", "text/plain; charset=utf-8"],
])("%s is served for language models, with the requested host", async (path, accept, type) => {
  const answer = await fetch(`${server.url}${path}`, { headers: { accept } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe(type);
  expect(answer.headers.get("vary")).toContain("Accept");
  expect(await answer.text()).toContain(`${server.url}/api/openapi.json`);
});
