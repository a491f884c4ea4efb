/** The two domains of a provider that ignores dots. */
const GMAIL = ["gmail.com", "googlemail.com"];

/**
 * The mailbox behind an e-mail address: in lower case, without a plus suffix and, at Gmail, without dots. Good enough for
 * counting; mail goes to the unchanged address.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf("@");
  const domain = email.slice(at + 1).toLowerCase();
  const local = email.slice(0, at).toLowerCase();
  const untagged = local.split("+", 1)[0] || local;
  return GMAIL.includes(domain) ? `${untagged.replaceAll(".", "")}@gmail.com` : `${untagged}@${domain}`;
}
