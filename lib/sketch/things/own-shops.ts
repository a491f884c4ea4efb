import { c, p, r } from "./shapes";

interface Front {
  wall: string;
  trim: string;
  awning: string;
  stripe: string;
  /** The display in its window. */
  wares: string;
}

/** The front of a shop under an awning, with a door and a lit window. */
const front = ({ wall, trim, awning, stripe, wares }: Front) =>
  r(wall, 1, 2, 30, 28.4, 0.4) +
  r(trim, 0.4, 0.6, 31.2, 2.4, 0.5) +
  r(trim, 2.4, 4.4, 27.2, 4, 0.4) +
  r("#fbe9c0", 4, 5.4, 24, 2, 0.3) +
  r(trim, 2.4, 13, 17.4, 14.4, 0.4) +
  r("#ffe9a8", 3.4, 14, 15.4, 12.4) +
  wares +
  p("#ffffff", "M4 24 9.600 14h2L5.600 25.4z").replace("/>", ' fill-opacity=".35"/>') +
  r(trim, 21.2, 13, 8.4, 17.4, 0.4) +
  r("#f7dd98", 22.6, 14.4, 5.6, 9) +
  c("#e8c04a", 27.4, 25.6, 0.5) +
  r(trim, 22.6, 24.6, 3.8, 3.8, 0.3) +
  Array.from({ length: 8 }, (_, at) =>
    p(
      at % 2 ? stripe : awning,
      `M${2 + at * 3.5} 8.4h3.500l${(at - 3.2) * 0.14 + 0.3} 4.400a1.700 1.500 0 0 1-3.600 0z`,
    ),
  ).join("") +
  r("#8a8690", 0, 30, 32, 1.6, 0.3) +
  r(trim, 30, 9.6, 1.4, 0.6) +
  c("#ffe9a8", 31.2, 11.4, 1);

const books = [
  ["#d8434f", 4.2, 5],
  ["#3f6fb8", 6, 6],
  ["#5aa878", 7.6, 4.6],
  ["#f0a04a", 9.4, 5.6],
  ["#7d5bb8", 11.2, 5],
  ["#2f7a7a", 13, 6],
  ["#d8434f", 14.8, 4.6],
  ["#3f6fb8", 16.4, 5.4],
] as const;
const shelves =
  [20, 26]
    .map((y) =>
      books
        .map(([fill, x, tall], at) => r(fill, x, y - tall + (at % 2) * 0.4, 1.5, tall - (at % 2) * 0.4))
        .join(""),
    )
    .join("") +
  r("#8a5a3c", 3.4, 20, 15.4, 0.7) +
  r("#8a5a3c", 3.4, 26, 15.4, 0.7);

const loaves =
  [5.6, 10, 14.6]
    .map(
      (x) =>
        `<ellipse fill="#c9853f" cx="${x + 0.6}" cy="24" rx="2" ry="1.300"/><ellipse fill="#e0a860" cx="${x + 0.3}" cy="23.600" rx="1.400" ry=".8"/>`,
    )
    .join("") +
  [6, 11, 16].map((x) => `<ellipse fill="#d99a50" cx="${x}" cy="18.700" rx="1.600" ry="1.100"/>`).join("") +
  r("#a5714d", 3.4, 20, 15.4, 0.7) +
  r("#a5714d", 3.4, 25.4, 15.4, 0.9);

/** Shop fronts. */
export const OWN_SHOPS: Readonly<Record<string, string>> = {
  bookstore: front({
    wall: "#7a8f86",
    trim: "#2f4a46",
    awning: "#b5383f",
    stripe: "#f5e9d6",
    wares: shelves,
  }),
  bakery: front({ wall: "#e8c9a0", trim: "#7a4a30", awning: "#d98a4a", stripe: "#fdf3e0", wares: loaves }),
  shopfront: front({
    wall: "#b9859a",
    trim: "#5a3348",
    awning: "#3f8f8a",
    stripe: "#f2f6f2",
    wares:
      [5.4, 9.6, 14]
        .map(
          (x, at) =>
            c(["#e2573f", "#f0c24a", "#5fa3d0"][at] ?? "#e2573f", x + 1, 23, 1.7) +
            r("#8a5a3c", x + 0.3, 24.4, 1.4, 2),
        )
        .join("") +
      [6, 11, 15].map((x) => r("#7d5bb8", x, 16, 1.6, 3)).join("") +
      r("#8a5a3c", 3.4, 19.4, 15.4, 0.6),
  }),
  diner:
    r("#c9ced8", 0, 10, 32, 19, 2) +
    r("#d8434f", 0, 12, 32, 1.6) +
    r("#3fb0c8", 0, 24, 32, 1.6) +
    r("#eef2f6", 0, 26.2, 32, 1) +
    [2, 8.4, 20.2, 25.6]
      .map((x) => r("#5a6472", x, 14.6, 4.6, 7.4, 0.4) + r("#ffe9a8", x + 0.5, 15.1, 3.6, 6.4))
      .join("") +
    r("#8a1f2a", 13.8, 14.4, 5, 14.6, 0.4) +
    r("#ffe9a8", 14.6, 15.4, 3.4, 6) +
    r("#b5303c", 5, 3, 22, 6, 1.4) +
    r("#ffe9a8", 6, 4, 20, 4, 0.8) +
    p(
      "#d8434f",
      "M8 5h1.600q1.400.2 1.400 1t-1.400 1H8zM12.600 5h1v2h-1zM15 7V5l2 2V5h.6v2L15.600 5v2zM19 5h2v.6h-1.200v.2H21v.5h-1.200v.2H21V7h-2zM22.400 5h1.400q1 .1.9.8-.1.4-.5.5l.7.7h-.8l-.6-.6h-.4V7h-.7z",
    ) +
    r("#9aa3b0", 7, 9, 1, 1.4) +
    r("#9aa3b0", 24, 9, 1, 1.4) +
    r("#8a8690", 0, 29, 32, 1.6),
};
