import type { IncomingMessage, ServerResponse } from "node:http";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { balanceOf, newPerson, readTask, serverForFile, submit, waitForTask } from "../support/api";
import { FAR_ADDRESS } from "../support/far-network";
import { startFarServer } from "../support/far-server";
import { PATIENCE_MS } from "../support/patience";
import { plain, pngOf } from "../support/pictures";
import { imageToImage } from "../support/uploads";

const server = serverForFile();
const OTHER_ADDRESS = "93.184.215.15";
const FAR = "http://far.example";
/** As the log counts how grave a line is. */
const INFO = 30;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
let far: Awaited<ReturnType<typeof startFarServer>>;
const answers: Record<string, Answer> = {};

const bytes = (body: Uint8Array, headers: Record<string, string> = {}): Answer => {
  return (response) => response.writeHead(200, headers).end(body);
};

beforeAll(async () => {
  far = await startFarServer((incoming, response) => {
    const answer = answers[incoming.url ?? ""];
    if (answer) answer(response, incoming);
    else response.writeHead(404).end("not here");
  });
});

afterAll(() => far.stop());

beforeEach(async () => {
  for (const path of Object.keys(answers)) delete answers[path];
  answers["/wide.png"] = bytes(await plain(640, 360).png().toBuffer());
  await server.command("setFarHosts", {
    hosts: {
      "far.example": [[FAR_ADDRESS]],
      "rebinding.example": [[FAR_ADDRESS], ["127.0.0.1"]],
      "mixed.example": [[FAR_ADDRESS, "10.0.0.1"]],
      "inside.example": [["192.168.0.1"]],
    },
    ports: { [FAR_ADDRESS]: far.port, [OTHER_ADDRESS]: far.port },
  });
});

/** Submits a task with references and waits for its end. */
async function drawFrom(urls: string[]) {
  const { key } = await newPerson(server, 5);
  const id = await submit(server, key, imageToImage(urls));
  return { key, task: await waitForTask(server, key, id) };
}

describe("an external reference", () => {
  test("is fetched, and the task keeps its URL", async () => {
    const { key, task } = await drawFrom([`${FAR}/wide.png`]);
    expect(task).toMatchObject({ status: "success", image_input: [`${FAR}/wide.png`] });
    expect(await balanceOf(server, key)).toBe(4);
  });

  test("decides the size of `auto` once it is fetched", async () => {
    const { key } = await newPerson(server);
    const held: { answer?: () => void } = {};
    const asked = new Promise<void>((resolve) => {
      answers["/held.png"] = async (response) => {
        const body = await plain(640, 360).png().toBuffer();
        held.answer = () => response.end(body);
        resolve();
      };
    });
    const id = await submit(server, key, imageToImage([`${FAR}/held.png`]));
    await asked;
    const waiting = await readTask(server, key, id);
    expect(waiting).toMatchObject({ status: "pending", aspect_ratio: "auto" });
    expect(waiting).not.toHaveProperty("width");
    expect(waiting).not.toHaveProperty("height");
    held.answer?.();
    const task = await waitForTask(server, key, id);
    expect(task).toMatchObject({ status: "success", width: 1280, height: 720 });
  });

  test("is turned upright before its ratio is read", async () => {
    const lying = await plain(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    answers["/lying.jpg"] = bytes(lying);
    expect((await drawFrom([`${FAR}/lying.jpg`])).task).toMatchObject({ width: 864, height: 1152 });
  });

  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "is accepted as %s, whatever its name",
    async (format) => {
      const body = await plain(300, 300).toFormat(format).toBuffer();
      answers["/picture"] = bytes(body, { "Content-Type": "text/html" });
      expect((await drawFrom([`${FAR}/picture`])).task.status).toBe("success");
    },
  );

  test("can be combined with one of this service", async () => {
    const { key } = await newPerson(server);
    const own = await waitForTask(server, key, await submit(server, key, { aspect_ratio: "2:3" }));
    const urls = [...(own.images ?? []), `${FAR}/wide.png`];
    const id = await submit(server, key, imageToImage(urls));
    expect(await readTask(server, key, id)).toMatchObject({ width: 832, height: 1248, image_input: urls });
    expect((await waitForTask(server, key, id)).status).toBe("success");
  });

  test("delays nobody else, only its user's other fetches", async () => {
    const [slow, other] = [await newPerson(server), await newPerson(server)];
    const held: ServerResponse[] = [];
    answers["/slow.png"] = (response) => held.push(response);
    // One that took too long was given up, and is asked for again.
    const asked = () => held.filter(({ destroyed }) => !destroyed);
    const waiting: string[] = [];
    for (let count = 0; count < 6; count++)
      waiting.push(await submit(server, slow.key, imageToImage([`${FAR}/slow.png`])));
    await vi.waitFor(() => expect(asked()).toHaveLength(1), PATIENCE_MS);
    const [drawn, fetched, own] = await Promise.all([
      submit(server, other.key).then((id) => waitForTask(server, other.key, id)),
      submit(server, other.key, imageToImage([`${FAR}/wide.png`])).then((id) =>
        waitForTask(server, other.key, id),
      ),
      submit(server, slow.key).then((id) => waitForTask(server, slow.key, id)),
    ]);
    expect([drawn, fetched, own].map(({ status }) => status)).toEqual(["success", "success", "success"]);
    expect(asked().length).toBeLessThanOrEqual(1);
    answers["/slow.png"] = (response) => response.writeHead(404).end();
    for (const response of asked()) response.writeHead(404).end();
    for (const id of waiting) expect((await waitForTask(server, slow.key, id)).status).toBe("failed");
  });

  test("is requested again if its server fails", async () => {
    let asked = 0;
    answers["/late.png"] = (response, incoming) => {
      asked++;
      if (asked === 1) response.writeHead(503).end();
      else answers["/wide.png"]?.(response, incoming);
    };
    expect((await drawFrom([`${FAR}/late.png`])).task.status).toBe("success");
    expect(asked).toBe(2);
  });
});

