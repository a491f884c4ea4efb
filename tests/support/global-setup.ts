import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { shared } from "@/lib/shared";
import { bundlePrograms } from "./bundle-programs";
import { METRICS_TOKEN } from "./metrics-token";
import { type PreparedPostgres, preparePostgres } from "./prepare-postgres";
import { createDatabase } from "./start-postgres";
import { discardServer, type ServerPlace, startServer, type TestServer } from "./start-server";

declare module "vitest" {
  export interface ProvidedContext {
    /** Which database this run of the API's tests is about. */
    database: "embedded" | "postgres";
    /** A PostgreSQL server to make databases on, where it is about that. */
    postgresUrl: string;
    /** The name of a database there that nobody has used. */
    postgresTemplate: string;
    /** Answers where the server is that files share; the settings that it needs are the body of the request. */
    sharedServers: string;
    /** Whether requests to the API go to Next's route handlers, as on hosts that run Next alone. */
    isByNext: boolean;
    /** Whether the faults are to be injected in full number, or a few of each. */
    isFull: boolean;
  }
}

type Stop = () => Promise<void>;

/**
 * Once for the tests of the API, or of the faults, on one kind of database: what is copied for each server, and the servers
 * that files share, each started when the first file asks for it.
 */
export default async function setUp({ config, provide }: TestProject): Promise<Stop> {
  await bundle();
  // The embedded database is copied by whoever starts a server on it.
  const isOnPostgres = config.provide.database === "postgres";
  const postgres = isOnPostgres ? await joinPostgres(provide) : undefined;
  const servers = await shareServers(postgres?.newDatabase ?? (async () => ""));
  provide("sharedServers", servers.url);
  return async () => {
    await servers.stop();
    await postgres?.stop();
  };
}

/** Starts servers for whoever asks: one for all who need the same. */
async function shareServers(newDatabase: () => Promise<string>): Promise<{ url: string; stop: Stop }> {
  const servers = new Map<string, Promise<TestServer>>();
  const start = async (settings: string) => {
    const env = { DATABASE_URL: await newDatabase(), METRICS_TOKEN, ...JSON.parse(settings) };
    return startServer(env, undefined, { livesLong: true });
  };
  // A test may be silent for long between two calls, and its connection is not to be closed under the second one.
  const door = createServer({ keepAliveTimeout: 600_000 }, async (request, response) => {
    const settings = await text(request);
    const starting = servers.get(settings) ?? start(settings);
    servers.set(settings, starting);
    try {
      const { url, dataDir, pid, commandUrl, logFile } = await starting;
      const place: ServerPlace = { url, dataDir, pid, commandUrl, logFile };
      response.end(JSON.stringify(place));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    stop: async () => {
      door.close();
      for (const starting of servers.values()) await starting.then(discardServer, () => {});
    },
  };
}

/** What the projects of a run share, each of which loads this file. */
const run = () =>
  shared<{ users: number; prepared?: Promise<PreparedPostgres> }>("tests.postgres", () => ({ users: 0 }));

const bundle = () => shared("tests.programs", bundlePrograms);

/** A PostgreSQL server with a database to be copied: one for all projects. */
async function joinPostgres(
  provide: TestProject["provide"],
): Promise<{ newDatabase: () => Promise<string>; stop: Stop }> {
  run().users++;
  const prepared = run().prepared ?? preparePostgres();
  run().prepared = prepared;
  const { url, template, stop } = await prepared;
  provide("postgresUrl", url);
  provide("postgresTemplate", template);
  return {
    newDatabase: () => createDatabase(url, template),
    stop: async () => {
      if (--run().users === 0) await stop();
    },
  };
}
