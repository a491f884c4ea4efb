import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findRoute } from "@/lib/api/find-route";
import { noEndpoint } from "@/lib/api/no-endpoint";
import { ROUTES } from "@/lib/api/routes";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { noOpenAiEndpoint } from "@/lib/openai/no-endpoint";
import { trackedFiles } from "../support/tracked-files";

const fileOf = (path: string) => `app${path.replaceAll(/\{(\w+)\}/g, "[$1]")}/route.ts`;
/** A file's imports of handlers, such as `api/tasks`. */
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/"@\/lib\/((?:api|openai|mcp)\/[\w-]+)"/g)].map(([, name]) => name);

describe("the routes that the server handles itself", () => {
  test("include every endpoint of the contract, by method", () => {
    for (const { path, method } of Object.values(ENDPOINTS) as Endpoint[])
      expect(ROUTES[path]?.[method], `${method} ${path}`).toBeDefined();
  });

  test("are the ones that files hand to Next, and no others", () => {
    const routes = readFileSync("lib/api/routes.ts", "utf8");
    for (const path of Object.keys(ROUTES)) {
      const [name = "none"] = existsSync(fileOf(path)) ? importsOf(fileOf(path)) : [];
      const place = name.startsWith("api/") ? name.replace("api", ".") : `@/lib/${name}`;
      expect(routes, path).toContain(` from ${JSON.stringify(place)};`);
    }
    const rests = ["app/api/[[...path]]/route.ts", "app/v1/[[...path]]/route.ts"];
    const known = [...Object.keys(ROUTES).map(fileOf), ...rests];
    const others = trackedFiles(/^app\/.*\/route\.ts$/).filter((file) => importsOf(file).length > 0);
    expect(others.filter((file) => !known.includes(file))).toEqual([]);
  });

  test.each([
    ["/api/v1/models", "/api/v1/models", {}],
    ["/api/v1/models/", "/api/v1/models", {}],
    ["/api/v1/tasks/task_1", "/api/v1/tasks/[task_id]", { task_id: "task_1" }],
    ["/api/v1/tasks/a%20b%2f", "/api/v1/tasks/[task_id]", { task_id: "a b/" }],
    ["/api/v1/tasks/x/restore", "/api/v1/tasks/[task_id]/restore", { task_id: "x" }],
    ["/api", "other", {}],
    ["/api/v1/tasks", "/api/v1/tasks", {}],
    ["/api/v1/tasks//", "other", {}],
    ["/api/v1/tasks/a/b", "other", {}],
    ["/api/authors", "other", {}],
    ["/mcp", "/mcp", {}],
    ["/mcp/sse", "other", {}],
    ["/v1/models/", "/v1/models", {}],
    ["/v1/models/org%2Fmodel", "/v1/models/[model]", { model: "org/model" }],
    ["/v1/images/generations", "/v1/images/generations", {}],
  ])("%s is %s", (path, name, params) => {
    const found = findRoute(path);
    expect(found).toMatchObject({ name, params });
    expect(found?.handlers === noEndpoint).toBe(name === "other");
  });

  test("respond in OpenAI's shape to unknown paths under /v1", () => {
    expect(findRoute("/v1/chat/completions")).toMatchObject({ name: "other", handlers: noOpenAiEndpoint });
  });

  test.each(["/", "/apis", "/v1beta", "/.well-known/security.txt", "/docs", "/api/auth", "/api/auth/csrf"])(
    "%s is Next's",
    (path) => {
      expect(findRoute(path)).toBeUndefined();
    },
  );
});
