import { openDatabase } from "@/db/client";
import { type Rule, uncountRequest } from "@/db/queries/rate-limits";
import { counterOf } from "./consume";

/** Takes one request back that was counted, because it turned out to be none of those that the limit is for. */
export async function forgive(name: string, rule: Rule, key: string): Promise<void> {
  await uncountRequest(openDatabase().db, counterOf(name, rule, key));
}
