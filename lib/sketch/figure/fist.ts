import { line, type Point, path } from "@/lib/sketch/svg";
import { type Grip, inked } from "./grip";

/** A hand closed around something, centred at a point. */
export function fist({ skin }: Grip, [x, y]: Point): string {
  return (
    path(
      `M${x - 52} ${y - 46}C${x - 20} ${y - 66} ${x + 34} ${y - 62} ${x + 50} ${y - 30}C${x + 62} ${y + 10} ${x + 52} ${y + 56} ${x + 20} ${y + 66}C${x - 20} ${y + 74} ${x - 54} ${y + 56} ${x - 58} ${y + 10}Z`,
      skin.base,
      inked(skin),
    ) +
    line(
      `M${x - 54} ${y - 16}q34 -8 62 0M${x - 56} ${y + 12}q34 -8 64 0M${x - 52} ${y + 38}q32 -6 58 0`,
      skin.deep,
      6,
    )
  );
}
