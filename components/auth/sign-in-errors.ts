/** A single message, so that a refusal reveals neither which accounts exist nor that there were too many attempts. */
const MESSAGES: Record<string, string> = {
  CredentialsSignin: "Wrong e-mail or password, or too many attempts.",
  EmailTaken: "An account with that e-mail already exists. Sign in with its password instead.",
  NoEmail: "The other site did not give us an e-mail address, and an account needs one.",
  AccessDenied: "The other site did not sign you in. Please try again, or use your e-mail.",
};

/**
 * Explains a failed sign-in in a sentence.
 * @param type the sign-in library's error type, or our own `error` parameter
 */
export function describeSignInError(type: string): string {
  return Object.hasOwn(MESSAGES, type) ? `${MESSAGES[type]}` : "Signing in did not work. Please try again.";
}
