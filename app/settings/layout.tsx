import type { ReactNode } from "react";
import { signOutAction } from "@/app/actions/sign-out";
import { SettingsNav } from "@/components/settings/settings-nav";
import { PageMain } from "@/components/shell/page-main";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { LiveBalance } from "@/components/studio/live-balance";
import { currentUser } from "@/lib/auth/current-user";

/** The layout of the settings: header, navigation, footer. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  // Pages themselves require sign-in, since they know the path to return to.
  if (!user) return children;
  const { email, name, credits } = user;
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader
        user={{ email, name, credits }}
        signOut={signOutAction}
        balance={<LiveBalance initial={credits} />}
      />
      <PageMain className="lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-14">
        <SettingsNav />
        <div className="min-w-0">{children}</div>
      </PageMain>
      <SiteFooter />
    </div>
  );
}
