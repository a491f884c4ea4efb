import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { fetchFrom } from "@/lib/models/servers/fetch-from";
import { toOwnServer } from "@/lib/models/servers/own-servers";
import { isResting } from "@/lib/models/servers/server-health";

const listen = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};
const ownAt = (name: string, base_url: string) =>
  toOwnServer(name, {
    kind: "openai",
    base_url,
    headers: { "X-API-Key": "key" },
    timeout_seconds: 5,
    exclusive: false,
  });

test("for a picture at another host, credentials are not sent and private hosts are not contacted", async () => {
  const asked: string[] = [];
  const other = await listen(({ url = "" }, response) => {
    asked.push(url);
    response.end();
  });
  const own = ownAt("cpu", "http://127.0.0.1:1/v1");
  for (let tries = 0; tries < 3; tries++)
    await expect(fetchFrom(own)(`${other.url}/picture.png`)).rejects.toThrow("fetch failed");
  expect(asked).toEqual([]);
  // The other host received no request.
  expect(isResting("cpu")).toBe(false);
  other.server.close();
});

test("a server that breaks off its responses is out of rotation like an unreachable one, until it responds", async () => {
  let breaksOff = true;
  const { server, url } = await listen((_, response) => {
    if (breaksOff) response.writeHead(200).write("{", () => response.destroy());
    else response.writeHead(500).end();
  });
  const own = ownAt("gpu", url);
  for (let tries = 0; tries < 3; tries++) await expect(fetchFrom(own)(url)).rejects.toThrow("fetch failed");
  expect(isResting("gpu")).toBe(true);
  breaksOff = false;
  expect((await fetchFrom(own)(url)).status).toBe(500);
  expect(isResting("gpu")).toBe(false);
  server.close();
});
