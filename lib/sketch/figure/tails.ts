import type { Accessory } from "@/lib/sketch/person";
import { type Defs, group, line, path, spline } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

const THIN =
  "M640 1760C860 1800 1010 1660 1010 1440C1010 1290 900 1230 930 1110C950 1030 1036 1030 1052 1084";

const SCALED =
  "M600 1620C760 1640 900 1580 960 1450C1010 1340 1000 1200 1090 1090C1100 1200 1130 1330 1096 1480C1050 1690 860 1830 620 1830Z";

function bushy(defs: Defs, hair: Paint): string {
  const d = spline([
    [620, 1600],
    [760, 1560],
    [880, 1450],
    [930, 1290],
    [944, 1120],
    [1010, 930],
    [1110, 1090],
    [1150, 1350],
    [1090, 1620],
    [900, 1790],
    [660, 1790],
  ]);
  const fill = defs.linear(
    [
      [0, hair.base],
      [1, hair.shade],
    ],
    [0, 0, 1, 1],
  );
  return [
    path(d, fill, `stroke="${hair.ink}" stroke-width="9" stroke-linejoin="round"`),
    group(
      defs.clip(`<path d="${d}"/>`),
      path("M880 1190L930 1130L964 1196L1010 1122L1050 1196L1096 1130L1180 1200V880H880Z", "#fdf8f2"),
      line(
        "M960 1500Q1040 1420 1046 1290M1000 1600Q1100 1500 1104 1320M880 1640Q960 1600 1000 1540",
        hair.deep,
        8,
        'opacity=".6"',
      ),
    ),
    line(d, hair.ink, 9),
  ].join("");
}

/** Tails, drawn behind the body; empty for other accessories. */
export function drawTail(kind: Accessory, defs: Defs, paint: Paint): string {
  if (kind === "foxtail") return bushy(defs, paint);
  if (kind === "cattail")
    return (
      line(THIN, paint.ink, 74) + line(THIN, paint.base, 58) + line(THIN, paint.light, 12, 'opacity=".6"')
    );
  if (kind === "dragontail")
    return (
      path(SCALED, paint.base, `stroke="${paint.ink}" stroke-width="9" stroke-linejoin="round"`) +
      path(
        "M1064 1560L1130 1500L1096 1440L1160 1370L1110 1320L1150 1240L1092 1200Z",
        paint.light,
        `stroke="${paint.ink}" stroke-width="7" stroke-linejoin="round"`,
      ) +
      line("M700 1740C860 1740 980 1650 1020 1500", paint.light, 16, 'opacity=".5"')
    );
  if (kind !== "deviltail") return "";
  return [
    line(THIN, paint.ink, 46),
    line(THIN, paint.base, 30),
    path(
      "M1052 1090C1000 1060 960 1000 1000 960C1024 944 1040 960 1046 980C1040 930 1060 890 1084 860C1096 900 1110 940 1094 984C1110 966 1130 962 1144 986C1160 1030 1110 1070 1052 1090Z",
      paint.base,
      `stroke="${paint.ink}" stroke-width="8" stroke-linejoin="round"`,
    ),
  ].join("");
}
