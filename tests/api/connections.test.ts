import { readdirSync, readlinkSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { newPerson, sharedServer, submit, waitForTask } from "../support/api";
import { rawRequest } from "../support/raw-request";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);

describe("a connection", () => {
  test("serves the next request after one that was answered before its body arrived", async () => {
    const body = '{"a":1}';
    const head = ["Host: localhost", "Content-Type: application/json", `Content-Length: ${body.length}`];
    const post = (path: string) => [`POST ${path} HTTP/1.1`, ...head, "", body].join("\r\n");
    const posts = ["/api/v1/generate", "/api/v1/nope", "/files/x"].map(post).join("");
    const answer = await rawRequest(server.url, [
      `${posts}GET /api/v1/models HTTP/1.1`,
      "Host: localhost",
      "Connection: close",
    ]);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([
      "HTTP/1.1 401",
      "HTTP/1.1 404",
      "HTTP/1.1 405",
      "HTTP/1.1 200",
    ]);
  });

  test("gathers no listeners, however often a response precedes the body", async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const head = ["POST /api/v1/generate HTTP/1.1", "Host: localhost", "Content-Length: 2", "", ""];
    let received = "";
    socket.setEncoding("utf8").on("data", (text) => {
      received += text;
    });
    for (let count = 1; count <= 12; count++) {
      socket.write(head.join("\r\n"));
      const answers = () => received.match(/HTTP\/1\.1 401 [\s\S]*?"code":"unauthorized"/g);
      await expect.poll(() => answers()?.length).toBe(count);
      socket.write("{}");
    }
    socket.end();
    expect(server.log()).not.toContain("MaxListenersExceededWarning");
  });

  test("is not upgraded to another protocol", async () => {
    const answer = await rawRequest(server.url, [
      "GET /api/v1/models HTTP/1.1",
      "Host: localhost",
      "Connection: Upgrade, close",
      "Upgrade: h2c",
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("leaves no file open if the client goes away", async () => {
    const { key } = await newPerson(server);
    const [image = ""] = (await waitForTask(server, key, await submit(server, key))).images ?? [];
    const { hostname, port } = new URL(server.url);
    const text = `GET ${new URL(image).pathname} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    for (let i = 0; i < 60; i++) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () =>
          socket.write(text, () => setImmediate(() => socket.resetAndDestroy())),
        );
        socket.once("close", () => resolve());
        socket.on("error", () => {});
      });
    }
    const openImages = () =>
      readdirSync(`/proc/${server.pid}/fd`).filter((fd) => {
        try {
          return readlinkSync(`/proc/${server.pid}/fd/${fd}`).endsWith(".png");
        } catch {
          return false;
        }
      });
    await expect.poll(openImages).toEqual([]);
  });
});
