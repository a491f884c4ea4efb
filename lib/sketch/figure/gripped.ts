import type { Held } from "@/lib/sketch/held-things";
import { ellipse, group, line, path, spline } from "@/lib/sketch/svg";
import { bow, fan, katana, quiver, strap } from "./arms";
import { fist } from "./fist";
import { elbowOf, forearm, type Grip, type HeldLayers, inked } from "./grip";
import { inHand } from "./in-hand";
import { POLES } from "./poles";
import { bouquet, rose } from "./roses";
import { tray } from "./served";
import { balloon, icecream, lollipop } from "./treats";

/** The raised fist, in body units. */
const FIST = { x: 838, y: 1330 } as const;
/** A thing's axis: the origin is in the fist, and −y points along the thing, leaning outwards. */
const LEAN = `transform="translate(${FIST.x} ${FIST.y}) rotate(9)"`;

const GOLD = "#e8b84a";
const BROWN = "#3a2416";

function sword({ defs, thing }: Grip): string {
  const steel = defs.linear(
    [
      [0, "#f7faff"],
      [0.48, "#cfd8ea"],
      [0.5, "#8d9ab8"],
      [1, "#b9c4dc"],
    ],
    [0, 0, 1, 0],
  );
  const ink = 'stroke="#262b45" stroke-width="8" stroke-linejoin="round"';
  return [
    path("M-34 -90L-30 -1010L0 -1090L30 -1010L34 -90Z", steel, ink),
    line("M-14 -940L-16 -160", "#ffffff", 8, 'opacity=".85"'),
    path(
      "M-130 -118Q0 -70 130 -118L138 -72Q0 -24 -138 -72Z",
      GOLD,
      `stroke="${BROWN}" stroke-width="8" stroke-linejoin="round"`,
    ),
    path("M-24 -60H24V150H-24Z", thing.base, inked(thing, 8)),
    line("M-22 96L22 76M-22 136L22 116", thing.light, 8),
    ellipse(0, 172, 36, 34, GOLD, `stroke="${BROWN}" stroke-width="8"`),
  ].join("");
}

function staff({ defs, thing }: Grip): string {
  const glow = defs.radial([
    [0, thing.light, 0.85],
    [1, thing.light, 0],
  ]);
  const orb = defs.radial(
    [
      [0, "#ffffff"],
      [0.45, thing.light],
      [1, thing.base],
    ],
    [0.36, 0.32, 0.8],
  );
  const shaft = "M-4 1300L0 -760";
  const claw = "M0 -740C-110 -780 -120 -900 -56 -950M0 -740C110 -780 120 -900 56 -950";
  return [
    ellipse(0, -880, 240, 240, glow),
    line(shaft, BROWN, 46) + line(shaft, "#8a5a34", 30) + line("M-8 1300L-6 -740", "#b98250", 7),
    ellipse(0, -880, 92, 92, orb, inked(thing, 7)),
    line(claw, BROWN, 36) + line(claw, "#8a5a34", 20),
    ellipse(-30, -912, 22, 16, "#ffffff", 'opacity=".9"'),
  ].join("");
}

