import { blade } from "@/lib/sketch/svg";
import { c, e, p, r } from "./shapes";
import type { Material } from "./thing";

type Paints = readonly [dark: string, middle: string, bright: string];

/** Materials: dark, medium and bright paint, and the words for them. */
export const MATERIALS: Readonly<Record<Material, readonly [...Paints, words: RegExp]>> = {
  wood: [
    "#5f3a22",
    "#a9713f",
    "#dcae74",
    /^(wooden|wood|carved wood|de madera|hölzern\p{L}*|en bois|di legno|деревянн\p{L}+|木製の?|木制的?|나무로 만든)$/iu,
  ],
  stone: [
    "#5f656d",
    "#a3a9b1",
    "#dfe2e6",
    /^(stone|concrete|granite|cement|de piedra|steinern\p{L}*|каменн\p{L}+|石の|石制的?)$/iu,
  ],
  marble: [
    "#9aa0ad",
    "#dcdfe6",
    "#fbfbfd",
    /^(marble|alabaster|plaster|porcelain|ceramic|mármol|marmor|мраморн\p{L}+|大理石の?)$/iu,
  ],
  glass: [
    "#6fa9cf",
    "#b9e0f2",
    "#f4fcff",
    /^(glass|crystal|transparent|de vidrio|de cristal|de vidro|gläsern\p{L}*|en verre|стеклянн\p{L}+|ガラスの?|玻璃的?|유리)$/iu,
  ],
  ice: ["#5f9fd0", "#a9d9f5", "#f2fbff", /^(ice|icy|frozen)$/iu],
  metal: [
    "#454d59",
    "#9aa5b3",
    "#f0f4f8",
    /^(metal|metallic|robotic|mechanical|steel|iron|chrome|silver|aluminium|aluminum|platinum|de metal|metallen\p{L}*|металлическ\p{L}+|金属の?)$/iu,
  ],
  gold: ["#8a5a10", "#e2ac34", "#fff2b8", /^(gold|golden|gilded|brass)$/iu],
  bronze: ["#4a2d1a", "#a8703a", "#e8bd86", /^(bronze|copper|rusty|rusted)$/iu],
  chocolate: ["#33190f", "#6e4027", "#a8744f", /^(chocolate)$/iu],
  paper: ["#b9b0a2", "#ece5d8", "#ffffff", /^(paper|origami|cardboard|newspaper)$/iu],
  cake: ["#8a5230", "#d9a066", "#f7dcae", /^((sponge|birthday|layer|wedding) )?cakes?$/iu],
  gingerbread: [
    "#6b3a1c",
    "#b5713a",
    "#dca468",
    /^(gingerbread|cookies?|biscuits?|lebkuchen|pain d'épices|pan de jengibre|пряник\p{L}*)$/iu,
  ],
  candy: [
    "#c23a6a",
    "#f27aa8",
    "#ffd9e6",
    /^(cand(y|ies)|sweets|sugar|lollipops?|marshmallows?|jelly|gummy)$/iu,
  ],
  cheese: ["#c98a1a", "#f2c24a", "#ffe9a0", /^(cheese|queso|fromage|käse|сыра?)$/iu],
  pizza: ["#b8752c", "#f0c25a", "#ffe6a4", /^(pizzas?)$/iu],
  fruit: ["#3f7a3a", "#e8893c", "#ffd98a", /^(fruits?|vegetables|fruits and vegetables)$/iu],
  bricks: ["#a8242c", "#e0443f", "#ff8a78", /^(lego|legos|lego bricks|building blocks|toy bricks)$/iu],
  flowers: [
    "#2f6b34",
    "#5f9f4f",
    "#a4cf7c",
    /^(flowers?|roses|petals|blossoms|flores|fleurs|blumen|цветов|花)$/iu,
  ],
  leaves: ["#2c5f2c", "#5a9a44", "#a8d070", /^(leaves|foliage|grass|moss|ivy|vines|leafs?)$/iu],
  wool: [
    "#8a4a5a",
    "#d98a94",
    "#f6d4d0",
    /^(wool|yarn|knitted|crochet(ed)?|felt|fabric|cloth|plush|wollen\p{L}*|de lana|en laine|из шерсти)$/iu,
  ],
  sand: ["#a8803f", "#dcb874", "#f7e4b4", /^(sand|arena|sable)$/iu],
  snow: ["#9fb8d8", "#dfeaf6", "#ffffff", /^(snow|nieve|neige|schnee)$/iu],
  fire: ["#b52a10", "#f5822a", "#ffe27a", /^(fire|flames?|lava|magma|fuego|feu|feuer)$/iu],
  water: ["#1f6fae", "#4fb0e0", "#d4f2fc", /^(water|agua|eau|wasser|воды)$/iu],
  cloud: ["#b4c4dc", "#eef3fa", "#ffffff", /^(clouds?|cotton|smoke|nubes|nuages|wolken|облаков)$/iu],
};

/** A material's paint for a brightness, 0–1. */
export const paintsOf = (material: Material): Paints => {
  const [dark, middle, bright] = MATERIALS[material];
  return [dark, middle, bright];
};

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Positions in staggered rows over a drawing; `at` gets their index. */
function strewn(
  [left, top, right, bottom]: Box,
  gap: number,
  at: (x: number, y: number, nth: number) => string,
) {
  const marks: string[] = [];
  let nth = 0;
  for (let row = 0, y = top + gap * 0.4; y < bottom; row++, y += gap * 0.86) {
    for (let x = left + (row % 2 ? gap * 0.9 : gap * 0.4); x < right; x += gap) {
      const turn = Math.sin(nth * 12.9 + row * 78.2);
      marks.push(at(x + turn * gap * 0.22, y + Math.cos(nth * 4.1) * gap * 0.18, nth));
      nth += 1;
    }
  }
  return marks.join("");
}

const of = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;
const petals = (x: number, y: number, size: number, fill: string) =>
  [0, 1, 2, 3, 4]
    .map((at) => {
      const turn = (at / 5) * Math.PI * 2;
      return c(fill, x + Math.cos(turn) * size * 0.55, y + Math.sin(turn) * size * 0.55, size * 0.5);
    })
    .join("") + c("#ffe07a", x, y, size * 0.36);

/** Details of a substance: holes in cheese, icing on cake. */
const TEXTURES: Readonly<Partial<Record<Material, (box: Box) => string>>> = {
  cake: ([left, top, right, bottom]) => {
    const high = bottom - top;
    const drips = Array.from({ length: 9 }, (_, at) => {
      const x = left + ((right - left) * (at + 0.5)) / 9;
      return r("#f79ac0", x - 1.3, top, 2.6, high * (0.3 + 0.16 * Math.abs(Math.sin(at * 2.3))), 1.3);
    });
    return (
      [0.52, 0.76]
        .map((share) => r("#7a3f24", left, top + high * share, right - left, high * 0.07))
        .join("") +
      r("#fff4e0", left, top + high * 0.6, right - left, high * 0.06) +
      r("#f79ac0", left, top, right - left, high * 0.3) +
      drips.join("") +
      strewn([left, top, right, top + high * 0.3], 2.6, (x, y, nth) =>
        r(of(["#fff4c0", "#6fd0f0", "#ffffff", "#8ae07a"], nth), x, y, 1.1, 0.45, 0.2),
      )
    );
  },
  gingerbread: ([left, top, right, bottom]) => {
    const zigzag = (y: number) =>
      `<path fill="none" stroke="#fffaf0" stroke-width=".7" stroke-linejoin="round" d="M${left} ${y}${Array.from({ length: 16 }, (_, at) => `l${(right - left) / 16} ${at % 2 ? 1.3 : -1.3}`).join("")}"/>`;
    const high = bottom - top;
    return (
      zigzag(top + high * 0.28) +
      zigzag(top + high * 0.62) +
      zigzag(top + high * 0.92) +
      strewn([left, top, right, bottom], 4.6, (x, y, nth) =>
        c(of(["#f2545f", "#5fc46a", "#ffd24a", "#fffaf0"], nth), x, y, 0.6),
      )
    );
  },
  candy: ([left, top, , bottom]) =>
    Array.from({ length: 18 }, (_, at) => {
      const x = left - (bottom - top) + at * 4;
      return p("#fff6fa", `M${x} ${bottom}l${bottom - top} ${top - bottom}h1.800L${x + 1.8} ${bottom}z`);
    }).join(""),
  cheese: (box) =>
    strewn(box, 5, (x, y, nth) => e("#c98a1a", x, y, 0.7 + (nth % 3) * 0.5, 0.6 + (nth % 3) * 0.42)),
  pizza: (box) =>
    strewn(box, 5.4, (x, y, nth) =>
      nth % 3 === 2
        ? e("#4f9a44", x, y, 1, 0.5, nth * 37)
        : c("#c8342c", x, y, 1.7) + c("#e05a48", x - 0.2, y - 0.2, 1.2),
    ),
  fruit: (box) =>
    strewn(box, 3.6, (x, y, nth) => {
      const fill = of(["#e0343c", "#f5a52c", "#7cba3c", "#8a4ab0", "#ffd84a", "#f2708a"], nth);
      return (
        c(fill, x, y, 1.9) +
        c("#ffffff", x - 0.6, y - 0.7, 0.4) +
        e("#3f7a3a", x + 0.4, y - 1.8, 0.8, 0.35, -30)
      );
    }),
  bricks: (box) =>
    strewn(box, 3.2, (x, y, nth) => {
      const fill = of(["#e0443f", "#f2c230", "#3f7fd0", "#4fae5a", "#f28a30"], Math.floor(nth / 2));
      return (
        r(fill, x - 1.6, y - 1.3, 3.2, 2.6, 0.2) +
        r("#00000022", x - 1.6, y + 1, 3.2, 0.3) +
        c(fill, x, y - 0.4, 0.9) +
        c("#ffffff", x - 0.3, y - 0.7, 0.25)
      );
    }),
  flowers: (box) =>
    strewn(box, 3.2, (x, y, nth) =>
      petals(x, y, 1.7, of(["#f2708a", "#fff2f4", "#f5b03c", "#b07ae0", "#f25a5a", "#7ab0f0"], nth)),
    ),
  leaves: (box) =>
    strewn(box, 2.4, (x, y, nth) =>
      p(
        of(["#3f7f34", "#6fae4c", "#8cc45f", "#4f9440"], nth),
        blade([x - 1.4, y + 0.8], [x, y - 0.6], [x + 1.4, y - 0.6], 0.9),
      ),
    ),
  wool: ([left, top, right, bottom]) =>
    Array.from({ length: Math.ceil((bottom - top) / 1.5) }, (_, row) => {
      const y = top + row * 1.5;
      const knots = Array.from({ length: Math.ceil((right - left) / 1.4) }, () => "l.7 .7.7-.7").join("");
      return `<path fill="none" stroke="#00000030" stroke-width=".35" d="M${left} ${y}${knots}"/>`;
    }).join(""),
  sand: (box) => strewn(box, 1.9, (x, y, nth) => c(nth % 2 ? "#a8803f" : "#fff2cc", x, y, 0.22)),
  snow: (box) => strewn(box, 3.4, (x, y, nth) => c(nth % 2 ? "#ffffff" : "#b4cce8", x, y, 0.5)),
  fire: (box) =>
    strewn(box, 4.2, (x, y, nth) =>
      p(
        of(["#ffe27a", "#ffb03c", "#e0401c"], nth),
        `M${x} ${y - 2.4}c1.600 1.600 2 2.600 1.400 4-.6 1.200-2.200 1.200-2.800 0-.6-1.400.2-2.400 1.400-4z`,
      ),
    ),
  water: ([left, top, right, bottom]) =>
    Array.from({ length: Math.ceil((bottom - top) / 2.6) }, (_, row) => {
      const waves = Array.from({ length: Math.ceil((right - left) / 4) }, () => "q1-1.200 2 0t2 0").join("");
      return `<path fill="none" stroke="#eafaff" stroke-width=".5" stroke-opacity=".8" d="M${left - (row % 2)} ${top + row * 2.6}${waves}"/>`;
    }).join(""),
  cloud: (box) => strewn(box, 4.4, (x, y) => c("#ffffff", x, y, 2.3) + c("#dfe8f4", x + 0.8, y + 0.9, 1.5)),
};

/** A substance's details over a drawing's box, to be clipped to its shapes; none for smooth substances. */
export const textureOf = (material: Material, box: Box): string => TEXTURES[material]?.(box) ?? "";
