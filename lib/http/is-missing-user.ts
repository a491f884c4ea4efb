/** PostgreSQL's code where a row refers to one that is not there. */
const FOREIGN_KEY_VIOLATION = "23503";
/** How Drizzle names the constraint of a table's `user_id`. */
const OF_A_USER = /_user_id_users_id_fk$/;

/** Whether a query failed because the row's user no longer exists: the account was deleted during the request. */
export function isMissingUser(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint = "" } = (error.cause ?? error) as { code?: string; constraint?: string };
  return code === FOREIGN_KEY_VIOLATION && OF_A_USER.test(constraint);
}
