import { INK, type Tailor } from "@/lib/sketch/figure/clothes/cut";
import { blade, group, line, path } from "@/lib/sketch/svg";
import { type Paint, paintOf } from "./paint";

/** The y, in the head's units, of the soles of a standing figure. */
export const SOLES = 4130;

const MIDDLE = 482;
const LEG =
  "M196 2080C184 2480 244 2900 282 3240C262 3500 284 3820 318 4180L402 4180C424 3820 440 3500 412 3240C444 2900 482 2600 486 2330L486 2080Z";
const TROUSER =
  "M170 1960C146 2300 192 2800 236 3240C236 3600 246 3900 256 4196L430 4196C444 3800 452 3400 448 3200C472 2900 488 2640 488 2380L488 1960Z";
const SHOE =
  "M306 4150L410 4150C420 4220 424 4280 414 4336C400 4374 262 4384 204 4364C190 4330 270 4280 306 4150Z";

/** A left-hand shape and its mirror image about the body's middle. */
const pair = (shape: string) => shape + group(`transform="translate(${2 * MIDDLE} 0) scale(-1 1)"`, shape);

const inkOf = (paint: Paint) => `stroke="${paint.ink}" stroke-width="${INK + 1}" stroke-linejoin="round"`;

/** Bare legs and shoes. */
export function drawLegs({ defs, skin }: Tailor, shoe: Paint): string {
  const fill = defs.linear(
    [
      [0, skin.light],
      [0.5, skin.base],
      [1, skin.shade],
    ],
    [0, 0, 1, 0],
  );
  const one = [
    path(LEG, fill, inkOf(skin)),
    line("M318 3230q30 30 62 4", skin.deep, 6, 'opacity=".6"'),
    path(SHOE, shoe.base, inkOf(shoe)),
    path(
      "M204 4364C190 4344 240 4300 262 4270C290 4310 360 4330 416 4326C418 4340 416 4350 410 4354C390 4376 262 4384 204 4364Z",
      shoe.light,
    ),
    path("M202 4350Q300 4376 418 4346L414 4372Q300 4396 206 4376Z", "#f4f1ee", inkOf(shoe)),
  ].join("");
  return pair(one);
}

/** Long trousers over the legs. */
export function drawTrousers({ defs }: Tailor, cloth: Paint): string {
  const fill = defs.linear(
    [
      [0, cloth.light],
      [0.45, cloth.base],
      [1, cloth.shade],
    ],
    [0, 0, 1, 0],
  );
  const folds =
    blade([440, 2400], [380, 2480], [270, 2500], 14) +
    blade([290, 3180], [350, 3240], [430, 3230], 14) +
    blade([280, 3300], [340, 3290], [420, 3320], 10) +
    blade([270, 4060], [330, 4110], [420, 4080], 14);
  const one = [
    path(TROUSER, fill, inkOf(cloth)),
    path(folds, cloth.deep, 'opacity=".5"'),
    line("M348 2300C330 2900 344 3600 346 4180", cloth.deep, 5, 'opacity=".4"'),
    line("M256 4168H430", cloth.deep, 6, 'opacity=".7"'),
  ].join("");
  return pair(one);
}

