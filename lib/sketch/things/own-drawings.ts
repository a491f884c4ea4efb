import { BEASTS, beastDrawing } from "./beasts/all-beasts";
import { COMMON_ANIMALS } from "./common-animals";
import { OWN_ANIMALS } from "./own-animals";
import { OWN_ASHORE } from "./own-ashore";
import { OWN_COMMON } from "./own-common";
import { OWN_CRAWLERS } from "./own-crawlers";
import { OWN_FARE } from "./own-fare";
import { OWN_FARMYARD } from "./own-farmyard";
import { OWN_FLOATING } from "./own-floating";
import { OWN_FORMS } from "./own-forms";
import { OWN_FURNITURE } from "./own-furniture";
import { OWN_GEAR } from "./own-gear";
import { OWN_HATS } from "./own-hats";
import { OWN_HOUSES } from "./own-houses";
import { OWN_INSTRUMENTS } from "./own-instruments";
import { OWN_KITCHEN } from "./own-kitchen";
import { OWN_LANDMARKS } from "./own-landmarks";
import { OWN_MACHINES } from "./own-machines";
import { OWN_MEADOW_LIFE } from "./own-meadow-life";
import { OWN_NATURALS } from "./own-naturals";
import { OWN_OUTDOORS } from "./own-outdoors";
import { OWN_PLACES } from "./own-places";
import { OWN_PLANTS } from "./own-plants";
import { OWN_PRODUCE } from "./own-produce";
import { OWN_RIDES } from "./own-rides";
import { OWN_SETTINGS } from "./own-settings";
import { OWN_SHOPS } from "./own-shops";
import { OWN_SIGHTS } from "./own-sights";
import { OWN_SIGNS } from "./own-signs";
import { OWN_SURROUNDINGS } from "./own-surroundings";
import { OWN_TOYS } from "./own-toys";
import { OWN_TRAFFIC } from "./own-traffic";
import { OWN_TRANSPORT } from "./own-transport";
import { OWN_TREATS } from "./own-treats";
import { OWN_VEHICLES } from "./own-vehicles";
import { OWN_VOYAGES } from "./own-voyages";
import { OWN_WARES } from "./own-wares";
import { OWN_WEATHERED } from "./own-weathered";
import { OWN_WORN } from "./own-worn";
import { SEA_LIFE } from "./sea-life";
import { c, p, r } from "./shapes";
import { SMALL_ANIMALS } from "./small-animals";

