import { Skeleton } from "../ui/skeleton";
import { FLOWING_ROWS, flowing, GALLERY_ROWS } from "./gallery-rows";

const SHAPES = ["1/1", "2/3", "3/2", "3/4", "16/9", "1/1", "2/3", "4/3", "3/4"];

/** The gallery's skeleton. */
export function GallerySkeleton() {
  return (
    <div role="status" aria-label="Loading your pictures" className={`${FLOWING_ROWS} ${GALLERY_ROWS}`}>
      {SHAPES.map((shape, index) => {
        const [width = 1, height = 1] = shape.split("/").map(Number);
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is static.
            key={index}
            style={flowing(width / height)}
          >
            <Skeleton className="size-full" />
          </div>
        );
      })}
    </div>
  );
}