/** A flared skirt from the waist down to `hem`. */
export function drawSkirt({ defs, random }: Tailor, cloth: Paint, hem: number, flare = 1): string {
  const out = 240 + 200 * flare;
  const d = `M240 1560C214 1760 ${MIDDLE - out * 0.86} ${hem * 0.72} ${MIDDLE - out} ${hem}Q${MIDDLE - out * 0.5} ${hem + 90} ${MIDDLE} ${hem + 84}Q${MIDDLE + out * 0.5} ${hem + 90} ${MIDDLE + out} ${hem}C${MIDDLE + out * 0.86} ${hem * 0.72} 750 1760 726 1560Z`;
  const fill = defs.linear(
    [
      [0, cloth.light],
      [0.4, cloth.base],
      [1, cloth.shade],
    ],
    [0, 0, 1, 0.3],
  );
  const folds = [-0.72, -0.44, -0.15, 0.14, 0.42, 0.7].map((lane) => {
    const foot = MIDDLE + lane * out;
    return blade(
      [MIDDLE + lane * 190, 1660 + random.between(0, 160)],
      [MIDDLE + lane * out * 0.78, hem * 0.76],
      [foot, hem + 60],
      26,
    );
  });
  return [
    path(d, fill, inkOf(cloth)),
    group(
      defs.clip(`<path d="${d}"/>`),
      path(folds.join(""), cloth.deep, 'opacity=".42"'),
      path(
        `M${MIDDLE + 60} 1560L${MIDDLE + out} 1560V${hem + 90}H${MIDDLE + out * 0.5}Z`,
        cloth.deep,
        'opacity=".2"',
      ),
      line(
        `M${MIDDLE - out} ${hem - 50}Q${MIDDLE} ${hem + 110} ${MIDDLE + out} ${hem - 50}`,
        cloth.light,
        12,
        'opacity=".55"',
      ),
    ),
  ].join("");
}

/** The straight fall of a kimono to the ankles, with its overlapping edge and the deep sleeves. */
export function drawKimonoSkirt({ defs, trim }: Tailor, cloth: Paint): string {
  const d =
    "M176 1500C150 2000 150 2600 170 3200L214 4120Q482 4176 750 4120L794 3200C814 2600 814 2000 790 1500Z";
  const fill = defs.linear(
    [
      [0, cloth.light],
      [0.45, cloth.base],
      [1, cloth.shade],
    ],
    [0, 0, 1, 0.1],
  );
  const sleeve = pair(
    path("M70 1240L-96 2280Q30 2380 176 2300L196 1500Z", fill, inkOf(cloth)) +
      line("M-90 2240Q30 2336 176 2262", trim.light, 14),
  );
  return [
    path(d, fill, inkOf(cloth)),
    group(
      defs.clip(`<path d="${d}"/>`),
      path("M560 1800C600 2600 560 3400 500 4200L900 4200V1800Z", cloth.deep, 'opacity=".22"'),
      line("M560 1800C600 2600 560 3400 500 4200", cloth.ink, INK),
      line("M200 4080Q482 4136 764 4080", trim.base, 40),
    ),
    sleeve,
  ].join("");
}

/** The left hand, hanging open, and its mirror image. */
export function drawHands({ skin, build }: Tailor): string {
  const x = build.man ? -36 : 42;
  const hand = `M${x} 2060C${x - 26} 2140 ${x - 24} 2220 ${x + 4} 2286C${x + 22} 2330 ${x + 60} 2340 ${x + 78} 2310C${x + 96} 2270 ${x + 100} 2240 ${x + 100} 2200L${x + 126} 2240C${x + 140} 2230 ${x + 130} 2160 ${x + 104} 2060Z`;
  const drawn =
    path(hand, skin.base, inkOf(skin)) +
    line(
      `M${x + 24} 2306C${x + 26} 2270 ${x + 26} 2250 ${x + 30} 2226M${x + 52} 2316C${x + 54} 2270 ${x + 54} 2250 ${x + 58} 2230`,
      skin.deep,
      5,
      'opacity=".7"',
    );
  // A bent arm's hand is drawn with what it holds.
  if (build.bent === "both") return "";
  return build.bent === "right" ? drawn : pair(drawn);
}

/** The shoes' paint, and that of the trousers or skirt worn with a top. */
export function pairings({ random }: Tailor, ambient: string): { shoe: Paint; lower: Paint } {
  const shoe = random.fork("shoe").pick(["#3b3440", "#8a5a3c", "#f1ece6", "#b8434f"]);
  const lower = random.fork("lower").pick(["#3f5a86", "#2f3346", "#c7b299", "#5a4a44", "#7d8a5f"]);
  return { shoe: paintOf(shoe, ambient), lower: paintOf(lower, ambient) };
}