/** All our own drawings except the four-legged animals. */
const DRAWINGS: Readonly<Record<string, string>> = {
  ...COMMON_ANIMALS,
  ...OWN_ANIMALS,
  ...OWN_CRAWLERS,
  ...OWN_FORMS,
  ...OWN_FURNITURE,
  ...OWN_GEAR,
  ...OWN_HATS,
  ...OWN_HOUSES,
  ...OWN_INSTRUMENTS,
  ...OWN_KITCHEN,
  ...OWN_LANDMARKS,
  ...OWN_MACHINES,
  ...OWN_MEADOW_LIFE,
  ...OWN_NATURALS,
  ...OWN_OUTDOORS,
  ...OWN_PLANTS,
  ...OWN_PLACES,
  ...OWN_PRODUCE,
  ...OWN_SETTINGS,
  ...OWN_SHOPS,
  ...OWN_SIGHTS,
  ...OWN_SIGNS,
  ...OWN_SURROUNDINGS,
  ...OWN_TOYS,
  ...OWN_TRAFFIC,
  ...OWN_TRANSPORT,
  ...OWN_TREATS,
  ...OWN_VEHICLES,
  ...OWN_WARES,
  ...OWN_FARE,
  ...OWN_VOYAGES,
  ...OWN_ASHORE,
  ...OWN_FLOATING,
  ...OWN_RIDES,
  ...OWN_WEATHERED,
  ...OWN_WORN,
  ...OWN_FARMYARD,
  ...SEA_LIFE,
  ...SMALL_ANIMALS,
  ...OWN_COMMON,
  bench:
    r("#6d4534", 4, 20, 2.4, 9) +
    r("#6d4534", 25.6, 20, 2.4, 9) +
    r("#6d4534", 5, 9, 1.8, 12) +
    r("#6d4534", 25.2, 9, 1.8, 12) +
    r("#b97850", 3, 9, 26, 3, 1) +
    r("#a56b46", 3, 13, 26, 3, 1) +
    r("#c78b60", 2, 18, 28, 3.4, 1.2),
  table:
    r("#8a5a3c", 4, 13, 2.6, 16, 0.6) +
    r("#8a5a3c", 25.4, 13, 2.6, 16, 0.6) +
    r("#7a4e34", 5, 13, 22, 3) +
    r("#b97850", 1.5, 10, 29, 3.6, 1.2) +
    r("#cf9568", 1.5, 10, 29, 1.4, 0.7),
  "fire-hydrant":
    r("#d8434f", 10, 10, 12, 18, 1) +
    p("#d8434f", "M10 10a6 6 0 0 1 12 0z") +
    r("#b5303c", 8, 9.5, 16, 2.2, 0.8) +
    r("#b5303c", 7.5, 27, 17, 3, 0.8) +
    r("#b5303c", 5.5, 15, 5, 5, 1) +
    r("#b5303c", 21.5, 15, 5, 5, 1) +
    c("#f0c24a", 16, 17.5, 3.2) +
    c("#c9962e", 16, 17.5, 1.5) +
    r("#b5303c", 14.5, 2.5, 3, 3, 0.8),
  "parking-meter":
    r("#7d8998", 14.7, 16, 2.6, 13) +
    r("#6c7786", 11, 28, 10, 2.3, 0.8) +
    p("#4d6f9c", "M9 9a7 7 0 0 1 14 0v5c0 2-1.5 3.5-3.5 3.5h-7C10.5 17.5 9 16 9 14z") +
    p("#e7ecf2", "M11.5 9a4.5 4.5 0 0 1 9 0z") +
    r("#2c3f5c", 14, 11.5, 4, 1.4, 0.5),
  surfboard:
    p("#3fb0c8", "M16 1.5c4.5 4 6.5 9.5 6.5 15 0 6-2.5 11-6.5 14-4-3-6.5-8-6.5-14 0-5.5 2-11 6.5-15z") +
    p("#fbe9c8", "M14.9 2.7h2.2v26.6c-.7.7-1.5.7-2.2 0z") +
    p("#f08a4a", "M9.8 20.5h12.4l-.7 3h-11z"),
  snowboard:
    r("#5a6fd0", 11.5, 1.5, 9, 29, 4.5) +
    r("#f0c24a", 11.5, 13.5, 9, 5) +
    r("#2c3048", 12.5, 8, 7, 3, 1) +
    r("#2c3048", 12.5, 21, 7, 3, 1),
  "baseball-bat":
    p("#d39a5c", "M25 2.5c2.5-.5 5 2 4.5 4.5-.4 2-8 10.5-14 16l-5 4-3-3 4-5c5-6 11.5-16 13.5-16.5z") +
    p("#8a5a3c", "M7.5 24 4.5 27l-1.7.3c-.8.8.9 2.5 1.7 1.7l.3-1.3 3-3z"),
  "baseball-glove":
    p(
      "#b5713f",
      "M6 14c-.5-3 2.5-3.5 3.2-1l.8 3 .3-9c0-2.5 3.2-2.5 3.4 0l.5 7 1-9c.3-2.4 3.5-2 3.5.4l-.2 8.6 2.2-7c.8-2.2 3.7-1.3 3.2 1L22 20c-.8 5-3.5 9-8.5 9S6.5 25 6.5 20z",
    ) + p("#8f5630", "M9 20c3 1.5 7 1.5 11-.5l-.5 2.5c-3.5 1.5-7 1.5-10 .2z"),
  remote:
    r("#3c4450", 11, 2, 10, 28, 3) +
    c("#e0485f", 16, 6, 1.8) +
    [11, 15, 19].flatMap((y) => [13.6, 16, 18.4].map((x) => c("#c9d2dc", x, y, 0.9))).join("") +
    r("#8a95a4", 13, 22, 6, 5, 1.5),
  "hair-dryer":
    p("#e0708a", "M4 7h14a7 7 0 0 1 0 14H4z") +
    r("#b5485f", 2, 8.5, 3, 11, 0.8) +
    p("#c9586f", "M15 20.5h6l1.5 8.5c0 1-4.5 1-4.7 0z") +
    c("#f7b6c4", 18.5, 14, 3.2),
  lamp:
    p("#f0c24a", "M10 3h12l5 12H5z") +
    p("#f9dd86", "M12 3h3l-2 12H6.5z") +
    r("#8a5a3c", 15, 15, 2, 11) +
    r("#6d4534", 10, 26, 12, 3, 1.2),
  "street-lamp":
    r("#3f4652", 15, 10, 2, 18) +
    r("#333a45", 12, 27, 8, 3, 0.8) +
    p("#f9dd86", "M11.5 5h9L19 11h-6z") +
    p("#333a45", "M10.5 5 16 1.5 21.5 5z") +
    r("#333a45", 12.5, 11, 7, 1.3, 0.4),
  statue:
    r("#8d949e", 6, 26, 20, 4, 0.6) +
    r("#a8afb8", 8, 21, 16, 5) +
    c("#b9c0c8", 16, 5, 3) +
    p("#b9c0c8", "M12 9.5c2-1.5 6-1.5 8 0l1.5 6-1.8.6-1-3L19 21h-6l.3-8-1 3-1.8-.5z") +
    p("#9aa1ab", "M16 9v12h3l-.3-8 1 3 1.8-.5L20 9.5C19 8.8 17.5 8.5 16 8.5z"),
  pyramid:
    p("#e3b765", "M16 4 31 28H1z") +
    p("#c2914a", "M16 4 31 28H19z") +
    p("#b58440", "M5 21.7h22l-.6-1H5.6zM9 15h14l-.6-1H9.6z"),
  bookshelf:
    r("#8a5a3c", 4, 2, 24, 28, 1) +
    r("#5a3826", 6, 4, 20, 7) +
    r("#5a3826", 6, 13, 20, 7) +
    r("#5a3826", 6, 22, 20, 6) +
    ["#d8434f", "#3f6fb8", "#f0c24a", "#5aa878", "#7d5bb8", "#e2703f"]
      .flatMap((fill, at) =>
        [4.5, 13.5, 22.3].map((y, row) =>
          r(fill, 7 + ((at + row * 2) % 6) * 3, y, 2.3, row === 2 ? 5.7 : 6.5),
        ),
      )
      .join(""),
  wardrobe:
    r("#a56b46", 6, 2, 20, 26, 1) +
    r("#b97850", 7.5, 4, 8, 22, 0.6) +
    r("#b97850", 16.5, 4, 8, 22, 0.6) +
    c("#f0c24a", 14, 15, 0.9) +
    c("#f0c24a", 18, 15, 0.9) +
    r("#6d4534", 7, 28, 3, 2) +
    r("#6d4534", 22, 28, 3, 2),
  fence:
    [3, 9.5, 16, 22.5].map((x) => p("#f1ece2", `M${x} 10l3-3 3 3v19h-6z`)).join("") +
    r("#d9d0c0", 1, 14, 30, 2.5) +
    r("#d9d0c0", 1, 22, 30, 2.5),
  box:
    p("#c99a62", "M3 11h26v18H3z") +
    p("#dcb582", "M3 11 7 5h18l4 6z") +
    r("#b5844c", 14, 5, 4, 9) +
    r("#a8763f", 3, 11, 26, 1.2),
  sofa:
    r("#c9586f", 5, 8, 22, 14, 4) +
    r("#e0708a", 7, 16, 9, 8, 2) +
    r("#e0708a", 16, 16, 9, 8, 2) +
    r("#b5485f", 2, 14, 6, 13, 3) +
    r("#b5485f", 24, 14, 6, 13, 3) +
    r("#b5485f", 6, 22, 20, 5, 1.5) +
    r("#5a4038", 4, 27, 2.5, 2.5) +
    r("#5a4038", 25.5, 27, 2.5, 2.5),
  sword:
    p("#c9d2dc", "M14.5 3 16 1l1.5 2v17h-3z") +
    p("#eef2f6", "M14.5 3 16 1v19h-1.5z") +
    r("#c9962e", 10.5, 19.5, 11, 2.2, 1) +
    r("#6d4534", 14.7, 21.5, 2.6, 6) +
    c("#c9962e", 16, 28.7, 1.8),
  "street-sign":
    r("#8a95a4", 15, 14, 2, 16) + r("#3f7a5c", 3, 4, 26, 11, 1.5) + r("#f4f6f9", 5, 6, 22, 7, 0.6),
  "hot-air-balloon":
    p("#e2573f", "M16 1c7 0 11 5 11 10.5 0 5-5 8.5-8 12h-6c-3-3.5-8-7-8-12C5 6 9 1 16 1z") +
    p("#f5c04a", "M16 1c3 0 4.5 5 4.5 10.5 0 5-1.5 8.5-2.5 12h-4c-1-3.5-2.5-7-2.5-12C11.5 6 13 1 16 1z") +
    r("#6d4534", 13, 23.5, 0.6, 3) +
    r("#6d4534", 18.4, 23.5, 0.6, 3) +
    r("#a56b46", 12.5, 26, 7, 5, 1),
  "sign-board":
    r("#6d4534", 6, 18, 2.2, 13) +
    r("#6d4534", 23.8, 18, 2.2, 13) +
    r("#a8764c", 1, 4, 30, 16, 1.5) +
    r("#f6ead2", 2.5, 5.5, 27, 13, 0.8),
  bridge:
    p("#b5484a", "M1 20C8 10 24 10 31 20v4h-3c-1-3-4-5-6-5h-12c-2 0-5 2-6 5H1z") +
    p("#8f3438", "M1 20C8 10 24 10 31 20v-2C24 8 8 8 1 18z") +
    [5, 10, 16, 22, 27]
      .map((x) => r("#8f3438", x - 0.6, x === 16 ? 8 : x === 10 || x === 22 ? 9 : 12, 1.2, 5))
      .join(""),
};

const NAMES: ReadonlySet<string> = new Set([...BEASTS, ...Object.keys(DRAWINGS)]);

/** The things with a drawing of our own. */
export const listOwnDrawings = (): Iterable<string> => NAMES;

/** Whether a thing has a drawing of our own. */
export const hasOwnDrawing = (slug: string): boolean => NAMES.has(slug);

/** Our own drawing of a thing, in the library's flat style, as the content of a 32-unit square. */
export const ownDrawing = (slug: string): string | undefined => DRAWINGS[slug] ?? beastDrawing(slug);
