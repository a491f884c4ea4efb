import { index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** Accounts at other providers (GitHub, Google) that somebody signs in with. */
export const identities = pgTable(
  "identities",
  {
    provider: text().notNull(),
    /** The provider's own id of the account; an e-mail there may change hands. */
    providerAccountId: text("provider_account_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.providerAccountId] }),
    index("identities_user").on(table.userId),
  ],
);
