import { shift } from "@/lib/sketch/colour";
import type { AccessoryLayers } from "@/lib/sketch/figure/accessory-layers";
import { paintAfro } from "@/lib/sketch/figure/afro";
import type { Character } from "@/lib/sketch/figure/character";
import { mohawk, SPIKES } from "@/lib/sketch/figure/hair-cuts";
import { backFall } from "@/lib/sketch/figure/hair-mass";
import { paintFrontHair } from "@/lib/sketch/figure/hair-shading";
import type { HeadLayers } from "@/lib/sketch/figure/head";
import { paintOf, skinPaint } from "@/lib/sketch/figure/paint";
import { tiedHair } from "@/lib/sketch/figure/tied-hair";
import type { Random } from "@/lib/sketch/random";
import { type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";

/** The back of a head with short hair, with shoulder-length hair, and with the hair up. */
const CAPS = {
  short:
    "M482 152C330 150 232 250 230 400C226 520 250 610 300 690L330 664L356 752L398 700L440 780L480 720L524 782L560 706L604 750L628 668L662 694C712 610 738 520 734 400C732 250 634 150 482 152Z",
  bob: "M482 152C330 150 226 250 222 410C216 560 216 690 232 800Q290 836 350 812L380 842Q480 866 584 842L614 812Q676 836 734 800C750 690 748 560 742 410C738 250 634 150 482 152Z",
  up: "M482 152C330 150 232 250 230 400C228 500 262 600 330 676Q400 742 482 744Q566 742 634 676C702 600 736 500 734 400C732 250 634 150 482 152Z",
} as const;

/** Draws a head from behind, in head units. */
export function drawNape(defs: Defs, who: Character, random: Random, extra: AccessoryLayers): HeadLayers {
  const hair = paintOf(who.hairColour, who.ambient);
  const skin = skinPaint(who.skin);
  const tip = who.tipColour === who.hairColour ? shift(hair.base, -0.05) : who.tipColour;
  const ears = [262, 702]
    .map((x) => ellipse(x, 560, 30, 52, skin.base, `stroke="${skin.ink}" stroke-width="7"`))
    .join("");
  const isMohawk = who.hair.shape === "mohawk";
  if (who.hair.bald || isMohawk)
    return {
      hind: "",
      fore:
        ears +
        ellipse(482, 430, 246, 290, skin.base, `stroke="${skin.ink}" stroke-width="8"`) +
        line("M400 690Q482 716 566 690", skin.deep, 7) +
        (who.hair.bald ? "" : paintFrontHair(defs, mohawk("nape"), hair, tip, random.fork("front"))) +
        extra.onHead,
    };
  if (who.hair.shape === "afro")
    return { hind: "", fore: paintAfro(defs, hair, random.fork("afro")).back + extra.onHead };
  const { tie, length } = who.hair;
  const hanging = tie === "loose" && (length === "long" || length === "medium");
  const cap =
    who.hair.shape === "spiky"
      ? (SPIKES.frontHair[0]?.d ?? CAPS.short) + CAPS.short
      : tie !== "loose"
        ? CAPS.up
        : length === "bob" || hanging
          ? CAPS.bob
          : CAPS.short;
  const tied = tiedHair(defs, who.hair, hair, tip, who.trim, random.fork("tied"));
  const tail =
    tie === "ponytail" ? group('transform="translate(190 20)"', tied.behind) : tied.behind + tied.before;
  const bun =
    tie === "bun"
      ? ellipse(482, 300, 128, 118, hair.base, `stroke="${hair.ink}" stroke-width="9"`) +
        line("M400 330C410 240 540 220 570 290M430 360C470 390 540 370 560 330", hair.deep, 8, 'opacity=".6"')
      : "";
  const parting =
    tie === "twintails" || tie === "braids" || tie === "buns" || tie === "drills"
      ? line("M482 160C478 330 478 520 482 730", hair.deep, 8, 'opacity=".8"')
      : "";
  return {
    hind: "",
    fore: [
      ears,
      hanging ? backFall(defs, who.hair, hair, tip, random.fork("fall")) : "",
      hanging
        ? path("M240 520C240 400 300 300 482 300C664 300 724 400 724 520L712 800Q482 860 252 800Z", hair.base)
        : "",
      paintFrontHair(defs, [{ d: cap, rule: "" }], hair, tip, random.fork("front")),
      parting,
      tail,
      bun,
      extra.onHead,
    ].join(""),
  };
}
