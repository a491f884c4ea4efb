import type { Metadata } from "next";
import Link from "next/link";
import { FaultPage } from "@/components/shell/fault-page";
import { Button } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** For addresses where nothing is. */
export default function NotFound() {
  return (
    <FaultPage
      code="404"
      title="This petal has fallen"
      actions={
        <>
          <Button asChild>
            <Link href="/studio">To the studio</Link>
          </Button>
          <Button asChild variant="outline">
            <Link href="/">Home</Link>
          </Button>
        </>
      }
    >
      <p>There is no page at this address, or no longer one. Your images and credits are where they were.</p>
    </FaultPage>
  );
}
