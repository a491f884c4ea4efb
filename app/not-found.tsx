import type { Metadata } from "next";
import { signOutAction } from "@/app/actions/sign-out";
import { NotFoundPage } from "@/components/shell/not-found-page";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { currentUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Not found" };

/** The 404 page. */
export default async function NotFound() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader user={await currentUser()} signOut={signOutAction} />
      <NotFoundPage />
      <SiteFooter />
    </div>
  );
}
