import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { ASPECT_RATIOS, SIZES } from "@/lib/contract/aspect-ratios";
import { balanceOf, newPerson, PROMPT, request, sharedServer, submit, waitForTask } from "../support/api";

const server = sharedServer();

const NOT_FOUND = {
  error: { code: "task_not_found", message: "Task does not exist or belongs to another user." },
};

async function download(address: string | undefined): Promise<Buffer> {
  return Buffer.from(await (await fetch(address ?? "")).arrayBuffer());
}

describe("GET /api/v1/tasks/{task_id}", () => {
  describe("200", () => {
    test("shows a finished task with the URL of its image", async () => {
      const { key } = await newPerson(server);
      const id = await submit(server, key, { aspect_ratio: "3:2", seed: 7 });
      const task = await waitForTask(server, key, id);
      expect(task).toEqual({
        task_id: id,
        status: "success",
        images: [expect.stringMatching(new RegExp(`^${server.url}/files/[\\w-]{32}\\.png$`))],
        scene: "text-to-image",
        prompt: PROMPT,
        model: "plain",
        aspect_ratio: "3:2",
        width: 1248,
        height: 832,
        output_format: "png",
        image_input: [],
        source: "api",
        livemode: true,
        seed: 7,
        credits_used: 1,
        credits: { charged: 1, refunded: 0 },
        favourite: false,
        created_at: expect.stringMatching(/Z$/),
        finished_at: expect.stringMatching(/Z$/),
      });
      const response = await request(server, `/api/v1/tasks/${id}`, { key });
      expect(response.headers.get("ratelimit-policy")).toBe('"read";q=300;w=60');
      expect(response.headers.get("cache-control")).toBe("no-store");
    });

    test("shows a waiting and a running task without images and error, and never goes back", async () => {
      const { key } = await newPerson(server);
      const id = await submit(server, key, { model: "always-fails" });
      const order = ["pending", "processing", "failed"];
      const seen: string[] = [];
      while (!seen.includes("failed")) {
        const task = await waitForTask(server, key, id, order);
        if (task.status !== "failed") expect(task).not.toHaveProperty("error");
        expect(task).not.toHaveProperty("images");
        seen.push(task.status);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      const positions = seen.map((status) => order.indexOf(status));
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    });

    test("tells the owner which words cannot be drawn, but not the log", async () => {
      const { key } = await newPerson(server);
      const id = await submit(server, key, { model: "sketch", prompt: "qwzxv plimfort" });
      const task = await waitForTask(server, key, id);
      expect(task).toMatchObject({ status: "failed", error: expect.stringContaining("qwzxv") });
      const line = () => server.log().match(new RegExp(`.*"${id}".*"task failed".*`))?.[0];
      await expect.poll(line).toContain('"level":30');
      expect(JSON.parse(line() ?? "")).toMatchObject({ code: "not_drawable", model: "sketch" });
      expect(server.log()).not.toMatch(/qwzxv|plimfort|no drawing for/);
    });

    test("explains a failure without naming the vendor, and refunds it", async () => {
      const { key } = await newPerson(server, 10);
      const id = await submit(server, key, { model: "always-fails" });
      expect(await balanceOf(server, key)).toBe(7);
      const task = await waitForTask(server, key, id);
      expect(task).toMatchObject({
        task_id: id,
        status: "failed",
        error: expect.stringMatching(/^[A-Z].*credits are back.*\.$/),
        error_code: "internal",
        retryable: true,
      });
      expect(task.error).not.toContain("vendor");
      expect(task).not.toHaveProperty("images");
      expect(await balanceOf(server, key)).toBe(10);
    });

    test.each(ASPECT_RATIOS.filter((ratio) => ratio !== "auto"))(
      "delivers %s in the size of the contract",
      async (ratio) => {
        const { key } = await newPerson(server);
        const task = await waitForTask(server, key, await submit(server, key, { aspect_ratio: ratio }));
        const { format, width, height } = await sharp(await download(task.images?.[0])).metadata();
        expect({ format, width, height }).toEqual({ format: "png", ...SIZES[ratio as keyof typeof SIZES] });
      },
    );

    test("crops a model's picture of a nearby size, and fails one of a very different size or no image", async () => {
      const { key } = await newPerson(server);
      const wrong = await waitForTask(
        server,
        key,
        await submit(server, key, { model: "wrong-size", aspect_ratio: "16:9" }),
      );
      const { width, height } = await sharp(await download(wrong.images?.[0])).metadata();
      expect({ width, height }).toEqual({ width: 1280, height: 720 });
      const before = await balanceOf(server, key);
      const speck = await waitForTask(server, key, await submit(server, key, { model: "misshapen" }));
      expect(speck).toMatchObject({ status: "failed", error: expect.stringContaining("the wrong size") });
      expect(await balanceOf(server, key)).toBe(before);
      const none = await waitForTask(server, key, await submit(server, key, { model: "not-an-image" }));
      expect(none.status).toBe("failed");
    });

    test("draws the same again for the same seed, and something else for another", async () => {
      const { key } = await newPerson(server);
      const draw = async (seed: number) => {
        const id = await submit(server, key, { model: "sketch", aspect_ratio: "1:1", seed });
        return download((await waitForTask(server, key, id)).images?.[0]);
      };
      const [first, again, other] = [await draw(1), await draw(1), await draw(2)];
      expect(first.equals(again)).toBe(true);
      expect(first.equals(other)).toBe(false);
    });

    test("lists what is not drawn, and charges nothing if there is nothing to draw", async () => {
      const { key } = await newPerson(server);
      const draw = async (prompt: string) =>
        waitForTask(server, key, await submit(server, key, { model: "sketch", prompt }));
      expect(await draw("a masterpiece of a girl with Xylobands and blue hair, qwer")).toMatchObject({
        status: "success",
        drawn: ["girl", "blue", "hair"],
        not_drawn: ["Xylobands", "qwer"],
      });
      expect(await draw("a girl with blue hair")).toMatchObject({ status: "success", not_drawn: [] });
      const nothing = await draw("asdf qwer");
      expect(nothing).toMatchObject({ status: "failed", credits_used: 0 });
      expect(nothing.error).toMatch(/“asdf, qwer”.* credits are back/);
    });

    test("uses the first reference's ratio for auto", async () => {
      const { key } = await newPerson(server);
      const first = await waitForTask(server, key, await submit(server, key, { aspect_ratio: "9:16" }));
      const fields = { scene: "image-to-image", model: "any-references", image_input: first.images };
      const second = await waitForTask(server, key, await submit(server, key, fields));
      const { width, height } = await sharp(await download(second.images?.[0])).metadata();
      expect({ width, height }).toEqual(SIZES["9:16"]);
    });

    test("responds to HEAD like GET, without a body", async () => {
      const { key } = await newPerson(server);
      const response = await request(server, `/api/v1/tasks/${await submit(server, key)}`, {
        key,
        method: "HEAD",
      });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe("");
    });
  });

  describe("401", () => {
    test("without a key", async () => {
      expect((await request(server, "/api/v1/tasks/task_x")).status).toBe(401);
    });
  });

  describe("404", () => {
    test("responds to another user's task exactly as to a made-up id", async () => {
      const [a, b] = [await newPerson(server), await newPerson(server)];
      const theirs = await request(server, `/api/v1/tasks/${await submit(server, a.key)}`, { key: b.key });
      const madeUp = await request(server, "/api/v1/tasks/task_01jbadbadbadbadbadbadbadba", { key: b.key });
      expect([theirs.status, madeUp.status]).toEqual([404, 404]);
      const [theirBody, madeUpBody] = [await theirs.text(), await madeUp.text()];
      expect(theirBody).toBe(madeUpBody);
      expect(JSON.parse(theirBody)).toEqual(NOT_FOUND);
      const names = (response: Response) => [...response.headers.keys()].sort();
      expect(names(theirs)).toEqual(names(madeUp));
    });

    test.each([
      "x",
      "%00",
      "%ff",
      "%zz",
      "a%2Fb",
      "%F0%9F%8C%B8",
      "'%20or%201=1--",
      "a".repeat(5_000),
      "task_%00",
      "a%5cb",
      "..%2f..%2fcredits",
    ])("for the id %s", async (id) => {
      const { key } = await newPerson(server);
      const response = await request(server, `/api/v1/tasks/${id}`, { key });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual(NOT_FOUND);
    });
  });

  describe("405", () => {
    test.each(["POST", "PUT", "OPTIONS"])("for %s", async (method) => {
      const response = await request(server, "/api/v1/tasks/task_x", { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD, PATCH, DELETE");
    });
  });
});
