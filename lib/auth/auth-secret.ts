import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";
import { shared } from "@/lib/shared";

/** What sessions are signed with: `AUTH_SECRET`, else one that is made once and kept in `DATA_DIR`. */
export function authSecret(): string {
  return shared(
    "auth.secret",
    () => env().AUTH_SECRET ?? keptSecret(path.join(env().DATA_DIR, "auth-secret")),
  );
}

function keptSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
