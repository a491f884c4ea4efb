import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
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
import { NO_VENDORS } from "../support/no-vendors";
import { npmStart } from "../support/npm-start";
import { PATIENCE_MS } from "../support/patience";
import { type Finished, runScript } from "../support/run-script";
import { newDataDir } from "../support/start-server";

let dataDir = "";
let child: ChildProcess | undefined;

beforeEach(() => {
  dataDir = newDataDir();
});
afterEach(() => {
  child?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

describe.runIf(inject("database") === "postgres")("npm start on a PostgreSQL server", () => {
  test("creates no demo account, and npm run demo says so", async () => {
    const { output, stop } = await npmStart(dataDir);
    expect(output()).not.toContain("demo account");
    expect(await stop()).toBe(0);
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
    await vi.waitUntil(() => existsSync(path.join(dataDir, "begun")), PATIENCE_MS);
    child.kill("SIGKILL");
    await vi.waitUntil(() => existsSync(path.join(dataDir, "ended")), PATIENCE_MS);
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
