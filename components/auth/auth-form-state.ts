/** What a form for signing in or up shows after it was sent and refused. */
export type AuthFormState = {
  /** As it was typed, so that nobody types it twice. */
  email: string;
  /** About the form as a whole. */
  message?: string;
  /** About one field, in a sentence that says how to mend it. */
  errors?: { email?: string; password?: string };
};

/** A server action behind such a form; where it succeeds it leads elsewhere and returns nothing. */
export type AuthFormAction = (previous: AuthFormState, form: FormData) => Promise<AuthFormState>;

export const EMPTY_FORM: AuthFormState = { email: "" };
