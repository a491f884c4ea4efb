import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { fetchFrom } from "@/lib/models/servers/fetch-from";
import { toOwnServer } from "@/lib/models/servers/own-servers";
import { isResting } from "@/lib/models/servers/reach";

test("a server that begins answers and breaks off rests like one without any, until it answers", async () => {
  let breaksOff = true;
  const server = createServer((_, response) => {
    if (breaksOff) response.writeHead(200).write("{", () => response.destroy());
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = toOwnServer("gpu", {
    kind: "sdapi",
    base_url,
    headers: {},
    timeout_seconds: 5,
    exclusive: false,
  });
  for (let tries = 0; tries < 3; tries++)
    await expect(fetchFrom(own)(base_url)).rejects.toThrow("fetch failed");
  expect(isResting("gpu")).toBe(true);
  breaksOff = false;
  expect((await fetchFrom(own)(base_url)).status).toBe(500);
  expect(isResting("gpu")).toBe(false);
  server.close();
});
