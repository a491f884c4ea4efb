/** How many movements are shown at first, and added each time. */
export const LEDGER_PAGE_LENGTH = 25;
