"use server";

import { revalidatePath } from "next/cache";
import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { NewKeyForm, type ShownKey } from "@/lib/contract/api-keys";
import { addKey } from "@/lib/keys/add-key";
import { readForm } from "../read-form";
import { API_KEYS_PATH, countNewKey, refuseKey } from "./key-limits";

/** Makes a key for whoever is signed in. The answer is the only place where it is ever shown. */
export async function createKeyAction(form: FormData): Promise<FormResult<ShownKey>> {
  const user = await requireUser(API_KEYS_PATH);
  const read = readForm(NewKeyForm, form);
  if (!read.data) return read.refusal;
  try {
    await countNewKey(user.id);
    const { key } = await addKey(openDatabase().db, { userId: user.id, ...read.data });
    revalidatePath(API_KEYS_PATH);
    return { ok: true, value: { name: read.data.name, key } };
  } catch (error) {
    return refuseKey(error);
  }
}
