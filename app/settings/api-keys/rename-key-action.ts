"use server";

import { revalidatePath } from "next/cache";
import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { renameKeyById } from "@/db/queries/api-keys";
import { requireUser } from "@/lib/auth/current-user";
import { RenameKeyForm } from "@/lib/contract/api-keys";
import { readForm } from "../read-form";
import { API_KEYS_PATH } from "./key-limits";

/** Gives one of the caller's keys another name. */
export async function renameKeyAction(form: FormData): Promise<FormResult> {
  const user = await requireUser(API_KEYS_PATH);
  const read = readForm(RenameKeyForm, form);
  if (!read.data) return read.refusal;
  const isThere = await renameKeyById(openDatabase().db, { userId: user.id, ...read.data });
  revalidatePath(API_KEYS_PATH);
  return isThere
    ? { ok: true, value: null }
    : { ok: false, message: "This key does not work any more, so it was not renamed." };
}
