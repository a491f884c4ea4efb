/**
 * Runs a command of the shell. What it throws becomes one line on standard error and exit code 1.
 * @param command resolves when there is nothing left to do, or when a server runs
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    process.exit(1);
  }
}
