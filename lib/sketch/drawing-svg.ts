import sharp from "sharp";
import type { Drawing } from "./drawing";
import { OVERLAYS, type Overlay } from "./overlays";
import { paintPixels } from "./paint-drawing";
import { linear, OPAQUE, STYLE_FILTERS, saturate, TONE_FILTERS } from "./style-filters";
import { gridOf } from "./treatments";

/** Radius of the bloom around bright parts, in picture pixels. */
const BLOOM = 36;

/**
 * Writes a drawing as a single, self-contained SVG without scripts. Filters approximate the painted picture's brushwork and
 * light; its paper grain is left out.
 * @param metadata XML that describes the picture
 */
export async function drawingSvg(drawing: Drawing, metadata: string): Promise<string> {
  const { width, height, styles } = drawing;
  const inside = styles.includes("pixel") ? await cellsOf(drawing) : layersOf(drawing);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><metadata>${metadata}</metadata>${inside}</svg>\n`;
}

function layersOf(drawing: Drawing): string {
  const { width, height, styles, tones } = drawing;
  const region = `filterUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}" color-interpolation-filters="sRGB"`;
  let count = 0;
  /** A group with a filter, or just its content if the filter has no steps. */
  const under = (steps: string | undefined, inside: string): string => {
    if (!steps) return inside;
    const id = `f${++count}`;
    return `<filter id="${id}" ${region}>${steps}</filter><g filter="url(#${id})">${inside}</g>`;
  };
  const unit = Math.min(width, height) / 1000;
  const overlays: Partial<Record<string, Overlay>> = OVERLAYS;
  const { backdrop, figures, depth } = drawing;
  const blur = depth > 0 ? `<feGaussianBlur stdDeviation="${depth}"/>${OPAQUE}` : undefined;
  const composed = under(blur, sheet(drawing, named(backdrop, "b"))) + sheet(drawing, named(figures, "c"));
  const isFlat = styles.some((style) => style === "flat" || style === "lineart");
  let picture = isFlat ? composed : under(finishOf(drawing), composed) + vignette(drawing);
  for (const [place, style] of styles.entries())
    picture =
      under(STYLE_FILTERS[style]?.(unit), picture) +
      named(overlays[style]?.({ width, height }) ?? "", `o${place}`);
  for (const tone of tones) picture = under(TONE_FILTERS[tone]?.(unit), picture);
  return picture;
}

/** Bloom, and the saturation that a landscape loses to its haze. */
function finishOf({ isScenery }: Drawing): string {
  const richer = isScenery ? saturate(1.22) + linear(1.06, -8, "richer") : "";
  const bloom = `<feColorMatrix in="SourceGraphic" values="1.25 0 0 0 -.2745 0 1.25 0 0 -.2745 0 0 1.25 0 -.2745 0 0 0 1 0"/><feGaussianBlur stdDeviation="${BLOOM}"/><feColorMatrix values=".16 0 0 0 0 0 .16 0 0 0 0 0 .16 0 0 0 0 0 0 1"/>`;
  return `${richer}${bloom}<feBlend in2="${isScenery ? "richer" : "SourceGraphic"}" mode="screen"/>`;
}

const vignette = ({ width, height, edge }: Drawing) =>
  `<radialGradient id="v" cx=".5" cy=".46" r=".78"><stop offset=".62" stop-color="${edge}" stop-opacity="0"/><stop offset="1" stop-color="${edge}" stop-opacity=".34"/></radialGradient><rect width="${width}" height="${height}" fill="url(#v)"/>`;

/** A nested SVG, which clips what extends beyond its edges. */
const sheet = ({ width, height }: Drawing, inside: string) =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

/** The same markup with its ids prefixed, so that parts do not clash. */
function named(markup: string, part: string): string {
  return markup.replace(/(\bid="|url\(#|href="#)/g, `$1${part}`);
}

/** Pixel art as one path per colour: exactly what was painted. */
async function cellsOf(drawing: Drawing): Promise<string> {
  const { width, height } = drawing;
  const pixels = await paintPixels(drawing, { scale: 1 });
  const { columns, rows } = gridOf(drawing);
  const { data } = await sharp(pixels.data, { raw: { width, height, channels: 3 } })
    .resize(columns, rows, { fit: "fill", kernel: "nearest" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) =>
    `#${data.toString("hex", (y * columns + x) * 3, (y * columns + x) * 3 + 3)}`;
  const paths = new Map<string, string>();
  for (let y = 0; y < rows; y++)
    for (let x = 0, end = 0; x < columns; x = end) {
      const colour = colourAt(x, y);
      for (end = x + 1; end < columns && colourAt(end, y) === colour; ) end++;
      paths.set(colour, `${paths.get(colour) ?? ""}M${x} ${y}h${end - x}v1H${x}z`);
    }
  const drawn = [...paths].map(([colour, d]) => `<path fill="${colour}" d="${d}"/>`).join("");
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${columns} ${rows}" preserveAspectRatio="none" shape-rendering="crispEdges">${drawn}</svg>`;
}
