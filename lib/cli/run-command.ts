/**
 * Runs a command of the shell. What it throws becomes one line on standard error and exit code 1.
 * @param command resolves when there is nothing left to do, or when a server runs
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = messageOf(error);
    process.stderr.write(`${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    process.exit(1);
  }
}

/** A failed query's own message is the query; what the database said about it is the cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isQuery = error.name === "DrizzleQueryError" || error.message.startsWith("Failed query");
  return isQuery && error.cause instanceof Error ? messageOf(error.cause) : error.message || error.name;
}
