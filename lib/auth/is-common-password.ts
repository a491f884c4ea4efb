/**
 * Whether a password is on the list of the most common ones, in any case of letters.
 * @see https://www.npmjs.com/package/@zxcvbn-ts/language-common
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return dictionary["passwords-common"].includes(password.toLowerCase());
}
