import type { Held, IN_BOTH_HANDS } from "@/lib/sketch/held-things";
import { ellipse, group, line, type Point, path } from "@/lib/sketch/svg";
import type { Character } from "./character";
import { elbowOf, forearm, type Grip, type HeldLayers, inked } from "./grip";
import { drawGripped } from "./gripped";
import { guitar, teddy } from "./hugged";
import { paintOf } from "./paint";
import { pet } from "./pets";
import { violin } from "./played";
import { cake, ramen } from "./served";

/** The paint of a newspaper's sheets. */
const NEWSPRINT = paintOf("#ece7da", "#6a4a9c");

/** An open book being read: its covers, the edges of its pages, and the reader's fingers. */
function book(asked: Grip): string {
  const isPaper = asked.drawing !== undefined;
  const grip = isPaper ? { ...asked, thing: NEWSPRINT } : asked;
  const { defs, build, skin, thing } = grip;
  const cover = (side: -1 | 1) => {
    const x = (away: number) => 482 + side * away;
    return [
      path(
        `M482 1276C${x(90)} 1222 ${x(220)} 1212 ${x(282)} 1238V1500H482Z`,
        defs.linear(
          [
            [0, "#fffaf0"],
            [1, "#dccbad"],
          ],
          side < 0 ? [1, 0, 0, 0] : [0, 0, 1, 0],
        ),
        inked(thing, 6),
      ),
      path(
        `M482 1300C${x(100)} 1262 ${x(210)} 1250 ${x(300)} 1262L${x(306)} 1520C${x(210)} 1510 ${x(100)} 1522 482 1556Z`,
        side < 0 ? thing.base : thing.shade,
        inked(thing, 8),
      ),
      line(
        `M${x(52)} 1322C${x(120)} 1300 ${x(200)} 1290 ${x(264)} 1298V1486C${x(200)} 1480 ${x(120)} 1490 ${x(52)} 1508Z`,
        thing.light,
        6,
        'opacity=".75"',
      ),
      isPaper
        ? line(
            [1340, 1372, 1404, 1436, 1468].map((y) => `M${x(50)} ${y}L${x(250)} ${y - 14}`).join("") +
              `M${x(60)} 1306L${x(240)} 1288`,
            "#5a5660",
            9,
          )
        : "",
    ].join("");
  };
  const fingers = (side: -1 | 1) =>
    [0, 1, 2, 3].map((finger) => {
      const y = 1354 + finger * 36;
      const from = 482 + side * (316 - Math.abs(1.5 - finger) * 4);
      const d = `M${from} ${y + 6}L${from - side * (62 - Math.abs(1 - finger) * 9)} ${y}`;
      return line(d, skin.ink, 42) + line(d, skin.base, 30);
    });
  const hand = (side: -1 | 1) => {
    const wrist: Point = [482 + side * 322, 1476];
    const palm = ellipse(482 + side * 326, 1424, 34, 84, skin.base, inked(skin));
    return palm + forearm(grip, elbowOf(build, side), wrist);
  };
  return [
    hand(-1),
    hand(1),
    cover(-1),
    cover(1),
    isPaper ? "" : path("M470 1304H494V1558H470Z", thing.deep, inked(thing, 6)),
    ...fingers(-1),
    ...fingers(1),
  ].join("");
}

/** The umbrella's shaft below the canopy, and where it emerges from the rim. */
const STICK = { foot: [838, 1450], top: [640, -150] } as const;
const TILT = 'transform="translate(634 210) rotate(-7)"';

