import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, line, path } from "@/lib/sketch/svg";
import { inked, type Setup } from "./table";

const shadow = (x: number, y: number, rx: number) => ellipse(x, y, rx, rx * 0.12, "#2a1630", 'opacity=".3"');

/** A friendly robot with a glowing face. */
export function robot(setup: Setup): string {
  const { defs, colour, palette } = setup;
  const ink = inked(setup, 8);
  const c = colour ?? mix(palette.accent, "#e8eef6", 0.62);
  const shell = defs.linear(
    [
      [0, shift(c, 0.12)],
      [0.5, c],
      [1, shift(c, -0.18)],
    ],
    [0, 0, 1, 0.6],
  );
  const glow = "#6ff0ff";
  const arm = (side: -1 | 1) =>
    line(`M${500 + side * 190} 620Q${500 + side * 300} 640 ${500 + side * 300} 750`, setup.ink, 58) +
    line(
      `M${500 + side * 190} 620Q${500 + side * 300} 640 ${500 + side * 300} 750`,
      mix(c, "#6a7290", 0.55),
      42,
    ) +
    ellipse(500 + side * 300, 776, 56, 52, shell, ink) +
    path(`M${500 + side * 300 - 30} 800q30 60 60 0Z`, mix(c, "#6a7290", 0.6), ink);
  const leg = (x: number) =>
    path(`M${x - 40} 830h80v70h-80Z`, mix(c, "#6a7290", 0.55), ink) +
    path(`M${x - 74} 900Q${x} 850 ${x + 74} 900V940H${x - 74}Z`, shell, ink);
  return [
    shadow(500, 942, 300),
    leg(410),
    leg(590),
    arm(-1),
    arm(1),
    path("M330 560Q500 520 670 560L690 760Q680 850 500 856Q320 850 310 760Z", shell, ink),
    path("M400 620h200v140q-100 40 -200 0Z", mix(c, "#2a3050", 0.75), ink),
    path("M500 740C440 700 450 650 500 680C550 650 560 700 500 740Z", "#ff7a9c"),
    path("M440 520h120v44h-120Z", mix(c, "#6a7290", 0.6), ink),
    path("M250 330Q250 190 500 186Q750 190 750 330V420Q750 530 500 536Q250 530 250 420Z", shell, ink),
    path("M306 340Q306 250 500 246Q694 250 694 340V400Q694 476 500 480Q306 476 306 400Z", "#1d2440", ink),
    ellipse(
      410,
      364,
      92,
      92,
      defs.radial([
        [0, glow, 0.5],
        [1, glow, 0],
      ]),
    ) +
      ellipse(
        590,
        364,
        92,
        92,
        defs.radial([
          [0, glow, 0.5],
          [1, glow, 0],
        ]),
      ),
    ellipse(410, 364, 34, 42, glow) +
      ellipse(590, 364, 34, 42, glow) +
      ellipse(398, 350, 11, 13, "#ffffff") +
      ellipse(578, 350, 11, 13, "#ffffff"),
    line("M462 430Q500 456 538 430", glow, 10),
    line("M500 186V110", setup.ink, 14) +
      ellipse(
        500,
        96,
        70,
        70,
        defs.radial([
          [0, "#ffd76a", 0.8],
          [1, "#ffd76a", 0],
        ]),
      ) +
      ellipse(500, 96, 28, 28, "#ffd24a", ink),
    ellipse(236, 380, 34, 66, mix(c, "#6a7290", 0.5), ink) +
      ellipse(764, 380, 34, 66, mix(c, "#6a7290", 0.5), ink),
    line("M300 250Q340 212 420 206", "#ffffff", 14, 'opacity=".8"'),
  ].join("");
}

/** A low car in profile with its lights on. */
export function car(setup: Setup): string {
  const { defs, colour, palette } = setup;
  const ink = inked(setup, 8);
  const c = colour ?? palette.accent;
  const body =
    "M20 700C30 620 120 590 240 574C320 500 400 452 540 450C680 450 760 510 820 574C920 586 980 620 990 690C992 730 980 752 950 756H60C30 752 16 730 20 700Z";
  const glass = "M300 576C360 510 430 482 520 482V576ZM548 482C650 482 710 520 760 578L548 576Z";
  const wheel = (x: number) =>
    ellipse(x, 756, 96, 96, "#1d1a28", ink) +
    ellipse(
      x,
      756,
      56,
      56,
      defs.linear([
        [0, "#f2f4fa"],
        [1, "#8f96aa"],
      ]),
      ink,
    ) +
    line(
      [0, 60, 120]
        .map((a) => {
          const r = (a * Math.PI) / 180;
          return `M${x - Math.cos(r) * 48} ${756 - Math.sin(r) * 48}L${x + Math.cos(r) * 48} ${756 + Math.sin(r) * 48}`;
        })
        .join(""),
      "#5a6074",
      8,
    ) +
    ellipse(x, 756, 15, 15, "#3a3f52");
  return [
    shadow(500, 852, 480),
    path(
      "M970 660L1300 610V790L970 700Z",
      defs.linear(
        [
          [0, "#fff1b8", 0.75],
          [1, "#fff1b8", 0],
        ],
        [0, 0, 1, 0],
      ),
    ),
    path(
      body,
      defs.linear([
        [0, shift(c, 0.14)],
        [0.45, c],
        [1, shift(c, -0.2)],
      ]),
      ink,
    ),
    group(
      defs.clip(`<path d="${body}"/>`),
      path("M0 640Q500 590 1000 650V672Q500 612 0 662Z", "#ffffff", 'opacity=".45"'),
      path("M0 716H1000V770H0Z", shift(c, -0.26), 'opacity=".6"'),
    ),
    path(
      glass,
      defs.linear([
        [0, mix(palette.sky[0], "#ffffff", 0.35)],
        [1, mix(palette.sky[1], "#20304a", 0.35)],
      ]),
      ink,
    ),
    path("M360 576L430 492L470 486L400 576Z", "#ffffff", 'opacity=".5"'),
    line("M536 460V744M560 620h56", setup.ink, 6),
    ellipse(950, 656, 30, 22, "#fff6cf", ink) + path("M22 660h42v34H20Z", "#ff5a4a", ink),
    wheel(230),
    wheel(780),
  ].join("");
}
