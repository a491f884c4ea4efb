/** A colour as OKLCH: lightness 0–1, chroma 0–about 0.37, hue in degrees. */
export interface Lch {
  l: number;
  c: number;
  h: number;
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** The channels of a `#rrggbb` colour, 0–255. */
export function channelsOf(hex: string): [number, number, number] {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** A `#rrggbb` colour from channels in 0–255, which are rounded and clamped. */
export function hexOf(red: number, green: number, blue: number): string {
  const part = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  return `#${part(red)}${part(green)}${part(blue)}`;
}

/** The first colours that were converted: swatches and skins are asked for again and again. */
const CONVERTED = new Map<string, Readonly<Lch>>();
const MOST_CONVERTED = 2_000;

/** Converts a `#rrggbb` colour to OKLCH. */
export function lchOf(hex: string): Readonly<Lch> {
  const known = CONVERTED.get(hex);
  if (known) return known;
  const converted = convert(hex);
  if (CONVERTED.size < MOST_CONVERTED) CONVERTED.set(hex, converted);
  return converted;
}

function convert(hex: string): Lch {
  const [r, g, b] = channelsOf(hex).map((value) => toLinear(value / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: lightness, c: Math.hypot(a, bb), h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360 };
}

function channelsOfLch({ l, c, h }: Lch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Converts OKLCH to `#rrggbb`; chroma is reduced until the colour is inside the sRGB gamut. */
function hexOfLch(colour: Lch): string {
  const l = Math.min(1, Math.max(0, colour.l));
  let c = Math.max(0, colour.c);
  let channels = channelsOfLch({ l, c, h: colour.h });
  while (c > 0.002 && channels.some((value) => value < -0.001 || value > 1.001)) {
    c *= 0.93;
    channels = channelsOfLch({ l, c, h: colour.h });
  }
  const [r, g, b] = channels.map((value) => toGamma(Math.min(1, Math.max(0, value))) * 255);
  return hexOf(r ?? 0, g ?? 0, b ?? 0);
}

/** Mixes two colours in linear light; a `share` of 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const one = channelsOf(first);
  const two = channelsOf(second);
  const at = (index: 0 | 1 | 2) => {
    const blended = toLinear(one[index] / 255) * (1 - share) + toLinear(two[index] / 255) * share;
    return toGamma(blended) * 255;
  };
  return hexOf(at(0), at(1), at(2));
}

/** Shifts a colour's lightness (`by` from −1 to 1) and keeps its hue, as for paint in shadow or light. */
export function shift(hex: string, by: number, chroma = 1): string {
  const { l, c, h } = lchOf(hex);
  return hexOfLch({ l: l + by, c: c * chroma, h });
}

/** The colour at another OKLCH lightness and, if given, chroma. */
export function at(hex: string, lightness: number, chroma?: number): string {
  const { c, h } = lchOf(hex);
  return hexOfLch({ l: lightness, c: chroma ?? c, h });
}

/** The shorter distance between two hues, 0–180 degrees. */
export function hueDistance(first: number, second: number): number {
  const apart = Math.abs(first - second) % 360;
  return apart > 180 ? 360 - apart : apart;
}
