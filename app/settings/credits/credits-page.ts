/** Where the credits are. */
export const CREDITS_PATH = "/settings/credits";

/** How many movements are shown at first, and added each time. */
export const LEDGER_PAGE_LENGTH = 25;
