"use server";

import { revalidatePath } from "next/cache";
import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { RollKeyForm, type ShownKey } from "@/lib/contract/api-keys";
import { rollKey } from "@/lib/keys/roll-key";
import { readForm } from "../read-form";
import { API_KEYS_PATH, countNewKey, refuseKey } from "./key-limits";

/** Puts a new key in the place of one of the caller's. The answer is the only place where it is ever shown. */
export async function rollKeyAction(form: FormData): Promise<FormResult<ShownKey>> {
  const user = await requireUser(API_KEYS_PATH);
  const read = readForm(RollKeyForm, form);
  if (!read.data) return read.refusal;
  try {
    await countNewKey(user.id);
    const rolled = await rollKey(openDatabase().db, { userId: user.id, ...read.data });
    revalidatePath(API_KEYS_PATH);
    if (!rolled) return { ok: false, message: "This key does not work any more. Create a new one instead." };
    return { ok: true, value: rolled };
  } catch (error) {
    return refuseKey(error);
  }
}
