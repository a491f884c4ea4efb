import { mix } from "@/lib/sketch/colour";
import { withoutPainted } from "@/lib/sketch/scene/has-already";
import { paintHill, paintWater } from "@/lib/sketch/scene/land";
import type { Stage } from "@/lib/sketch/scene/stage";
import { board } from "@/lib/sketch/still-life/board";
import { ellipse, rect } from "@/lib/sketch/svg";
import { AFLOAT, isWatered, SWIMMERS } from "./afloat";
import { arrange } from "./arrange";
import { isBeast, KINDS } from "./catalogue";
import { partsOfPicture, ROOMS } from "./heights";
import { floats, isTabletop, swims } from "./homes";
import { laidOnTable } from "./laid-on-table";
import { LEAPERS } from "./leapers";
import { isRoadFor, paintRoadway } from "./roadway";
import { ripplesBelow, splash } from "./splash";
import { stand } from "./stand";
import type { Thing } from "./thing";
import { GRASSY, tufts } from "./tufts";

const WET: readonly string[] = ["sea", "river", "mountains", "waterfall"];
/** Whether something is fixed to the ground, whatever it spans. */
const isBuilt = (slug: string) => KINDS.get(slug)?.habitat === "building";

/** Whether something is drawn leaping out of the water. */
const leaps = ({ slug, pose }: Thing) => pose === "jump" && LEAPERS.includes(slug);

/** Drawings with letters or digits, which must not be mirrored. */
const LETTERED: readonly string[] =
  "stop-sign 1st-place-medal calendar tear-off-calendar pool-8-ball bus-stop diner".split(" ");

