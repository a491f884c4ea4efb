import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  databaseEnv,
  generate,
  newPerson,
  PROMPT,
  request,
  serverForFile,
  submit,
  waitForTask,
} from "../support/api";
import { METRICS_TOKEN } from "../support/metrics-token";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, newDataDir, type RunningServer, startServer } from "../support/start-server";

const gate = path.join(newDataDir(), "gate");
const server = serverForFile({ METRICS_TOKEN, TEST_GATE: gate, WORKER_CONCURRENCY: "1" });

async function scrape(from: RunningServer = server): Promise<string> {
  const response = await request(from, "/api/metrics", { key: METRICS_TOKEN });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  return response.text();
}

/** The value of the first line of a metric that has all these labels. */
function figure(text: string, metric: string, labels: Record<string, string> = {}): number | undefined {
  const line = text
    .split("\n")
    .filter((candidate) => candidate.startsWith(`${metric}{`) || candidate.startsWith(`${metric} `))
    .find((candidate) =>
      Object.entries(labels).every(([name, value]) => candidate.includes(`${name}="${value}"`)),
    );
  return line === undefined ? undefined : Number(line.split(" ").at(-1));
}

describe("GET /api/metrics", () => {
  test("401 without the token or with a wrong one", async () => {
    expect((await request(server, "/api/metrics")).status).toBe(401);
    const { key } = await newPerson(server);
    expect((await request(server, "/api/metrics", { key })).status).toBe(401);
  });

  test("counts requests by route and status, never by path", async () => {
    const { key } = await newPerson(server);
    await request(server, "/api/v1/tasks/task_unknown", { key });
    await request(server, "/api/v1/credits");
    // A request counts when its answer is out to the last byte.
    await (await request(server, "/nowhere/at/all")).text();
    const text = await scrape();
    const count = "http_server_request_duration_count";
    expect(
      figure(text, count, { http_route: "/api/v1/tasks/[task_id]", http_response_status_code: "404" }),
    ).toBe(1);
    expect(figure(text, count, { http_route: "/api/v1/credits", http_response_status_code: "401" })).toBe(1);
    expect(figure(text, count, { http_route: "other", http_response_status_code: "404" })).toBe(1);
    expect(text).not.toContain("task_unknown");
  });

  test("reports how long tasks took, what they cost and what was refunded", async () => {
    const { key } = await newPerson(server);
    for (const model of ["costly", "not-an-image"]) {
      await waitForTask(server, key, await submit(server, key, { model }));
    }
    const text = await scrape();
    const count = "girlgenerator_task_duration_count";
    expect(figure(text, count, { model: "costly", outcome: "success" })).toBe(1);
    expect(figure(text, count, { model: "not-an-image", outcome: "failed" })).toBe(1);
    expect(figure(text, "girlgenerator_credits_charged_total")).toBe(4);
    expect(figure(text, "girlgenerator_credits_refunded_total")).toBe(1);
    expect(figure(text, "girlgenerator_queue_tasks", { status: "pending" })).toBe(0);
    expect(figure(text, "girlgenerator_queue_oldest")).toBe(0);
    expect(figure(text, "process_memory_usage")).toBeGreaterThan(1e6);
  });

  test("reports how long the oldest task has been waiting", async () => {
    const { key } = await newPerson(server);
    const ids = [
      await submit(server, key, { model: "gated" }),
      await submit(server, key, { model: "gated" }),
    ];
    await expect
      .poll(async () => figure(await scrape(), "girlgenerator_queue_tasks", { status: "processing" }))
      .toBe(1);
    expect(figure(await scrape(), "girlgenerator_queue_oldest")).toBeGreaterThan(0);
    writeFileSync(gate, "");
    for (const id of ids) await waitForTask(server, key, id);
    expect(figure(await scrape(), "girlgenerator_queue_oldest")).toBe(0);
  });

  test("counts requests rejected by a limit", async () => {
    const { key } = await newPerson(server);
    for (let i = 0; i < 12; i++) await generate(server, key, {});
    expect(figure(await scrape(), "girlgenerator_limits_hit_total", { limit: "generate" })).toBe(2);
  });
});

describe("a collector", () => {
  const received: { path: string; body: string }[] = [];
  const collector = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      received.push({ path: incoming.url ?? "", body: Buffer.concat(chunks).toString("latin1") });
      response.end();
    });
  });
  beforeAll(() => new Promise<void>((resolve) => void collector.listen(0, "127.0.0.1", resolve)));
  afterAll(() => void collector.close());

  test("receives traces and metrics, at the latest when the process ends", async () => {
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const traced = await startServer({ ...(await databaseEnv()), OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
    const { key } = await newPerson(traced);
    await waitForTask(traced, key, await submit(traced, key));
    // Without METRICS_TOKEN, this is the only way to get them.
    expect((await request(traced, "/api/metrics", { key: METRICS_TOKEN })).status).toBe(404);
    await discardServer(traced);
    const sentTo = (path: string) =>
      received
        .filter((one) => one.path === path)
        .map((one) => one.body)
        .join();
    expect(sentTo("/v1/traces")).toContain("/api/v1/generate");
    expect(sentTo("/v1/metrics")).toContain("girlgenerator.task.duration");
    expect(sentTo("/v1/traces")).not.toContain(key);
    expect(sentTo("/v1/traces")).not.toContain(PROMPT);
    // By the time of the last ones its database is closed, and nobody opens it again to look at the queue.
    const last = received.findLast((one) => one.path === "/v1/metrics");
    expect(last?.body).not.toContain("girlgenerator.queue");
  });
});

describe("a worker of its own", () => {
  test("serves health and metrics on WORKER_PORT", async () => {
    const env = { ...(await databaseEnv()), ROLE: "worker", WORKER_PORT: "0", METRICS_TOKEN };
    const worker = await startServer(env, newDataDir());
    const served = () => /"port":(\d+),"msg":"health and metrics are served"/.exec(worker.log());
    await vi.waitUntil(served, PATIENCE_MS);
    const port = served()?.[1];
    const address = { ...worker, url: `http://127.0.0.1:${port}` };
    expect((await request(address, "/api/health")).status).toBe(200);
    expect(await scrape(address)).toContain("girlgenerator_queue_tasks");
    expect((await request(address, "/v1/models")).status).toBe(404);
    await discardServer(worker);
  });
});
