import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";

/**
 * A password that is not to stand in the shell's history or in the list of processes: the first line of standard input, or
 * what a person types when asked, twice and unseen.
 * @throws Error where there is none, or the two differ
 */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) {
    const [line = ""] = (await text(process.stdin)).split(/\r?\n/, 1);
    if (line === "") throw new Error("There is no password: pass it on standard input or with --password.");
    return line;
  }
  const password = await ask("Password: ");
  if ((await ask("Repeat it: ")) !== password) throw new Error("The passwords differ.");
  return password;
}

/** What is typed goes nowhere. The question is on standard error: standard output is for the command's answer. */
async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  // Ctrl+C, which the line's own reading has taken from the terminal.
  lines.once("SIGINT", () => process.exit(130));
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
