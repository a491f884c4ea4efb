import type { Stage } from "@/lib/sketch/scene/stage";
import { at, lchOf, mix } from "./colour";
import type { Guide } from "./guide";
import type { Palette } from "./palette";
import { group } from "./svg";

/** Recolours a scene's palette from the references: each colour keeps its lightness and takes the nearest hue. */
export function recolour(palette: Palette, { colours }: Guide): Palette {
  const sorted = [...colours].sort((a, b) => lchOf(a).l - lchOf(b).l);
  const lend = (colour: string) => {
    const { l } = lchOf(colour);
    const nearest = sorted.reduce((best, one) =>
      Math.abs(lchOf(one).l - l) < Math.abs(lchOf(best).l - l) ? one : best,
    );
    return mix(colour, at(nearest, l * 0.6 + lchOf(nearest).l * 0.4), 0.85);
  };
  const [top, middle, low] = palette.sky;
  const vivid = [...colours].sort((a, b) => lchOf(b).c - lchOf(a).c)[0] ?? palette.accent;
  return {
    ...palette,
    sky: [lend(top), lend(middle), lend(low)],
    far: lend(palette.far),
    mid: lend(palette.mid),
    near: lend(palette.near),
    ground: lend(palette.ground),
    accent: vivid,
    ambient: lend(palette.ambient),
    cloud: mix(palette.cloud, lend(palette.cloud), 0.5),
  };
}

/** Blends the first reference's broad shapes into the scene, so that the picture follows its layout. */
export function underpaint({ width, height, brief }: Stage, { underpainting }: Guide, scene: string): string {
  const image = (opacity: number) =>
    `<image href="${underpainting}" width="${width}" height="${height}" preserveAspectRatio="none" opacity="${opacity}"/>`;
  if (brief.time === "night") return scene + image(0.3);
  return brief.setting ? scene + image(0.6) : image(1) + group('opacity=".08"', scene);
}
