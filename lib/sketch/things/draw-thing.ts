import { readFile } from "node:fs/promises";
import { hueDistance, lchOf, mix, at as paintAt } from "@/lib/sketch/colour";
import { PALES } from "./beasts/all-beasts";
import { HEAD, seated } from "./bodies";
import { KINDS } from "./catalogue";
import { chiefsOf, GREY } from "./chief-colours";
import { doingDrawing } from "./drawn-doing";
import { clothing } from "./dressed";
import { letter } from "./lettering";
import { inMaterial } from "./made-of";
import { measureOf } from "./measure";
import { ownDrawing } from "./own-drawings";
import { packageFile } from "./package-file";
import { SURFACES } from "./sign";
import { textureOf } from "./substances";
import type { Dress, Material } from "./thing";

const LIBRARY = ["@iconify-json/fluent-emoji-flat", "icons.json"] as const;

/** The library's drawings that the engine uses, by name, each as the content of a 32-unit square SVG. */
let library: ReadonlyMap<string, string> | undefined;

/** Loads the library on first use; it is large, and only pictures of things need it. */
export async function loadLibrary(): Promise<void> {
  if (library) return;
  const text = await readFile(packageFile(...LIBRARY), "utf8");
  const { icons } = JSON.parse(text) as { icons: Record<string, { body: string }> };
  library = new Map(
    [...KINDS.keys()].flatMap((slug) => (icons[slug] ? [[slug, icons[slug].body] as const] : [])),
  );
}

/** The appearance of a thing. */
export interface Look {
  /** The paint that replaces its main colour. */
  colour?: string | undefined;
  /** The tint of the scene's light, and its strength, 0–1. */
  light: string;
  share: number;
  /** The outline's colour, and its width in units of the drawing. */
  ink: string;
  line: number;
  /** Its material. */
  material?: Material | undefined;
  /** The name of one of several drawings of the thing. */
  name?: string;
  /** The lettering on it. */
  lettering?: string | undefined;
  /** What it has on its body. */
  dress?: Dress | undefined;
  /** Makes an attribute that clips to shapes; without it, nobody is dressed, and no material has a texture. */
  clip?: ((shapes: string) => string) | undefined;
}

const PAINT = /(fill|stop-color)="(#[0-9a-f]{3,8})"/gi;
/** How far, in degrees, a hue may be from the main colour's to be recoloured with it. */
const NEAR = 42;

const long = (hex: string) =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}` : hex.slice(0, 7);

/** Animals darker than this have no white muzzle: "a black cat". */
const DARK = 0.36;

/** A dove without its olive branch. */
const TWIG = /<path fill="#(?:44911b|86d72f|008463)"[^>]*\/>/gi;

function repaint(hex: string, chiefs: readonly string[], paint: string): string {
  const [own, wanted] = [lchOf(hex), lchOf(paint)];
  const main = chiefs
    .map(lchOf)
    .find(({ c, h }) =>
      c > GREY ? own.c > GREY && hueDistance(own.h, h) < NEAR : own.c <= GREY && own.l > 0.3,
    );
  if (!main) return hex;
  return paintAt(paint, Math.min(0.97, Math.max(0.1, wanted.l + (own.l - main.l))), wanted.c);
}

/** The shapes of a drawing without the groups that a clip path may not hold. */
const flat = (body: string) => body.replace(/<\/?g\b[^>]*>/g, "");

function lettered(text: string, slug: string): string {
  const room = SURFACES[slug];
  if (!room) return "";
  const { x, y, width, height, ground, ink } = room;
  const cover = ground
    ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx=".6" fill="${ground}"/>`
    : "";
  return cover + letter(text, room, ink);
}

/** Draws a thing in its 32-unit square: outlined, tinted by the scene's light, and recoloured if asked. */
export function thingFigure(slug: string, look: Look): string {
  const drawing =
    doingDrawing(look.name ?? slug) ??
    ownDrawing(slug) ??
    library?.get(slug)?.replace(slug === "dove" ? TWIG : "", "") ??
    "";
  const body = seated(slug, drawing);
  const chiefs = look.colour ? chiefsOf(slug) : [];
  const painted = body.replace(PAINT, (_, name: string, hex: string) => {
    const own = look.material
      ? inMaterial(look.material, lchOf(long(hex)).l)
      : look.colour
        ? long(hex) === PALES[slug] && lchOf(look.colour).l < DARK
          ? mix(look.colour, long(hex), 0.16)
          : repaint(long(hex), chiefs, look.colour)
        : long(hex);
    return `${name}="${mix(own, look.light, look.share)}"`;
  });
  const inked = seated(slug, drawing, ((look.line * 2) / HEAD).toFixed(2))
    .replace(/<(path|rect|circle|ellipse)\b([^>]*?)fill="(?!none)[^"]*"/g, `<$1$2fill="${look.ink}"`)
    .replace(/\s(?:fill-|stroke-)?opacity="[^"]*"/g, "");
  const outline = `<g stroke="${look.ink}" stroke-width="${(look.line * 2).toFixed(2)}" stroke-linejoin="round">${inked}</g>`;
  const words = look.lettering ? lettered(look.lettering, slug) : "";
  const { clip } = look;
  const light = (colour: string) => mix(colour, look.light, look.share);
  const name = look.name ?? slug;
  const worn = look.dress && clip ? clothing(name, body, look.dress, { ...look, clip, paint: light }) : "";
  const marks = look.material ? textureOf(look.material, measureOf(name).box) : "";
  const texture = marks && clip ? `<g ${clip(flat(body))}>${marks}</g>` : "";
  return outline + painted + texture + worn + words;
}