/** Dome, ribs and scalloped rim, with the lining visible below. */
function canopy({ defs, thing }: Grip): { lining: string; dome: string } {
  const half = 650;
  const rim = [1, 0.62, 0.22, -0.22, -0.62, -1].map((share) => share * half);
  const scallops = rim.slice(1).map((x, index) => `Q${((rim[index] ?? 0) + x) / 2} -64 ${x} 0`);
  const dome = `M${-half} 0C-610 -250 -320 -400 0 -400C320 -400 610 -250 ${half} 0${scallops.join("")}Z`;
  const inner = rim.slice(1, -1);
  const panels = [0, 2].map((index) => {
    const [right, left] = [inner[index] ?? half, inner[index + 1] ?? -half];
    return `M0 -400Q${right * 1.1} -280 ${right} 0Q${(right + left) / 2} -64 ${left} 0Q${left * 1.1} -280 0 -400Z`;
  });
  const ribs = inner.map((x) => `M0 -400Q${x * 1.1} -280 ${x} 0`);
  const fill = defs.linear(
    [
      [0, thing.light],
      [0.5, thing.base],
      [1, thing.shade],
    ],
    [0, 0, 1, 0.6],
  );
  return {
    lining: ellipse(0, -14, half - 8, 62, thing.deep, `${inked(thing, 8)} ${TILT}`),
    dome: `<g ${TILT}>${[
      line("M0 -400V-450", thing.ink, 20),
      path(dome, fill, inked(thing, 9)),
      path(panels.join(""), thing.shade, 'opacity=".45"'),
      line(ribs.join(""), thing.ink, 6, 'opacity=".8"'),
      path(
        "M-470 -150C-410 -260 -300 -320 -190 -344C-290 -280 -370 -210 -410 -120Z",
        "#ffffff",
        'opacity=".22"',
      ),
    ].join("")}</g>`,
  };
}

function umbrella(grip: Grip): HeldLayers {
  const { build, skin, thing } = grip;
  const { lining, dome } = canopy(grip);
  const [foot, top] = [STICK.foot, STICK.top];
  const at = (share: number): Point => [
    foot[0] + (top[0] - foot[0]) * share,
    foot[1] + (top[1] - foot[1]) * share,
  ];
  const stick = (from: number, to: number) => {
    const d = `M${at(from).join(" ")}L${at(to).join(" ")}`;
    return line(d, "#33242c", 24) + line(d, "#a8794f", 13);
  };
  const hook = `M${foot.join(" ")}q8 70 -40 66q-36 -4 -30 -46`;
  const [x, y] = at(0.075);
  const fist = `M${x - 52} ${y - 46}C${x - 20} ${y - 66} ${x + 34} ${y - 62} ${x + 50} ${y - 30}C${x + 62} ${y + 10} ${x + 52} ${y + 56} ${x + 20} ${y + 66}C${x - 20} ${y + 74} ${x - 54} ${y + 56} ${x - 58} ${y + 10}Z`;
  return {
    behind: lining + stick(0.3, 1) + dome,
    body: [
      stick(0, 0.31),
      line(hook, "#33242c", 34) + line(hook, thing.base, 21),
      forearm(grip, elbowOf(build, 1), [x + 24, y + 66]),
      path(fist, skin.base, inked(skin)),
      line(
        `M${x - 54} ${y - 16}q34 -8 62 0M${x - 56} ${y + 12}q34 -8 64 0M${x - 52} ${y + 38}q32 -6 58 0`,
        skin.deep,
        6,
      ),
    ].join(""),
    before: "",
  };
}

const DRAWN_IN_BOTH: Record<(typeof IN_BOTH_HANDS)[number], (grip: Grip) => string> = {
  book,
  teddy,
  guitar,
  ramen,
  cake,
  violin,
  pet,
};
const IN_BOTH: Partial<Record<Held, (grip: Grip) => string>> = DRAWN_IN_BOTH;

/** Whether both of somebody's hands are taken. */
export const takesBoth = ({ held, other }: Pick<Character, "held" | "other">): boolean =>
  held !== undefined && (other !== undefined || held.kind in IN_BOTH);

const MIRRORED = 'transform="translate(964 0) scale(-1 1)"';

/** Draws what one hand or both hold, and what the other one does, with hands and forearms, in body units. */
export function drawHeld(held: Held | undefined, grip: Grip, other?: Grip["drawing"]): HeldLayers {
  const layers = drawInHand(held, grip);
  if (!other) return layers;
  const { before } = drawGripped("thing", { ...grip, drawing: other });
  return { ...layers, before: layers.before + group(MIRRORED, before) };
}

function drawInHand(held: Held | undefined, grip: Grip): HeldLayers {
  if (held === "umbrella") return umbrella(grip);
  const drawn = held && IN_BOTH[held];
  if (drawn) return { behind: "", body: "", before: drawn(grip) };
  return held ? drawGripped(held, grip) : { behind: "", body: "", before: "" };
}
