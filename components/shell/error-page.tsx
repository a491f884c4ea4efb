import { buttonClass } from "../ui/button-class";
import { FaultPage } from "./fault-page";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** The error page between header and footer. */
export function FramedErrorPage(props: ErrorPageProps) {
  return <ErrorPage {...props} isFramed />;
}

/** The error page without a layout. */
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
          {/* A full page load, since the fault may be in the browser's state. */}
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
