import { at, lchOf, mix, shift } from "@/lib/sketch/colour";
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
import { blade, type Defs, ellipse, group, line, path } from "@/lib/sketch/svg";

const SOFT =
  "M688 360C700 410 706 452 700 490C698 512 704 528 714 546C726 568 742 584 744 596C744 610 724 612 712 616C710 626 716 632 722 640C726 650 716 654 708 656C716 662 720 672 714 682C708 690 700 692 700 702C702 722 704 740 694 756C682 774 654 780 630 774C570 758 520 724 486 676C450 640 420 600 410 540L420 300Z";
const STRONG =
  "M690 360C702 404 710 446 708 470C706 490 700 504 706 522C718 548 744 576 750 592C754 608 732 614 716 618C714 628 722 634 726 642C728 652 718 656 712 658C720 666 724 676 718 686C710 694 706 700 708 712C714 736 714 756 700 772C684 788 650 790 622 782C570 764 516 730 484 690C450 650 420 600 410 540L420 300Z";
const EAR = "M392 520C366 494 336 506 338 556C340 606 374 642 404 632C420 624 424 600 420 570Z";

/** Hair on a head seen from the side: over the brow and in front of the ear, as long as its length says. */
const CUTS = {
  short:
    "M700 372C716 300 650 170 480 152C330 146 220 250 222 410C222 520 246 610 290 690L322 650L340 720L384 660L398 700C420 640 424 600 430 556L470 620C486 570 500 530 508 486L560 540C580 500 590 466 594 430L646 500C660 470 668 440 668 410L700 470C704 440 704 400 700 372Z",
  soft: "M704 376C716 296 650 166 480 152C326 144 214 250 216 420C214 560 222 690 240 800Q300 836 360 808Q404 780 410 700C416 660 420 620 432 580C436 660 444 720 470 770C494 700 500 610 508 500C530 540 548 556 570 566C584 520 592 480 596 440C612 480 630 500 652 512C664 480 670 450 670 414C684 450 694 468 708 478C708 440 708 410 704 376Z",
  up: "M704 376C716 296 650 166 480 152C326 144 222 250 226 410C228 500 262 580 330 640Q370 668 398 640C412 620 424 600 432 570C436 640 444 690 464 730C486 670 498 590 508 500C530 540 548 556 570 566C584 520 592 480 596 440C612 480 630 500 652 512C664 480 670 450 670 414C684 450 694 468 708 478C708 440 708 410 704 376Z",
} as const;

function drawEye(defs: Defs, who: Character, ink: string): string {
  const shut = who.expression === "asleep" || who.expression === "laugh";
  const dark = mix(ink, "#120a1e", 0.6);
  if (shut) {
    const d = who.expression === "laugh" ? "M588 560Q632 506 672 552" : "M588 544Q626 590 672 560";
    return line(d, dark, 11) + line("M588 552l-20 10", dark, 7);
  }
  const shape = "M668 500C640 494 604 508 580 548C604 574 630 588 656 584C668 560 672 528 668 500Z";
  const iris = defs.linear([
    [0, mix(who.eyes, "#140a24", 0.8)],
    [0.45, who.eyes],
    [1, at(who.eyes, Math.max(0.74, lchOf(who.eyes).l + 0.1))],
  ]);
  return [
    path(shape, "#fbf8ff"),
    group(
      defs.clip(`<path d="${shape}"/>`),
      ellipse(648, 542, 24, 42, iris, `stroke="${dark}" stroke-width="5"`),
      ellipse(652, 542, 11, 20, "#160c26"),
      ellipse(640, 524, 9, 11, "#ffffff"),
      path("M560 500H690V516H560Z", "#160c26", 'opacity=".28"'),
    ),
    path("M674 502C640 480 598 496 566 556C586 540 600 530 616 522C636 510 656 506 674 508Z", dark),
    who.man ? "" : path("M584 536L548 530L580 552Z", dark),
    line("M604 572Q630 592 654 588", dark, 3.5, 'opacity=".7"'),
  ].join("");
}

function drawMouth(who: Character, ink: string, lip: string): string {
  const colour = mix(ink, "#7a1030", 0.35);
  if (who.expression === "laugh" || who.expression === "surprised")
    return path(
      "M712 652C694 640 672 648 664 662C672 686 698 690 712 680Z",
      "#8c2640",
      `stroke="${colour}" stroke-width="5"`,
    );
  const d =
    who.expression === "sad" || who.expression === "angry"
      ? "M712 656Q688 650 672 668"
      : "M712 655Q690 662 668 646";
  return line(d, colour, 6) + path("M718 642Q700 640 690 652L714 656Z", lip, 'opacity=".5"');
}

