import type { Metadata } from "next";
import { SettingsSection } from "@/components/settings/settings-section";
import { AccountSecret } from "@/components/settings/webhooks/account-secret";
import { AllDeliveries } from "@/components/settings/webhooks/all-deliveries";
import { LowCreditsForm } from "@/components/settings/webhooks/low-credits-form";
import { WebhookManager } from "@/components/settings/webhooks/webhook-manager";
import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { lowCreditsOf } from "@/lib/webhooks/low-credits";
import { listWebhooks } from "@/lib/webhooks/manage-endpoints";
import { setLowCreditsAction } from "./set-low-credits-action";

export const metadata: Metadata = { title: SETTINGS_SECTIONS.webhooks.label };

const CREDITS_LOW = <code className="font-mono text-sm">credits.low</code>;
const WEBHOOK_URL = <code className="font-mono text-sm">webhook_url</code>;

/** The signed-in user's webhooks and their deliveries. */
export default async function WebhooksPage() {
  const { id: userId } = await requireUser(SETTINGS_SECTIONS.webhooks.href);
  const { db } = openDatabase();
  const [webhooks, credits] = await Promise.all([listWebhooks(db, { userId }), lowCreditsOf(db, { userId })]);
  return (
    <>
      <WebhookManager first={{ webhooks }} />
      <div className="mt-12">
        <SettingsSection
          title="Low balance"
          text={
            <>
              {CREDITS_LOW} is sent once when your balance falls below this amount, and again only after it
              has been above it.
            </>
          }
        >
          <LowCreditsForm credits={credits} action={setLowCreditsAction} />
        </SettingsSection>
        <SettingsSection
          title="Your account’s secret"
          text={
            <>Signs messages to the {WEBHOOK_URL} of a single request. Anyone who has it can pose as us.</>
          }
        >
          <AccountSecret />
        </SettingsSection>
        <SettingsSection
          title="All deliveries"
          text={<>Everything sent to your webhooks and to the {WEBHOOK_URL} of single requests.</>}
        >
          <AllDeliveries />
        </SettingsSection>
      </div>
    </>
  );
}
