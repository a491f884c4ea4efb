import { c, p, r } from "./shapes";

/** Solids, flat shapes and a rainbow's arc, which the library lacks. */
export const OWN_FORMS: Readonly<Record<string, string>> = {
  cube:
    p("#5b86c4", "M4 10 16 5l12 5v14l-12 5-12-5z") +
    p("#82a8dc", "M4 10 16 5l12 5-12 5z") +
    p("#44699f", "M16 15 28 10v14l-12 5z"),
  sphere:
    c("#5b86c4", 16, 16, 13) +
    p("#44699f", "M16 29a13 13 0 0 0 13-13c0-2-.4-4-1.2-5.6C26 20 18 26 7.4 25.7A13 13 0 0 0 16 29z") +
    `<ellipse fill="#a9c6ec" cx="11.5" cy="10" rx="4" ry="2.8" transform="rotate(-35 11.5 10)"/>`,
  cylinder:
    p("#5b86c4", "M6 7h20v18c0 2-4.5 3.5-10 3.500s-10-1.5-10-3.500z") +
    p("#44699f", "M20 7h6v18c0 1.5-2.5 2.7-6 3.200z") +
    `<ellipse fill="#82a8dc" cx="16" cy="7" rx="10" ry="3.5"/>`,
  cone:
    p("#5b86c4", "M16 3 27 26c0 2-5 3.5-11 3.500s-11-1.5-11-3.500z") +
    p("#44699f", "M16 3 27 26c0 1.7-3.5 3-8 3.400z"),
  triangle: p("#5b86c4", "M16 4 30 28h-28z"),
  circle: c("#5b86c4", 16, 16, 13),
  square: r("#5b86c4", 4, 4, 24, 24),
  rainbow: ["#e8483f", "#f58a3c", "#f7d348", "#4fb860", "#3f8fe0", "#6a55c9", "#9a55c0"]
    .map((fill, band) => {
      const [far, near] = [15 - band * 1.05, 13.9 - band * 1.05];
      return p(
        fill,
        `M${16 - far} 20a${far} ${far} 0 0 1 ${far * 2} 0h${near - far}a${near} ${near} 0 0 0 ${-near * 2} 0z`,
      );
    })
    .join(""),
};
