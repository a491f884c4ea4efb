import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { balanceOf, newPerson, request, submit, waitForTask } from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { type Finished, runScript } from "../support/run-script";
import { signIn } from "../support/sign-in";
import { newDataDir, startServer, WITH_PAGES } from "../support/start-server";

const folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const admin = (dataDir: string, ...words: string[]): Promise<Finished> =>
  runScript("admin", words, { DATABASE_URL: "", DATA_DIR: dataDir });

/** The one line with which a command refuses. */
async function refusal(dataDir: string, ...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await admin(dataDir, ...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr;
}

describe.runIf(inject("database") === "postgres")("npm run -s admin", () => {
  test.each(["backup", "restore"])("leaves a PostgreSQL server to its own tools: %s", async (command) => {
    const env = { DATABASE_URL: "postgres://localhost/x", DATA_DIR: at("none") };
    const { code, stderr } = await runScript("admin", [command, at("backup.tar.gz")], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/pg_dump.*files/);
  });
});

describe.runIf(inject("database") === "embedded")("npm run -s admin", () => {
  const dataDir = newDataDir();
  const backup = at("backup.tar.gz");
  const elsewhere = newDataDir();
  const before = { key: "", cookie: "", image: "", picture: new Uint8Array(), taskId: "" };

  const picture = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());
  const pathOf = (url: string) => new URL(url).pathname;

  beforeAll(async () => {
    const server = await startServer({ ...WITH_PAGES, DATABASE_URL: "" }, dataDir);
    const person = await newPerson(server, 10);
    before.key = person.key;
    before.cookie = await signIn(server, person);
    // What it is signed with is for its owner alone.
    expect(statSync(path.join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
    before.taskId = await submit(server, person.key);
    const [image = ""] = (await waitForTask(server, person.key, before.taskId)).images ?? [];
    before.image = pathOf(image);
    before.picture = await picture(image);
    expect(await refusal(dataDir, "backup", backup)).toContain(`in use by process ${server.pid}`);
    await server.stop("SIGKILL");
    // Somebody has put the pictures of a folder onto another disk.
    const inFiles = readdirSync(path.join(dataDir, "files")).find((name) => !name.endsWith(".txt")) ?? "";
    renameSync(path.join(dataDir, "files", inFiles), elsewhere);
    symlinkSync(elsewhere, path.join(dataDir, "files", inFiles));
    const { code, stdout, stderr } = await admin(dataDir, "backup", backup);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/backup\.tar\.gz: \d+ files, \d+\.\d MB\n$/);
  });
  afterAll(() => {
    for (const one of [dataDir, elsewhere]) rmSync(one, { recursive: true, force: true });
  });

  test("restores everything after the directory was deleted", async () => {
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    rmSync(dataDir, { recursive: true });
    expect((await admin(dataDir, "restore", backup)).stderr).toBe("");
    expect(readdirSync(dataDir)).toEqual(expect.arrayContaining(["auth-secret", "db", "demo.json", "files"]));
    expect(statSync(path.join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
    const server = await startServer({ ...WITH_PAGES, DATABASE_URL: "" }, dataDir);
    expect(await balanceOf(server, before.key)).toBe(9);
    expect(await picture(server.url + before.image)).toEqual(before.picture);
    const headers = { Cookie: before.cookie };
    expect((await request(server, `/api/v1/tasks/${before.taskId}`, { headers })).status).toBe(200);
    await waitForTask(server, before.key, await submit(server, before.key));
    expect(await balanceOf(server, before.key)).toBe(8);
    expect(await server.command("ledgerFaults")).toEqual([]);
    await server.stop();
  });

  test("overwrites no file, and backs up no empty directory", async () => {
    expect(await refusal(dataDir, "backup", backup)).toContain("already exists");
    expect(await refusal(at("nothing"), "backup", at("other.tar.gz"))).toContain("no database");
    expect(readdirSync(folder)).toEqual(["backup.tar.gz"]);
  });

  test("does not restore over existing data", async () => {
    const kept = at("kept");
    mkdirSync(kept);
    writeFileSync(path.join(kept, "letter.txt"), "Dear Ada");
    expect(await refusal(kept, "restore", backup)).toContain("is not empty");
    expect(readdirSync(kept)).toEqual(["letter.txt"]);
    rmSync(kept, { recursive: true });
    expect(await refusal(at("new"), "restore", at("no-such-file"))).toContain("There is no file");
  });

  test("refuses to start on what a killed restore left behind", async () => {
    const place = mkdtempSync(at("killed-"));
    const target = path.join(place, "data");
    // A backup that nobody writes: the restore waits for its first byte.
    const file = path.join(place, "backup.tar.gz");
    execFileSync("mkfifo", [file]);
    const killed = admin(target, "restore", file);
    const isUnpacking = () =>
      existsSync(target) && readdirSync(target).some((name) => /^restore\./.test(name));
    await vi.waitUntil(isUnpacking, { timeout: PATIENCE_MS });
    process.kill(Number(readFileSync(path.join(target, "lock.pid"), "utf8")), "SIGKILL");
    expect((await killed).code).not.toBe(0);

    const toldToRestore = /a restore .* was interrupted: .*remove everything .*restore the backup again/i;
    await expect(startServer({ DATABASE_URL: "" }, target)).rejects.toThrow(toldToRestore);
    expect(await refusal(target, "ledger", "verify")).toMatch(toldToRestore);
    expect(await refusal(target, "restore", backup)).toContain("is not empty");
    expect(existsSync(path.join(target, "db"))).toBe(false);
    for (const name of readdirSync(target)) rmSync(path.join(target, name), { recursive: true });
    expect((await admin(target, "restore", backup)).stderr).toBe("");
    expect((await admin(target, "ledger", "verify")).stdout).toBe("The ledger is clean.\n");
    rmSync(place, { recursive: true });
  });

  test("says that a backup is damaged", async () => {
    const file = at("damaged.tar.gz");
    writeFileSync(file, "Dear Ada, ");
    expect(await refusal(at("new"), "restore", file)).toContain("is not an intact backup");
  });
});
