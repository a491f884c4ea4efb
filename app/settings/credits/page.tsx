import { Download } from "lucide-react";
import type { Metadata } from "next";
import { LedgerSection } from "@/components/settings/credits/ledger-section";
import { UsageSection } from "@/components/settings/credits/usage-section";
import { Button } from "@/components/ui/button";
import { Credits } from "@/components/ui/credits";
import { PageHeader } from "@/components/ui/page-header";
import { Stat } from "@/components/ui/stat";
import { openDatabase } from "@/db/client";
import { listUsage } from "@/db/queries/ledger-reports";
import { requireUser } from "@/lib/auth/current-user";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { listLedger } from "@/lib/settings/list-ledger";
import { modelName } from "@/lib/settings/model-name";
import { startOfUsage, summariseUsage } from "@/lib/settings/summarise-usage";
import { LEDGER_PAGE_LENGTH } from "./ledger-page-length";
import { loadLedgerAction } from "./load-ledger-action";

export const metadata: Metadata = { title: SETTINGS_SECTIONS.credits.label };

const DAYS = 30;

/** The balance, the ledger and the usage. */
export default async function CreditsPage() {
  const user = await requireUser(SETTINGS_SECTIONS.credits.href);
  const { db } = openDatabase();
  const now = new Date();
  const [usage, ledger] = await Promise.all([
    listUsage(db, { userId: user.id, since: startOfUsage(DAYS, now) }),
    listLedger(db, { userId: user.id, limit: LEDGER_PAGE_LENGTH }),
  ]);
  const report = summariseUsage(usage, { days: DAYS, now, modelName });
  const sum = (pick: "images" | "total") => report.byModel.days.reduce((total, day) => total + day[pick], 0);
  return (
    <>
      <PageHeader
        title="Credits"
        lead="The studio and your API keys share one balance. Pictures that fail are refunded."
        actions={
          <Button asChild variant="outline">
            <a href={`${SETTINGS_SECTIONS.credits.href}/export`}>
              <Download aria-hidden="true" /> Export as CSV
            </a>
          </Button>
        }
      />
      <dl className="grid grid-cols-2 gap-6 sm:grid-cols-3">
        <Stat label="Balance" value={<Credits amount={user.credits} />} />
        <Stat label={`Used in ${DAYS} days`} value={<Credits amount={sum("total")} />} />
        <Stat label={`Pictures in ${DAYS} days`} value={sum("images").toLocaleString("en")} />
      </dl>
      <UsageSection report={report} />
      <LedgerSection key={ledger.lines[0]?.id} first={ledger} load={loadLedgerAction} />
    </>
  );
}
