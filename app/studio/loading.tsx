import { PageMain } from "@/components/shell/page-main";
import { GallerySkeleton } from "@/components/studio/gallery-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The studio's shape while it is on its way. */
export default function Loading() {
  return (
    <PageMain width="wide" className="max-sm:py-5! sm:py-6!">
      <h1 className="sr-only">Studio</h1>
      <div className="grid gap-6 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
        <div className="grid content-start gap-4">
          <Skeleton className="h-36" />
          <Skeleton className="h-10 lg:h-72" />
          <Skeleton className="h-12" />
        </div>
        <GallerySkeleton />
      </div>
    </PageMain>
  );
}