/** Draws the things of a picture without people: on the ground, on a table, in the air or in the water. */
export function placeThings(stage: Stage, asked: readonly Thing[]): string {
  const { width, height, random, brief, palette, focus } = stage;
  const present = withoutPainted(brief, asked);
  if (present.length === 0) return "";
  const apart = partsOfPicture(brief, present);
  if (apart) {
    const [low, high] = apart;
    const other = { ...stage, focus: 1 - focus, random: random.fork("high") };
    return placeThings(other, high) + placeThings(stage, low);
  }
  const laid = laidOnTable(present);
  const things = laid ?? present;
  const { parts, width: wide, height: high } = arrange(things, random.fork("arrange"));
  const outside = brief.setting !== undefined && !ROOMS.includes(brief.setting);
  // Anything flies if the prompt says so and there is a sky.
  const isLifted =
    brief.aloft &&
    !things.some(({ slug }) => isBuilt(slug)) &&
    outside &&
    things.length === 1 &&
    brief.setting !== "underwater";
  const isWeightless = brief.setting === "space";
  const isLeaping = outside && brief.setting !== "underwater" && things.every(leaps);
  const isPerch =
    things.length === 1 || things.some(({ stands }) => things[stands?.to ?? -1]?.slug === "branch");
  const branch = isPerch ? parts.find(({ slug }) => slug === "branch") : undefined;
  const airy =
    branch !== undefined ||
    isLifted ||
    isWeightless ||
    things.every(
      ({ slug, pose }) =>
        floats(slug) || pose === "fly" || (brief.setting === "underwater" && AFLOAT.includes(slug)),
    );
  const onTable =
    !airy &&
    (laid !== undefined || isTabletop(things)) &&
    (!brief.setting || laid !== undefined || ROOMS.includes(brief.setting));
  const distance = random.fork("distance").between(0.82, 1);
  const isFlock =
    airy &&
    !isLifted &&
    !isWeightless &&
    !isLeaping &&
    outside &&
    brief.setting !== "underwater" &&
    !things.some(({ slug }) => slug === "balloon") &&
    things.every(
      ({ slug, pose, count }) => (KINDS.get(slug)?.size ?? 1) < 1 || (pose === "fly" && count > 1),
    );
  const afloat =
    (brief.setting === "sea" ||
      brief.setting === "mountains" ||
      brief.setting === "river" ||
      brief.setting === "harbour") &&
    things.every(
      ({ slug, pose, stands }) =>
        (AFLOAT.includes(slug) && pose !== "fly") ||
        (stands?.how === "on" && AFLOAT.includes(things[stands.to]?.slug ?? "")),
    );
  // An animal outdoors leaves room for its surroundings.
  const isWild = outside && things.every(({ slug }) => isBeast(slug));
  const most = {
    width:
      width *
      (isLeaping
        ? 0.8
        : isFlock || afloat
          ? 0.62
          : onTable && parts.length === 1
            ? 0.56
            : isWild && parts.length === 1
              ? 0.62
              : 0.9),
    height:
      height *
      (isLeaping
        ? 0.3
        : isFlock
          ? 0.34
          : isLifted
            ? 0.46
            : airy
              ? 0.66
              : onTable || afloat
                ? 0.56
                : brief.setting === "terraces" || brief.setting === "castle"
                  ? 0.36
                  : isWild
                    ? 0.54
                    : 0.64),
  };
  const scale = Math.min(most.width / wide, most.height / high) * distance;
  const room = (width - wide * scale) / 2;
  // A branch reaches in from the picture's edge.
  const x = branch
    ? (branch.width * 0.46 - branch.x) * scale
    : Math.min(width / 2 + room * 0.8, Math.max(width / 2 - room * 0.8, focus * width));
  const level = isLeaping
    ? height * 0.7
    : isLifted
      ? height * 0.14 + high * scale
      : isFlock
        ? height * 0.12 + high * scale
        : airy
          ? (height + high * scale) / 2
          : afloat
            ? height * random.fork("level").between(0.7, 0.76)
            : height * random.fork("level").between(onTable ? 0.82 : 0.86, onTable ? 0.88 : 0.92);
  const mirrored =
    !things.some(({ slug }) => slug === brief.letteredOn || LETTERED.includes(slug)) &&
    random.fork("turn").chance(0.5) &&
    things.length === 1;
  const isLawn = brief.setting === "garden" && !onTable && !airy;
  const bank =
    isLawn || (!airy && !afloat && brief.setting && WET.includes(brief.setting))
      ? paintHill(
          stage,
          level - height * 0.1,
          height * 0.03,
          brief.setting === "sea" ? "#ecd6a4" : palette.ground,
        )
      : "";
  const channel =
    afloat && brief.setting === "river"
      ? paintWater(stage, level - height * 0.17, mix(palette.sky[0], "#2f6f80", 0.5)) +
        rect(0, level - height * 0.176, width, height * 0.012, mix(palette.ground, palette.near, 0.4))
      : "";
  const road =
    outside && !airy && !afloat && !isLifted && brief.setting && isRoadFor(brief.setting, things)
      ? paintRoadway(stage, level)
      : "";
  const inWater = isLeaping
    ? []
    : parts.filter(({ slug, y }) => (SWIMMERS.includes(slug) || swims(slug)) && y > -high * 0.7);
  const hasWater = afloat || isWatered(brief);
  const pond =
    !hasWater && inWater.length > 0 && !onTable
      ? ellipse(
          x + (inWater.reduce((sum, part) => sum + part.x, 0) / inWater.length) * scale * (mirrored ? -1 : 1),
          level - height * 0.03,
          (Math.max(...inWater.map((part) => part.x + part.width)) -
            Math.min(...inWater.map((part) => part.x - part.width))) *
            scale *
            0.62,
          high * scale * (inWater.length === parts.length ? 0.2 : 0.08) + height * 0.05,
          mix(palette.sky[0], "#4f9fc8", 0.55),
          `stroke="${mix(palette.ground, palette.near, 0.35)}" stroke-width="${(stage.unit * 7).toFixed(1)}"`,
        )
      : "";
  const figures = parts
    .map((part) =>
      stand(
        stage,
        {
          ...part,
          x: x + part.x * scale * (mirrored ? -1 : 1),
          y: level + part.y * scale,
          width: part.width * scale,
          height: part.height * scale,
          grounded: part.grounded && !branch && !afloat && !isLifted && !isWeightless && pond === "",
        },
        mirrored || part.turned === true,
      ),
    )
    .join("");
  const ripples = isLeaping
    ? parts
        .map((part) =>
          splash(stage, x + part.x * scale * (mirrored ? -1 : 1), height * 0.74, part.width * scale),
        )
        .join("")
    : afloat
      ? parts
          .map((part) =>
            ripplesBelow(
              stage,
              x + part.x * scale * (mirrored ? -1 : 1),
              level + part.y * scale,
              part.width * scale,
            ),
          )
          .join("")
      : "";
  // Things in a field get grass around their base.
  const grass =
    !afloat &&
    !branch &&
    !isLifted &&
    brief.landmarks.length === 0 &&
    pond === "" &&
    road === "" &&
    brief.setting &&
    GRASSY.includes(brief.setting)
      ? parts
          .filter(({ grounded, y }) => grounded && y > -high * 0.3)
          .map((part) =>
            tufts(
              stage,
              x + part.x * scale * (mirrored ? -1 : 1),
              level + part.y * scale,
              part.width * scale,
            ),
          )
          .join("")
      : "";
  return (
    (onTable || ((!brief.setting || brief.setting === "studio") && !airy && !afloat)
      ? board(stage, level - height * 0.12)
      : "") +
    bank +
    channel +
    road +
    pond +
    figures +
    ripples +
    grass
  );
}
