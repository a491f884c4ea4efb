import type { Held } from "@/lib/sketch/held-things";
import { ellipse, line, path } from "@/lib/sketch/svg";
import type { Grip } from "./grip";

const DARK = "#33242c";
const STEEL = "#cfd6e4";
const edged = 'stroke="#262b45" stroke-width="8" stroke-linejoin="round"';

const shaft = (from: number, to: number, wide: number, wood: string) =>
  line(`M0 ${from}V${to}`, DARK, wide + 14) +
  line(`M0 ${from}V${to}`, wood, wide) +
  line(`M-6 ${from + 20}V${to - 20}`, "#ffffff", 5, 'opacity=".35"');

/** Poles that are held upright in a fist at the origin, as far as the ground. */
export const POLES: Partial<Record<Held, (grip: Grip) => string>> = {
  cane: () =>
    line("M0 1900V-40C0 -120 110 -130 118 -50", DARK, 46) +
    line("M0 1900V-40C0 -120 110 -130 118 -50", "#7a4a2c", 30) +
    line("M-6 1840V-30", "#b98250", 6),
  spear: ({ thing }) =>
    shaft(-760, 1900, 30, "#8a5a34") +
    path("M0 -1160C60 -1040 74 -920 40 -770H-40C-74 -920 -60 -1040 0 -1160Z", STEEL, edged) +
    line("M0 -1110V-800", "#8d9ab8", 8) +
    path("M-46 -776H46L34 -700H-34Z", thing.base, edged),
  pitchfork: () =>
    shaft(-560, 1900, 30, "#a8743f") +
    line(
      "M-120 -900V-640Q-120 -560 0 -560Q120 -560 120 -640V-900M-40 -920V-570M40 -920V-570",
      "#262b45",
      40,
    ) +
    line("M-120 -900V-640Q-120 -560 0 -560Q120 -560 120 -640V-900M-40 -920V-570M40 -920V-570", "#aab4c6", 24),
  scythe: () =>
    shaft(-820, 1900, 32, "#5a4438") +
    path("M-20 -820C-160 -1010 -480 -1040 -700 -830C-500 -910 -260 -880 -40 -740Z", STEEL, edged) +
    ellipse(0, -800, 40, 40, "#5a5f6c", edged),
};
