import { mix, shift } from "@/lib/sketch/colour";
import type { Stage } from "@/lib/sketch/scene/stage";
import { line, rect } from "@/lib/sketch/svg";
import { arrange } from "./arrange";
import { layersBeside, sizeOf } from "./layers-beside";
import { stand } from "./stand";
import type { Thing } from "./thing";

/** A table top along the picture's lower edge. */
function board({ defs, width, height, palette, unit }: Stage): string {
  const wood = mix("#a9744c", palette.ambient, palette.night ? 0.4 : 0.1);
  const top = height * 0.89;
  const fill = defs.linear([
    [0, shift(wood, 0.07)],
    [1, shift(wood, -0.1)],
  ]);
  return [
    rect(0, top, width, height - top, fill),
    line(`M0 ${top}H${width}`, mix(palette.near, "#1c1230", 0.78), unit * 6),
    line(
      `M0 ${top + height * 0.05}H${width}M0 ${top + height * 0.083}H${width}`,
      shift(wood, -0.08),
      unit * 3,
      'opacity=".6"',
    ),
  ].join("");
}

/** Where a layer of things goes: its centre, lower edge, and greatest width and height, in pixels. */
interface Room {
  y: number;
  width: number;
  height: number;
}

/**
 * Draws things beside people: large ones in the distance, flying ones above, small ones at the people's feet or, where those
 * are cropped, at the picture's lower edge.
 * @param stages the backdrop's stage and the people's
 * @param turned whether people are in the right half
 * @returns the layers behind and in front of the people
 */
export function placeBesidePeople(
  { back, front }: { back: Stage; front: Stage },
  asked: readonly Thing[],
  turned: boolean,
  isWhole: boolean,
): { behind: string; before: string } {
  const { width, height, horizon, brief } = front;
  const { far, middle, air, near, isTabled } = layersBeside(brief, asked, isWhole);
  const layer = (stage: Stage, chosen: readonly Thing[], room: Room, isMidmost = false) => {
    if (chosen.length === 0) return "";
    const { parts, width: wide, height: high } = arrange(chosen, stage.random.fork("beside"));
    const scale = Math.min(room.width / wide, room.height / high);
    const x = isMidmost
      ? width / 2
      : turned
        ? wide * scale * 0.5 + width * 0.015
        : width - wide * scale * 0.5 - width * 0.015;
    return parts
      .map((part) =>
        stand(
          stage,
          {
            ...part,
            x: x + part.x * scale,
            y: room.y + part.y * scale,
            width: part.width * scale,
            height: part.height * scale,
            grounded: part.grounded && room.y < height,
          },
          part.turned === true,
        ),
      )
      .join("");
  };
  // As much of the picture's breadth as people leave free, whole or from the hips up.
  const isBroad = width > height;
  const isAlone = brief.subject.kind === "people" && brief.subject.people.length === 1;
  const beside = isWhole ? (isBroad && isAlone ? 0.56 : 0.48) : isBroad ? 0.46 : 0.36;
  const sits = brief.subject.kind === "people" && brief.subject.people.some(({ seat }) => seat === "table");
  const largest = Math.max(0.2, ...near.map(sizeOf));
  const many = near.some(({ count }) => count > 1) ? 1.35 : 1;
  const small = Math.min(0.34, 0.15 + largest * 0.22) * many;
  return {
    behind:
      layer(back, far, {
        y: isWhole ? height * 0.9 : horizon + (height - horizon) * 0.5,
        width: width * beside,
        height: height * 0.56,
      }) +
      layer(back, middle, {
        y: height * 0.97,
        width: width * beside,
        height: height * 0.5,
      }) +
      layer(back, air, {
        y: height * (brief.setting === "underwater" ? 0.6 : 0.36),
        width: width * 0.42,
        height: height * 0.28,
      }),
    before: isWhole
      ? layer(front, near, {
          y: height * 0.965,
          width: width * Math.min(0.46, 0.4 * many),
          height: height * Math.min(0.34, 0.1 + largest * 0.26) * many,
        })
      : (isTabled ? board(front) : "") +
        layer(
          front,
          near,
          {
            y: height * (isTabled ? 0.935 : 0.99),
            width: width * small * 1.25,
            height: height * small * 1.15,
          },
          sits,
        ),
  };
}