describe("the task fails, says which reference it was and why, and is refunded", () => {
  const broken = async (quality: number) => {
    const noise = Buffer.from(
      Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
    );
    const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .jpeg({ quality })
      .toBuffer();
    return whole.subarray(0, whole.length / 2);
  };
  const notAnImage = "is not a PNG, JPEG, WebP, AVIF or GIF image";
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';

  const bodies: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ["HTML", () => Buffer.from("<!doctype html><title>Sign in</title>"), notAnImage],
    ["SVG", () => Buffer.from(svg), notAnImage],
    ["TIFF", () => plain(9, 9).tiff().toBuffer(), notAnImage],
    ["nothing", () => new Uint8Array(), notAnImage],
    [
      "a script that begins as a GIF does",
      () => Buffer.from("GIF89a/*<script>*/=alert(1)"),
      "is broken and cannot be read",
    ],
    ["a JPEG that ends too soon", () => broken(90), "is broken and cannot be read"],
    [
      "a PNG of 16383 × 16383 pixels",
      () => pngOf(16_383, 16_383),
      "has more than 16.7 million pixels, which is 4096 × 4096",
    ],
    [
      "more than 10 MB",
      () => Buffer.alloc(10 * 1024 * 1024 + 1),
      "could not be fetched: it is larger than 10 MB",
    ],
  ];

  test.each(bodies)("for %s", async (_, body, why) => {
    answers["/second"] = bytes(await body(), { "Content-Type": "image/png" });
    const { key, task } = await drawFrom([`${FAR}/wide.png`, `${FAR}/second`]);
    expect(task).toMatchObject({
      status: "failed",
      error: `Reference 2 ${why}. Your credits are back.`,
      error_code: "reference_unusable",
      retryable: false,
    });
    expect(await balanceOf(server, key)).toBe(5);
  });

  test.each([
    ["an address where nothing is", "/nothing", "its server answered 404"],
    ["a redirect inwards", "/inwards", "it redirects to an address that is not allowed"],
    ["a redirect to a private name", "/inside", "there is no public host of this name"],
    ["a fourth redirect", "/round", "it redirects more than 3 times"],
  ])("for %s", async (_, path, why) => {
    const redirect =
      (to: string): Answer =>
      (response) =>
        response.writeHead(302, { Location: to }).end();
    answers["/inwards"] = redirect("http://169.254.169.254/latest/meta-data/");
    answers["/inside"] = redirect("http://inside.example/");
    answers["/round"] = redirect("/round");
    const { key, task } = await drawFrom([`${FAR}${path}`]);
    expect(task.error).toBe(`Reference 1 could not be fetched: ${why}. Your credits are back.`);
    expect(await balanceOf(server, key)).toBe(5);
  });

  test.each(["mixed", "inside"])(
    "for a host with a private record (%s), which is not connected to",
    async (name) => {
      const { task } = await drawFrom([`http://${name}.example/a.png`]);
      expect(task.error).toBe(
        "Reference 1 could not be fetched: there is no public host of this name. Your credits are back.",
      );
      expect(await server.command("farConnections")).toEqual([]);
    },
  );

  test("for a server that keeps failing", async () => {
    answers["/down.png"] = (response) => response.writeHead(500).end();
    const { key, task } = await drawFrom([`${FAR}/down.png`]);
    expect(task.error).toBe(
      "Reference 1 could not be fetched: its server answered 500. Your credits are back.",
    );
    expect(await balanceOf(server, key)).toBe(5);
    // It is nothing that whoever runs the service could mend.
    const isEnd = (line: string) => line.includes(task.task_id) && line.includes('"task failed"');
    const end = await vi.waitUntil(() => server.log().split("\n").find(isEnd), PATIENCE_MS);
    expect(JSON.parse(end)).toMatchObject({ level: INFO });
  });
});

test("a host that resolves differently the second time is contacted at its first address only", async () => {
  const { task } = await drawFrom(["http://rebinding.example/wide.png"]);
  expect(task.status).toBe("success");
  expect(await server.command("farConnections")).toEqual([`${FAR_ADDRESS} 80`]);
});
