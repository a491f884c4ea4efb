"use server";

import { revalidatePath } from "next/cache";
import { openDatabase } from "@/db/client";
import { revokeKeyById } from "@/db/queries/api-keys";
import { requireUser } from "@/lib/auth/current-user";
import { logger } from "@/lib/logger";
import { API_KEYS_PATH } from "./key-limits";

/** Ends one of the caller's keys at once. One that has ended already, or was never theirs, is no error. */
export async function revokeKeyAction(id: string): Promise<void> {
  const user = await requireUser(API_KEYS_PATH);
  if (typeof id !== "string") return;
  await revokeKeyById(openDatabase().db, { id, userId: user.id });
  logger().info({ userId: user.id, apiKeyId: id }, "key revoked");
  revalidatePath(API_KEYS_PATH);
}
