import { type Defs, group, line, path } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

/** The standing body's outlines, in the head's units: the shoulders lie near y = 1000, the hips near y = 2050. */
export interface Build {
  neck: string;
  torso: string;
  leftArm: string;
  rightArm: string;
  /** Where the neck meets the collar: left x, right x, and y. */
  collar: { left: number; right: number; y: number; dip: number };
  shoulders: { left: number; right: number; y: number };
  chest: { x: number; y: number };
  man: boolean;
  bent: Bent;
}

/** Which arms are bent at the elbow to hold something. Their forearms are not part of the outlines. */
export type Bent = "none" | "right" | "both";

/** Upper arms that end at the elbow. */
const BENT = {
  woman: {
    left: "M164 996C84 1032 54 1130 30 1250C0 1390 -40 1480 -56 1560C-70 1650 30 1690 74 1620C110 1560 160 1480 184 1390C208 1250 226 1070 164 996Z",
    right:
      "M796 996C876 1032 906 1130 930 1250C960 1390 1000 1480 1016 1560C1030 1650 930 1690 886 1620C850 1560 800 1480 776 1390C752 1250 734 1070 796 996Z",
  },
  man: {
    left: "M78 1034C-4 1090 -46 1200 -70 1340C-96 1440 -136 1530 -152 1600C-166 1700 -46 1740 -4 1670C34 1600 94 1500 130 1424C152 1280 164 1110 78 1034Z",
    right:
      "M886 1026C968 1080 1010 1200 1034 1340C1060 1440 1100 1530 1116 1600C1130 1700 1010 1740 968 1670C930 1600 870 1500 834 1424C812 1280 800 1110 886 1026Z",
  },
};

/** The outlines of a person, with arms bent as given. */
export function buildBody(man: boolean, bent: Bent): Build {
  const straight = buildStraight(man);
  const { left, right } = BENT[man ? "man" : "woman"];
  return {
    ...straight,
    bent,
    ...(bent === "none" ? {} : { rightArm: right }),
    ...(bent === "both" ? { leftArm: left } : {}),
  };
}

/** The outlines of an adult from the hips up, with the chin at y = 760. */
function buildStraight(man: boolean): Omit<Build, "bent"> {
  if (man) {
    return {
      neck: "M366 620C380 760 380 860 352 910C330 950 250 985 200 1010L470 1200L790 1000C730 972 646 948 626 896C612 850 610 760 614 640Z",
      torso:
        "M352 910C300 965 150 975 70 1040C30 1120 60 1400 110 1560C140 1800 140 2000 130 2600L830 2600C820 2000 812 1800 842 1560C880 1400 930 1120 894 1030C830 970 690 955 628 900C560 960 430 960 352 910Z",
      leftArm:
        "M78 1034C-10 1090 -44 1200 -56 1340C-70 1560 -74 1800 -60 2600L96 2600C120 1800 130 1560 134 1420C150 1280 170 1120 78 1034Z",
      rightArm:
        "M886 1026C968 1080 1004 1200 1014 1340C1030 1560 1034 1800 1020 2600L868 2600C842 1800 830 1560 826 1420C812 1280 800 1110 886 1026Z",
      collar: { left: 352, right: 628, y: 908, dip: 70 },
      shoulders: { left: 76, right: 888, y: 1034 },
      chest: { x: 482, y: 1330 },
      man,
    };
  }
  return {
    neck: "M404 620C412 740 410 850 388 900C366 946 270 972 224 994L480 1190L752 986C700 964 612 944 596 890C586 850 586 760 590 640Z",
    torso:
      "M388 900C340 955 220 962 158 1010C120 1080 170 1230 186 1330C192 1420 214 1470 232 1560C246 1660 214 1800 176 1960C160 2040 150 2160 150 2600L810 2600C810 2160 796 2040 780 1960C744 1800 716 1660 730 1560C748 1470 768 1420 776 1330C792 1230 842 1070 802 1000C744 954 636 948 598 894C540 950 440 950 388 900Z",
    leftArm:
      "M164 1006C84 1044 62 1140 52 1260C40 1450 30 1700 20 2600L140 2600C170 1760 184 1560 196 1400C212 1250 230 1080 164 1006Z",
    rightArm:
      "M796 996C876 1032 900 1140 908 1260C920 1450 932 1700 944 2600L824 2600C796 1760 780 1560 768 1400C752 1250 734 1070 796 996Z",
    collar: { left: 388, right: 598, y: 898, dip: 62 },
    shoulders: { left: 160, right: 800, y: 1004 },
    chest: { x: 482, y: 1300 },
    man,
  };
}

/** Draws the neck, shoulders and bare arms beneath the clothes. */
export function drawBody(defs: Defs, build: Build, skin: Paint): string {
  const ink = `stroke="${skin.ink}" stroke-width="6.5" stroke-linejoin="round"`;
  const inNeck = defs.clip(`<path d="${build.neck}"/>`);
  const { left, right, y } = build.collar;
  return [
    path(build.leftArm, skin.base, ink),
    path(build.rightArm, skin.base, ink),
    path(build.torso, skin.base, ink),
    path(build.neck, skin.base),
    line(
      `M${left + 16} 700C${left + 22} 800 ${left + 20} 850 ${left} ${y}M${right - 10} 720C${right - 12} 800 ${right - 12} 850 ${right} ${y - 6}`,
      skin.ink,
      6.5,
    ),
    group(
      inNeck,
      // The shadow of the chin on the neck, which attaches the head to the body.
      path(
        "M330 600L650 600L650 800C630 850 606 884 568 896C510 872 440 830 380 752Z",
        skin.deep,
        'opacity=".62"',
      ),
      path(
        "M330 600L650 600L650 770C620 830 596 856 566 862C510 842 440 800 380 724Z",
        skin.deep,
        'opacity=".4"',
      ),
    ),
    line(
      `M${left + 20} ${y + 62}Q${left + 80} ${y + 92} 464 ${y + 118}M${right - 8} ${y + 56}Q${right - 56} ${y + 90} 516 ${y + 118}`,
      skin.deep,
      5,
      'opacity=".75"',
    ),
  ].join("");
}
