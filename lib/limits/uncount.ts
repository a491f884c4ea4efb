import { openDatabase } from "@/db/client";
import { type Rule, uncountRequest } from "@/db/queries/rate-limits";
import { counterOf } from "./consume";

/** Takes back a counted request that turned out not to belong to the limit. */
export async function uncount(name: string, rule: Rule, key: string): Promise<void> {
  await uncountRequest(openDatabase().db, counterOf(name, rule, key));
}
