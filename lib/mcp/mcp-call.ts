import type { Database } from "@/db/client";
import type { Caller } from "@/lib/http/admit-caller";

/** What a tool works with. */
export type McpCall = {
  db: Database;
  caller: Caller;
  /** As it came, for what counts it against a further limit. Its body has been read. */
  request: Request;
  /** For absolute addresses. */
  origin: string;
  requestId: string | null;
};
