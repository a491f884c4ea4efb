"use server";

import { z } from "zod";
import type { LedgerPage } from "@/lib/contract/ledger";
import { listLedger } from "@/lib/settings/list-ledger";
import { defineAction } from "../define-action";
import { CREDITS_PATH, LEDGER_PAGE_LENGTH } from "./credits-page";

/** What is no place in the ledger has nothing after it. */
const LedgerForm = z.object({ before: z.coerce.number().int().min(1).catch(1) });

/** The next part of the caller's ledger, from `nextBefore` of the part before on. */
export const loadLedgerAction = defineAction<typeof LedgerForm, LedgerPage>(
  CREDITS_PATH,
  LedgerForm,
  async ({ db, user, input: { before } }) => ({
    ok: true,
    value: await listLedger(db, { userId: user.id, before, limit: LEDGER_PAGE_LENGTH }),
  }),
);
