/** What a form of the settings learns after it was sent. */
export type FormResult<Value = null> =
  | { ok: true; value: Value }
  | {
      ok: false;
      /** About the form as a whole. */
      message?: string;
      /** By field, each in a sentence that says how to mend it. */
      errors?: Partial<Record<string, string>>;
    };

/** The server action behind such a form. */
export type FormAction<Value = null> = (form: FormData) => Promise<FormResult<Value>>;
