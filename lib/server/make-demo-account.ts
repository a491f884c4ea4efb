import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Database } from "@/db/client";
import { hasUsers } from "@/db/queries/users";
import { createUser } from "@/lib/auth/create-user";
import { SAMPLE_PROMPT } from "@/lib/client/samples/sample";
import { env } from "@/lib/env";
import { createKey } from "@/lib/keys/create-key";
import { logger } from "@/lib/logger";

const EMAIL = "demo@girlgenerator.local";
const CREDITS = 1_000;

/** The content of `demo.json`. */
const DemoAccount = z.object({
  base_url: z.string(),
  email: z.string(),
  password: z.string(),
  api_key: z.string(),
});

export type DemoAccount = z.output<typeof DemoAccount>;

/** The path of `demo.json`. */
export function demoFile(): string {
  return path.join(env().DATA_DIR, "demo.json");
}

/**
 * Creates a demo account on an unused embedded database and writes it to `demo.json`.
 * @returns undefined if there are users, or the database is a server's
 */
export async function makeDemoAccount(db: Database, baseUrl: string): Promise<DemoAccount | undefined> {
  if (env().DATABASE_URL || (await hasUsers(db))) return undefined;
  const password = randomBytes(12).toString("base64url");
  const account = await db.transaction(async (tx) => {
    const userId = await createUser(tx, { email: EMAIL, password, credits: CREDITS });
    const { key } = await createKey(tx, { userId, name: "Demo" });
    const made = { base_url: baseUrl, email: EMAIL, password, api_key: key };
    writeDemoFile(made);
    return made;
  });
  return account;
}

/**
 * Reads `demo.json`.
 * @returns undefined if it is missing
 * @throws Error with a sentence for the shell, if it is damaged
 */
export function readDemoAccount(): DemoAccount | undefined {
  const file = demoFile();
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    return DemoAccount.parse(JSON.parse(text));
  } catch {
    // Without a cause, which would quote the file and its password.
    throw new Error(
      `${file} is damaged, and the demo account's password and key are nowhere else. ` +
        `The account still exists: npm run -s admin -- key create --email ${EMAIL} creates a new key.`,
    );
  }
}

/** Updates the URL in `demo.json`, if it exists. Failure does not prevent the service from starting. */
export function updateDemoAddress(baseUrl: string): void {
  if (env().DATABASE_URL) return;
  try {
    const account = readDemoAccount();
    if (account && account.base_url !== baseUrl) writeDemoFile({ ...account, base_url: baseUrl });
  } catch {
    // Without the error, whose sentence is for the shell and names the account.
    logger().warn(`${demoFile()} cannot be read or written, so its address is out of date`);
  }
}

/** Written to a temporary path and renamed, so that it is never incomplete. */
function writeDemoFile(account: DemoAccount): void {
  const draft = `${demoFile()}.new`;
  writeFileSync(draft, `${JSON.stringify(account, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, demoFile());
}

/** The account as shown to newcomers, with a command that works as is. */
export function describeDemoAccount({ base_url, email, password, api_key }: DemoAccount): string {
  return `
  A demo account with ${CREDITS.toLocaleString("en")} credits is ready (also in ${path.relative(".", demoFile()) || demoFile()}):

    address   ${base_url}
    e-mail    ${email}
    password  ${password}
    API key   ${api_key}

  Try it:

    curl -X POST ${base_url}/api/v1/generate \\
      -H "Authorization: Bearer ${api_key}" \\
      -H "Content-Type: application/json" \\
      -d '{"scene": "text-to-image", "prompt": "${SAMPLE_PROMPT}"}'

  or:  ${dataDirPrefix()}npm run demo -- "${SAMPLE_PROMPT}"

`;
}

/** Quotes a text as a single shell word. */
function quoteForShell(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The `DATA_DIR` that a command in another shell needs, unless it is the default. */
function dataDirPrefix(): string {
  const { DATA_DIR } = env();
  return DATA_DIR === path.resolve(".data") ? "" : `DATA_DIR=${quoteForShell(DATA_DIR)} `;
}
