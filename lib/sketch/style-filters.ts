import type { Style, Tone } from "./brief";

/** One or more SVG filter primitives, applied to the previous result. */
type Steps = string;

/** The effect of a style or tone on the whole picture, as the primitives of an SVG filter on `SourceGraphic`. */
type Filter = (unit: number) => Steps;

const number = (value: number) => String(Math.round(value * 10_000) / 10_000);

const as = (name: string | undefined) => (name ? ` result="${name}"` : "");

const matrix = (rows: readonly (readonly number[])[], name?: string) =>
  `<feColorMatrix values="${rows.map((row) => row.map(number).join(" ")).join(" ")}"${as(name)}/>`;

/**
 * Multiplies each channel and adds an offset, which is given on the 8-bit scale.
 * @param name of the result, for later primitives
 */
export function linear(
  by: number | readonly number[],
  plus: number | readonly number[],
  name?: string,
): Steps {
  const of = (one: number | readonly number[], at: number) =>
    typeof one === "number" ? one : (one[at] ?? 0);
  const row = (at: number) =>
    [0, 1, 2, 3].map((column) => (column === at ? of(by, at) : 0)).concat(of(plus, at) / 255);
  return matrix([row(0), row(1), row(2), [0, 0, 0, 1, 0]], name);
}

/** Makes the edges opaque that a blur leaves semi-transparent. */
export const OPAQUE = matrix([
  [1, 0, 0, 0, 0],
  [0, 1, 0, 0, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 0, 0, 1],
]);

/** @param name of the result, for later primitives */
export const saturate = (by: number, name?: string): Steps =>
  `<feColorMatrix type="saturate" values="${by}"${as(name)}/>`;

/** Ink lines along changes in lightness: a difference of Gaussians. */
const ink = (of: string, reach: number, gain: number): Steps =>
  `<feColorMatrix in="${of}" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 .2126 .7152 .0722 0 0" result="light"/>` +
  `<feGaussianBlur stdDeviation=".6" result="fine"/><feGaussianBlur in="light" stdDeviation="${reach}" result="coarse"/>` +
  `<feComposite in="coarse" in2="fine" operator="arithmetic" k2="${gain}" k3="${-gain}" result="ink"/>`;

/** Wavers edges as an unsteady hand would; what would come from outside the picture stays as it was. */
const waver = (reach: number, length: number): Steps =>
  `<feTurbulence type="fractalNoise" baseFrequency="${number(0.5 / length)}" numOctaves="1" seed="4" result="waves"/>` +
  `<feDisplacementMap in="SourceGraphic" in2="waves" scale="${number(reach * 4)}" xChannelSelector="R" yChannelSelector="G" result="moved"/>` +
  `<feMerge result="wavered"><feMergeNode in="SourceGraphic"/><feMergeNode in="moved"/></feMerge>`;

/** A lit noise texture. */
const relief = (frequency: string, depth: number): Steps =>
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="11"/>` +
  `<feDiffuseLighting surfaceScale="${depth}" diffuseConstant=".72" lighting-color="#fff" result="relief">` +
  `<feDistantLight azimuth="225" elevation="44"/></feDiffuseLighting>`;

/** The effects of styles, without their overlays. Styles that are not here consist of overlays or pixel cells only. */
export const STYLE_FILTERS: Partial<Record<Style, Filter>> = {
  lineart: () =>
    `${ink("SourceGraphic", 3.2, 9)}` +
    // Near-black areas are shaded as with the side of a pencil.
    `<feGaussianBlur in="light" stdDeviation="1.5"/><feComponentTransfer result="dark"><feFuncA type="discrete" tableValues=".62 0 0 0 0 0 0 0 0 0 0 0 0"/></feComponentTransfer>` +
    `<feColorMatrix in="SourceGraphic" type="saturate" values=".5"/>${linear(0.2, 206, "tone")}` +
    `<feMerge><feMergeNode in="tone"/><feMergeNode in="dark"/><feMergeNode in="ink"/></feMerge>`,
  watercolor: (unit) =>
    `${waver(3.6 * unit, 74 * unit)}${saturate(1.04)}${linear(0.86, 43, "soft")}` +
    `${ink("soft", 7, 2.6)}<feMerge result="inked"><feMergeNode in="soft"/><feMergeNode in="ink"/></feMerge>` +
    `${relief(".08", 0.9)}<feBlend in="relief" in2="inked" mode="soft-light"/>`,
  oil: (unit) =>
    `${waver(5 * unit, 57 * unit)}${saturate(1.16, "dabbed")}` +
    `${relief(".01 .075", 1.9)}<feBlend in="relief" in2="dabbed" mode="soft-light" result="brushed"/>` +
    `${relief(".015 .006", 2.6)}<feBlend in="relief" in2="brushed" mode="soft-light"/>`,
  noir: () => saturate(0) + linear(1.32 * 0.94, (128 - 128 * 1.32) * 0.94 - 26),
  poster: () => saturate(1.22) + linear(1.08, -8),
  ukiyoe: () => saturate(0.86),
  retro: () => saturate(0.95) + linear([0.9, 0.86, 0.84], [24, 18, 22]),
  cyberpunk: () => linear(1.1, -12),
};

/** Sepia lookup table for greys, from black to white in even steps. */
const SEPIA = Object.entries({
  R: [0, 60, 115, 166, 207, 239, 255],
  G: [0, 38, 77, 119, 162, 208, 255],
  B: [0, 10, 29, 64, 114, 177, 255],
})
  .map(
    ([channel, values]) =>
      `<feFunc${channel} type="table" tableValues="${values.map((value) => number(value / 255)).join(" ")}"/>`,
  )
  .join("");

export const TONE_FILTERS: Partial<Record<Tone, Filter>> = {
  monochrome: () => saturate(0) + linear(1.08, 128 - 128 * 1.08),
  sepia: () => `${saturate(0)}<feComponentTransfer>${SEPIA}</feComponentTransfer>`,
  vivid: () => saturate(1.14),
};
