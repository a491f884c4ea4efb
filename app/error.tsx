"use client";

import { FaultPage } from "@/components/shell/fault-page";
import { buttonClass } from "@/components/ui/button-class";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** For what a page did not expect. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <FaultPage
      code={error.digest ? `500 · ${error.digest}` : "500"}
      title="The ink has run"
      actions={
        <>
          <button type="button" className={buttonClass()} onClick={reset}>
            Try again
          </button>
          {/* A whole page load: what broke may be in the browser's memory. */}
          <a href="/" className={buttonClass({ variant: "outline" })}>
            Home
          </a>
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
