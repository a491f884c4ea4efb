import { lchOf, mix } from "@/lib/sketch/colour";
import type { Pattern, PatternKind } from "@/lib/sketch/patterns";
import { type Defs, ellipse, path, rect } from "@/lib/sketch/svg";

/** A tile: its sides in the head's units, and what is on it in a second colour. */
interface Tile {
  wide: number;
  high: number;
  drawn: (second: string, base: string) => string;
}

const petals = (x: number, y: number, r: number, fill: string, eye: string) =>
  [0, 72, 144, 216, 288]
    .map((turn) => {
      const angle = (turn * Math.PI) / 180;
      return ellipse(x + Math.sin(angle) * r, y - Math.cos(angle) * r, r * 0.72, r * 0.72, fill);
    })
    .join("") + ellipse(x, y, r * 0.5, r * 0.5, eye);

const star = (x: number, y: number, r: number) =>
  `M${Array.from({ length: 10 }, (_, index) => {
    const [angle, far] = [(index * Math.PI) / 5, index % 2 ? r * 0.45 : r];
    return `${(x + Math.sin(angle) * far).toFixed(1)} ${(y - Math.cos(angle) * far).toFixed(1)}`;
  }).join("L")}Z`;
const heart = (x: number, y: number) =>
  `M${x} ${y + 26}C${x - 44} ${y - 8} ${x - 28} ${y - 40} ${x} ${y - 18}C${x + 28} ${y - 40} ${x + 44} ${y - 8} ${x} ${y + 26}Z`;

const TILES: Record<PatternKind, Tile> = {
  stripes: { wide: 110, high: 110, drawn: (second) => rect(0, 30, 110, 52, second) },
  pinstripes: { wide: 62, high: 62, drawn: (second) => rect(28, 0, 6, 62, second, 'opacity=".8"') },
  plaid: {
    wide: 180,
    high: 180,
    drawn: (second, base) =>
      rect(0, 26, 180, 66, second, 'opacity=".55"') +
      rect(26, 0, 66, 180, second, 'opacity=".55"') +
      rect(0, 132, 180, 9, "#fff4dc", 'opacity=".75"') +
      rect(132, 0, 9, 180, "#fff4dc", 'opacity=".75"') +
      rect(0, 110, 180, 7, mix(base, "#14101c", 0.6), 'opacity=".6"') +
      rect(110, 0, 7, 180, mix(base, "#14101c", 0.6), 'opacity=".6"'),
  },
  checks: {
    wide: 96,
    high: 96,
    drawn: (second) =>
      rect(0, 0, 48, 96, second, 'opacity=".5"') + rect(0, 0, 96, 48, second, 'opacity=".5"'),
  },
  dots: {
    wide: 116,
    high: 116,
    drawn: (second) => ellipse(30, 30, 23, 23, second) + ellipse(88, 88, 23, 23, second),
  },
  floral: {
    wide: 210,
    high: 210,
    drawn: (second) =>
      path("M30 116q34 -30 66 -2q-34 26 -66 2ZM150 30q30 -26 56 0q-28 24 -56 0Z", "#4f9a5c") +
      petals(58, 56, 24, second, "#f2c14e") +
      petals(150, 148, 28, mix(second, "#f272a8", 0.55), "#fff3c8") +
      petals(168, 62, 14, "#fff6f0", "#f2a23a") +
      petals(48, 166, 15, mix(second, "#7fa8ff", 0.5), "#fff3c8"),
  },
  camouflage: {
    wide: 260,
    high: 260,
    drawn: () =>
      path(
        "M20 30C70 0 120 40 100 80C80 120 20 110 10 80C4 60 4 40 20 30ZM170 120C220 100 250 150 220 190C190 220 140 190 150 150Z",
        "#3f4a2c",
      ) +
      path(
        "M140 10C190 0 230 30 210 60C180 80 130 60 140 10ZM40 150C90 140 120 180 90 220C50 240 10 200 40 150Z",
        "#8a7a4c",
      ) +
      path(
        "M100 100C130 90 150 120 130 140C100 150 84 120 100 100ZM226 216q26 -6 24 24q-26 10 -24 -24Z",
        "#26301e",
      ),
  },
  leopard: {
    wide: 150,
    high: 150,
    drawn: () =>
      [
        [34, 36],
        [106, 60],
        [50, 110],
        [124, 130],
      ]
        .map(
          ([x = 0, y = 0]) =>
            ellipse(x, y, 21, 17, "#3a2416") +
            ellipse(x + 3, y - 2, 11, 8, "#b5793a") +
            rect(x + 14, y - 5, 14, 9, "#d9a860"),
        )
        .join(""),
  },
  stars: { wide: 150, high: 150, drawn: (second) => path(star(40, 42, 30) + star(114, 112, 24), second) },
  hearts: { wide: 140, high: 140, drawn: (second) => path(heart(38, 40) + heart(106, 108), second) },
};

/** The second colour of a pattern: as asked, or one that stands out on the cloth. */
function secondOf({ kind, colour }: Pattern, base: string): string {
  if (colour) return colour;
  const { l, c } = lchOf(base);
  if (kind === "floral") return l > 0.7 ? "#e0607f" : "#ffd9e2";
  if (kind === "plaid") return l > 0.6 || c < 0.05 ? "#a8323f" : "#22202e";
  if (kind === "pinstripes") return l > 0.6 ? "#4a5068" : "#c9cede";
  return l > 0.72 ? "#2c3f78" : "#fbf7ef";
}

/** Cloth's pattern laid over shapes that are filled already; it follows the limb or the trunk at `degrees`. */
export function patterned(
  defs: Defs,
  pattern: Pattern | undefined,
  base: string,
  shapes: readonly string[],
  degrees = 0,
): string {
  if (!pattern) return "";
  const { wide, high, drawn } = TILES[pattern.kind];
  const turned = degrees ? `rotate(${degrees.toFixed(1)})` : "";
  const fill = defs.pattern(wide, high, drawn(secondOf(pattern, base), base), turned);
  return shapes.map((d) => path(d, fill, 'opacity=".92"')).join("");
}

/** A net over shapes, through which what is below is visible. */
export function netted(defs: Defs, shapes: readonly string[], colour: string): string {
  const fill = defs.pattern(
    46,
    58,
    `<path d="M0 0L46 58M46 0L0 58" stroke="${colour}" stroke-width="6" fill="none"/>`,
    "",
  );
  return shapes.map((d) => path(d, fill)).join("");
}
