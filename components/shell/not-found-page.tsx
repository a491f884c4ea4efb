import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { FaultPage } from "./fault-page";

/** The 404 page between header and footer. */
export function NotFoundPage() {
  return (
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
  );
}
