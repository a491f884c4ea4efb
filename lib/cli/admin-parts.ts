import { type Command, InvalidArgumentError } from "commander";
import { closeDatabase, type Database, openDatabase } from "@/db/client";

/** Errors are `runCommand`'s to print. */
export const SILENT = { outputError: () => {}, writeErr: () => {} };

/** A group of commands, or one command, that answers wrong words as `runCommand` does. */
export function group(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).exitOverride().configureOutput(SILENT);
}

/** Reads an option that is a whole number. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** Runs a command's work on the database, up to date and closed afterwards. What reads all of it may take its time. */
export async function onDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  const { db, migrate } = openDatabase({ isPatient: true });
  try {
    await migrate();
    await work(db);
  } finally {
    await closeDatabase();
  }
}

/** Prints a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
