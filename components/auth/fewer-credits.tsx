import { PageMain } from "../shell/page-main";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { PageHeader } from "../ui/page-header";

/** Tells a new user that their account starts with fewer credits than usual, or none. */
export function FewerCredits({ credits, next }: { credits: number; next: string }) {
  const count = credits === 0 ? "without free credits" : `with ${credits.toLocaleString("en")} free credits`;
  return (
    <PageMain width="narrow" className="flex flex-col lg:justify-center">
      <PageHeader
        title="Your account is ready"
        lead={`It starts ${count}: today’s free credits are used up, or your mailbox has already received them. Whoever runs this service can add some.`}
      />
      <Button asChild variant="blossom" size="lg">
        <Link href={next}>Continue</Link>
      </Button>
    </PageMain>
  );
}
