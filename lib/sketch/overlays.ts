import type { Style } from "./brief";
import { type Point, path, spline } from "./svg";

/** In pixels. */
type Size = { width: number; height: number };

/** The content of an SVG to be composited over a picture of this size. */
export type Overlay = (size: Size) => string;

/**
 * An SVG to be composited over a picture.
 * @param size of the picture; the overlay is given the requested size
 * @param scale from the requested size to this one
 */
export function overlay(inside: Overlay, { width, height }: Size, scale = 1): Buffer {
  const asked = { width: width / scale, height: height / scale };
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${asked.width} ${asked.height}">${inside(asked)}</svg>`,
  );
}

/** A tint of one colour. */
const paper = (colour: string, opacity: number) =>
  `<rect width="100%" height="100%" fill="${colour}" opacity="${opacity}"/>`;

/** Light through a Venetian blind. */
const BLINDS = Array.from(
  { length: 9 },
  (_, index) =>
    `<path d="M0 ${index * 13}%" /><rect x="-10%" y="${index * 13 - 6}%" width="130%" height="5%" fill="#0a0612" opacity=".13" transform="skewY(-8)"/>`,
).join("");

/** Halftone dots. */
const halftone = (cell: number, colour: string, opacity: number) =>
  `<defs><pattern id="h" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><circle cx="${cell / 2}" cy="${cell / 2}" r="${cell * 0.24}" fill="${colour}"/></pattern></defs><rect width="100%" height="100%" fill="url(#h)" opacity="${opacity}"/>`;

const frame = ({ width, height }: Size, colour: string, share: number) => {
  const edge = Math.round(Math.min(width, height) * share);
  return `<rect x="${edge / 2}" y="${edge / 2}" width="${width - edge}" height="${height - edge}" fill="none" stroke="${colour}" stroke-width="${edge}"/>`;
};

/** A bare paper margin with the uneven edge of a wash. */
function bareMargin({ width, height }: Size): string {
  const edge = Math.min(width, height) * 0.032;
  const round = 2 * (width + height - 4 * edge);
  const count = Math.round(round / (edge * 0.7));
  const points = Array.from({ length: count }, (_, index): Point => {
    const inset =
      edge *
      (1 + 0.12 * Math.sin(index * 1.7) + 0.14 * Math.sin(index * 0.61 + 2) + 0.1 * Math.sin(index * 4.3));
    const along = (index / count) * 2 * (width + height);
    if (along < width) return [Math.min(width - inset, Math.max(inset, along)), inset];
    if (along < width + height)
      return [width - inset, Math.min(height - inset, Math.max(inset, along - width))];
    if (along < 2 * width + height) {
      return [Math.min(width - inset, Math.max(inset, 2 * width + height - along)), height - inset];
    }
    return [inset, Math.min(height - inset, Math.max(inset, 2 * (width + height) - along))];
  });
  return path(`M-9 -9H${width + 9}V${height + 9}H-9Z${spline(points)}`, "#fffcf5", 'fill-rule="evenodd"');
}

/** The overlay of each style that has one. */
export const OVERLAYS = {
  lineart: () => paper("#fff8ea", 0.14),
  watercolor: bareMargin,
  oil: () => paper("#7a4a10", 0.05),
  noir: () => BLINDS,
  poster: (size) => halftone(9, "#1a1030", 0.16) + frame(size, "#fbf3e2", 0.03),
  ukiyoe: (size) =>
    `${paper("#e9cf9a", 0.2)}<defs><filter id="f" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".4 .04" numOctaves="1" seed="3"/><feColorMatrix values="0 0 0 0 .35  0 0 0 0 .25  0 0 0 0 .12  0 0 0 .9 -.5"/></filter></defs><rect width="100%" height="100%" filter="url(#f)" opacity=".35"/>${frame(size, "#f0e2c0", 0.03)}`,
  retro: (size) =>
    `<defs><pattern id="s" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="1.4" fill="#20104a"/></pattern></defs><rect width="100%" height="100%" fill="url(#s)" opacity=".13"/>${paper("#ff9a5a", 0.07)}${frame(size, "#f7e9d0", 0.026)}`,
  cyberpunk: () =>
    `<defs><linearGradient id="m" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#ff2d95" stop-opacity=".32"/><stop offset=".34" stop-color="#ff2d95" stop-opacity="0"/><stop offset=".68" stop-color="#19e3ff" stop-opacity="0"/><stop offset="1" stop-color="#19e3ff" stop-opacity=".32"/></linearGradient><pattern id="s" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="1.3" fill="#0a0424"/></pattern></defs><rect width="100%" height="100%" fill="url(#m)"/><rect width="100%" height="100%" fill="url(#s)" opacity=".16"/>`,
} as const satisfies Partial<Record<Style, Overlay>>;
