/** Two names of one provider, which does not look at dots. */
const GMAIL = ["gmail.com", "googlemail.com"];

/**
 * The mailbox that an e-mail address leads to: in lower case, without what follows a plus, and at Gmail without dots. Good
 * enough to count by; mail goes to the address as it is.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf("@");
  const domain = email.slice(at + 1).toLowerCase();
  const local = email.slice(0, at).toLowerCase();
  const untagged = local.split("+", 1)[0] || local;
  return GMAIL.includes(domain) ? `${untagged.replaceAll(".", "")}@gmail.com` : `${untagged}@${domain}`;
}
