/** Transfers per page of the ledger. */
export const LEDGER_PAGE_LENGTH = 25;
