import { defineConfig } from "drizzle-kit";

/** Only for `drizzle-kit generate`: the service applies its migrations itself when it starts. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  out: "./db/migrations",
});
