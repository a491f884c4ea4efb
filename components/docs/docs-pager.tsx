import { ArrowLeft, ArrowRight } from "lucide-react";
import { Link } from "../ui/link";

type Neighbour = { href: string; title: string };

const CLASS =
  "petal group flex min-h-16 flex-col justify-center border border-line px-4 py-2.5 transition-colors hover:border-edge hover:bg-sunken";

/** The pages before and after this one. */
export function DocsPager({
  previous,
  next,
}: {
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}) {
  return (
    <nav
      aria-label="Previous and next page"
      className="mt-6 grid gap-3 border-t border-line pt-8 sm:grid-cols-2"
    >
      {previous && (
        <Link href={previous.href} prefetch={false} rel="prev" className={CLASS}>
          <span className="flex items-center gap-1.5 text-sm text-ink-muted">
            <ArrowLeft aria-hidden="true" className="size-3.5" /> Previous
          </span>
          <span className="font-semibold">{previous.title}</span>
        </Link>
      )}
      {next && (
        <Link href={next.href} prefetch={false} rel="next" className={`${CLASS} sm:col-start-2 sm:items-end`}>
          <span className="flex items-center gap-1.5 text-sm text-ink-muted">
            Next <ArrowRight aria-hidden="true" className="size-3.5" />
          </span>
          <span className="font-semibold">{next.title}</span>
        </Link>
      )}
    </nav>
  );
}
