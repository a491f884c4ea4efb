import { LIMITS } from "@/lib/contract/limits";
import { consume } from "@/lib/limits/consume";
import { uncount } from "@/lib/limits/uncount";
import type { Admitted } from "./admit-caller";

/** Counts a dry run as a read instead of a submission. */
export async function countAsDryRun(admitted: Admitted): Promise<Admitted> {
  const { caller, limit, rule, isSlowed, standing } = admitted;
  const own = caller.apiKeyId ?? caller.userId;
  if (standing.allowed) await uncount(limit, rule, isSlowed ? caller.userId : own);
  const counted = await consume("read", LIMITS.read, own);
  return { ...admitted, limit: "read", rule: LIMITS.read, isSlowed: false, standing: counted };
}
