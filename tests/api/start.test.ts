import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { lockDirectory } from "@/db/lock-directory";
import { databaseEnv } from "../support/api";
import { copyEmbeddedDatabase } from "../support/database-template";
import { newLogFile } from "../support/keep-logs";
import { NO_VENDORS } from "../support/no-vendors";
import { type Finished, runScript } from "../support/run-script";
import { printedByShell } from "../support/run-shell";
import { newDataDir, secretFor, startServer } from "../support/start-server";

let dataDir = "";
let child: ChildProcess | undefined;
let logFile = "";

/** All that the process has written since its start. */
const output = () => readFileSync(logFile, "utf8");

/** `npm start`, as the README says it, until it answers. */
async function npmStart(env: Record<string, string> = {}): Promise<void> {
  logFile = newLogFile(dataDir);
  const log = openSync(logFile, "a");
  const database = await databaseEnv();
  child = spawn("npm", ["start"], {
    env: {
      ...process.env,
      ...NO_VENDORS,
      ...secretFor(database),
      ...database,
      DATA_DIR: dataDir,
      PORT: "0",
      APP_URL: "",
      DRAIN_SECONDS: "0",
      ...env,
    },
    stdio: ["ignore", log, log],
  });
  await vi.waitUntil(() => output().includes("is ready at"), { timeout: 90_000, interval: 100 });
}

async function stop(): Promise<number | null> {
  const exited = new Promise<number | null>((resolve) => child?.once("exit", resolve));
  child?.kill("SIGTERM");
  return exited;
}

beforeEach(() => {
  dataDir = newDataDir();
});
afterEach(async () => {
  if (child?.exitCode === null) await stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe.runIf(inject("database") === "embedded")("npm start on a new embedded database", () => {
  test("creates a demo account once, whose curl line and npm run demo work unchanged, unless its file is cut off", async () => {
    dataDir = path.join(dataDir, "what's mine");
    mkdirSync(dataDir);
    await npmStart();
    const file = path.join(dataDir, "demo.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const demo = JSON.parse(readFileSync(file, "utf8"));
    expect(Object.keys(demo)).toEqual(["base_url", "email", "password", "api_key"]);
    for (const value of Object.values(demo)) expect(output()).toContain(value);

    const [curl = ""] = /curl -X POST [\s\S]*?'\n/.exec(output()) ?? [];
    expect(JSON.parse(await printedByShell(`${curl.trim()} -s`))).toMatchObject({
      status: "pending",
      credits_used: 1,
      credits_remaining: 999,
    });

    const [, demoLine = ""] = /or: {2}(.*)/.exec(output()) ?? [];
    expect(demoLine).toContain("DATA_DIR=");
    const saved = (await printedByShell(demoLine)).trimEnd().split("\n").at(-1) ?? "";
    expect(readFileSync(saved).subarray(1, 4).toString()).toBe("PNG");
    unlinkSync(saved);

    expect(await stop()).toBe(0);
    await npmStart({ APP_URL: "https://pictures.example", DATABSE_URL: "postgres://database/app" });
    expect(output()).toMatch(
      /ready at https:\/\/pictures\.example, and listens at http:\/\/127\.0\.0\.1:\d+"/,
    );
    expect(output()).toContain("The variable DATABSE_URL is unknown. Did you mean DATABASE_URL?");
    expect(output()).not.toContain(demo.password);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      ...demo,
      base_url: "https://pictures.example",
    });

    expect(await stop()).toBe(0);
    for (const torn of ["", "null"]) {
      writeFileSync(file, torn);
      const { code, stderr } = await runScript("demo", [], { DATA_DIR: dataDir });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^.*demo\.json is damaged[^\n]*\n$/);
    }
  }, 240_000);

  test("recreates a database whose creation was killed", async () => {
    const killed = runScript("start", [], { DATABASE_URL: "", DATA_DIR: dataDir, PORT: "0" });
    const at = (name: string) => path.join(dataDir, name);
    const isBegun = () => globSync(at("db/*/base")).length > 0;
    await vi.waitUntil(isBegun, { timeout: 30_000, interval: 5 });
    process.kill(Number(readFileSync(at("lock.pid"), "utf8")), "SIGKILL");
    await killed;
    // A moment later, there would have been this as well, and PGlite takes what has it for a database.
    writeFileSync(at("db/PG_VERSION"), "");
    const verified = await runScript("admin", ["ledger", "verify"], { DATABASE_URL: "", DATA_DIR: dataDir });
    expect(verified.stderr).toContain(`There is no database in ${dataDir}`);
    const server = await startServer({ DATABASE_URL: "" }, dataDir, { makesDatabase: true });
    expect(server.log()).toContain("A demo account with 1,000 credits is ready");
    expect(readdirSync(dataDir)).not.toContain("db.making");
    expect(await server.stop()).toBe(0);
  });
});

