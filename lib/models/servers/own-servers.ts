import { type Env, env } from "@/lib/env";
import { currentModelsFile } from "../file/current-file";
import { filledIn } from "../file/parse-file";
import type { ServerConfig, ServerKind } from "../file/shape";

/** A server of this deployment's own. */
export type OwnServer = {
  name: string;
  kind: ServerKind;
  /** Without credentials, and without a slash at the end. */
  baseUrl: string;
  /** With the credentials. */
  headers: Record<string, string>;
  /** The line that its tasks wait in. */
  line: string;
  concurrency: number;
  timeoutMs: number;
  /** Whether nobody else uses it. */
  exclusive: boolean;
};

/** The server that the environment names. Its line has had this name before there were others. */
export const OF_ENVIRONMENT = "own-server";

/** What the line of a server of `models.json` is called before its own name. */
const LINE_PREFIX = "server.";

/** The own servers that there are, those of `models.json` first. */
export function ownServers(): OwnServer[] {
  const listed = Object.entries(currentModelsFile()?.servers ?? {});
  const ofEnvironment = environmentServer(env());
  return [
    ...listed.map(([name, config]) => toOwnServer(name, config)),
    ...(ofEnvironment ? [ofEnvironment] : []),
  ];
}

/** The own server that a line is of. */
export function serverOfLine(line: string | undefined): OwnServer | undefined {
  return line === undefined ? undefined : ownServers().find((server) => server.line === line);
}

/** Whether a line is of a server of `models.json`, even of one that does not stand there any more. */
export function isOwnLine(line: string | undefined): line is string {
  return line?.startsWith(LINE_PREFIX) ?? false;
}

/** A server, as the file names it. */
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

/** A part of an address, unescaped; as it stands where a percent sign in it escapes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The server that the environment names, if it does. */
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

/** What of a server must not get into the log. */
export function secretsOf({ headers }: OwnServer): string[] {
  return [...filledIn(), ...Object.values(headers).flatMap((value) => [value, ...value.split(" ").slice(1)])];
}
