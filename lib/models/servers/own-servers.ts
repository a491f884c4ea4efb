import { type Env, env } from "@/lib/env";
import { currentModelsFile } from "../file/current-file";
import { filledIn } from "../file/parse-file";
import type { ServerConfig, ServerKind } from "../file/shape";

/** One of the operator's own servers. */
export type OwnServer = {
  name: string;
  kind: ServerKind;
  /** Without credentials and trailing slash. */
  baseUrl: string;
  /** Including credentials. */
  headers: Record<string, string>;
  /** The line in which its tasks wait. */
  line: string;
  concurrency: number;
  timeoutMs: number;
  /** Whether this service is its only user. */
  exclusive: boolean;
};

/** The server configured by environment variables. Its line keeps the name from before there were others. */
export const OF_ENVIRONMENT = "own-server";

/** The prefix of the lines of servers in `models.json`. */
const LINE_PREFIX = "server.";

/** All own servers, those of `models.json` first. */
export function ownServers(): OwnServer[] {
  const listed = Object.entries(currentModelsFile()?.servers ?? {});
  const ofEnvironment = environmentServer(env());
  return [
    ...listed.map(([name, config]) => toOwnServer(name, config)),
    ...(ofEnvironment ? [ofEnvironment] : []),
  ];
}

/** The own server of a line. */
export function serverOfLine(line: string | undefined): OwnServer | undefined {
  return line === undefined ? undefined : ownServers().find((server) => server.line === line);
}

/** Whether a line belongs to a server in `models.json`, even a former one. */
export function isOwnLine(line: string | undefined): line is string {
  return line?.startsWith(LINE_PREFIX) ?? false;
}

/** A server from `models.json`. */
export function toOwnServer(name: string, config: ServerConfig): OwnServer {
  const url = new URL(config.base_url);
  const { username, password } = url;
  Object.assign(url, { username: "", password: "" });
  const basic = Buffer.from(`${decode(username)}:${decode(password)}`);
  return {
    name,
    kind: config.kind,
    baseUrl: url.href.replace(/\/+$/, ""),
    headers: { ...(username && { Authorization: `Basic ${basic.toString("base64")}` }), ...config.headers },
    line: `${LINE_PREFIX}${name}`,
    concurrency: config.concurrency ?? (config.kind === "openai" ? env().VENDOR_CONCURRENCY : 1),
    timeoutMs: config.timeout_seconds * 1000,
    exclusive: config.exclusive,
  };
}

/** Decodes a URL component; returns it unchanged if it has stray percent signs. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The server configured by environment variables, if any. */
export function environmentServer({
  IMAGES_BASE_URL,
  IMAGES_API_KEY,
  VENDOR_CONCURRENCY,
}: Env): OwnServer | undefined {
  if (IMAGES_BASE_URL === undefined) return undefined;
  const server = toOwnServer(OF_ENVIRONMENT, {
    kind: "openai",
    base_url: IMAGES_BASE_URL,
    headers: IMAGES_API_KEY === undefined ? {} : { Authorization: `Bearer ${IMAGES_API_KEY}` },
    concurrency: VENDOR_CONCURRENCY,
    timeout_seconds: 230,
    exclusive: false,
  });
  return { ...server, line: OF_ENVIRONMENT };
}

/** A server's values to redact from the log. */
export function secretsOf({ headers }: OwnServer): string[] {
  return [...filledIn(), ...Object.values(headers).flatMap((value) => [value, ...value.split(" ").slice(1)])];
}
