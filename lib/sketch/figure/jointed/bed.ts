import { paintOf } from "@/lib/sketch/figure/paint";
import { line, path } from "@/lib/sketch/svg";
import { box, type DrawnSeat, stroke, WOOD } from "./seat-parts";
import type { Skeleton } from "./skeleton";

/** A bed with its head on the left: the layer behind the sleeper, and the blanket over them. */
export function drawBed(body: Skeleton, ground: number, colour: string): DrawnSeat {
  const linen = paintOf("#f4f1f8", "#6a4a9c");
  const cover = paintOf(colour, "#6a4a9c");
  const [hx] = body.neck;
  const [px, py] = body.pelvis;
  const feet = Math.max(...body.legs.map(([, , end]) => end[0])) + 260;
  const [left, right] = [hx - 620, feet + 120];
  const top = ground - BED;
  const chest = body.trunk(0, 0.34);
  return {
    behind: [
      box(left - 90, top - 620, 110, 620 + BED, 36, WOOD, WOOD.light),
      box(right - 20, top - 260, 100, 260 + BED, 36, WOOD, WOOD.light),
      box(left, top + 200, right - left, 150, 20, WOOD),
      box(left + 10, top - 40, right - left - 20, 280, 60, linen),
      path(
        `M${left + 40} ${top - 20}C${left + 10} ${top - 190} ${left + 130} ${top - 280} ${left + 330} ${top - 250}C${left + 560} ${top - 280} ${left + 780} ${top - 190} ${left + 760} ${top - 20}Z`,
        linen.light,
        stroke(linen),
      ),
    ].join(""),
    before: [
      path(
        `M${chest[0]} ${top + 170}C${chest[0] - 60} ${top - 60} ${chest[0] - 40} ${py - 260} ${chest[0] + 130} ${py - 250}C${px} ${py - 300} ${px + 300} ${py - 230} ${px + 760} ${py - 210}C${feet - 260} ${py - 250} ${feet - 30} ${py - 250} ${feet} ${py - 30}L${feet + 40} ${top + 190}Q${(chest[0] + feet) / 2} ${top + 260} ${chest[0]} ${top + 170}Z`,
        cover.base,
        stroke(cover),
      ),
      path(
        `M${chest[0]} ${top + 170}C${chest[0] - 60} ${top - 60} ${chest[0] - 40} ${py - 260} ${chest[0] + 130} ${py - 250}C${chest[0] + 150} ${py - 80} ${chest[0] + 130} ${top + 60} ${chest[0] + 190} ${top + 196}Z`,
        linen.base,
        stroke(cover),
      ),
      line(
        `M${px + 200} ${py - 120}C${px + 160} ${py} ${px + 220} ${top + 100} ${px + 170} ${top + 190}M${px + 700} ${py - 90}C${px + 660} ${py + 30} ${px + 730} ${top + 100} ${px + 690} ${top + 200}`,
        cover.deep,
        14,
        'opacity=".5"',
      ),
    ].join(""),
  };
}

/** Height of a mattress above the floor, in head units. */
export const BED = 380;
