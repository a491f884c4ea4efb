import { afterEach, describe, expect, test } from "vitest";
import { SLOW_DOWN } from "@/lib/contract/limits";
import { vendorServer } from "../providers/vendor-server";
import {
  balanceOf,
  databaseEnv,
  errorOf,
  generate,
  newPerson,
  readTask,
  request,
  serverForFile,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { runScript } from "../support/run-script";
import { discardServer, startServer } from "../support/start-server";

const server = serverForFile();

/** Words that break a rule, with one beside them that would give them away anywhere. */
const MARKER = "zebraquux";
const EXPLICIT = `hentai of ${MARKER}`;

const refusalsOf = (userId: string) =>
  server.command("query", { text: `select * from policy_refusals where user_id = '${userId}'` });

/** Records refusals that were `ago` seconds ago, each with a task of its own. */
async function recordRefusals(userId: string, key: string, count: number, ago = 0): Promise<void> {
  const taskId = await submit(server, key);
  const text = `insert into policy_refusals (id, user_id, task_id, rule, stage, hash, created_at)
    select 'ref_' || gen_random_uuid(), '${userId}', '${taskId}', 'sexual', 'prompt', 'x', now() - interval '${ago} seconds'
    from generate_series(1, ${count})`;
  await server.command("query", { text });
}

afterEach(() => server.command("judgePictures", { by: "calm" }));

describe("a refusal", () => {
  test("of a prompt ends the task before a model sees it, refunds it and stores no words", async () => {
    const { key, userId } = await newPerson(server, 10);
    // This model would fail, and say so.
    const id = await submit(server, key, { prompt: EXPLICIT, model: "always-fails" });
    const task = await waitForTask(server, key, id);
    expect(task).toMatchObject({
      status: "failed",
      error:
        "Generation failed due to content policy: the prompt breaks the rule on sexual content. " +
        "Your credits are back; please change the prompt.",
      error_code: "content_policy",
      retryable: false,
      credits_used: 0,
    });
    expect(await balanceOf(server, key)).toBe(10);
    const [refusal, ...others] = await refusalsOf(userId);
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({ task_id: id, rule: "sexual", stage: "prompt" });
    expect(refusal?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(refusal)).not.toContain(MARKER);
    await expect.poll(server.log).toContain("task refused");
    expect(server.log()).not.toContain(MARKER);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("has the same hash for a prompt however it is written, and another for another", async () => {
    const { key, userId } = await newPerson(server);
    for (const prompt of [EXPLICIT, `  ${EXPLICIT.toUpperCase()}\n`, `${EXPLICIT} again`])
      await waitForTask(server, key, await submit(server, key, { prompt }));
    const hashes = (await refusalsOf(userId)).map((refusal) => refusal.hash);
    expect(hashes).toHaveLength(3);
    expect(new Set(hashes).size).toBe(2);
  });

  test("of a result keeps the picture out of the store and the response", async () => {
    const { key, userId } = await newPerson(server, 10);
    await server.command("judgePictures", { by: "strict" });
    const id = await submit(server, key);
    const task = await waitForTask(server, key, id);
    expect(task.error).toMatch(
      /^Generation failed due to content policy: the result breaks the rule on sexual content\. .*credits are back/,
    );
    expect(task.error_code).toBe("content_policy");
    expect(task.images).toBeUndefined();
    expect(await balanceOf(server, key)).toBe(10);
    expect(await refusalsOf(userId)).toMatchObject([{ rule: "sexual", stage: "result" }]);
    const images = await server.command("query", { text: `select * from images where task_id = '${id}'` });
    expect(images).toEqual([]);
  });

  test("of a reference names the reference", async () => {
    const { key, userId } = await newPerson(server);
    const { images = [] } = await waitForTask(server, key, await submit(server, key));
    await server.command("judgePictures", { by: "strict" });
    const fields = { scene: "image-to-image", model: "any-references", image_input: images };
    const task = await waitForTask(server, key, await submit(server, key, fields));
    expect(task.error).toMatch(
      /^Generation failed due to content policy: a reference breaks the rule on sexual content\. /,
    );
    expect(task.error_code).toBe("content_policy");
    expect(await refusalsOf(userId)).toMatchObject([{ stage: "reference" }]);
  });

  test("by a model's own filter is recorded as such", async () => {
    const { key, userId } = await newPerson(server, 10);
    const prompt = `a portrait of ${MARKER}`;
    const task = await waitForTask(server, key, await submit(server, key, { model: "declines", prompt }));
    expect(task.error).toMatch(/^Generation failed due to content policy\. The model refused/);
    expect(task.error_code).toBe("content_policy");
    expect(await balanceOf(server, key)).toBe(10);
    expect(await refusalsOf(userId)).toMatchObject([{ rule: "unnamed", stage: "model" }]);
    expect(server.log()).not.toContain(MARKER);
  });
});

describe("what is allowed", () => {
  test("is drawn: the real classifier passes a drawing", async () => {
    const { key, userId } = await newPerson(server);
    await server.command("judgePictures", { by: "real" });
    expect(await waitForTask(server, key, await submit(server, key, { model: "sketch" }))).toMatchObject({
      status: "success",
    });
    expect(await refusalsOf(userId)).toEqual([]);
  });

  test("is drawn: swimwear at a beach is allowed", async () => {
    const { key, userId } = await newPerson(server);
    await server.command("judgePictures", { by: "beach" });
    const id = await submit(server, key, { prompt: "a woman in a swimsuit at the beach" });
    expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
    expect(await refusalsOf(userId)).toEqual([]);
  });
});

describe("a stage that cannot run", () => {
  test("fails the task, refunds it, and is not a refusal", async () => {
    const { key, userId } = await newPerson(server, 10);
    await server.command("judgePictures", { by: "broken" });
    const id = await submit(server, key);
    expect(await waitForTask(server, key, id)).toMatchObject({
      status: "failed",
      error: expect.stringMatching(/^The picture could not be checked.*Your credits are back/),
      error_code: "internal",
      retryable: true,
    });
    expect(await readTask(server, key, id)).not.toHaveProperty("images");
    expect(await balanceOf(server, key)).toBe(10);
    expect(await refusalsOf(userId)).toEqual([]);
  });
});

describe("with OpenAI's key", () => {
  const moderation = vendorServer();

  test("its moderation is consulted, and nothing is drawn while it is unreachable", async () => {
    const env = { OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: `${moderation.url}/v1` };
    const own = await startServer({ ...(await databaseEnv()), ...env });
    const { key, userId } = await newPerson(own, 10);
    const categories = { sexual: true, "sexual/minors": false };
    moderation.answer(() => ({ body: { results: [{ flagged: true, categories }] } }));
    const flagged = await waitForTask(own, key, await submit(own, key, { prompt: `innocent ${MARKER}` }));
    expect(flagged.error).toMatch(
      /^Generation failed due to content policy: the prompt breaks the rule on sexual/,
    );
    const text = `select rule, stage from policy_refusals where user_id = '${userId}'`;
    expect(await own.command("query", { text })).toEqual([{ rule: "sexual", stage: "prompt" }]);
    moderation.answer(() => ({ body: { results: [{ flagged: false, categories: { sexual: false } }] } }));
    const passed = await waitForTask(own, key, await submit(own, key));
    expect(passed.status).toBe("success");
    moderation.answer(() => ({ status: 503, body: { error: {} } }));
    const asked = moderation.received.length;
    const unjudged = await waitForTask(own, key, await submit(own, key));
    expect(unjudged).toMatchObject({
      status: "failed",
      error: expect.stringMatching(/^The prompt could not be checked.*Your credits are back/),
    });
    // The queue has tried again.
    expect(moderation.received.length - asked).toBeGreaterThan(1);
    expect(await balanceOf(own, key)).toBe(9);
    expect(own.log()).not.toContain(MARKER);
    await discardServer(own);
  });
});

describe("repeated refusals", () => {
  const policyOf = (response: Response) => response.headers.get("ratelimit-policy");

  test("slow the account down, whichever key it uses, and the headers say so", async () => {
    const { key, userId } = await newPerson(server);
    await recordRefusals(userId, key, SLOW_DOWN.refusals);
    const first = await generate(server, key, VALID);
    expect(first.status).toBe(201);
    expect(policyOf(first)).toBe('"generate";q=1;w=60');
    expect(first.headers.get("ratelimit")).toMatch(/^"generate";r=0;t=\d+$/);
    const other = await server.command("createKey", { userId, name: "Other" });
    const second = await generate(server, other, VALID);
    expect(second.status).toBe(429);
    const seconds = Number(second.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(SLOW_DOWN.seconds);
    expect(second.headers.get("ratelimit")).toBe(`"generate";r=0;t=${seconds}`);
    expect(policyOf(second)).toBe('"generate";q=1;w=60');
    const { code, message } = await errorOf(second);
    expect(code).toBe("rate_limit_exceeded");
    expect(message).toContain("content policy");
    // What costs nothing is as fast as ever.
    expect((await request(server, "/api/v1/credits", { key })).status).toBe(200);
  });

  test("expire after a while, and fewer have no effect", async () => {
    const fewer = await newPerson(server);
    await recordRefusals(fewer.userId, fewer.key, SLOW_DOWN.refusals - 1);
    expect(policyOf(await generate(server, fewer.key, VALID))).toBe('"generate";q=10;w=60');
    const late = await newPerson(server);
    await recordRefusals(late.userId, late.key, SLOW_DOWN.refusals, SLOW_DOWN.within + 5);
    expect(policyOf(await generate(server, late.key, VALID))).toBe('"generate";q=10;w=60');
  });
});

describe("npm run -s admin -- policy report", () => {
  test("lists refusals with user, rule, stage, time and hash, but never the words", async () => {
    await server.command("query", { text: "delete from policy_refusals" });
    const { key, email } = await newPerson(server);
    const id = await submit(server, key, { prompt: EXPLICIT });
    await waitForTask(server, key, id);
    const otherId = await submit(server, key, { model: "declines" });
    await waitForTask(server, key, otherId);
    const env = { DATABASE_URL: server.databaseUrl, DATA_DIR: server.dataDir };
    const report = await runScript("admin", ["policy", "report"], env);
    expect(report).toMatchObject({ code: 0, stderr: "" });
    const [later, earlier, gap, ...tallies] = report.stdout.trimEnd().split("\n");
    const row = (rule: string, stage: string, task: string) =>
      new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[^\\t]+Z\\t${email}\\t${rule}\\t${stage}\\t[0-9a-f]{64}\\t${task}$`);
    expect(later).toMatch(row("unnamed", "model", otherId));
    expect(earlier).toMatch(row("sexual", "prompt", id));
    expect(gap).toBe("");
    expect(tallies.sort()).toEqual(["", "sexual\t1", "unnamed\t1", `${email}\t2`].sort());
    expect(report.stdout).not.toContain(MARKER);
    const none = await runScript("admin", ["policy", "report", "--days", "0"], env);
    expect(none).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("1 to 3650") });
  });
});
