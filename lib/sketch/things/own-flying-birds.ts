import { eye } from "./curves";
import { c, e, p } from "./shapes";

interface Flyer {
  body: string;
  wing: string;
  /** The edge of its wings' feathers. */
  tip: string;
  belly: string;
  head: string;
  bill: string;
  /** Bill length relative to a songbird's. */
  long?: number;
  /** The neck is stretched out, and the legs trail behind if they have a colour. */
  neck?: string;
  legs?: string;
}

/** A flying bird in profile, facing left with both wings raised. */
function flyer({ body, wing, tip, belly, head, bill, long = 1, neck, legs }: Flyer): string {
  const [hx, hy, round] = neck ? [-1.2, 12.6, 2] : [6.4, 13.8, 3.1];
  const reach = (neck ? 1.7 : 2.3) * long;
  return [
    legs ? p(legs, "M25 18.2 35.4 19.6l.2.8L25 19.6zM25 19.4l9.6 2.6v.9L24.6 20.8z") : "",
    p(tip, "M13.4 15C9.8 8.4 8.8 4.4 10-.6l2.7 2.8 1-1.2 2.2 4.2 1-.7 1.4 4.6.9-.4.6 5.3z"),
    p(wing, "M13.6 15C11 9.6 10 6 10.6 2.4c3.4 3 5.8 6.6 7.2 11.6z"),
    p(body, "M19 14.6c4 1.8 7.6 2 11.4 1.2l-1.4 2 2.2 1-2.4.9.8 1.3c-4 .7-8-.2-11.6-2.2z"),
    neck ? p(neck, "M11 13.2C7 12 3.4 11.6-.8 11.2l-.6 2.8C3 14.6 6.6 16.4 9.6 18.6z") : "",
    p(
      body,
      "M4.6 14.6C8 11.4 14.6 12.2 20 14.8c3 1.4 4.6 2.6 5.4 3.4-4.4 3.6-12.6 3.8-17 .6-1.8-1.2-3.2-2.8-3.8-4.2z",
    ),
    p(belly, "M6.6 17c3.6 1.8 10 2.6 15.8 1.4-4 2.6-10.4 2.6-14 .4-.8-.5-1.4-1.1-1.8-1.8z"),
    p(
      tip,
      "M10.6 15.6C12.4 8 17.6 3 28.6.2l-2.4 3.2 1.9.7-3.2 2.6 1.5.9-3.4 2.2 1.2 1-3.2 1.4L20 16c-2.6 2.2-7.6 2-9.4-.4z",
    ),
    p(wing, "M10.6 15.6C12 9.2 16 5 24 2.4c-1 4.4-3.4 8.8-6.4 13.6-2.4 1.2-5.6 1-7-.4z"),
    p(body, "M10.9 15.4c1-3.6 3-6 6-7.6-.2 3-1.2 5.6-3 8.2-1.2.2-2.4 0-3-.6z"),
    c(head, hx, hy, round),
    p(
      bill,
      `M${hx - round * 0.72} ${hy - round * 0.42}l${-reach} ${round * 0.34 + 0.3}q-.3.5.1.8l${reach + 0.5} ${round * 0.2}z`,
    ),
    eye(hx - round * 0.3, hy - round * 0.22, neck ? 0.5 : 0.8),
  ].join("");
}

const bird = (body: string, wing: string, tip: string, belly: string, bill = "#e0a23c") =>
  flyer({ body, wing, tip, belly, head: body, bill });
/** A bird of prey: its bill is short and hooked, and its head may have its own colour. */
const hunter = (body: string, wing: string, tip: string, head: string, bill = "#f0b53c") =>
  flyer({ body, wing, tip, belly: wing, head, bill, long: 1.1 }) + e(bill, 2.9, 15, 0.6, 0.9);
const wader = (body: string, wing: string, tip: string, bill: string, legs: string, neck = body) =>
  flyer({ body, wing, tip, belly: body, head: neck, bill, long: 2.6, neck, legs });

