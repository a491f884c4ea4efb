import type { ReactNode } from "react";
import { signOutAction } from "@/app/actions/sign-out";
import { AuthPicture } from "@/components/auth/auth-picture";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { currentUser } from "@/lib/auth/current-user";
import { showcasePicture } from "@/lib/showcase/pictures";

/** The layout of sign-in and sign-up: the form on one side, a picture on the other. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader user={await currentUser()} signOut={signOutAction} />
      <div className="grid grow grid-cols-1 lg:grid-cols-2">
        {children}
        <AuthPicture picture={showcasePicture("space")} />
      </div>
      <SiteFooter />
    </div>
  );
}
