import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { type Grip, inked } from "./grip";

/** A cone with two scoops and a cherry; the origin is where it is held. */
export function icecream({ thing }: Grip): string {
  const ink = inked(thing);
  return [
    path("M-74 -130H74L8 130H-8Z", "#e0a45c", `stroke="#3a2416" stroke-width="7" stroke-linejoin="round"`),
    line("M-52 -120L20 60M-8 -120L30 0M52 -120L-20 60M8 -120L-30 0", "#b5763a", 5),
    path(
      "M-100 -150C-104 -240 -50 -290 0 -290C54 -290 104 -240 100 -150C92 -110 62 -112 48 -134C36 -104 -4 -100 -16 -130C-34 -100 -88 -108 -100 -150Z",
      thing.base,
      ink,
    ),
    path(
      "M-74 -262C-78 -340 -40 -376 0 -376C44 -376 78 -340 72 -262C60 -226 30 -240 18 -254C0 -230 -30 -232 -40 -252C-52 -236 -70 -240 -74 -262Z",
      thing.light,
      ink,
    ),
    ellipse(0, -386, 24, 24, "#d8344a", `stroke="#3a2416" stroke-width="6"`),
    path("M-46 -310Q-40 -346 -10 -354Q-28 -330 -26 -300Z", "#ffffff", 'opacity=".7"'),
  ].join("");
}

/** A swirled lollipop on its stick. */
export function lollipop({ thing }: Grip): string {
  const swirl =
    "M0 0C30 -40 78 -10 66 36C50 92 -40 96 -72 44C-106 -20 -60 -106 18 -108C90 -108 128 -40 118 24";
  return [
    line("M0 170V-150", "#b9b3c6", 24) + line("M0 170V-150", "#ffffff", 13),
    group(
      'transform="translate(0 -270)"',
      ellipse(0, 0, 138, 138, thing.base, inked(thing, 8)),
      line(swirl, "#ffffff", 26, 'opacity=".85"'),
      ellipse(-54, -70, 30, 20, "#ffffff", 'opacity=".7"'),
    ),
  ].join("");
}

/** A balloon on its string. */
export function balloon({ defs, thing }: Grip): string {
  const rubber = defs.radial(
    [
      [0, thing.light],
      [0.5, thing.base],
      [1, thing.shade],
    ],
    [0.36, 0.3, 0.8],
  );
  return [
    line("M0 60C30 -160 -20 -300 0 -560", "#4a4458", 7),
    path("M0 -600L-34 -548Q0 -536 34 -548Z", thing.base, inked(thing)),
    path(
      "M0 -590C-130 -640 -210 -760 -206 -880C-200 -1010 -110 -1080 0 -1080C110 -1080 200 -1010 206 -880C210 -760 130 -640 0 -590Z",
      rubber,
      inked(thing, 8),
    ),
    path(
      "M-140 -900C-140 -970 -100 -1020 -50 -1034C-84 -990 -104 -950 -108 -890Z",
      "#ffffff",
      'opacity=".65"',
    ),
  ].join("");
}
