import { curve, eye, limb, oval } from "./curves";
import { c } from "./shapes";

/** What lives on and near the bottom of the sea: all look to the left. */
export const OWN_DEEP_SEA: Readonly<Record<string, string>> = {
  nautilus:
    [
      ["7 19.4 2.2, 3.6 20.4 1.4, 1 18.6 .6", "#f0c9a0"],
      ["7.4 20.8 2.2, 4 23 1.4, 1 22.6 .6", "#e0b084"],
      ["8.4 22 2.2, 5.6 25.6 1.4, 2.8 26.6 .6", "#f0c9a0"],
      ["10 22.8 2.2, 8.4 27 1.4, 6.4 29.4 .6", "#e0b084"],
    ]
      .map(([places = "", fill = ""]) => limb(fill, places))
      .join("") +
    curve("#f7ecd8", "6.6 18.6, 7 11, 11.6 5, 18.6 3.4, 25.6 6.4, 29 13, 27.6 20.4, 22 25, 15 25, 9.6 23") +
    [
      "12.6 6.8, 14 9, 14.6 13.6",
      "17.4 5.2, 18 8, 17.2 12.8",
      "22.4 6.6, 21.6 9.4, 19.6 13",
      "26 10.2, 24 12, 21 14",
      "27.4 15.2, 24.8 15.6, 21.6 15.6",
      "25.4 20.2, 23.4 18.6, 21 17",
    ]
      .map((stripe) =>
        limb(
          "#c4593a",
          stripe
            .split(", ")
            .map((place, nth) => `${place} ${[2, 1.8, 0.8][nth]}`)
            .join(", "),
        ),
      )
      .join("") +
    oval("#f0c9a0", 9.4, 20, 3.4, 3) +
    curve("#d9724a", "6.4 17.6, 9 15, 13 16, 14 19, 10.4 18") +
    c("#fdf6e4", 18.4, 15.6, 1.6) +
    eye(9.4, 20.4, 1.2),
  eel:
    limb(
      "#3f6a4a",
      "6 11 4.2, 11 11 4.8, 16 14 4.8, 16.4 19 4.6, 12 22 4.4, 11.4 26 4, 16 28 3.6, 22 26.4 3, 26 22.4 2.2, 29.6 21 .6",
    ) +
    limb("#6fa06a", "7 12.8 1, 11 12.8 1, 14.6 15.2 1, 14.8 18.4 1, 10.8 21 1, 10 25.6 .9") +
    limb("#2f5038", "9.6 8.6 1.2, 14 9.8 1.2, 18.4 13.4 1.2, 18.8 18.6 1") +
    [
      [13, 11.6],
      [16.4, 15],
      [16, 19.6],
      [12.4, 23],
      [14, 27],
      [19, 27.2],
    ]
      .map(([x = 0, y = 0]) => c("#2f5038", x, y, 0.6))
      .join("") +
    curve("#3f6a4a", "1.2 11, 3.6 8.6, 7 8.4, 9 10.6, 8 13.6, 4.4 14, 1.8 13.2") +
    limb("#22402c", "1.6 12.2 .45, 4 12.6 .45, 6.4 12 .4") +
    eye(5.4, 10.4, 0.95, "#f2cf4a") +
    c("#1c1420", 5.4, 10.4, 0.5),
  "sea-urchin":
    Array.from({ length: 22 }, (_, nth) => {
      const way = (nth / 22) * Math.PI * 2;
      const place = (far: number) =>
        `${(16 + Math.cos(way) * far).toFixed(2)} ${(16 + Math.sin(way) * far).toFixed(2)}`;
      return limb(nth % 2 ? "#3a2558" : "#4f3474", `${place(7)} 1.6, ${place(nth % 2 ? 13.4 : 14.6)} .3`);
    }).join("") +
    c("#5a3d84", 16, 16, 8.8) +
    c("#6f50a0", 15, 14.6, 6.2) +
    Array.from({ length: 9 }, (_, nth) => {
      const way = (nth / 9) * Math.PI * 2;
      const place = (far: number) =>
        `${(16 + Math.cos(way) * far).toFixed(2)} ${(16.4 + Math.sin(way) * far).toFixed(2)}`;
      return limb("#3a2558", `${place(5.4)} 1, ${place(8)} .3`);
    }).join("") +
    eye(13.8, 16, 1.1) +
    eye(18.2, 16, 1.1) +
    limb("#2f1c4a", "14.8 18.6 .5, 16 19.3 .5, 17.2 18.6 .5"),
};
