import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { tokenise } from "@/lib/sketch/vocabulary/tokenise";
import { type Binding, bindColours, isOfUnknown, isSubstance } from "./bind-colours";
import type { Brief, Landmark } from "./brief";
import { chooseSetting, LEAFY } from "./choose-setting";
import { asEmblem } from "./emblem";
import { boundTo, defined, paintNamed, speaksOf, valuesOf } from "./meanings";
import { readSubject } from "./read-subject";
import { senseWords } from "./sense-words";
import { settleThings } from "./settle-things";

/** The landmarks that a prompt names, in the colours it gives them. */
function readLandmarks(tokens: readonly Token[], bindings: readonly Binding[]): Landmark[] {
  const settings = valuesOf(tokens, "setting");
  const named = valuesOf<Landmark["kind"]>(tokens, "landmark").filter(
    // A single flower is in a vase or a hand rather than in a field.
    (kind) => kind !== "sunflowers" || settings.some((one) => one === "meadow" || one === "garden"),
  );
  const shore = valuesOf<"palms" | "cliffs">(tokens, "shore");
  return [...new Set([...named, ...shore])].map((kind) => ({
    kind,
    ...defined({ colour: paintNamed(boundTo(bindings, "landmark", kind)[0]?.colour) }),
  }));
}

/** Words after which a place is where something is, and not what the picture shows. */
const WHERE =
  /^(in|at|on|by|near|inside|into|over|above|through|across|under|of|en|dans|em|im|am|auf|in|nel|su|в|на)$/iu;

/** Whether a prompt names its place first, and things only as what is in it. */
function isOfPlace(tokens: readonly Token[], things: Brief["things"], setting: string | undefined): boolean {
  const place = tokens.findIndex(({ meanings }) =>
    meanings.some(({ group, value }) => group === "setting" && value === setting),
  );
  const named = things.map(({ at }) => at).filter((at) => at >= 0);
  const before = tokens.slice(0, place);
  return (
    place >= 0 &&
    named.length > 0 &&
    named.every((at) => at > place) &&
    !before.some(({ text, edge }) => edge || WHERE.test(text)) &&
    // Scripts without spaces name the place first anyway: "雪の中の犬".
    !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(tokens[place]?.text ?? "") &&
    // "a forest fox", "a street with a car on it" is about the place; "a bedroom lamp" is not.
    tokens.slice(place + 1, named[0]).some(({ edge, text }) => edge || WHERE.test(text))
  );
}

/** A prompt's brief, and the words that it was read from. */
interface Analysis {
  brief: Brief;
  tokens: readonly Token[];
  bindings: readonly Binding[];
}

/** Reads a prompt, in any supported language, into what the renderer can draw. Never fails. */
export function readPrompt(prompt: string): Brief {
  return analysePrompt(prompt).brief;
}

/** Like `readPrompt`, and returns the tokens as well. */
export function analysePrompt(prompt: string): Analysis {
  const tokens = senseWords(tokenise(prompt));
  const bindings = bindColours(tokens);
  const setting = chooseSetting(tokens);
  const asksFor = valuesOf<Brief["weather"][number]>(tokens, "weather");
  // An umbrella on a beach or by day is a parasol, and in snow it keeps off the snow.
  const isParasol =
    tokens.some(({ text }) => /^(umbrellas?|parasols?)$/i.test(text)) &&
    !tokens.some(
      ({ text, meanings }) => !/^umbrella/i.test(text) && meanings.some(({ value }) => value === "rain"),
    ) &&
    (setting === "sea" ||
      valuesOf(tokens, "time").includes("day") ||
      asksFor.includes("snow") ||
      // An umbrella among other things does not imply rain.
      !tokens.some((token) => speaksOf(token, "who") || speaksOf(token, "two") || speaksOf(token, "animal")));
  const weather = isParasol ? asksFor.filter((one) => one !== "rain") : [...asksFor];
  const [named] = valuesOf<NonNullable<Brief["time"]>>(tokens, "time");
  // A galaxy above a landscape is its sky.
  const isStarry = setting !== "space" && valuesOf(tokens, "setting").includes("space");
  if (isStarry && !weather.includes("stars")) weather.push("stars");
  // A green meadow implies day, stars and auroras imply night.
  const isGreen = bindings.some(
    ({ colour, owner }) => colour === "green" && owner?.group === "setting" && LEAFY.includes(owner.value),
  );
  const time =
    named ??
    (isGreen && !asksFor.includes("leaves") ? ("day" as const) : undefined) ??
    (weather.includes("aurora") || weather.includes("stars") ? "night" : undefined);
  const framing = valuesOf<NonNullable<Brief["framing"]>>(tokens, "framing").find(
    (one) => one !== "portrait",
  );
  const portrait = valuesOf(tokens, "framing").length > 0 ? ("portrait" as const) : undefined;
  const free = bindings.filter(
    ({ colour, owner, at }) =>
      (!owner && !isOfUnknown(tokens, at) && !isSubstance(tokens[at]?.text ?? "")) ||
      owner?.value === "background" ||
      (owner?.group === "setting" && !(colour === "green" && LEAFY.includes(owner.value))),
  );
  const [ground] = valuesOf(tokens, "plain").filter((one) => one !== "yes");
  const landmarks = readLandmarks(tokens, bindings);
  const moon = tokens.some((token) => speaksOf(token, "moon"));
  const asked = readSubject(tokens, bindings, setting !== undefined || time !== undefined);
  const settled = settleThings(asked, { landmarks, moon, ...defined({ setting }) }, tokens, bindings);
  const brief: Brief = {
    ...settled,
    // The island already comes with the palm that the prompt asks for.
    landmarks: settled.things.some(({ slug }) => slug === "desert-island")
      ? landmarks.filter(({ kind }) => kind !== "palms")
      : landmarks,
    weather,
    styles: valuesOf(tokens, "style"),
    tones: valuesOf(tokens, "tone"),
    // Only what is named before "over" is in the air.
    aloft: tokens.some(({ meanings }, at) =>
      meanings.some(
        ({ group, value }) =>
          group === "aloft" &&
          (value === "fly" ||
            settled.things.length === 0 ||
            // A bridge is over water, and nothing else is in the air for that.
            settled.things.some((thing) => thing.at < at && !/bridge|viaduct/.test(thing.slug))),
      ),
    ),
    moon,
    plain: tokens.some((token) => speaksOf(token, "plain")),
    // What has no things has all the colours.
    colours: [ground, ...(setting === "abstract" ? bindings : free).map(({ colour }) => colour)].flatMap(
      (one) => paintNamed(one) ?? [],
    ),
    ...(settled.subject.kind === "things" && isOfPlace(tokens, settled.things, setting)
      ? { ofPlace: true as const }
      : {}),
    ...defined({ setting, time, framing: framing ?? portrait }),
  };
  return { brief: asEmblem(brief, tokens), tokens, bindings };
}
