/** Whoever is refused learns nothing of which accounts there are, nor that they tried too often. */
const MESSAGES: Record<string, string> = {
  CredentialsSignin: "Wrong e-mail or password, or too many attempts.",
  EmailTaken: "An account with that e-mail already exists. Sign in with its password instead.",
  NoEmail: "The other site did not give us an e-mail address, and an account needs one.",
  AccessDenied: "The other site did not sign you in. Please try again, or use your e-mail.",
};

/**
 * What the type of a failed sign-in means, in a sentence.
 * @param type as the sign-in library names it, or the `error` of our own address
 */
export function describeSignInError(type: string): string {
  return Object.hasOwn(MESSAGES, type) ? `${MESSAGES[type]}` : "Signing in did not work. Please try again.";
}
