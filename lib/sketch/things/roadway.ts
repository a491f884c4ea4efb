import type { Setting } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { rect } from "@/lib/sketch/svg";
import { KINDS } from "./catalogue";
import type { Thing } from "./thing";

/** What stands in fields and yards, or goes where there is no road. */
const OFF_ROAD: readonly string[] =
  "tractor excavator bulldozer battle-tank tricycle unicycle playground-slide cannon market-stall wheel construction barber-pole postbox street-lamp fuel-pump bus-stop".split(
    " ",
  );
/** Places with roads of their own, and those that have none. */
const PAVED: readonly (Setting | undefined)[] =
  "street neon rooftop station harbour space moon mars alien underwater sky shrine zengarden".split(
    " ",
  ) as Setting[];

/** Whether something is on or in another one, and on no road. */
const isUp = (stands: Thing["stands"]): boolean =>
  stands !== undefined && ["on", "in", "under", "above", "held", "part"].includes(stands.how);

/** Whether something that drives is to be seen on a road across the picture. */
export const isRoadFor = (setting: Setting, things: readonly Thing[]): boolean =>
  !PAVED.includes(setting) &&
  things.some(({ slug, stands, material }) => {
    const kind = KINDS.get(slug);
    return (
      kind?.habitat === "road" && kind.size >= 2 && !OFF_ROAD.includes(slug) && !isUp(stands) && !material
    );
  });

/** A road across the picture, seen from its side, whose near lane is at a height. */
export function paintRoadway({ width, height, palette, defs, unit, brief }: Stage, level: number): string {
  const asphalt = mix(mix("#5f636e", palette.ambient, palette.night ? 0.5 : 0.18), palette.near, 0.1);
  const verge =
    brief.setting === "desert" || brief.setting === "sea"
      ? mix("#d9b988", palette.ambient, 0.14)
      : mix(palette.ground, palette.near, 0.2);
  const [top, foot] = [level - height * 0.075, level + height * 0.05];
  const dash = width / 6;
  const rail =
    brief.setting === "sea"
      ? rect(0, top - height * 0.035, width, unit * 10, mix("#e8ecf0", palette.ambient, 0.12)) +
        Array.from({ length: 9 }, (_, index) =>
          rect(
            (width * index) / 8 - unit * 5,
            top - height * 0.035,
            unit * 10,
            height * 0.04,
            mix("#c4ccd4", palette.ambient, 0.16),
          ),
        ).join("")
      : "";
  return [
    rail,
    rect(0, top - unit * 12, width, unit * 16, shift(verge, -0.08)),
    rect(
      0,
      top,
      width,
      foot - top,
      defs.linear([
        [0, shift(asphalt, -0.04)],
        [1, mix(asphalt, palette.light, 0.14)],
      ]),
    ),
    ...Array.from({ length: 7 }, (_, index) =>
      rect(
        dash * (index - 0.4),
        level + height * 0.012,
        dash * 0.55,
        unit * 8,
        mix("#f6efdc", palette.ambient, palette.night ? 0.4 : 0.06),
      ),
    ),
    rect(0, foot, width, height - foot + 10, verge),
    rect(0, foot, width, unit * 8, shift(verge, 0.05)),
  ].join("");
}