function star(r: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [angle, far] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 ? r * 0.48 : r];
    return `${(Math.cos(angle) * far).toFixed(1)} ${(Math.sin(angle) * far).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

function wand({ defs, thing }: Grip): string {
  const glow = defs.radial([
    [0, "#fff6c8", 0.9],
    [1, "#fff6c8", 0],
  ]);
  const gold = defs.linear([
    [0, "#fff3b8"],
    [1, "#f2b93c"],
  ]);
  const stick = "M0 160L0 -380";
  return [
    ellipse(0, -480, 230, 230, glow),
    line(stick, thing.ink, 40) + line(stick, thing.base, 26) + line("M-6 150L-6 -360", thing.light, 6),
    path(
      "M0 -350C-50 -420 -140 -410 -140 -350C-140 -296 -50 -300 0 -340C50 -300 140 -296 140 -350C140 -410 50 -420 0 -350Z",
      thing.light,
      inked(thing),
    ),
    group(
      'transform="translate(0 -480)"',
      path(star(124), gold, `stroke="${BROWN}" stroke-width="8" stroke-linejoin="round"`),
      path(star(60), "#ffffff", 'opacity=".6" transform="translate(-10 -12)"'),
    ),
  ].join("");
}

function cup({ defs, thing }: Grip): { back: string; front: string } {
  const china = defs.linear(
    [
      [0, thing.light],
      [0.5, thing.base],
      [1, thing.shade],
    ],
    [0, 0, 1, 0],
  );
  const [x, y] = [FIST.x - 150, FIST.y];
  const steam = spline(
    [
      [x - 20, y - 150],
      [x - 50, y - 210],
      [x, y - 270],
      [x - 30, y - 340],
    ],
    true,
  );
  const handle = `M${x + 96} ${y - 62}C${x + 190} ${y - 80} ${x + 190} ${y + 70} ${x + 92} ${y + 60}`;
  return {
    back: line(handle, thing.ink, 46) + line(handle, thing.base, 30),
    front: [
      path(
        `M${x - 116} ${y - 110}L${x - 96} ${y + 90}Q${x} ${y + 130} ${x + 96} ${y + 90}L${x + 116} ${y - 110}Z`,
        china,
        inked(thing, 8),
      ),
      ellipse(x, y - 110, 116, 30, thing.light, inked(thing, 7)),
      ellipse(x, y - 106, 94, 19, "#6b3f26"),
      path(
        `M${x} ${y + 40}C${x - 60} ${y - 10} ${x - 40} ${y - 50} ${x} ${y - 24}C${x + 40} ${y - 50} ${x + 60} ${y - 10} ${x} ${y + 40}Z`,
        thing.deep,
        'opacity=".7"',
      ),
      line(steam, "#ffffff", 16, 'opacity=".6"'),
      line(steam, "#ffffff", 12, 'opacity=".5" transform="translate(56 20)"'),
    ].join(""),
  };
}

function microphone({ defs, thing }: Grip): string {
  const ball = defs.radial(
    [
      [0, "#f2f3f8"],
      [0.6, "#a5aabd"],
      [1, "#646a80"],
    ],
    [0.36, 0.32, 0.8],
  );
  return [
    path("M-40 -150L-26 190Q0 206 26 190L40 -150Z", thing.base, inked(thing, 8)),
    line("M-18 -130L-10 150", thing.light, 8),
    path("M-52 -190H52V-140H-52Z", GOLD, `stroke="${BROWN}" stroke-width="7"`),
    ellipse(0, -250, 86, 90, ball, 'stroke="#2b2d3c" stroke-width="8"'),
    line(
      "M-78 -280Q0 -240 78 -280M-84 -240Q0 -200 84 -240M-40 -326Q-20 -250 -40 -176M40 -326Q20 -250 40 -176",
      "#4a4f63",
      5,
      'opacity=".7"',
    ),
  ].join("");
}

const THINGS: Partial<Record<Held, (grip: Grip) => string>> = {
  ...POLES,
  sword,
  katana,
  bow,
  fan,
  staff,
  wand,
  rose,
  bouquet,
  microphone,
  icecream,
  lollipop,
  balloon,
};

/** Draws what one raised hand grips, with that hand and its forearm. */
export function drawGripped(held: Held, grip: Grip): HeldLayers {
  const arm = forearm(grip, elbowOf(grip.build, 1), [FIST.x + 10, FIST.y + 66]);
  const thing = THINGS[held]?.(grip);
  const before = (...parts: string[]) => ({ behind: "", body: "", before: parts.join("") });
  if (grip.drawing) return before(arm, inHand(grip, [FIST.x, FIST.y]), fist(grip, [FIST.x, FIST.y]));
  if (held === "tray") return before(tray(grip, [FIST.x, FIST.y]));
  if (held === "cup") {
    const { back, front } = cup(grip);
    return before(arm, back, fist(grip, [FIST.x, FIST.y]), front);
  }
  if (held === "bow")
    return {
      behind: quiver(grip),
      body: strap(grip),
      before: group(LEAN, bow(grip)) + arm + fist(grip, [FIST.x, FIST.y]),
    };
  return before(arm, thing ? group(LEAN, thing) : "", fist(grip, [FIST.x, FIST.y]));
}
