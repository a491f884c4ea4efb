/** The state of a sign-in or sign-up form after it was refused. */
export type AuthFormState = {
  /** As typed, so that it need not be typed again. */
  email: string;
  /** About the form as a whole. */
  message?: string;
  /** Errors by field, each a sentence that says how to fix it. */
  errors?: { email?: string; password?: string };
};

/** The form's server action; on success it redirects and returns nothing. */
export type AuthFormAction = (previous: AuthFormState, form: FormData) => Promise<AuthFormState>;

export const EMPTY_FORM: AuthFormState = { email: "" };
