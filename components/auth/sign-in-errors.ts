/** Whoever is refused learns nothing of which accounts there are, nor that they tried too often. */
const MESSAGES: Record<string, string> = {
  CredentialsSignin: "This e-mail and password do not go together, or there were too many attempts.",
  EmailTaken: "There is an account with that e-mail already. Sign in with its password instead.",
  NoEmail: "The other site gave us no e-mail address, and an account needs one.",
  AccessDenied: "The other site did not let you through. Please try again, or use your e-mail.",
};

/**
 * What the type of a failed sign-in means, in a sentence.
 * @param type as the sign-in library names it, or the `error` of our own address
 */
export function describeSignInError(type: string): string {
  return Object.hasOwn(MESSAGES, type) ? `${MESSAGES[type]}` : "Signing in did not work. Please try again.";
}
