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
  trident: ({ thing }) =>
    shaft(-640, 1900, 30, "#5a3f34") +
    path(
      "M-24 -640V-760C-120 -760 -170 -830 -160 -980L-196 -950L-140 -1140L-84 -960L-118 -984C-120 -890 -90 -830 -26 -826V-1040L-62 -1016L0 -1220L62 -1016L26 -1040V-826C90 -830 120 -890 118 -984L84 -960L140 -1140L196 -950L160 -980C170 -830 120 -760 24 -760V-640Z",
      thing.base,
      edged,
    ) +
    line("M-140 -1090C-146 -960 -140 -800 -20 -790M0 -1160V-700", thing.light, 9, 'opacity=".8"'),
  pistol: ({ thing }) =>
    path(
      "M-30 40L-46 -60C-50 -90 -40 -110 -10 -116L30 -120L34 -470C34 -490 44 -500 60 -500H104C120 -500 128 -490 128 -474L118 -100C116 -70 100 -56 72 -54L60 -52L52 60Q10 74 -30 40Z",
      thing.base,
      edged,
    ) +
    path("M40 -470H126L122 -190H44Z", thing.shade, edged) +
    line("M58 -450V-230M-14 20L-24 -50", thing.light, 8, 'opacity=".7"') +
    path("M118 -110C170 -120 176 -190 122 -190", "none", 'stroke="#262b45" stroke-width="12"'),
  rifle: ({ thing }) =>
    path("M-60 420L-20 120L10 -160L60 -160L66 60L40 440Q-10 470 -60 420Z", thing.base, edged) +
    path("M4 -150H66V-620H4Z", "#3a3f4c", edged) +
    line("M34 -600V-1040", "#262b45", 44) +
    line("M34 -600V-1030", "#5a6070", 28) +
    path("M66 -330L150 -300L140 -130L74 -150Z", "#2f333e", edged) +
    path("M-20 -520H4V-300H-20Z", "#5a6070", edged) +
    line("M20 -590V-190", "#8d95a6", 8, 'opacity=".7"'),
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
