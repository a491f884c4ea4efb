import { Skeleton } from "../ui/skeleton";
import { GALLERY_ROWS } from "./gallery-rows";

const SHAPES = ["1/1", "2/3", "3/2", "3/4", "16/9", "1/1", "2/3", "4/3", "3/4"];

/** The gallery's shape while nothing of it is there. */
export function GallerySkeleton() {
  return (
    <div
      role="status"
      aria-label="Loading your pictures"
      // What is left of the last row stays empty, rather than that its pictures are blown up.
      className={`flex flex-wrap gap-(--gap) after:grow-[1000] after:content-[''] ${GALLERY_ROWS}`}
    >
      {SHAPES.map((shape, index) => {
        const [width = 1, height = 1] = shape.split("/").map(Number);
        const ratio = width / height;
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
            key={index}
            style={{ flex: `${ratio} 1 calc(var(--row) * ${ratio})`, aspectRatio: ratio }}
          >
            <Skeleton className="size-full" />
          </div>
        );
      })}
    </div>
  );
}
