import type { Metadata } from "next";
import Link from "next/link";
import { signOutAction } from "@/app/actions/sign-out";
import { FaultPage } from "@/components/shell/fault-page";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { Button } from "@/components/ui/button";
import { currentUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Not found" };

/** For addresses where nothing is. */
export default async function NotFound() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader user={await currentUser()} signOut={signOutAction} />
      <FaultPage
        isFramed
        code="404"
        title="This petal has fallen"
        actions={
          <>
            <Button asChild>
              <Link href="/studio">Go to the studio</Link>
            </Button>
            <Button asChild variant="outline">
              <Link href="/">Home</Link>
            </Button>
          </>
        }
      >
        <p>There is no page at this address, or not any more. Your pictures and credits are safe.</p>
      </FaultPage>
      <SiteFooter />
    </div>
  );
}
