import { type Command, InvalidArgumentError } from "commander";
import { closeDatabase, type Database, openDatabase } from "@/db/client";
import { hasDatabase } from "@/db/embedded-files";
import { leaveUnoptimised } from "@/db/leave-unoptimised";
import { refuseUnusable } from "@/db/lock-directory";
import { findUserByEmail } from "@/db/queries/users";
import { KEY_SCOPE_NAMES, type KeyScope } from "@/lib/closed-lists";
import { env, misnamedVariables } from "@/lib/env";
import { logWarningsOnly } from "@/lib/logger";

/** Errors are `runCommand`'s to print. */
export const SILENT = { outputError: () => {}, writeErr: () => {} };

/** A group of commands, or one command, whose usage errors read like `runCommand`'s. */
export function group(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).exitOverride().configureOutput(SILENT);
}

/** Reads an option that is a whole number. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** Reads an option that lists scopes of a key. */
export function scopeList(text: string): KeyScope[] {
  const scopes = [...new Set(text.split(",").map((word) => word.trim()))];
  const unknown = scopes.find((word) => !isScope(word));
  if (unknown !== undefined) throw new InvalidArgumentError(`Choose from: ${KEY_SCOPE_NAMES.join(", ")}.`);
  return scopes.filter(isScope);
}

const isScope = (word: string): word is KeyScope => KEY_SCOPE_NAMES.some((name) => name === word);

/**
 * Runs a command on the database, migrated before and closed afterwards. Commands that read everything may take their
 * time.
 * @param mayBeNew whether to create a missing embedded database; otherwise DATA_DIR is taken for a typo
 */
export async function onDatabase(
  work: (db: Database) => Promise<void>,
  { mayBeNew = false } = {},
): Promise<void> {
  logWarningsOnly();
  const { DATABASE_URL, DATA_DIR } = env();
  for (const sentence of misnamedVariables()) process.stderr.write(`${sentence}\n`);
  if (!DATABASE_URL && !mayBeNew && !hasDatabase(DATA_DIR)) {
    refuseUnusable(DATA_DIR);
    throw new Error(`There is no database in ${DATA_DIR}: set DATA_DIR, or create a user first.`);
  }
  // To optimise the code of an embedded database takes as much of a core as all the rest of a command.
  leaveUnoptimised();
  const { db, migrate } = openDatabase({ isPatient: true });
  try {
    await migrate();
    await work(db);
  } finally {
    await closeDatabase();
  }
}

/** @throws Error if nobody has this e-mail */
export async function requireUser(db: Database, email: string): Promise<string> {
  const user = await findUserByEmail(db, { email });
  if (!user) throw new Error(`There is no user with the e-mail ${email}.`);
  return user.id;
}

/** Prints a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
