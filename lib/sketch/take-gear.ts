import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Act } from "./acts";
import type { Person } from "./person";

const BALLS = ["soccer-ball", "basketball", "volleyball", "american-football", "rugby-football", "ball"];
/** The library's drawings of what acts are done with, which the pose draws in its own way. */
const GEAR: Partial<Record<Act, readonly string[]>> = {
  phone: ["mobile-phone", "telephone-receiver", "telephone"],
  selfie: ["mobile-phone", "camera"],
  kick: BALLS,
  dive: BALLS,
  shoot: BALLS,
  swing: ["baseball-bat", "baseball"],
  serve: ["tennis", "badminton", "ball"],
  surf: ["surfboard", "water-wave"],
  skate: ["skateboard"],
  rollerskate: ["roller-skate"],
  iceskate: ["ice-skate"],
  ski: ["skis"],
  snowboard: ["snowboard"],
  lift: ["barbell"],
  aim: ["bow-and-arrow"],
  propose: ["ring"],
  ballet: ["ballet-shoes"],
  think: ["thought-balloon"],
};

/** What is played with, where the prompt does not name it. */
const USUAL: Partial<Record<Act, string>> = { kick: "soccer-ball", dive: "soccer-ball", shoot: "basketball" };

/** What those drawings are drawn as, where the pose has one of the kind. */
const AS: Readonly<Record<string, string>> = { ball: "soccer-ball", "rugby-football": "american-football" };

/** What somebody does who plays with a thing, hits or kicks it. */
const PLAYED: Readonly<Record<string, Act>> = {
  "soccer-ball": "kick",
  "american-football": "kick",
  "rugby-football": "kick",
  ball: "kick",
  basketball: "shoot",
  volleyball: "shoot",
  tennis: "serve",
  badminton: "serve",
  "baseball-bat": "swing",
  baseball: "swing",
  barbell: "lift",
};
/** What somebody does who is on a thing, or rides it. */
const RIDDEN: Readonly<Record<string, Act>> = {
  skateboard: "skate",
  surfboard: "surf",
  snowboard: "snowboard",
  skis: "ski",
  "water-wave": "surf",
};
/** Words for playing with a thing. */
export const AT_PLAY =
  /^(playing|plays|play|kicking|kicks|hitting|serving|shooting|dunking|spiking|swinging|swings|lifting|lifts|jugando|juega|jogando|joga|chutando|jouant|joue|jouent|spielt|spielend|spielen|schießt|giocando|gioca|giocano|играет|играют|играющий|поднимает|levantando|soulevant)$/iu;
/** How far before a thing the word for playing with it may be. */
const NEAR = 4;

/** What somebody does with one of the things about them, where the prompt says that they play with it or are on it. */
function actWith({ act }: Person, things: readonly Thing[], tokens: readonly Token[]): Act | undefined {
  const isOpen =
    act === undefined || act === "stand" || act === "jump" || act === "highkick" || act === "run";
  const played = isOpen
    ? things.find(
        ({ slug, at }) =>
          slug in PLAYED && tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => AT_PLAY.test(text)),
      )
    : undefined;
  if (played) return PLAYED[played.slug];
  if (act !== undefined && act !== "ride" && act !== "stand") return undefined;
  const ridden = things.find(
    ({ slug, stands }) => slug in RIDDEN && (act === "ride" || (stands?.how === "on" && stands.to < 0)),
  );
  return ridden && RIDDEN[ridden.slug];
}

/** Gives people what their acts are done with, and takes it from the things about them. */
export function takeGear<P extends readonly Person[]>(
  asked: P,
  things: readonly Thing[],
  tokens: readonly Token[],
): { people: P; things: Thing[] } {
  const people = asked.map((person): Person => {
    const act = actWith(person, things, tokens);
    return act ? { ...person, act } : person;
  }) as unknown as P;
  const taken = new Set<Thing>();
  const geared = people.map((person): Person => {
    const wanted = person.act && GEAR[person.act];
    const found = wanted ? things.filter(({ slug, count }) => wanted.includes(slug) && count === 1) : [];
    const [first] = found;
    if (!first)
      return person.act && USUAL[person.act] ? { ...person, gear: USUAL[person.act] as string } : person;
    for (const one of found) taken.add(one);
    return { ...person, gear: AS[first.slug] ?? first.slug };
  });
  if (taken.size === 0) return { people: geared as unknown as P, things: [...things] };
  const left = things.filter((one) => !taken.has(one));
  return {
    people: geared as unknown as P,
    things: left.map(({ stands, ...one }) => {
      const to = stands && stands.to >= 0 ? things[stands.to] : undefined;
      if (!stands || (to && taken.has(to))) return one;
      return { ...one, stands: to ? { ...stands, to: left.indexOf(to) } : stands };
    }),
  };
}
