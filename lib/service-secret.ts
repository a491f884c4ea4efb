import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env";
import { newSecretPath } from "./ids";
import { shared } from "./shared";
import { syncNow } from "./sync";

/** The secret that signs sessions: `AUTH_SECRET`, or one that is generated once and stored in `DATA_DIR`. */
export function authSecret(): string {
  return shared(
    "auth.secret",
    () => env().AUTH_SECRET ?? keptSecret(path.join(env().DATA_DIR, "auth-secret")),
  );
}

function keptSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    // Written to a temporary path and linked, so that readers find it complete and the first writer wins. Flushed before
    // anything is signed with it, because losing it would end all sessions.
    const draft = `${file}.${newSecretPath()}`;
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      unlinkSync(draft);
    }
    syncNow(path.dirname(file));
  }
  return readFileSync(file, "utf8");
}
