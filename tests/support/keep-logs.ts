import { appendFileSync } from "node:fs";
import path from "node:path";

/** In the folder of the logs: what must be in none of them, a value a line. */
export const SECRETS_FILE = "secrets.txt";

/** Settings that are to stay between the operator and the process. */
const SECRET_SETTING = /_(KEY|TOKEN|SECRET)$|^DATABASE_URL$/;
/** What is shorter is a word, and may be part of any. */
const SHORTEST_SECRET = 8;

/**
 * A file for what a server logs. `npm test` names a folder for all of them, `TEST_LOGS`, and looks through it at the end.
 * @param otherwise the folder where there is none of the run
 */
export function newLogFile(otherwise: string): string {
  return path.join(process.env.TEST_LOGS ?? otherwise, `server-${crypto.randomUUID()}.log`);
}

/** Has the run look for a value in all logs. */
export function keepSecret(value: string): void {
  const { TEST_LOGS } = process.env;
  if (TEST_LOGS && value.length >= SHORTEST_SECRET) {
    appendFileSync(path.join(TEST_LOGS, SECRETS_FILE), `${value}\n`);
  }
}

/** Has the run look for what is secret in a server's settings. */
export function keepSecretsOf(env: NodeJS.ProcessEnv): void {
  for (const [name, value = ""] of Object.entries(env)) {
    if (!SECRET_SETTING.test(name)) continue;
    keepSecret(name === "DATABASE_URL" && URL.canParse(value) ? new URL(value).password : value);
  }
}
