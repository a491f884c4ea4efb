import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { picture } from "../providers/pictures";
import { type Answer, type Received, type Reply, vendorServer } from "../providers/vendor-server";
import { balanceOf, newPerson, readTask, request, serverForFile, submit, waitForTask } from "../support/api";
import { freePort } from "../support/free-port";
import { METRICS_TOKEN } from "../support/metrics-token";
import { PATIENCE_MS } from "../support/patience";
import { runScript } from "../support/run-script";

const file = path.join(mkdtempSync(path.join(tmpdir(), "girlgenerator-models-")), "models.json");
const write = (content: object) => writeFileSync(file, JSON.stringify(content));
write({ servers: {}, models: [] });

const gpu = vendorServer();
const hanging = vendorServer();
const server = serverForFile({ MODELS_FILE: file, METRICS_TOKEN });

const drawn = picture(512, 512).then((bytes) => ({
  images: [bytes.toString("base64")],
  info: JSON.stringify({ seed: 99, steps: 12, sampler_name: "Euler a", sd_model_hash: "6ce0161689" }),
}));

/** One that draws at once. */
const drawing = async (): Promise<Answer> => {
  const body = await drawn;
  return ({ method }) => (method === "POST" ? { body } : { body: [] });
};

const SMALL = { sizes: ["512x512"] };
const asked = (at: { received: Received[] }) => at.received.filter(({ method }) => method === "POST");

async function modelIds(): Promise<string[]> {
  const { models } = (await (await request(server, "/api/v1/models")).json()) as { models: { id: string }[] };
  return models.map(({ id }) => id);
}

async function offer(servers: Record<string, object>, models: object[]): Promise<void> {
  write({ servers, models });
  const ids = models.map((model) => (model as { id: string }).id);
  await vi.waitFor(async () => expect((await modelIds()).slice(0, ids.length)).toEqual(ids), PATIENCE_MS);
}

const health = async () => {
  const response = await request(server, "/api/health");
  return { status: response.status, body: await response.json() };
};

