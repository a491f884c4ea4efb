import { measureOf } from "./measure";
import { headIn, isFrontal } from "./worn-hats";

/** Where something is held, in shares of the holder's size: the distance from the middle, and the lower edge's height. */
type Hand = readonly [across: number, up: number];

/** Animals that stand upright or sit and can hold something in front of the body. */
const HANDS: Readonly<Record<string, Hand>> = {
  robot: [-0.34, 0.14],
  alien: [-0.3, 0.2],
  "alien-monster": [-0.3, 0.2],
  ghost: [-0.26, 0.24],
  snowman: [-0.4, 0.4],
  zombie: [-0.34, 0.3],
  skeleton: [-0.34, 0.28],
  mummy: [-0.3, 0.3],
  yeti: [-0.34, 0.24],
  bigfoot: [-0.34, 0.24],
  troll: [-0.34, 0.24],
  ogre: [-0.34, 0.24],
  gnome: [-0.34, 0.22],
  "t-rex": [-0.3, 0.4],
  dodo: [-0.2, 0.3],
  octopus: [-0.3, 0.1],
};
const UPRIGHT: readonly string[] =
  "penguin owl monkey teddy-bear koala hamster chimpanzee gorilla orangutan otter meerkat red-panda kangaroo chipmunk frog parrot baby-chick hedgehog mouse rat sloth beaver duck badger seal guinea-pig".split(
    " ",
  );
const BEFORE_BODY: Hand = [-0.2, 0.12];

/** Whether an animal has hands, or paws in front of its body. */
export const hasHands = (slug: string): boolean => slug in HANDS || UPRIGHT.includes(slug);

/** Where an animal holds something, by the name of its drawing: in front of the body, or of the chest if it faces left. */
export function handOf(name: string): Hand {
  const [slug = ""] = name.split(".");
  const own = HANDS[slug];
  if (own) return own;
  if (isFrontal(name)) return BEFORE_BODY;
  const { x, y, radius } = headIn(name);
  const [left, top, right, bottom] = measureOf(name).box;
  const [wide, high] = [right - left, bottom - top];
  const across = (x - radius * 0.95 - (left + right) / 2) / wide;
  return [Math.max(-0.62, across), Math.max(0.02, (bottom - (y + radius * 2.1)) / high)];
}
