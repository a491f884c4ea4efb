import { describe, expect, test } from "vitest";
import { newPerson, request, sharedServer } from "../support/api";
import { rawRequest } from "../support/raw-request";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);

const raw = (...lines: string[]) =>
  rawRequest(server.url, [...lines, "Host: localhost", "Connection: close"]);

describe("every answer", () => {
  test.each([
    "/",
    "/api/v1/models",
    "/api/v1/nope",
    "/files/nothing.png",
    "/api/health",
    "/nowhere",
    "/a//b",
  ])("has the security headers for %s", async (path) => {
    const { headers } = await request(server, path);
    const policy = headers.get("content-security-policy") ?? "";
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
    if (/^\/(api\/v1|files)/.test(path)) expect(policy).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    // Only what is the same for everybody may be read by pages of other sites.
    expect(headers.get("access-control-allow-origin")).toBe(path === "/api/v1/models" ? "*" : null);
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

test("a page's scripts come compressed and for good, or in whatever other way is asked for", async () => {
  const page = await (await request(server, "/pricing")).text();
  const [script = ""] = /\/_next\/static\/chunks\/[\w-]+\.js/.exec(page) ?? [];
  const ask = (headers: Record<string, string> = {}, method = "GET") =>
    request(server, script, { method, headers });
  const [first, again] = [await ask(), await ask()];
  const code = await first.text();
  expect(await again.text()).toBe(code);
  for (const { headers } of [first, again]) {
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(headers.get("content-type")).toMatch(/javascript; charset=utf-8$/i);
    expect(headers.get("cache-control")).toContain("immutable");
    expect(headers.get("vary")).toContain("Accept-Encoding");
  }
  const plain = await ask({ "Accept-Encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe(code);
  const begin = await ask({ "Accept-Encoding": "identity", Range: "bytes=0-7" });
  expect([begin.status, await begin.text()]).toEqual([206, code.slice(0, 8)]);
  expect([(await ask({}, "HEAD")).status, (await ask({}, "POST")).status]).toEqual([200, 405]);
  expect((await request(server, "/_next/static/../BUILD_ID")).status).toBe(404);
});

describe("whatever is under /api", () => {
  describe("404", () => {
    test.each([
      "/api/v1",
      "/api/v1/",
      "/api/v1/nope",
      "/api/v1/tasks/a/b",
      "/api/v1/generate/x",
      "/api/v1/%ff",
      "/api/v1/%00",
      "/api//v1/models?a=%ff",
      "/api/generate",
      "/api/v2/models",
      "/nowhere",
    ])("for %s, in JSON, with a request id", async (path) => {
      const response = await request(server, path);
      expect(response.status).toBe(404);
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      const { error } = await response.json();
      expect(error.code).toBe("not_found");
      expect(error.message).toMatch(/^No such endpoint\. .*\/docs lists all of them\.$/);
    });

    test.each([
      ["/api/generate", "POST /api/v1/generate"],
      ["/api/v1/task/task_x", "GET /api/v1/tasks/{task_id}"],
      ["/api/v1/model", "GET /api/v1/models"],
    ])("for %s, with the nearest endpoint", async (path, near) => {
      expect((await (await request(server, path)).json()).error.message).toContain(`Did you mean ${near}?`);
    });

    test("as a page for clients that ask for HTML", async () => {
      const response = await request(server, "/nowhere", { headers: { Accept: "text/html,*/*;q=0.8" } });
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toContain("text/html");
    });

    test("for every method", async () => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        for (const path of ["/api/v1/nope", "/api/generate"])
          expect((await request(server, path, { method })).status).toBe(404);
      }
    });
  });

  test("is never a redirect", async () => {
    for (const path of [
      "/api/v1/models/",
      "/api/v1//models",
      "//example.com/api/v1/models",
      "/api/v1/models/..%2f..",
      "/\\example.com",
    ]) {
      const answer = await raw(`GET ${path} HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 (200|404) /);
      expect(answer.toLowerCase()).not.toContain("\r\nlocation:");
    }
  });

  test("is JSON even if the path has a slash too many", async () => {
    const answer = await raw("GET //api/v1/models HTTP/1.1");
    expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*\r\nContent-Type: application\/json\r\n/);
  });

  test.each([
    ...["/api/v1/tasks/%2e%2e/credits", "/api/v1/tasks/../credits", "/api/v1/./models"],
    ...["/API/v1/models", "/api/V1/models", "/api/v1%2fmodels", "/api/v1\\models", "/api/v1;/models"],
  ])("is JSON for lookalikes of its paths: %s", async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*\r\nContent-Type: application\/json\r\n/);
    expect(answer).toContain('"code":"not_found"');
  });

  test("uses only the path of a request target in absolute form", async () => {
    expect(await raw("GET http://example.com/api/v1/models HTTP/1.1")).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw("GET http://example.com/api/v1/nope HTTP/1.1")).toContain('"code":"not_found"');
  });

  test.each([
    ["TRACE", "/api/v1/models", "GET, HEAD", '"code":"method_not_allowed","message"'],
    ["PROPFIND", "/api/v1/generate", "POST", '"code":"method_not_allowed","message"'],
    ["SEARCH", "/api/health", "GET, HEAD", '"code":"method_not_allowed","message"'],
    ["TRACE", "/mcp", "POST", '"code":"method_not_allowed","message"'],
    ["PROPFIND", "/v1/images/edits", "POST, OPTIONS", '"type":"invalid_request_error","param":null'],
    ["TRACE", "/v1/models/sketch/", "GET, HEAD, OPTIONS", '"type":"invalid_request_error","param":null'],
    ["SEARCH", "/docs", "GET, HEAD", "This address supports GET, HEAD."],
  ])("responds to %s %s with 405 and the allowed methods", async (method, path, allowed, said) => {
    const answer = await raw(`${method} ${path} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer.toLowerCase()).toContain(`\r\nallow: ${allowed.toLowerCase()}\r\n`);
    expect(answer).toContain(said);
  });

  test.each([
    ["GET /v1/models/../models HTTP/1.1", 404],
    ["GET //v1/models HTTP/1.1", 404],
    ["GET /V1/models HTTP/1.1", 404],
    ["PROPFIND /v1/nope HTTP/1.1", 404],
    ["GET /v1/models HTTP/1.1\r\nno header", 400],
  ])("responds in OpenAI's shape: %s", async (line, status) => {
    const answer = await raw(line);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('"type":"invalid_request_error","param":null');
  });

  test("treats two Authorization headers as none at all", async () => {
    const { key } = await newPerson(server);
    const header = `Authorization: Bearer ${key}`;
    expect(await raw("GET /api/v1/credits HTTP/1.1", header)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw("GET /api/v1/credits HTTP/1.1", header, header)).toMatch(/^HTTP\/1\.1 401 /);
  });

  test("keeps clients' values for the service's own headers out of responses and the log", async () => {
    const headers = { "X-Request-Id": "mine", "X-Client-Address": "6.6.6.6" };
    const response = await request(server, "/api/v1/models", { headers });
    expect(response.headers.get("x-request-id")).not.toContain("mine");
    expect(server.log()).not.toContain("6.6.6.6");
  });

  test("uses the Host header only if it is valid", async () => {
    expect(await raw("GET /api/v1/models HTTP/1.1", "Host: a, b")).not.toMatch(/^HTTP\/1\.1 5/);
  });

  test.each([
    ["RSC", "1"],
    ["X-Middleware-Prefetch", "1"],
    ["Next-Router-Prefetch", "1"],
    ["Next-Action", "x"],
    ["X-Matched-Path", "/"],
  ])("calls its own handlers first, whatever %s says", async (name, value) => {
    expect((await request(server, "/api/v1/credits", { headers: { [name]: value } })).status).toBe(401);
    const init = { method: "POST", headers: { [name]: value } };
    expect((await request(server, "/api/v1/generate", init)).status).toBe(401);
    const health = await request(server, "/api/health", { headers: { [name]: value } });
    expect(await health.json()).toMatchObject({ status: "ok" });
  });

  test("responds in JSON to what is barely HTTP", async () => {
    for (const lines of [
      ["this is not HTTP"],
      [`GET /api/v1/tasks/${"a".repeat(20_000)} HTTP/1.1`, "Host: x"],
    ]) {
      const answer = await rawRequest(server.url, lines);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toMatch(/\r\nX-Request-Id: [0-9a-f-]{36}\r\n/);
      expect(answer).toContain('"code":"bad_request"');
    }
    const nameless = await rawRequest(server.url, ["GET /api/v1/models HTTP/1.0"]);
    expect(nameless).toMatch(/^HTTP\/1\.1 200 /);
    const malformed = ["a b", "a/b", "a@b", "a?b", "a\\b", "ä"].map((host) => [`Host: ${host}`]);
    for (const hosts of [[], ["Host: a", "Host: b"], ["Host: a", "Host: a"], ...malformed]) {
      const answer = await rawRequest(server.url, ["GET / HTTP/1.1", ...hosts, "Connection: close"]);
      expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"bad_request"/);
    }
    const expecting = await raw("GET /api/v1/models HTTP/1.1", "Expect: the unexpected");
    expect(expecting).toMatch(/^HTTP\/1\.1 200 /);
  });
});
