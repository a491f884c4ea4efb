import { describe, expect, test } from "vitest";
import { makeKey } from "@/lib/keys/key-format";
import { databaseEnv, newPerson, request, serverForFile } from "../support/api";
import { rawRequest, trickle } from "../support/raw-request";
import { discardServer, startServer, type TestServer, WITH_PAGES } from "../support/start-server";

const server = serverForFile(WITH_PAGES);
const HEAD = ["Host: localhost", "Connection: close"];

const raw = (...lines: string[]) => rawRequest(server.url, lines);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

describe("400, in JSON, for what two servers might parse differently", () => {
  const post = ["POST /api/v1/generate HTTP/1.1", ...HEAD, "Content-Type: application/json"];
  const get = ["GET /api/v1/models HTTP/1.1", ...HEAD];
  test.each([
    ["a length and chunks", [...post, "Content-Length: 3", "Transfer-Encoding: chunked", "", "0"]],
    ["two lengths", [...post, "Content-Length: 3", "Content-Length: 5", "", "abcde"]],
    ["the same length twice", [...post, "Content-Length: 3", "Content-Length: 3", "", "abc"]],
    ["a list of lengths", [...post, "Content-Length: 3, 3", "", "abc"]],
    ["a length with a sign", [...post, "Content-Length: +3", "", "abc"]],
    ["a length below zero", [...post, "Content-Length: -1"]],
    ["a length without end", [...post, "Content-Length: 99999999999999999999", "", "abc"]],
    ["chunks by another name", [...post, "Transfer-Encoding: xchunked", "", "0"]],
    ["chunks that are not last", [...post, "Transfer-Encoding: chunked, identity", "", "0"]],
    ["compressed chunks", [...post, "Transfer-Encoding: gzip, chunked", "", "0", "", ""]],
    ["chunks twice", [...post, "Transfer-Encoding: chunked", "Transfer-Encoding: chunked", "", "0"]],
    ["a header over two lines", [...get, "X-A: b", " c"]],
    ["a space before the colon", [...get, "X-A : b"]],
    ["a header without a name", [...get, ": b"]],
    ["a NUL in a header", [...get, "X-A: a\0b"]],
    ["headers beyond 16 KiB", [...get, `X-A: ${"a".repeat(17_000)}`]],
    ["very many headers", [...get, ...Array.from({ length: 2_500 }, () => "a:")]],
    ["another version of HTTP", ["GET /api/v1/models HTTP/3.0", ...HEAD]],
    ["HTTP/2 from the start", ["PRI * HTTP/2.0", "", "SM"]],
    ["the target of a tunnel", ["CONNECT example.com:443 HTTP/1.1", ...HEAD]],
    ["a target without a slash", ["GET docs HTTP/1.1", ...HEAD]],
    ["a method that is none", ["TRACK /docs HTTP/1.1", ...HEAD]],
  ])("%s", async (_, lines) => {
    const answer = await raw(...lines);
    expect(statusOf(answer)).toBe(400);
    expect(answer).toMatch(/\r\nContent-Type: application\/json\r\n/i);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toHaveLength(1);
  });
});

describe("no path, host or header", () => {
  const paths = [
    ...[
      "//example.com",
      "///example.com/",
      "/\\example.com",
      "/%5cexample.com",
      "/%2f%2fexample.com",
      "/%09/example.com",
    ],
    ...[
      "/.//example.com",
      "/..//example.com",
      "/;/example.com",
      "http://example.com",
      "http://example.com//example.com/",
    ],
    ...[
      "http:///example.com",
      "ftp://example.com/docs",
      "file:///etc/passwd",
      "*",
      "/%00",
      "/%ff",
      "/%c0%af",
      "/%u0041",
    ],
    ...[
      "/docs/",
      "/docs//",
      "/studio/",
      "/studio/?next=//example.com",
      "/studio?task=%00",
      "/settings/",
      "/sign-in?next=//example.com",
    ],
    ...[
      "/api",
      "/api/",
      "/api/v1%2fmodels",
      "/api/v1/..;/models",
      "/api/v1/tasks/%2e%2e",
      "/API/V1/models",
      "/api/v1/generate/",
    ],
    ...[
      "/files",
      "/files/",
      "/files/%2e%2e%2fdemo.json",
      "/files/../demo.json",
      "/files/%00",
      `/files/${"a".repeat(5_000)}`,
    ],
    ...[
      "/_next/image?url=http://example.com/a.png&w=64&q=75",
      "/_next/../package.json",
      "/.env",
      "/%2e%2e/%2e%2e/etc/passwd",
    ],
    ...[
      "/api/auth/signin",
      "/api/auth/signin?callbackUrl=http://example.com/",
      "/api/auth/signin/github",
      "/api/auth/nope",
    ],
    ...[
      "/api/auth/callback/credentials",
      "/api/auth/callback/github?error=x",
      "/api/auth/error?error=x",
      "/api/auth/signout",
    ],
  ];
  const heads = [
    HEAD,
    ["Host: example.com", "Connection: close"],
    ["Connection: close"],
    [
      ...HEAD,
      "X-Forwarded-Host: example.com",
      "Forwarded: host=example.com",
      "X-Original-URL: //example.com",
    ],
    ["Host: a, b@example.com/%00", "Connection: close"],
  ];

  test.each(paths)("leads elsewhere or breaks anything: %s", async (path) => {
    for (const head of heads) {
      const answer = await raw(`GET ${path} HTTP/1.1`, ...head);
      expect(statusOf(answer), answer.slice(0, 200)).toBeLessThan(500);
      const location = /^location: (.*)$/im.exec(answer)?.[1]?.trim();
      if (location !== undefined) expect(location).toMatch(/^\/(?![/\\])/);
    }
  });
});

