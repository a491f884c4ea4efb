import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tellOutage } from "@/lib/http/tell-outage";
import { replaceFaultPages } from "@/lib/server/replace-fault-pages";

/** Answers like Next: with a page that is next to empty, compressed, and its status once more at the end. */
const next = createServer((request, response) => {
  request.headers["x-request-id"] = "id-of-the-request";
  replaceFaultPages(request, response);
  if (request.url === "/away") tellOutage("no connection could be made", new Error("away"));
  response.statusCode = request.url === "/gone" ? 404 : 500;
  if (request.url === "/handler") return void response.end();
  response.setHeader(
    "Content-Type",
    request.url === "/part" ? "text/x-component" : "text/html; charset=utf-8",
  );
  response.setHeader("Content-Encoding", "identity");
  response.write("<html id=__next_error__>");
  response.end("</html>");
  response.statusCode = 500;
});

beforeAll(() => new Promise<void>((resolve) => void next.listen(0, "127.0.0.1", resolve)));
afterAll(() => void next.close());

const get = (path: string, accept: string, method = "GET") =>
  fetch(`http://127.0.0.1:${(next.address() as AddressInfo).port}${path}`, {
    method,
    headers: { Accept: accept },
  });
const HTML = "text/html,*/*;q=0.8";

describe("a page that failed entirely", () => {
  test("says so, with a link to continue, without scripts", async () => {
    const response = await get("/broken", HTML);
    expect(response.status).toBe(500);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-encoding")).toBeNull();
    const page = await response.text();
    expect(page).toContain("500 · id-of-the-request");
    expect(page).toMatch(/<a href="">Try again<\/a>/);
    expect(page).not.toContain("<script");
    expect(await (await get("/handler", HTML)).text()).toBe(page);
  });

  test("is 503 while the database is away, and can be retried", async () => {
    const response = await get("/away", HTML);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.text()).toContain("Back in a moment");
    expect((await get("/away", HTML, "HEAD")).status).toBe(503);
    expect((await get("/broken", HTML)).status, "once it is back").toBe(500);
  });

  test("is an error in the API's shape for programs", async () => {
    const response = await get("/away", "*/*");
    expect(response.status).toBe(503);
    expect((await response.json()).error.code).toBe("service_unavailable");
    expect((await (await get("/broken", "application/json")).json()).error.code).toBe("internal_error");
  });
});

test("a partial or intact page stays as it is", async () => {
  const part = await get("/part", "text/x-component");
  expect([part.status, await part.text()]).toEqual([500, "<html id=__next_error__></html>"]);
  expect(await (await get("/gone", HTML)).text()).toBe("<html id=__next_error__></html>");
  expect((await (await get("/gone", "*/*")).json()).error.code).toBe("not_found");
});
