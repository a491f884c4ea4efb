"use client";

import { FaultPage } from "@/components/shell/fault-page";
import { Button } from "@/components/ui/button";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** For what a page did not expect. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <FaultPage
      code={error.digest ? `500 · ${error.digest}` : "500"}
      title="The ink has run"
      actions={
        <>
          <Button onClick={reset}>Try again</Button>
          <Button asChild variant="outline">
            {/* A whole page load: what broke may be in the browser's memory. */}
            <a href="/">Home</a>
          </Button>
        </>
      }
    >
      <p>
        Something went wrong on our side while this page was loading. Nothing was lost, and trying again often
        helps.
      </p>
    </FaultPage>
  );
}
