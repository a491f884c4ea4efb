import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FetchFault } from "@/lib/net/fetch-fault";
import { fetchPublic } from "@/lib/net/fetch-public";
import { FAR_ADDRESS, type FarHosts, farNetwork } from "../support/far-network";
import { startFarServer } from "../support/far-server";

const OTHER_ADDRESS = "93.184.215.15";
const MAX_BYTES = 1024 * 1024;
const BODY = Buffer.from("the bytes of a picture");

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Awaited<ReturnType<typeof startFarServer>>;
let answers: Record<string, Answer>;
const requests: IncomingMessage[] = [];

beforeEach(async () => {
  answers = { "/": (response) => response.end(BODY) };
  requests.length = 0;
  server = await startFarServer((request, response) => {
    requests.push(request);
    const answer = answers[request.url ?? ""];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
});

afterEach(() => server.stop());

const redirect = (location: string, status = 302): Answer => {
  return (response) => response.writeHead(status, { Location: location }).end("elsewhere");
};

function farAway(hosts: FarHosts["hosts"] = {}) {
  return farNetwork({
    hosts: { "far.example": [[FAR_ADDRESS]], ...hosts },
    ports: { [FAR_ADDRESS]: server.port, [OTHER_ADDRESS]: server.port },
  });
}

function fetchFrom(
  address: string,
  { network = farAway(), timeoutMs = 5_000, signal = new AbortController().signal } = {},
) {
  return fetchPublic(network, address, { maxBytes: MAX_BYTES, timeoutMs, signal });
}

/** The fault that fetching ends with. */
async function faultOf(...call: Parameters<typeof fetchFrom>): Promise<FetchFault> {
  const error = await fetchFrom(...call).then(
    (bytes) => new Error(`fetched ${bytes.length} bytes`),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(FetchFault);
  return error as FetchFault;
}

describe("what is fetched", () => {
  test("comes whole, asked for without cookies, credentials or a referrer", async () => {
    answers["/a.png?size=2"] = answers["/"] as Answer;
    expect(await fetchFrom("http://far.example/a.png?size=2#top")).toEqual(BODY);
    const { host, connection, cookie, authorization, referer } = requests[0]?.headers ?? {};
    expect({ host, connection, cookie, authorization, referer }).toEqual({
      host: "far.example",
      connection: "close",
      cookie: undefined,
      authorization: undefined,
      referer: undefined,
    });
  });

  test("leaves no connection behind", async () => {
    await fetchFrom("http://far.example/");
    await vi.waitFor(() => expect(server.openConnections()).toBe(0));
  });

  test.each([
    ["gzip", gzipSync(BODY)],
    ["x-gzip", gzipSync(BODY)],
    ["br", brotliCompressSync(BODY)],
    ["identity", BODY],
  ])("is unpacked from %s", async (encoding, bytes) => {
    answers["/"] = (response) => response.writeHead(200, { "Content-Encoding": encoding }).end(bytes);
    expect(await fetchFrom("http://far.example/")).toEqual(BODY);
  });

  test.each([301, 302, 303, 307, 308])("is looked for where a %s leads", async (status) => {
    answers["/moved"] = redirect("/", status);
    expect(await fetchFrom("http://far.example/moved")).toEqual(BODY);
  });

  test("may be three redirects away, over several hosts", async () => {
    answers["/1"] = redirect("//other.example/2");
    answers["/2"] = redirect("http://far.example:443/3");
    answers["/3"] = redirect("/?");
    answers["/?"] = answers["/"] as Answer;
    const network = farAway({ "other.example": [[OTHER_ADDRESS]] });
    expect(await fetchFrom("http://far.example/1", { network })).toEqual(BODY);
    expect(network.connections).toEqual([
      `${FAR_ADDRESS} 80`,
      `${OTHER_ADDRESS} 80`,
      `${FAR_ADDRESS} 443`,
      `${FAR_ADDRESS} 443`,
    ]);
  });
});

describe("the address", () => {
  test("that is connected to is the one that was checked", async () => {
    const network = farAway({ "rebinding.example": [[FAR_ADDRESS], ["127.0.0.1"]] });
    expect(await fetchFrom("http://rebinding.example/", { network })).toEqual(BODY);
    expect(network.connections).toEqual([`${FAR_ADDRESS} 80`]);
  });

  test("is checked anew at each redirect", async () => {
    answers["/"] = redirect("/again");
    const network = farAway({ "rebinding.example": [[FAR_ADDRESS], ["127.0.0.1"]] });
    const fault = await faultOf("http://rebinding.example/", { network });
    expect(fault).toMatchObject({ message: "its host is not at a public address", retryable: false });
    expect(network.connections).toEqual([`${FAR_ADDRESS} 80`]);
  });

  test.each([
    ["one private record", [["10.0.0.1"]]],
    ["a public record and a private one", [[FAR_ADDRESS, "192.168.0.1"]]],
    ["a private record and a public one", [["169.254.169.254", FAR_ADDRESS]]],
    ["a record of this machine in IPv6", [[FAR_ADDRESS, "::1"]]],
    ["a mapped record", [["::ffff:127.0.0.1"]]],
    ["a NAT64 record", [["64:ff9b::7f00:1"]]],
    ["no record", [[]]],
  ])("is refused with %s", async (_, records) => {
    const network = farAway({ "inside.example": records });
    const fault = await faultOf("http://inside.example/", { network });
    expect(fault).toMatchObject({ message: "its host is not at a public address", retryable: false });
    expect(network.connections).toEqual([]);
  });

  test.each([
    "http://127.0.0.1/",
    "http://far.example:8080/",
    "http://a:b@far.example/",
    "file:///etc/passwd",
  ])("%s is refused however it got here", async (address) => {
    const network = farAway();
    expect((await faultOf(address, { network })).retryable).toBe(false);
    expect(network.connections).toEqual([]);
  });

  test("of a name that does not exist is said so, that of one that was not told may be there later", async () => {
    expect(await faultOf("http://nowhere.example/")).toMatchObject({
      message: "there is no host of this name",
      retryable: false,
    });
    const network = farAway();
    network.resolve = async () => {
      throw Object.assign(new Error("10.1.2.3 did not answer"), { code: "ESERVFAIL" });
    };
    expect(await faultOf("http://far.example/", { network })).toMatchObject({
      message: "its host name could not be looked up",
      retryable: true,
    });
  });
});

describe("a redirect", () => {
  test.each([
    ["to this machine", "http://127.0.0.1/"],
    ["to this machine in IPv6", "http://[::1]/"],
    ["to the metadata of a cloud", "http://169.254.169.254/latest/meta-data/"],
    ["to localhost", "http://localhost/"],
    ["to a file", "file:///etc/passwd"],
    ["to data", "data:image/png;base64,AA=="],
    ["to another port", "http://far.example:22/"],
    ["with credentials", "http://ada:secret@far.example/"],
  ])("%s is not followed", async (_, location) => {
    answers["/"] = redirect(location);
    const network = farAway();
    const fault = await faultOf("http://far.example/", { network });
    expect(fault).toMatchObject({
      message: "it redirects to an address that is not fetched",
      retryable: false,
    });
    expect(network.connections).toHaveLength(1);
  });

  test("to a host with a private record is not followed", async () => {
    answers["/"] = redirect("http://inside.example/");
    const network = farAway({ "inside.example": [["10.0.0.1"]] });
    expect(await faultOf("http://far.example/", { network })).toMatchObject({
      message: "its host is not at a public address",
    });
  });

  test("is followed three times and not four", async () => {
    answers["/"] = redirect("/");
    expect(await faultOf("http://far.example/")).toMatchObject({
      message: "it redirects more than 3 times",
      retryable: false,
    });
    expect(requests).toHaveLength(4);
  });
});

describe("an answer", () => {
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

  test("that says it is too large is not read", async () => {
    answers["/"] = (response) => response.writeHead(200, { "Content-Length": MAX_BYTES + 1 }).flushHeaders();
    expect(await faultOf("http://far.example/")).toMatchObject(tooLarge);
  });

  test("without an end is read no further than the limit", async () => {
    let sent = 0;
    answers["/"] = (response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16 * 1024))) sent += 16 * 1024;
      };
      response.on("drain", more);
      more();
    };
    expect(await faultOf("http://far.example/")).toMatchObject(tooLarge);
    await vi.waitFor(() => expect(server.openConnections()).toBe(0));
    expect(sent).toBeLessThan(40 * MAX_BYTES);
  });

  test.each(["gzip", "br"])("that unpacks without measure from %s is stopped", async (encoding) => {
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
      "it came in an encoding that was not asked for",
    ],
    ["is packed in another way", "zstd", BODY, "it came in an encoding that was not asked for"],
  ])("that %s is a failure", async (_, encoding, bytes, message) => {
    answers["/"] = (response) => response.writeHead(200, { "Content-Encoding": encoding }).end(bytes);
    expect(await faultOf("http://far.example/")).toMatchObject({ message, retryable: false });
  });

  test("that breaks off may be whole the next time", async () => {
    answers["/"] = (response) => {
      response.writeHead(200, { "Content-Length": 1_000 }).write(BODY, () => response.destroy());
    };
    expect(await faultOf("http://far.example/")).toMatchObject({
      message: "its server could not be reached, or broke off",
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
    expect(fault.message).toBe("its server could not be reached, or broke off");
  });
});

