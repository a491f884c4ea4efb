/** Where the account is. */
export const ACCOUNT_PATH = "/settings/account";
