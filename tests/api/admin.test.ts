import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { balanceOf, databaseEnv, request } from "../support/api";
import { type Finished, runScript } from "../support/run-script";
import { PASSWORD, signIn } from "../support/sign-in";
import { discardServer, newDataDir, startServer, WITH_PAGES } from "../support/start-server";

/** What a command does is the same on an embedded database, where each takes four times as long: a few are run there. */
const isPostgres = inject("database") === "postgres";
const env: Record<string, string> = {};
const EMAIL = "Ada@Example.com";

const admin = (...words: string[]): Promise<Finished> => runScript("admin", words, env);

/** What a command that must succeed prints. */
async function printed(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await admin(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.trimEnd();
}

/** What a command that is given a password on standard input says. */
const withPassword = (typed: string, ...words: string[]) => runScript("admin", words, env, typed);

async function refused(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await admin(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr;
}

beforeAll(async () => {
  Object.assign(env, await databaseEnv(), { DATA_DIR: newDataDir() });
});
afterAll(() => rmSync(env.DATA_DIR ?? "", { recursive: true, force: true }));

describe("npm run -s admin", () => {
  test("creates users, grants and keys that work; a revoked key does not", async () => {
    expect(
      await printed("user", "create", "--email", EMAIL, "--password", PASSWORD, "--credits", "5"),
    ).toMatch(/^user_\w{26}$/);
    const key = await printed("key", "create", "--email", EMAIL, "--name", "Laptop");
    expect(key).toMatch(/^gg_live_[0-9A-Za-z]{36}$/);
    let revoked = "";
    if (isPostgres) {
      expect(await printed("credits", "grant", "--email", "ada@example.com", "--amount", "11")).toBe("16");
      revoked = await printed("key", "create", "--email", EMAIL);
      expect(await printed("key", "revoke", "--last-four", revoked.slice(-4), "--email", EMAIL)).toBe("");
    }
    expect(await printed("ledger", "verify")).toBe("The ledger is clean.");
    // What is left of it stops no start.
    const demo = path.join(env.DATA_DIR ?? "", "demo.json");
    if (!isPostgres) writeFileSync(demo, "");
    const server = await startServer({ DATABASE_URL: env.DATABASE_URL ?? "" }, env.DATA_DIR);
    expect(await balanceOf(server, key)).toBe(isPostgres ? 16 : 5);
    if (isPostgres) expect((await request(server, "/api/v1/credits", { key: revoked })).status).toBe(401);
    // Nobody is there any more to whom the demo account would be of use.
    expect(server.log()).not.toContain("demo account");
    if (!isPostgres) {
      await expect
        .poll(server.log)
        .toContain(`${demo} cannot be read or written, so its address is out of date`);
      expect(readFileSync(demo, "utf8")).toBe("");
      expect(await refused("ledger", "verify")).toContain(`process ${server.pid}`);
    }
    await server.stop();
  });

  test.runIf(isPostgres)(
    "grants once by a reference, corrects, limits keys, and changes passwords",
    async () => {
      const email = "grace@example.com";
      await printed("user", "create", "--email", "Grace@example.com", "--password", PASSWORD);
      const grant = ["credits", "grant", "--email", email, "--amount"];
      for (let i = 0; i < 2; i++)
        expect(await printed(...grant, "11", "--reference", "invoice 7")).toBe("11");
      expect(await printed(...grant, "-4", "--reason", "=Paid for 7, not 11")).toBe("7");
      const manager = await printed("key", "create", "--email", email, "--scopes", "manage, generate");
      expect(await refused("key", "create", "--email", email, "--scopes", "read,own")).toContain(
        "generate, read, manage",
      );
      expect(await printed("key", "create", "--help")).toContain("--scopes");
      expect(await withPassword(`another ${PASSWORD}\n`, "user", "set-password", "--email", email)).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
      expect(await printed("user", "end-sessions", "--email", email)).toBe("");
      const server = await startServer({ ...WITH_PAGES, DATABASE_URL: env.DATABASE_URL ?? "" });
      expect((await request(server, "/api/v1/credits", { key: manager })).status).toBe(403);
      expect(await signIn(server, { email })).not.toContain("session-token");
      expect(await signIn(server, { email }, `another ${PASSWORD}`)).toContain("session-token");
      const cookie = await signIn(server, { email }, `another ${PASSWORD}`);
      const csv = await (
        await request(server, "/settings/credits/export", { headers: { Cookie: cookie } })
      ).text();
      expect(csv).toContain('correction,-4,7,,,,,"\'=Paid for 7, not 11"');
      const text = `select session_epoch from users where email = '${email}'`;
      expect(await server.command("query", { text })).toEqual([{ session_epoch: 2 }]);
      await discardServer(server);
    },
  );

  test.runIf(isPostgres)("prints one line and exits with 1 if it cannot do something", async () => {
    const user = ["user", "create", "--email"];
    const grant = ["credits", "grant", "--email"];
    const faults: [words: string[], says: string][] = [
      [[...user, EMAIL, "--password", PASSWORD], "already"],
      [[...user, "b@example.com", "--password", "short"], "12 to 128"],
      [[...user, "no address", "--password", PASSWORD], "e-mail"],
      [[...user, "b@example.com"], "--password"],
      [[...grant, "nobody@example.com", "--amount", "1"], "no user"],
      [[...grant, EMAIL, "--amount", "0"], "whole number"],
      [[...grant, EMAIL, "--amount", "-3"], "--reason"],
      [[...grant, EMAIL, "--amount", "1.5"], "whole number"],
      [["key", "revoke", "--email", EMAIL, "--last-four", "zzzz"], "No live key"],
      [["nonsense"], ""],
      [[], ""],
    ];
    await Promise.all(
      faults.map(async ([words, says]) => expect(await refused(...words), words.join(" ")).toContain(says)),
    );
  });

  test.skipIf(isPostgres)("rejects a directory without a database", async () => {
    const dataDir = newDataDir();
    const { code, stderr } = await runScript("admin", ["ledger", "verify"], { DATA_DIR: dataDir });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `There is no database in ${dataDir}: set DATA_DIR, or create a user first.\n`,
    });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test.runIf(isPostgres)("prints its usage", async () => {
    expect(await printed("--help")).toContain("ledger");
    expect(await printed("key", "revoke", "--help")).toContain("Usage: admin key revoke");
  });
});
