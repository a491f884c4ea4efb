import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { shared } from "@/lib/shared";
import { bundleForTests } from "./bundle-programs";
import type { DescribedAnswers } from "./described-answers";
import { METRICS_TOKEN } from "./metrics-token";
import { type PreparedPostgres, preparePostgres } from "./prepare-postgres";
import { createDatabase } from "./start-postgres";
import {
  discardServer,
  type ServerPlace,
  startServer,
  type TestServer,
  WITHOUT_DEATHS,
} from "./start-server";

declare module "vitest" {
  export interface ProvidedContext {
    /** The kind of database that this project tests. */
    database: "embedded" | "postgres";
    /** A PostgreSQL server to create databases on, if it tests that. */
    postgresUrl: string;
    /** The name of an unused database there. */
    postgresTemplate: string;
    /** The URL that returns the place of a shared server; the request's body has the server's settings. */
    sharedServers: string;
    /** Whether API requests go to Next's route handlers, as on hosts that run only Next. */
    isByNext: boolean;
    /** What the OpenAPI document says about answers. */
    openApi: DescribedAnswers;
    /** Whether to inject all faults, or a few of each kind. */
    isFull: boolean;
  }
}

type Stop = () => Promise<void>;

/**
 * Runs once for the API or fault tests on one kind of database. Prepares the database that each server copies, and the servers
 * that files share, each of which starts when the first file asks for it.
 */
export default async function setUp({ config, provide }: TestProject): Promise<Stop> {
  await bundle();
  provide("openApi", await described());
  // Whoever starts a server on the embedded database copies it.
  const isOnPostgres = config.provide.database === "postgres";
  const postgres = isOnPostgres ? await joinPostgres(provide) : undefined;
  const servers = await shareServers(postgres?.newDatabase ?? (async () => ""));
  provide("sharedServers", servers.url);
  return async () => {
    await servers.stop();
    await postgres?.stop();
  };
}

/** Starts servers on request: one for all files that need the same settings. */
async function shareServers(newDatabase: () => Promise<string>): Promise<{ url: string; stop: Stop }> {
  const servers = new Map<string, Promise<TestServer>>();
  const start = async (settings: string) => {
    const env = {
      DATABASE_URL: await newDatabase(),
      METRICS_TOKEN,
      ...WITHOUT_DEATHS,
      ...JSON.parse(settings),
    };
    return startServer(env, undefined, { livesLong: env.DATABASE_URL !== "" });
  };
  // A test may pause for long between two calls, and its connection must not be closed under the second one.
  const door = createServer({ keepAliveTimeout: 600_000 }, async (request, response) => {
    const settings = await text(request);
    const starting = servers.get(settings) ?? start(settings);
    servers.set(settings, starting);
    try {
      const { url, dataDir, pid, commandUrl, databaseUrl, logFile } = await starting;
      const place: ServerPlace = { url, dataDir, pid, commandUrl, databaseUrl, logFile };
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

/** What the projects of a run share, since each of them loads this file. */
const run = () =>
  shared<{ users: number; prepared?: Promise<PreparedPostgres> }>("tests.postgres", () => ({ users: 0 }));

const bundle = () => shared("tests.programs", bundleForTests);

const described = () =>
  shared("tests.openApi", async () => (await import("./described-answers")).describedAnswers());

/** A PostgreSQL server with a template database: one for all projects. */
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
