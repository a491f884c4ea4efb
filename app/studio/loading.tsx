import { PageMain } from "@/components/shell/page-main";
import { GallerySkeleton } from "@/components/studio/gallery-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The studio's skeleton while it loads. */
export default function Loading() {
  return (
    <PageMain width="wide" className="max-sm:py-5! sm:py-6!">
      <h1 className="sr-only">Studio</h1>
      <div className="grid gap-6 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
        <div className="grid content-start gap-4">
          <p aria-hidden="true" className="px-1 text-heading font-display max-lg:hidden">
            New picture
          </p>
          <Skeleton className="h-36" />
          <Skeleton className="h-10 lg:h-96" />
          <Skeleton className="h-12" />
        </div>
        <div>
          <p aria-hidden="true" className="mb-2 text-heading font-display">
            Your pictures
          </p>
          <Skeleton className="mb-1 h-10 sm:max-w-72" />
          <Skeleton className="mb-6 h-8 sm:max-w-2xl" />
          <GallerySkeleton />
        </div>
      </div>
    </PageMain>
  );
}
