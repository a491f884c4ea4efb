import type { Database } from "@/db/client";
import type { Caller } from "@/lib/http/admit-caller";

/** The context of a tool call. */
export type McpCall = {
  db: Database;
  caller: Caller;
  /** The original request, for counting it against a further limit. Its body has been read. */
  request: Request;
  /** The origin of URLs in the result. */
  origin: string;
  requestId: string | null;
};