describe("the time", () => {
  const took = { message: "its server took longer than 0.3 seconds", retryable: true };
  const call = (address: string, network = farAway()) => faultOf(address, { network, timeoutMs: 300 });

  test("is over for a server that says nothing", async () => {
    answers["/"] = () => {};
    expect(await call("http://far.example/")).toMatchObject(took);
    await vi.waitFor(() => expect(server.openConnections()).toBe(0));
  });

  test("is over for a server that does not answer to TLS", async () => {
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

  test("is over for headers that come drop by drop", async () => {
    answers["/"] = (_, request) => {
      request.socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => request.socket.write("X-Slow: 1\r\n"), 20);
      request.socket.once("close", () => clearInterval(timer));
    };
    expect(await call("http://far.example/")).toMatchObject(took);
  });

  test("is over for a body that comes drop by drop", async () => {
    answers["/"] = (response) => {
      const timer = setInterval(() => response.write("a"), 20);
      response.once("close", () => clearInterval(timer));
    };
    expect(await call("http://far.example/")).toMatchObject(took);
    await vi.waitFor(() => expect(server.openConnections()).toBe(0));
  });

  test("counts for all redirects together", async () => {
    answers["/"] = (response) =>
      void setTimeout(() => redirect("/")(response, requests[0] as IncomingMessage), 120);
    expect(await call("http://far.example/")).toMatchObject(took);
  });

  test("is over for a resolver that does not answer", async () => {
    const network = farAway();
    network.resolve = () => new Promise(() => {});
    expect(await call("http://far.example/", network)).toMatchObject(took);
  });

  test("is over at once when the caller says so", async () => {
    const controller = new AbortController();
    answers["/"] = () => controller.abort(new Error("enough"));
    await expect(fetchFrom("http://far.example/", { signal: controller.signal })).rejects.toThrow("enough");
    await vi.waitFor(() => expect(server.openConnections()).toBe(0));
  });
});
