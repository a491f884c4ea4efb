/** The pages of the documentation on which every kind of block occurs, as `docs.test.ts` checks. */
export const DOCS_LOOKED_AT = ["/docs/quickstart", "/docs/generate", "/docs/errors", "/docs/rate-limits"];