/** Flying birds, by `slug.pose`. */
export const FLYING_BIRDS: Readonly<Record<string, string>> = {
  "bird.fly": bird("#4f8fd0", "#3f79b8", "#2f5c93", "#f6e3c4"),
  "blackbird.fly": bird("#3c3a47", "#2f2d39", "#211f2a", "#4b4957", "#4b4957"),
  "dove.fly": bird("#fbfaf6", "#ece8e2", "#cfc9c4", "#ffffff", "#e59a86"),
  "robin.fly": bird("#7d6553", "#6b5444", "#544135", "#e2703f"),
  "sparrow.fly": bird("#a8805a", "#8d6848", "#6b4c35", "#efe2cc", "#6b5a4c"),
  "bluebird.fly": bird("#3f79d0", "#3366b5", "#284f8f", "#e88f55", "#3a3a44"),
  "canary.fly": bird("#f7d33f", "#eac02c", "#c99a1e", "#fbe88a"),
  "cardinal.fly": bird("#d0343f", "#b82a36", "#8f1f2a", "#e2575c", "#f08a3c"),
  "blue-jay.fly": bird("#4f86d6", "#3f70bd", "#2c3f6b", "#f4f6fa", "#3a3a44"),
  "magpie.fly": bird("#33303d", "#3f5f8f", "#26242e", "#fbfaf6", "#33303d"),
  "kingfisher.fly": flyer({
    body: "#2f8fb8",
    wing: "#257a9f",
    tip: "#1c5f80",
    belly: "#e8863c",
    head: "#2f8fb8",
    bill: "#3a3a44",
    long: 2.2,
  }),
  "parrot.fly": flyer({
    body: "#d9363f",
    wing: "#f2b93a",
    tip: "#2f6fc4",
    belly: "#e2575c",
    head: "#d9363f",
    bill: "#3b3540",
    long: 1.1,
  }),
  "toucan.fly": flyer({
    body: "#33303d",
    wing: "#292632",
    tip: "#1d1b24",
    belly: "#fbf3d6",
    head: "#33303d",
    bill: "#f0912c",
    long: 2.4,
  }),
  "cockatoo.fly":
    bird("#f7f8fb", "#e8ebf2", "#cfd5e2", "#ffffff", "#4b4957") +
    p("#f5cf4a", "M6 11Q7 7.6 10.4 6.6 9.4 9.4 8.4 11.6z"),
  "owl.fly": hunter("#a9744a", "#8f6040", "#6b462f", "#c99a70"),
  "eagle.fly": hunter("#6d4a36", "#5a3b2b", "#41291f", "#fbf8f2"),
  "falcon.fly": hunter("#7a5c46", "#675040", "#463529", "#5a4a44", "#e8c04a"),
  "vulture.fly": hunter("#453e48", "#39333c", "#28232b", "#d99a90", "#d9cbb8"),
  "phoenix-bird.fly":
    hunter("#f2703a", "#f7a33a", "#d8343f", "#f7a33a") +
    p("#f7c04a", "M28 16q6 1 9-2-1 5-6 6l6 1q-5 3-10-1z"),
  "seagull.fly": flyer({
    body: "#fbfaf7",
    wing: "#b9c2cf",
    tip: "#5d6675",
    belly: "#ffffff",
    head: "#fbfaf7",
    bill: "#f0b53c",
    long: 1.4,
  }),
  "duck.fly": flyer({
    body: "#b08a64",
    wing: "#98744f",
    tip: "#6d5139",
    belly: "#e8d8c0",
    head: "#3f7a56",
    bill: "#f0b53c",
    neck: "#3f7a56",
    long: 1.8,
  }),
  "goose.fly": flyer({
    body: "#a39a92",
    wing: "#8b827a",
    tip: "#5f5852",
    belly: "#f1ece4",
    head: "#5a534e",
    bill: "#e8923c",
    neck: "#6d655f",
    long: 1.6,
  }),
  "swan.fly": flyer({
    body: "#fbfaf7",
    wing: "#f0ede8",
    tip: "#d6d2cc",
    belly: "#ffffff",
    head: "#fbfaf7",
    bill: "#e8833c",
    neck: "#fbfaf7",
    long: 1.7,
  }),
  "stork.fly": wader("#fbfaf7", "#f0ede8", "#33303d", "#e2573f", "#e2573f"),
  "crane-bird.fly": wader("#fbfaf7", "#f0ede8", "#33303d", "#5a534e", "#3f3a40", "#33303d"),
  "heron.fly": wader("#8f9db0", "#7a899e", "#4b586b", "#e8b04a", "#8a7a58"),
  "flamingo.fly": wader("#f590b0", "#f07a9f", "#33303d", "#3a3540", "#f07a9f"),
  "pelican.fly": wader("#fbf6ee", "#efe6da", "#5f5852", "#f0a04a", "#e8a04a"),
};
