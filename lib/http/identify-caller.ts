import type { Database } from "@/db/client";
import { readSession } from "@/lib/auth/read-session";
import { AppError } from "@/lib/errors";
import { recordUse } from "@/lib/keys/record-use";
import { verifyKey } from "@/lib/keys/verify-key";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { isSameOrigin } from "@/lib/request/is-same-origin";

/** Who sent a request, once that is certain. */
export type Caller =
  | { userId: string; source: "api"; apiKeyId: string }
  | { userId: string; source: "web"; apiKeyId: null };

const SAFE_METHODS = ["GET", "HEAD"];

/**
 * The caller of a request: the owner of the key in `Authorization`, else the user of the session cookie.
 * @throws AppError `unauthorized`, the same one whatever the reason
 */
export async function identifyCaller(db: Database, request: Request): Promise<Caller> {
  const authorization = request.headers.get("authorization");
  const caller =
    authorization === null
      ? await callerBySession(db, request)
      : await callerByKey(db, request, authorization);
  if (!caller) throw new AppError("unauthorized");
  return caller;
}

async function callerByKey(
  db: Database,
  request: Request,
  authorization: string,
): Promise<Caller | undefined> {
  const key = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!key) return undefined;
  const address = request.headers.get(ADDRESS_HEADER) ?? "unknown";
  const found = await verifyKey(db, { key, address });
  if (!found) return undefined;
  recordUse(db, found.id);
  return { userId: found.userId, source: "api", apiKeyId: found.id };
}

async function callerBySession(db: Database, request: Request): Promise<Caller | undefined> {
  if (!SAFE_METHODS.includes(request.method) && !isSameOrigin(request.headers)) return undefined;
  const session = await readSession(db, request.headers);
  return session && { userId: session.userId, source: "web", apiKeyId: null };
}
