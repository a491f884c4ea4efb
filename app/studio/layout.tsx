import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signOutAction } from "@/app/actions/sign-out";
import { SiteHeader } from "@/components/shell/site-header";
import { LiveBalance } from "@/components/studio/live-balance";
import { requireUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Studio" };

/** The studio's layout, without a footer, because the gallery scrolls endlessly. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  const user = await requireUser("/studio");
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader user={user} signOut={signOutAction} balance={<LiveBalance initial={user.credits} />} />
      {children}
    </div>
  );
}
