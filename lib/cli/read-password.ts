import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";

/**
 * A password that should be neither in the shell's history nor in the process list: the first line of standard input,
 * or typed at a prompt, twice and unseen.
 * @throws Error if there is none, or the two differ
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

/** Nothing is echoed. The prompt goes to standard error, because standard output is for the command's result. */
async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  // Ctrl+C, which reading lines has taken over from the terminal.
  lines.once("SIGINT", () => {
    process.stderr.write("\n");
    process.exit(130);
  });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
