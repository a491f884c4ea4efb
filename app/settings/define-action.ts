import type { z } from "zod";
import type { FormAction, FormResult } from "@/components/settings/form-result";
import { type Database, openDatabase } from "@/db/client";
import { type CurrentUser, requireUser } from "@/lib/auth/current-user";
import { formIsRead } from "@/lib/request/sent-form";
import { readForm } from "./read-form";

/** The context of an action. */
type ActionInput<Shape extends z.ZodType> = { db: Database; user: CurrentUser; input: z.output<Shape> };

/**
 * Makes a server action of a settings page: authenticates, validates the form, then calls `run`. Visitors are sent to sign in,
 * and an invalid form gets an error per field.
 * @param path the page's path, to return to after signing in
 * @param schema the form's schema, which may depend on the user
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
