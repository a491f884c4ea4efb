import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { FAR_ADDRESS, farNetwork } from "../support/far-network";
import { BODY, farForEachTest, MAX_BYTES, redirect } from "../support/fetch-from-far";

const { answers, requests, farAway, fetchFrom, faultOf, openConnections } = farForEachTest();

describe("a response", () => {
  test.each([
    [204, false],
    [206, false],
    [304, false],
    [401, false],
    [404, false],
    [410, false],
    [429, true],
    [500, true],
    [503, true],
  ])("of %i is a failure", async (status, retryable) => {
    answers["/"] = (response) => response.writeHead(status).end();
    expect(await faultOf("http://far.example/")).toMatchObject({
      message: `its server answered ${status}`,
      retryable,
    });
  });

  const tooLarge = { message: "it is larger than 1 MB", retryable: false };

  test("that announces too large a body is not read", async () => {
    answers["/"] = (response) => response.writeHead(200, { "Content-Length": MAX_BYTES + 1 }).flushHeaders();
    expect(await faultOf("http://far.example/")).toMatchObject(tooLarge);
  });

  test("that never ends is read up to the limit", async () => {
    let sent = 0;
    answers["/"] = (response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16 * 1024))) sent += 16 * 1024;
      };
      response.on("drain", more);
      more();
    };
    expect(await faultOf("http://far.example/")).toMatchObject(tooLarge);
    await vi.waitFor(() => expect(openConnections()).toBe(0));
    expect(sent).toBeLessThan(40 * MAX_BYTES);
  });

  test.each(["gzip", "br"])("that unpacks beyond the limit from %s is stopped", async (encoding) => {
    const nothing = Buffer.alloc(64 * MAX_BYTES);
    const bomb = encoding === "gzip" ? gzipSync(nothing) : brotliCompressSync(nothing);
    expect(bomb.length).toBeLessThan(MAX_BYTES);
    answers["/"] = (response) => response.writeHead(200, { "Content-Encoding": encoding }).end(bomb);
    expect(await faultOf("http://far.example/")).toMatchObject(tooLarge);
  });

  test.each([
    ["is not compressed although it says so", "gzip", BODY, "its data does not decompress"],
    ["is not brotli although it says so", "br", BODY, "its data does not decompress"],
    ["ends within its compression", "gzip", gzipSync(BODY).subarray(0, 20), "its data does not decompress"],
    [
      "is packed twice",
      "gzip, gzip",
      gzipSync(gzipSync(BODY)),
      "it came in an encoding that was not requested",
    ],
    ["is packed in another way", "zstd", BODY, "it came in an encoding that was not requested"],
  ])("that %s is a failure", async (_, encoding, bytes, message) => {
    answers["/"] = (response) => response.writeHead(200, { "Content-Encoding": encoding }).end(bytes);
    expect(await faultOf("http://far.example/")).toMatchObject({ message, retryable: false });
  });

  test("that breaks off can be retried", async () => {
    answers["/"] = (response) => {
      response.writeHead(200, { "Content-Length": 1_000 }).write(BODY, () => response.destroy());
    };
    expect(await faultOf("http://far.example/")).toMatchObject({
      message: "its server could not be reached, or dropped the connection",
      retryable: true,
    });
  });

  test("with endless headers is a failure", async () => {
    answers["/"] = (response) => response.writeHead(200, { "X-Long": "a".repeat(20_000) }).end();
    expect(await faultOf("http://far.example/")).toMatchObject({
      message: "its server's headers are too long",
      retryable: false,
    });
  });

  test("that is not HTTP is a failure", async () => {
    answers["/"] = (_, request) => request.socket.end("SSH-2.0-OpenSSH_9.6\r\n");
    expect(await faultOf("http://far.example/")).toMatchObject({
      message: "its server's answer is not HTTP",
    });
  });

  test("over TLS needs a server that speaks it", async () => {
    const fault = await faultOf("https://far.example/");
    expect(fault.message).toBe("its server could not be reached, or dropped the connection");
  });
});

describe("the time", () => {
  const took = { message: "its server took longer than 0.3 seconds", retryable: true };
  const call = (address: string, network = farAway()) => faultOf(address, { network, timeoutMs: 300 });

  test("runs out for a server that sends nothing", async () => {
    answers["/"] = () => {};
    expect(await call("http://far.example/")).toMatchObject(took);
    await vi.waitFor(() => expect(openConnections()).toBe(0));
  });

  test("runs out for a server that does not answer the TLS handshake", async () => {
    const silent = createServer((socket) => socket.resume()).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const network = farNetwork({
      hosts: { "far.example": [[FAR_ADDRESS]] },
      ports: { [FAR_ADDRESS]: port },
    });
    expect(await call("https://far.example/", network)).toMatchObject(took);
    silent.close();
    await once(silent, "close");
  });

  test("runs out for headers that trickle in", async () => {
    answers["/"] = (_, request) => {
      request.socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => request.socket.write("X-Slow: 1\r\n"), 20);
      request.socket.once("close", () => clearInterval(timer));
    };
    expect(await call("http://far.example/")).toMatchObject(took);
  });

  test("runs out for a body that trickles in", async () => {
    answers["/"] = (response) => {
      const timer = setInterval(() => response.write("a"), 20);
      response.once("close", () => clearInterval(timer));
    };
    expect(await call("http://far.example/")).toMatchObject(took);
    await vi.waitFor(() => expect(openConnections()).toBe(0));
  });

  test("covers all redirects together", async () => {
    answers["/"] = (response) =>
      void setTimeout(() => redirect("/")(response, requests[0] as IncomingMessage), 120);
    expect(await call("http://far.example/")).toMatchObject(took);
  });

  test("runs out for a resolver that does not answer", async () => {
    const network = farAway();
    network.resolve = () => new Promise(() => {});
    expect(await call("http://far.example/", network)).toMatchObject(took);
  });

  test("ends at once when the caller aborts", async () => {
    const controller = new AbortController();
    answers["/"] = () => controller.abort(new Error("enough"));
    await expect(fetchFrom("http://far.example/", { signal: controller.signal })).rejects.toThrow("enough");
    await vi.waitFor(() => expect(openConnections()).toBe(0));
  });
});
