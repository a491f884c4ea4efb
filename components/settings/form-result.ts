/** The result of a settings form. */
export type FormResult<Value = null> =
  | { ok: true; value: Value }
  | {
      ok: false;
      /** About the form as a whole. */
      message?: string;
      /** Errors by field, each a sentence that says how to fix it. */
      errors?: Partial<Record<string, string>>;
    };

/** The form's server action. */
export type FormAction<Value = null> = (form: FormData) => Promise<FormResult<Value>>;
