import { buttonClass } from "../ui/button-class";
import { FaultPage } from "./fault-page";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** Says, between a header and a footer, that a page met what it did not expect. */
export function FramedErrorPage(props: ErrorPageProps) {
  return <ErrorPage {...props} isFramed />;
}

/** The same where the frame is gone as well. */
export function ErrorPage({ error, reset, isFramed = false }: ErrorPageProps & { isFramed?: boolean }) {
  return (
    <FaultPage
      isFramed={isFramed}
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
