export * from "./api-keys";
export * from "./identities";
export * from "./images";
export * from "./ledger-accounts";
export * from "./ledger-transfers";
export * from "./rate-limits";
export * from "./tasks";
export * from "./users";
