import type { ReactNode } from "react";
import { signOutAction } from "@/app/actions/sign-out";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { currentUser } from "@/lib/auth/current-user";

/** The public pages; each brings its own `PageMain`. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader user={await currentUser()} signOut={signOutAction} />
      {children}
      <SiteFooter />
    </div>
  );
}
