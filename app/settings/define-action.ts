import type { z } from "zod";
import type { FormAction, FormResult } from "@/components/settings/form-result";
import { type Database, openDatabase } from "@/db/client";
import { type CurrentUser, requireUser } from "@/lib/auth/current-user";
import { formIsRead } from "@/lib/request/sent-form";
import { readForm } from "./read-form";

/** What an action works with. */
type ActionInput<Shape extends z.ZodType> = { db: Database; user: CurrentUser; input: z.output<Shape> };

/**
 * Makes a server action of a settings page: whoever is signed in, then the form by its schema, then `run`. Others are sent
 * to sign in, and a form that does not fit is answered with what is wrong at each field.
 * @param path of the page, to come back to after signing in
 * @param schema of the form, which may depend on whose it is
 */
export function defineAction<Shape extends z.ZodType, Value = null>(
  path: string,
  schema: Shape | ((user: CurrentUser) => Shape),
  run: (input: ActionInput<Shape>) => Promise<FormResult<Value>>,
): FormAction<Value> {
  return async (sent) => {
    formIsRead();
    const user = await requireUser(path);
    const read = readForm(typeof schema === "function" ? schema(user) : schema, sent);
    if ("refusal" in read) return read.refusal;
    return run({ db: openDatabase().db, user, input: read.data });
  };
}
