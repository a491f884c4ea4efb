import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { consume } from "@/lib/limits/consume";
import { streamLedgerCsv } from "@/lib/settings/stream-ledger-csv";

const EXPORTS = { requests: 10, seconds: 60 };

/** The signed-in user's ledger as a file. */
export async function GET(): Promise<Response> {
  const user = await requireUser(SETTINGS_SECTIONS.credits.href);
  const { allowed, resetSeconds } = await consume("export", EXPORTS, user.id);
  if (!allowed) {
    const headers = { "Retry-After": String(resetSeconds), "Cache-Control": "no-store" };
    return new Response(`Too many exports. Try again in ${resetSeconds} seconds.\n`, {
      status: 429,
      headers,
    });
  }
  const day = new Date().toISOString().slice(0, 10);
  return new Response(streamLedgerCsv(openDatabase().db, { userId: user.id }), {
    headers: {
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="girlgenerator-credits-${day}.csv"`,
      "Content-Type": "text/csv; charset=utf-8; header=present",
    },
  });
}
