import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a line of shell. @returns what it prints */
export async function printedByShell(line: string): Promise<string> {
  const shell = spawn("sh", ["-c", line], { stdio: ["ignore", "pipe", "ignore"] });
  let printed = "";
  shell.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  await once(shell, "close");
  return printed;
}
