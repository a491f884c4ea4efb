/** Gives animals that the library draws as a head only a sitting body in its flat style. */

/** An animal's colours and its tail. */
interface Coat {
  fur: string;
  belly: string;
  paws: string;
  tail: "brush" | "none";
}

const COATS: Readonly<Record<string, Coat>> = {
  koala: { fur: "#9b9b9b", belly: "#d8d8d8", paws: "#7d7d7d", tail: "none" },
  hamster: { fur: "#f3ad61", belly: "#ffe7c8", paws: "#ff9ea0", tail: "none" },
};

/** Scale of the head. */
export const HEAD = 0.62;
type Box = readonly [left: number, top: number, right: number, bottom: number];
const SEATED: Box = [5.4, 0.5, 26.6, 31.4];

/** Bounding box of an animal with such a body, in its 32-unit square. */
export const boxOf = (slug: string): Box | undefined =>
  slug in COATS || slug in UPRIGHT ? SEATED : undefined;

/** Animals that the library draws sitting. */
const SITTING: readonly string[] =
  "monkey orangutan owl otter chipmunk duck poodle bird parrot blackbird seal teddy-bear".split(" ");

/** Whether an animal is drawn sitting. */
export const isSeated = (slug: string): boolean => slug in COATS || SITTING.includes(slug);

const ellipse = (fill: string, x: number, y: number, rx: number, ry: number) =>
  `<ellipse fill="${fill}" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`;
const leg = (fill: string, x: number) =>
  `<rect fill="${fill}" x="${x}" y="20" width="3.7" height="10.4" rx="1.8"/>`;

function tailOf({ fur, belly, tail }: Coat): string {
  if (tail === "none") return "";
  return `<path fill="${fur}" d="M21 29c4 1.5 6-2 5.3-6-.4-2.6-1.8-4.5-2.3-6.5-2.5 3-2.5 8-4.5 10z"/><path fill="${belly}" d="M24 16.5c.5 2 1.9 3.9 2.3 6.5-1.2-1-2.8-1.3-4-.5.3-2.3.7-4.5 1.7-6z"/>`;
}

/** A head at the top of the square; `line` is the width of the body's outline. */
const headOf = (head: string, line: string | undefined) =>
  `<g transform="translate(${(16 - 16 * HEAD).toFixed(2)} -0.7) scale(${HEAD})"${line ? ` stroke-width="${line}"` : ""}>${head}</g>`;

/** The bodies of upright figures, below a head at the top of the square. */
const UPRIGHT: Readonly<Record<string, string>> = {
  alien: [
    '<path fill="#86d72f" d="M12 18.5h8l1.3 8.5h-10.6z"/><rect fill="#86d72f" x="11.5" y="25" width="3.3" height="6.4" rx="1.5"/><rect fill="#86d72f" x="17.2" y="25" width="3.3" height="6.4" rx="1.5"/>',
    '<path fill="#86d72f" d="M12.6 19.5 8 26.5l1.7 1.3 4.6-6z"/><path fill="#86d72f" d="m19.4 19.5 4.6 7-1.7 1.3-4.6-6z"/>',
  ].join(""),
};

/**
 * Draws a sitting animal with the library's head.
 * @param line width of the outline, if it is drawn as one
 */
export function seated(slug: string, head: string, line?: string): string {
  const coat = COATS[slug];
  const upright = UPRIGHT[slug];
  if (upright) return upright + headOf(head, line);
  if (!coat) return head;
  const { fur, belly, paws } = coat;
  return [
    tailOf(coat),
    ellipse(fur, 16, 23.6, 7, 7.4),
    ellipse(paws === fur ? belly : fur, 10, 27, 3.6, 3.9),
    ellipse(fur, 22, 27, 3.6, 3.9),
    ellipse(belly, 16, 22.5, 4.3, 5.6),
    ellipse(paws, 9.6, 30.2, 2.6, 1.2),
    ellipse(paws, 22.4, 30.2, 2.6, 1.2),
    leg(fur, 12),
    leg(fur, 16.3),
    ellipse(paws, 13.8, 30.1, 2.2, 1.3),
    ellipse(paws, 18.2, 30.1, 2.2, 1.3),
    headOf(head, line),
  ].join("");
}