describe("the models of models.json", () => {
  test("are available as soon as the file lists them, and report how pictures were made", async () => {
    gpu.answer(await drawing());
    const settings = { remote_id: "v1-5.ckpt", negative_prompt: true };
    const model = { id: "small", server: "gpu", ...settings, ...SMALL };
    await offer({ gpu: { kind: "sdapi", base_url: gpu.url } }, [model]);
    const { key } = await newPerson(server);
    const order = { model: "small", aspect_ratio: "16:9", negative_prompt: "blurry" };
    const id = await submit(server, key, order);
    expect(await waitForTask(server, key, id)).toMatchObject({
      status: "success",
      model: "small",
      width: 1280,
      height: 720,
      generation: { seed: 99, steps: 12, sampler: "Euler a", model_hash: "6ce0161689" },
    });
    const sent = { width: 512, height: 512, negative_prompt: "blurry" };
    expect(asked(gpu)[0]?.json()).toMatchObject(sent);
  });

  test("keep tasks waiting for an unreachable server, which health names, and draw them when it is back", async () => {
    const port = await freePort();
    const dead = `http://127.0.0.1:${port}`;
    await offer({ gone: { kind: "sdapi", base_url: dead } }, [{ id: "patient", server: "gone", ...SMALL }]);
    const { key } = await newPerson(server);
    const id = await submit(server, key, { model: "patient" });
    await vi.waitFor(
      async () =>
        expect(await health()).toMatchObject({
          status: 200,
          body: { status: "degraded", servers: { gone: "unavailable" } },
        }),
      { timeout: PATIENCE_MS, interval: 250 },
    );
    expect((await readTask(server, key, id)).status).toBe("pending");
    const metrics = await (await request(server, "/api/metrics", { key: METRICS_TOKEN })).text();
    expect(metrics).toMatch(/girlgenerator_server_resting\{server="gone"[^}]*\} 1/);
    // The same server, at an address where there is somebody: any answer ends the rest.
    gpu.answer(await drawing());
    await offer({ gone: { kind: "sdapi", base_url: gpu.url } }, [
      { id: "patient", server: "gone", ...SMALL },
    ]);
    expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
    await vi.waitFor(async () => expect((await health()).body).toMatchObject({ status: "ok" }), PATIENCE_MS);
  });

  test("move tasks to another server if the file changes", async () => {
    gpu.answer(await drawing());
    const gone = { kind: "sdapi", base_url: `http://127.0.0.1:${await freePort()}` };
    await offer({ away: gone }, [{ id: "roaming", server: "away", ...SMALL }]);
    const { key } = await newPerson(server);
    const ids = await Promise.all([1, 2].map(() => submit(server, key, { model: "roaming" })));
    await offer({ here: { kind: "sdapi", base_url: gpu.url } }, [
      { id: "roaming", server: "here", ...SMALL },
    ]);
    for (const id of ids) expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
  });

  test("fall back to another server with the model", async () => {
    gpu.answer(await drawing());
    const servers = {
      lost: { kind: "sdapi", base_url: `http://127.0.0.1:${await freePort()}` },
      found: { kind: "sdapi", base_url: gpu.url },
    };
    await offer(servers, [{ id: "either", servers: ["lost", "found"], ...SMALL }]);
    const { key } = await newPerson(server);
    const ids = await Promise.all([1, 2, 3].map(() => submit(server, key, { model: "either" })));
    for (const id of ids) expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
  });

  test("balance tasks: those waiting for a slow server go to an idle one", async () => {
    const gate = Promise.withResolvers<Reply>();
    hanging.answer(({ method }) => (method === "POST" ? gate.promise : { body: [] }));
    gpu.answer(await drawing());
    const servers = {
      slow: { kind: "sdapi", base_url: hanging.url },
      quick: { kind: "sdapi", base_url: gpu.url },
    };
    await offer(servers, [{ id: "shared", servers: ["slow", "quick"], ...SMALL }]);
    const { key, userId } = await newPerson(server);
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => submit(server, key, { model: "shared" })));
    const text = `select count(*)::int as n from tasks where user_id = '${userId}' and status <> 'success'`;
    const unfinished = async () => (await server.command("query", { text }))[0]?.n;
    await expect.poll(unfinished).toBe(1);
    expect(asked(hanging)).toHaveLength(1);
    gate.resolve({ body: await drawn });
    await expect.poll(unfinished).toBe(0);
  });

  test("do not delay this machine: a task of this machine is drawn while others hang", async () => {
    const gate = Promise.withResolvers<Reply>();
    hanging.answer(({ method }) => (method === "POST" ? gate.promise : { body: [] }));
    const servers = {
      hangs: { kind: "sdapi", base_url: hanging.url, timeout_seconds: 60 },
      dead: { kind: "openai", base_url: `http://127.0.0.1:${await freePort()}` },
    };
    await offer(servers, [
      { id: "hung", server: "hangs", ...SMALL },
      { id: "died", server: "dead" },
    ]);
    const { key } = await newPerson(server);
    const stuck: string[] = [];
    for (const model of ["hung", "hung", "died"]) stuck.push(await submit(server, key, { model }));
    await vi.waitUntil(() => asked(hanging).length > 0, PATIENCE_MS);
    const local = await Promise.all([1, 2, 3].map(() => submit(server, key)));
    for (const id of local) expect((await waitForTask(server, key, id)).status).toBe("success");
    const states = await Promise.all(stuck.map(async (id) => (await readTask(server, key, id)).status));
    expect(states).toEqual(["processing", "pending", "pending"]);
    // One request at a time, whoever waits.
    expect(asked(hanging)).toHaveLength(1);
    expect(await balanceOf(server, key)).toBe(94);
    gate.resolve({ body: await drawn });
    for (const id of stuck.slice(0, 2)) expect((await waitForTask(server, key, id)).status).toBe("success");
  });

  test("report progress if nobody else uses the server", async () => {
    const gate = Promise.withResolvers<Reply>();
    hanging.answer(({ path: at }) => {
      if (at.startsWith("/sdapi/v1/progress")) return { body: { progress: 0.25 } };
      return gate.promise;
    });
    await offer({ mine: { kind: "sdapi", base_url: hanging.url, exclusive: true } }, [
      { id: "watched", server: "mine", ...SMALL },
    ]);
    const { key } = await newPerson(server);
    const id = await submit(server, key, { model: "watched" });
    await expect
      .poll(() => readTask(server, key, id), { interval: 500 })
      .toMatchObject({ status: "processing", progress: 0.25 });
    gate.resolve({ body: await drawn });
    expect(await waitForTask(server, key, id)).not.toHaveProperty("progress");
  });

  test("can be cancelled half-way with a refund; the slot stays taken until the server responds", async () => {
    const gate = Promise.withResolvers<Reply>();
    hanging.answer(({ method }) => (method === "POST" ? gate.promise : { body: [] }));
    await offer({ turn: { kind: "sdapi", base_url: hanging.url } }, [
      { id: "turned", server: "turn", ...SMALL },
    ]);
    const { key } = await newPerson(server);
    const first = await submit(server, key, { model: "turned" });
    await vi.waitUntil(() => asked(hanging).length > 0, PATIENCE_MS);
    const second = await submit(server, key, { model: "turned" });
    const response = await request(server, `/api/v1/tasks/${first}/cancel`, { method: "POST", key });
    expect(await response.json()).toMatchObject({ cancelled: true, status: "failed", credits_remaining: 99 });
    // Time enough for the next one to begin, if it could.
    const local = await submit(server, key);
    expect((await waitForTask(server, key, local)).status).toBe("success");
    expect((await readTask(server, key, second)).status).toBe("pending");
    expect(asked(hanging).map(({ path: at }) => at)).toEqual(["/sdapi/v1/txt2img"]);
    gate.resolve({ body: await drawn });
    expect((await waitForTask(server, key, second)).status).toBe("success");
    expect((await readTask(server, key, first)).status).toBe("failed");
  });
});

describe("models check", () => {
  test("checks each server and draws with each model, prints a table, and fails if one does", async () => {
    const body = await drawn;
    gpu.answer(({ method, path: at }) => {
      if (method === "POST") return { body };
      return at.endsWith("sd-models") ? { body: [{ title: "v1-5.ckpt [6ce]" }] } : { status: 404, body: {} };
    });
    write({
      servers: {
        good: { kind: "sdapi", base_url: gpu.url },
        bad: { kind: "comfyui", base_url: `http://127.0.0.1:${await freePort()}` },
      },
      models: [{ id: "small", server: "good", scenes: ["image-to-image"], ...SMALL }],
    });
    const env = { MODELS_FILE: file, DATABASE_URL: "" };
    const { stdout, stderr, code } = await runScript("admin", ["models", "check"], env);
    expect(stdout).toMatch(/^good +sdapi +\d+\.\d s +1 models: v1-5\.ckpt \[6ce\]$/m);
    expect(stdout).toMatch(/^bad +comfyui +\d+\.\d s +FAILED: /m);
    expect(stdout).toMatch(/^small +good +\d+\.\d s +512 × 512, \d+ kB$/m);
    expect([code, stderr]).toEqual([1, "1 of 3 checks failed.\n"]);
    const list = await runScript("admin", ["models", "list"], env);
    expect(list.stdout).toMatch(/^small +good +1 +image-to-image$/m);
    expect(list.stdout).toMatch(/^sketch +this machine +1 /m);
  });
});