describe("a page", () => {
  test.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("does not accept %s", async (method) => {
    for (const path of ["/", "/docs", "/studio", "/nope"]) {
      const response = await request(server, path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
    }
  });

  test.each(["http://example.com", "null", "%%%"])("accepts no form from %s", async (origin) => {
    for (const kind of [
      ["Next-Action", "0".repeat(42)],
      ["Content-Type", "multipart/form-data; boundary=x"],
    ]) {
      const init = { method: "POST", headers: Object.fromEntries([kind, ["Origin", origin]]), body: "[]" };
      expect((await request(server, "/sign-in", init)).status).toBe(403);
    }
  });

  test("accepts no form with cookies but without an origin", async () => {
    const headers = { "Next-Action": "0".repeat(42), Cookie: "authjs.session-token=x" };
    expect((await request(server, "/sign-in", { method: "POST", headers, body: "[]" })).status).toBe(403);
  });

  test.each([
    ["has no shape", "multipart/form-data; boundary=x", "[]"],
    [
      "breaks off",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    ],
    ["does not say where its parts end", "multipart/form-data", "--x--"],
    [
      "names an action that is none",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n',
    ],
  ])("responds 400 to a form that %s", async (_, contentType, body) => {
    const headers = { "Content-Type": contentType, Origin: server.url };
    expect((await request(server, "/sign-in", { method: "POST", headers, body })).status).toBe(400);
  });
});

describe("408 and a closed connection", () => {
  test("for headers that never end", async () => {
    const answer = await trickle(server.url, {
      head: "GET /api/v1/models HTTP/1.1\r\nX-A: ",
      piece: "a",
      everyMs: 250,
    });
    expect(statusOf(answer)).toBe(408);
    expect(answer).toContain('"code":"request_timeout"');
  });

  test("for a body that never ends", async () => {
    const { key } = await newPerson(server, 5);
    const head = [
      "POST /api/v1/generate HTTP/1.1",
      "Host: localhost",
      `Authorization: Bearer ${key}`,
      "Content-Type: application/json",
    ];
    const answers = await Promise.all([
      trickle(server.url, {
        head: `${[...head, "Content-Length: 1000"].join("\r\n")}\r\n\r\n{`,
        piece: " ",
        everyMs: 500,
      }),
      trickle(server.url, {
        head: `${[...head, "Transfer-Encoding: chunked"].join("\r\n")}\r\n\r\n`,
        piece: "1\r\n \r\n",
        everyMs: 500,
      }),
    ]);
    for (const answer of answers) {
      expect(statusOf(answer)).toBe(408);
      expect(answer).toContain('"code":"request_timeout"');
    }
  });
});

describe("the address by which wrong keys are counted", () => {
  /** Tries one more key than an address may guess, each request with its own word on where it is from. */
  async function guess(at: TestServer, forwardedFor: (turn: number) => string): Promise<number[]> {
    const statuses: number[] = [];
    for (let turn = 0; turn <= 30; turn++) {
      const headers = { "X-Forwarded-For": forwardedFor(turn) };
      statuses.push((await request(at, "/api/v1/credits", { key: makeKey(), headers })).status);
    }
    return statuses;
  }

  test("is the connection's, whatever headers the client sends; keys in use keep working there", async () => {
    const { key } = await newPerson(server);
    const { userId, key: revoked } = await newPerson(server);
    await server.command("revokeKey", { userId, lastFour: revoked.slice(-4) });
    const statusOf = async (tried: string) =>
      (await request(server, "/api/v1/credits", { key: tried })).status;
    expect(await statusOf(key)).toBe(200);
    // One that is sent over and over counts once: nobody guesses so.
    for (let i = 0; i < 32; i++) expect(await statusOf(revoked)).toBe(401);
    const statuses = await guess(server, (turn) => `203.0.113.${turn}`);
    expect(statuses).toEqual([...Array(29).fill(401), 429, 429]);
    expect([await statusOf(revoked), await statusOf(key)]).toEqual([401, 200]);
  });

  test("is the one named by a trusted proxy", async () => {
    const behind = await startServer({ ...(await databaseEnv()), TRUSTED_PROXIES: "127.0.0.1,10.0.0.0/8" });
    const many = await guess(behind, (turn) => `203.0.113.${turn}, 10.0.0.1`);
    expect(many).toEqual(Array(31).fill(401));
    const one = await guess(behind, (turn) => `203.0.113.${turn}, 198.51.100.7`);
    expect(one.at(-1)).toBe(429);
    await discardServer(behind);
  });
});