describe.runIf(inject("database") === "postgres")("npm start on a PostgreSQL server", () => {
  test("creates no demo account, and npm run demo says so", async () => {
    await npmStart();
    expect(output()).not.toContain("demo account");
    expect(existsSync(path.join(dataDir, "demo.json"))).toBe(false);
    const { code, stderr } = await runScript("demo", [], { ...(await databaseEnv()), DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Only the embedded database has a demo account[^\n]*\n$/);
  });

  test.runIf(existsSync("/proc/self"))("names a data directory that cannot be created", async () => {
    const env = { ...(await databaseEnv()), DATA_DIR: "/proc/girlgenerator/data", PORT: "0" };
    const { code, stderr } = await runScript("start", [], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The data directory \/proc\/girlgenerator\/data cannot be used[^\n]*ENOENT[^\n]*\n$/,
    );
  });
});

describe.runIf(inject("database") === "embedded")("a build whose command is killed", () => {
  test("ends with it, so that Next does not refuse the next one", async () => {
    // Next itself would build for a minute, in the checkout that all tests serve from. This one ends in half of one.
    const next = path.join(dataDir, "node_modules/next/dist/bin/next");
    mkdirSync(path.dirname(next), { recursive: true });
    writeFileSync(
      next,
      'const { writeFileSync } = require("node:fs"); process.on("exit", (code) => writeFileSync("ended", String(code)));' +
        'writeFileSync("begun", ""); setTimeout(() => {}, 30_000);',
    );
    const words = ["--import", path.resolve("lib/load-typescript.ts"), path.resolve("lib/cli/build.ts")];
    child = spawn(process.execPath, words, { cwd: dataDir, stdio: "ignore" });
    await vi.waitUntil(() => existsSync(path.join(dataDir, "begun")), 20_000);
    child.kill("SIGKILL");
    await vi.waitUntil(() => existsSync(path.join(dataDir, "ended")), 10_000);
    child = undefined;
  });
});

describe.runIf(inject("database") === "embedded")("npm start that cannot start says what to change", () => {
  test("invalid settings", async () => {
    const { code, stderr } = await runScript("start", [], {
      DATA_DIR: dataDir,
      PORT: "80.5",
      TRUSTED_PROXIES: "balancer,proxy",
      LOG_LEVEL: "verbose",
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      "The environment, or .env, has values that cannot be used. PORT: must be a whole number from 0 to 65535. " +
        "TRUSTED_PROXIES: must be addresses and networks such as 10.0.0.7 and 10.0.0.0/8, with commas between " +
        "them. LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent.\n",
    );
  });

  test("a damaged database", async () => {
    const db = path.join(dataDir, "db");
    const admin = (...words: string[]) => runScript("admin", words, { DATA_DIR: dataDir });
    const createUser = (email: string) =>
      admin("user", "create", "--email", email, "--password", "correct horse battery staple");
    const isRefused = ({ code, stderr }: Finished) => {
      expect(code).toBe(1);
      expect(stderr).toContain(`The embedded database in ${db} cannot be started: its files are damaged.`);
    };
    copyEmbeddedDatabase(dataDir);
    expect((await createUser("ada@example.com")).code).toBe(0);

    const version = path.join(db, "PG_VERSION");
    const whole = readFileSync(version);
    unlinkSync(version);
    isRefused(await createUser("grace@example.com"));
    writeFileSync(version, "");
    const backup = path.join(dataDir, "backup.tar.gz");
    isRefused(await admin("backup", backup));
    expect(existsSync(backup)).toBe(false);
    // Nothing was made over it: Ada is still there.
    writeFileSync(version, whole);
    expect((await createUser("ada@example.com")).stderr).toContain("already exists");

    writeFileSync(path.join(db, "global/pg_control"), "");
    isRefused(await admin("ledger", "verify"));
  });

  test("a port that is in use by another process", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runScript("start", [], { DATA_DIR: dataDir, PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(
      `127.0.0.1:${port} is in use by another process. Stop that one, or choose another`,
    );
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test("a data directory it may not write to", async () => {
    chmodSync(dataDir, 0o555);
    // The superuser may write anywhere.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const words = ["--import", "./lib/load-typescript.ts", "lib/cli/dev.ts"];
    const env = { ...process.env, ...NO_VENDORS, DATA_DIR: path.join(dataDir, "new"), PORT: "0" };
    const started = spawn(process.execPath, words, { ...user, env, stdio: ["ignore", "ignore", "pipe"] });
    expect(await text(started.stderr)).toContain(`this process may not write in ${dataDir} (EACCES)`);
  });

  test.runIf(existsSync("/proc/self"))("a data directory where no folder can be created", () => {
    // Node itself goes on trying there for ever.
    expect(() => lockDirectory("/proc/girlgenerator/data")).toThrow("may not write in /proc (ENOENT)");
  });
});
