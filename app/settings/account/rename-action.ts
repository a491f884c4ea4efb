"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { FormResult } from "@/components/settings/form-result";
import { openDatabase } from "@/db/client";
import { updateName } from "@/db/queries/users";
import { requireUser } from "@/lib/auth/current-user";
import { DisplayName } from "@/lib/contract/account";
import { readForm } from "../read-form";
import { ACCOUNT_PATH } from "./account-path";

const NameForm = z.object({ name: DisplayName });

/** Changes what the caller is called; nothing at all is a name, too. */
export async function renameAction(form: FormData): Promise<FormResult> {
  const user = await requireUser(ACCOUNT_PATH);
  const read = readForm(NameForm, form);
  if (!read.data) return read.refusal;
  await updateName(openDatabase().db, { id: user.id, name: read.data.name || null });
  // The header has the name, too.
  revalidatePath("/", "layout");
  return { ok: true, value: null };
}
