const FEWEST_CHARACTERS = 5;

/**
 * Whether a password is among the first to be guessed: a common one, a few characters repeated, or the account's own
 * e-mail.
 */
export async function isWeakPassword(password: string, email = ""): Promise<boolean> {
  const plain = password.toLowerCase();
  const [local] = email.toLowerCase().split("@");
  return (
    new Set(plain).size < FEWEST_CHARACTERS ||
    [email.toLowerCase(), local, "girlgenerator"].includes(plain) ||
    (await isCommonPassword(plain))
  );
}

/**
 * Whether a password, in lower case, is on the list of the most common ones.
 * @see https://www.npmjs.com/package/@zxcvbn-ts/language-common
 */
async function isCommonPassword(password: string): Promise<boolean> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return dictionary["passwords-common"].includes(password);
}