/** Draws a head in profile, facing right, in head units. */
export function drawProfile(defs: Defs, who: Character, random: Random, extra: AccessoryLayers): HeadLayers {
  const hair = paintOf(who.hairColour, who.ambient);
  const skin = skinPaint(who.skin);
  const tip = who.tipColour === who.hairColour ? shift(hair.base, -0.05) : who.tipColour;
  const outline = who.man ? STRONG : SOFT;
  const cheek = mix(skin.base, "#ff4d6d", 0.5);
  const blush = defs.radial([
    [0, cheek, who.blush ? 0.85 : 0.5],
    [1, cheek, 0],
  ]);
  const { tie, length, shape } = who.hair;
  const hanging = tie === "loose" && (length === "long" || length === "medium");
  const tied = tiedHair(defs, who.hair, hair, tip, who.trim, random.fork("tied"));
  const spiky = shape === "spiky" ? SPIKES.frontHair : shape === "mohawk" ? mohawk("profile") : undefined;
  const isSkull = who.hair.bald || shape === "mohawk";
  const cut = tie !== "loose" ? CUTS.up : hanging || length === "bob" ? CUTS.soft : CUTS.short;
  const afro = shape === "afro" ? paintAfro(defs, hair, random.fork("afro")) : undefined;
  const brow = lchOf(who.hairColour).l > 0.75 ? at(hair.deep, 0.52) : shift(hair.deep, -0.08);
  const bun =
    tie === "bun" || tie === "buns"
      ? ellipse(268, 210, 112, 106, hair.base, `stroke="${hair.ink}" stroke-width="9"`) +
        line("M200 240C206 160 300 140 330 200M226 264C260 290 310 270 326 240", hair.deep, 8, 'opacity=".6"')
      : "";
  const glasses =
    who.glasses === "none" || who.glasses === "raised"
      ? ""
      : ellipse(
          652,
          546,
          42,
          58,
          who.glasses === "sun" ? "#241f30" : "#ffffff",
          `fill-opacity="${who.glasses === "sun" ? 0.85 : 0.15}" stroke="#2b2430" stroke-width="8"`,
        ) + line("M612 536L440 528", "#2b2430", 8);
  const beard = who.accessories.some(({ kind }) => kind === "beard" || kind === "longbeard")
    ? path(
        "M470 610C520 680 600 660 690 664C716 690 724 760 690 806C640 836 560 800 500 720Z",
        hair.base,
        `stroke="${hair.ink}" stroke-width="8"`,
      )
    : "";
  return {
    hind: [
      afro?.back ?? "",
      hanging
        ? group(
            who.hair.blown
              ? 'transform="translate(60 400) rotate(40) scale(.74 .96) translate(0 -400)"'
              : 'transform="translate(22 0) scale(.78 1)"',
            backFall(defs, who.hair, hair, tip, random.fork("fall")),
          )
        : "",
      tie === "ponytail" || tie === "dreads"
        ? tied.behind
        : tie === "twintails" || tie === "drills"
          ? group('transform="translate(80 0)"', tied.behind)
          : "",
      bun,
      isSkull ? ellipse(470, 424, 240, 236, skin.base, `stroke="${skin.ink}" stroke-width="7"`) : "",
    ].join(""),
    fore: [
      path(outline, skin.base, `stroke="${skin.ink}" stroke-width="7" stroke-linejoin="round"`),
      isSkull ? ellipse(470, 420, 228, 220, skin.base) : "",
      group(
        defs.clip(`<path d="${outline}"/>`),
        ellipse(620, 640, 70, 40, blush),
        path("M410 560C440 660 520 740 640 790L500 800L380 640Z", skin.shade, 'opacity=".5"'),
      ),
      path(EAR, skin.base, `stroke="${skin.ink}" stroke-width="7"`),
      line("M364 540q24 -8 30 22q-2 24 -16 34", skin.deep, 5),
      line("M728 602q-14 -4 -20 8", skin.deep, 5),
      drawEye(defs, who, hair.ink),
      path(blade([580, 480], [630, 446], [688, 462], 9), brow),
      drawMouth(who, skin.ink, who.lips ?? mix(skin.base, "#d8365f", 0.45)),
      beard,
      glasses,
      afro?.front ?? "",
      who.hair.bald || afro
        ? ""
        : paintFrontHair(defs, spiky ?? [{ d: cut, rule: "" }], hair, tip, random.fork("front")),
      tie === "braids" || tie === "sidebraid" ? tied.before : "",
      extra.onHead,
    ].join(""),
  };
}
