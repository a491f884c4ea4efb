/** Where the credits are. */
export const CREDITS_PATH = SETTINGS_SECTIONS.credits.href;

/** How many movements are shown at first, and added each time. */
export const LEDGER_PAGE_LENGTH = 25;
