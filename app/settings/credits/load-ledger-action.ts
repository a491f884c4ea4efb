"use server";

import { z } from "zod";
import type { LedgerPage } from "@/lib/contract/ledger";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { listLedger } from "@/lib/settings/list-ledger";
import { defineAction } from "../define-action";
import { LEDGER_PAGE_LENGTH } from "./ledger-page-length";

/** An invalid position has no further page. */
const LedgerForm = z.object({ before: z.coerce.number().int().min(1).catch(1) });

/** The next page of the caller's ledger, from the previous page's `nextBefore`. */
export const loadLedgerAction = defineAction<typeof LedgerForm, LedgerPage>(
  SETTINGS_SECTIONS.credits.href,
  LedgerForm,
  async ({ db, user, input: { before } }) => ({
    ok: true,
    value: await listLedger(db, { userId: user.id, before, limit: LEDGER_PAGE_LENGTH }),
  }),
);
