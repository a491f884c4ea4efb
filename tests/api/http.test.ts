import { describe, expect, test } from "vitest";
import { newPerson, request, serverForFile } from "../support/api";
import { rawRequest } from "../support/raw-request";

const server = serverForFile();

const raw = (...lines: string[]) =>
  rawRequest(server.url, [...lines, "Host: localhost", "Connection: close"]);

describe("whatever is under /api/v1", () => {
  describe("404", () => {
    test.each([
      "/api/v1",
      "/api/v1/",
      "/api/v1/nope",
      "/api/v1/tasks",
      "/api/v1/tasks/a/b",
      "/api/v1/generate/x",
      "/api/v1/%ff",
      "/api/v1/%00",
    ])("for %s, in JSON, with a request id", async (path) => {
      const response = await request(server, path);
      expect(response.status).toBe(404);
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(await response.json()).toEqual({ error: { code: "not_found", message: "No such endpoint." } });
    });

    test("for every method", async () => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        expect((await request(server, "/api/v1/nope", { method })).status).toBe(404);
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

  test("takes the absolute form of a target by its path alone", async () => {
    expect(await raw("GET http://example.com/api/v1/models HTTP/1.1")).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw("GET http://example.com/api/v1/nope HTTP/1.1")).toContain('"code":"not_found"');
  });

  test.each(["TRACE", "PROPFIND", "SEARCH"])("answers %s with 405 and what is allowed", async (method) => {
    const answer = await raw(`${method} /api/v1/models HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain("\r\nAllow: GET, HEAD\r\n");
    expect(answer).toContain('"code":"method_not_allowed"');
  });

  test("takes two Authorization headers for none", async () => {
    const { key } = await newPerson(server);
    const header = `Authorization: Bearer ${key}`;
    expect(await raw("GET /api/v1/credits HTTP/1.1", header)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw("GET /api/v1/credits HTTP/1.1", header, header)).toMatch(/^HTTP\/1\.1 401 /);
  });

  test("keeps what a client writes into the service's own headers out of its answers and its log", async () => {
    const headers = { "X-Request-Id": "mine", "X-Client-Address": "6.6.6.6" };
    const response = await request(server, "/api/v1/models", { headers });
    expect(response.headers.get("x-request-id")).not.toContain("mine");
    expect(server.log()).not.toContain("6.6.6.6");
  });

  test("builds addresses on a host only if it is one", async () => {
    expect(await raw("GET /api/v1/models HTTP/1.1", "Host: a, b")).not.toMatch(/^HTTP\/1\.1 5/);
  });
});
