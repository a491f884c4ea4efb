import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { FAR_ADDRESS } from "../support/far-network";
import { type Answer, BODY, farForEachTest, OTHER_ADDRESS, redirect } from "../support/fetch-from-far";
import { PATIENCE_MS } from "../support/patience";

const { answers, requests, farAway, fetchFrom, faultOf, openConnections } = farForEachTest();

describe("what is fetched", () => {
  test("is complete, and requested without cookies, credentials or a referrer", async () => {
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
    await vi.waitFor(() => expect(openConnections()).toBe(0), PATIENCE_MS);
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

  test.each([301, 302, 303, 307, 308])("is found by following a %s", async (status) => {
    answers["/moved"] = redirect("/", status);
    expect(await fetchFrom("http://far.example/moved")).toEqual(BODY);
  });

  test("may be three redirects away, across several hosts", async () => {
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
  test("that is contacted is the one that was checked", async () => {
    const network = farAway({ "rebinding.example": [[FAR_ADDRESS], ["127.0.0.1"]] });
    expect(await fetchFrom("http://rebinding.example/", { network })).toEqual(BODY);
    expect(network.connections).toEqual([`${FAR_ADDRESS} 80`]);
  });

  test("is checked again at each redirect", async () => {
    answers["/"] = redirect("/again");
    const network = farAway({ "rebinding.example": [[FAR_ADDRESS], ["127.0.0.1"]] });
    const fault = await faultOf("http://rebinding.example/", { network });
    expect(fault).toMatchObject({ message: "there is no public host of this name", retryable: false });
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
  ])("is rejected with %s", async (_, records) => {
    const network = farAway({ "inside.example": records });
    const fault = await faultOf("http://inside.example/", { network });
    expect(fault).toMatchObject({ message: "there is no public host of this name", retryable: false });
    expect(network.connections).toEqual([]);
  });

  test.each([
    "http://127.0.0.1/",
    "http://far.example:8080/",
    "http://a:b@far.example/",
    "file:///etc/passwd",
  ])("%s is rejected however it got here", async (address) => {
    const network = farAway();
    expect((await faultOf(address, { network })).retryable).toBe(false);
    expect(network.connections).toEqual([]);
  });

  test("of an unknown name is treated like a private one; a failed look-up can be retried", async () => {
    expect(await faultOf("http://nowhere.example/")).toMatchObject({
      message: "there is no public host of this name",
      retryable: false,
    });
    const network = farAway();
    network.resolve = async () => {
      throw Object.assign(new Error("10.1.2.3 did not answer"), { code: "ESERVFAIL" });
    };
    expect(await faultOf("http://far.example/", { network })).toMatchObject({
      message: "its host name could not be resolved",
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
      message: "it redirects to an address that is not allowed",
      retryable: false,
    });
    expect(network.connections).toHaveLength(1);
  });

  test("to a host with a private record is not followed", async () => {
    answers["/"] = redirect("http://inside.example/");
    const network = farAway({ "inside.example": [["10.0.0.1"]] });
    expect(await faultOf("http://far.example/", { network })).toMatchObject({
      message: "there is no public host of this name",
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
