import { appendFileSync } from "node:fs";
import path from "node:path";

/** The file, in the logs' folder, of values that must not occur in any log, one per line. */
export const SECRETS_FILE = "secrets.txt";

/** Secret settings. */
const SECRET_SETTING = /_(KEY|TOKEN|SECRET)$|^DATABASE_URL$/;
/** Shorter values are words that may occur anywhere. */
const SHORTEST_SECRET = 8;

/**
 * The path for a server's log. `npm test` sets a folder for all logs, `TEST_LOGS`, and searches it at the end.
 * @param otherwise the folder if the run has none
 */
export function newLogFile(otherwise: string): string {
  return path.join(process.env.TEST_LOGS ?? otherwise, `server-${crypto.randomUUID()}.log`);
}

/** Registers a value to search for in all logs of the run. */
export function keepSecret(value: string): void {
  const { TEST_LOGS } = process.env;
  if (TEST_LOGS && value.length >= SHORTEST_SECRET) {
    appendFileSync(path.join(TEST_LOGS, SECRETS_FILE), `${value}\n`);
  }
}

/** Registers the secrets in a server's settings. */
export function keepSecretsOf(env: NodeJS.ProcessEnv): void {
  for (const [name, value = ""] of Object.entries(env)) {
    if (!SECRET_SETTING.test(name)) continue;
    keepSecret(name === "DATABASE_URL" && URL.canParse(value) ? new URL(value).password : value);
  }
}
