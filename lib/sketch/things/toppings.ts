import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Block, Placed } from "./blocks";
import type { Thing } from "./thing";

/** Where toppings are on a dish, in shares of its size: height, spread, and the width of one. */
type Top = readonly [up: number, across: number, along: number, size: number];
const USUAL: Top = [0.8, 0.24, 0.07, 0.24];
const DISHES: Readonly<Record<string, Top>> = {
  pizza: [0.56, 0.33, 0.26, 0.15],
  pancakes: [0.86, 0.2, 0.06, 0.22],
  waffle: [0.6, 0.26, 0.2, 0.26],
  shortcake: USUAL,
  "green-salad": USUAL,
  "ice-cream": [0.86, 0.16, 0.06, 0.26],
  "shaved-ice": [0.86, 0.16, 0.06, 0.26],
  "soft-ice-cream": [0.86, 0.14, 0.06, 0.26],
  spaghetti: USUAL,
  "curry-rice": USUAL,
  "cooked-rice": USUAL,
  "pot-of-food": USUAL,
  "steaming-bowl": [0.84, 0.26, 0.06, 0.2],
  taco: [0.7, 0.24, 0.08, 0.22],
  bread: [0.8, 0.2, 0.06, 0.28],
  custard: USUAL,
};

const TOPPINGS: ReadonlySet<string> = new Set(
  "strawberry blueberries cherries olive tomato mushroom brown-mushroom cheese-wedge bacon egg onion bell-pepper hot-pepper leafy-green herb pineapple banana lemon lime shrimp butter chocolate-bar broccoli carrot avocado kiwi-fruit peach mango cut-of-meat cucumber fried-shrimp".split(
    " ",
  ),
);
const WITH =
  /^(with|topped with|topped|covered with|covered in|loaded with|garnished with|mit|con|avec|com|с|met|z|aux|au)$/iu;

/** Puts onto a dish what the prompt says it comes with: "a pizza with mushrooms and olives". */
export function withToppings(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return things.map((thing, index) => {
    const to = things.findLastIndex(({ slug }, nth) => nth < index && slug in DISHES);
    const dish = things[to];
    const isFree = !thing.stands || thing.stands.to === to;
    if (!dish || !isFree || !TOPPINGS.has(thing.slug) || thing.stands?.how === "part") return thing;
    const between = things.slice(to + 1, index);
    const said = tokens.slice(dish.at + 1, thing.at);
    return between.every(({ slug }) => TOPPINGS.has(slug)) && said.some(({ text }) => WITH.test(text))
      ? { ...thing, stands: { how: "topping", to } }
      : thing;
  });
}

/** Scatters toppings over a dish. */
export function strewOver(dish: Block, topping: Block, slug: string): Block {
  const [up, across, along, size] = DISHES[slug] ?? USUAL;
  const [first] = topping.parts;
  if (!first) return dish;
  const count = Math.max(3, topping.parts.length);
  const wide = dish.width * size;
  const high = (first.height / first.width) * wide;
  const laid = Array.from({ length: count }, (_, nth): Placed => {
    const angle = nth * 2.4 + dish.parts.length * 1.1;
    const away = Math.sqrt((nth + 0.4) / count);
    return {
      ...first,
      x: Math.cos(angle) * away * dish.width * across,
      y: -dish.height * up + Math.sin(angle) * away * dish.height * along + high / 2,
      width: wide,
      height: high,
      grounded: false,
      turned: nth % 2 === 1,
    };
  });
  return { ...dish, parts: [...dish.parts, ...laid.sort((one, other) => one.y - other.y)] };
}
