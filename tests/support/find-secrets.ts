import { globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SECRETS_FILE } from "./keep-logs";

/** Patterns of secrets that must not occur in a log. */
const LOOKS: Record<string, RegExp> = {
  "an API key": /gg_(?:live|test)_[0-9A-Za-z]{36}/,
  "a secret of webhooks": /whsec_[0-9A-Za-z+/]{40}/,
  "a session": /eyJ[\w-]{8,}\.[\w-]*\.[\w-]+/,
  "a CSRF token or a hash": /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/,
  "a password's hash": /\$argon2/,
  "the password of a database": /postgres(ql)?:\/\/[^\s:@/]+:[^\s@]+@/,
  "an e-mail address": /[\w.+-]+@(example\.com|girlgenerator\.local)/i,
};

/**
 * The demo account that `npm start` deliberately prints once on an unused database. Its values must not occur anywhere else.
 */
const DEMO_ACCOUNT = / {2}A demo account with [\s\S]*?\n {2}or: {2}[^\n]*npm run demo -- "[^\n]*"\n/g;
const DEMO_VALUE = /(?:password|API key) {2,3}(\S+)/g;

/** Literals in the tests that stand for passwords, prompts or other form input. */
const TYPED =
  /(?:\b(?:password|current|prompt): |\b(?:PASSWORD|PROMPT) = |\.fill\(|\bdraw\(page, )"([^"\\]{10,})"/g;

/**
 * Searches the logs of a run for secrets: keys, passwords, sessions, tokens, prompts, addresses.
 * @param folder a folder with a log per server
 * @returns a line per finding, or one that says that there are no logs
 */
export function findSecrets(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".log"));
  if (files.length === 0) return ["there are no logs"];
  const logs = files.map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
  const demo = logs.flatMap(({ text }) => text.match(DEMO_ACCOUNT) ?? []).join("");
  const values = new Set([...kept(folder), ...typed(), ...groupOf(DEMO_VALUE, demo)]);
  return logs.flatMap(({ name, text }) =>
    text
      .replace(DEMO_ACCOUNT, "")
      .split("\n")
      .flatMap((line) => whatIn(line, values).map((what) => `${name}: ${what}: ${line}`)),
  );
}

function whatIn(line: string, values: Set<string>): string[] {
  const byLooks = Object.entries(LOOKS).flatMap(([what, look]) => (look.test(line) ? [what] : []));
  const byValue = [...values].flatMap((value) => (line.includes(value) ? [JSON.stringify(value)] : []));
  return [...byLooks, ...byValue];
}

function kept(folder: string): string[] {
  if (!readdirSync(folder).includes(SECRETS_FILE)) return [];
  return readFileSync(path.join(folder, SECRETS_FILE), "utf8").split("\n").filter(Boolean);
}

function typed(): string[] {
  return globSync("tests/**/*.ts").flatMap((file) => groupOf(TYPED, readFileSync(file, "utf8")));
}

function groupOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, group]) => group ?? "");
}
