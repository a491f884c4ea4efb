"use server";

import { z } from "zod";
import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import type { LedgerPage } from "@/lib/contract/ledger";
import { listLedger } from "@/lib/settings/list-ledger";
import { LEDGER_PAGE_LENGTH } from "./ledger-page-length";

/** What is no place in the ledger has nothing after it. */
const Before = z.int().min(1).catch(1);

/**
 * The next part of the caller's ledger.
 * @param before `nextBefore` of the part before
 */
export async function loadLedgerAction(before: number): Promise<LedgerPage> {
  const user = await requireUser("/settings/credits");
  const limit = LEDGER_PAGE_LENGTH;
  return listLedger(openDatabase().db, { userId: user.id, before: Before.parse(before), limit });
}
