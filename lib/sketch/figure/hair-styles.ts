import type { Strand } from "@/lib/sketch/hair";
import type { Person } from "@/lib/sketch/person";
import type { Random } from "@/lib/sketch/random";
import type { LoreleiChoice } from "./lorelei";

type Variant = LoreleiChoice["hair"];
type Variants = readonly [Variant, ...Variant[]];

/** What a person's hair is drawn from: the library's cut, and what this renderer adds behind and in front. */
export interface HairPlan {
  variant: Variant;
  length: "short" | "bob" | "medium" | "long";
  shape: "straight" | "wavy" | "curly" | "afro" | "spiky" | "mohawk";
  tie: NonNullable<Person["hair"]["tie"]>;
  /** Whether the head is bald. */
  bald: boolean;
  /** Whether a lock hides the far eye. */
  overEye?: boolean;
  blown?: boolean;
  strands?: readonly Strand[];
}

const WOMAN = {
  bob: ["variant19", "variant13", "variant23"],
  short: ["variant17", "variant10", "variant11", "variant20"],
  straight: ["variant16", "variant23", "variant13", "variant15", "variant21", "variant10"],
  wavy: ["variant13", "variant16", "variant18"],
  curly: ["variant24", "variant18"],
  parted: ["variant15", "variant21", "variant35"],
  up: ["variant46", "variant43"],
  bun: ["variant46", "variant14"],
  tied: ["variant11", "variant06", "variant43"],
} satisfies Record<string, Variants>;

const MAN = {
  short: ["variant04", "variant06", "variant11", "variant12", "variant20", "variant07"],
  curly: ["variant05", "variant22", "variant24"],
  long: ["variant17", "variant16", "variant18"],
  bun: ["variant38"],
} satisfies Record<string, Variants>;

const TIES = ["loose", "loose", "loose", "loose", "loose", "ponytail", "twintails", "bun", "braids"] as const;
const AGED_TIES = ["loose", "bun"] as const;

/** Particulars that only long hair has. */
const HANGS: readonly Strand[] = ["verylong", "hime", "halfup", "oneup", "twoup", "inner"];

/** How hair is tied that hangs down from there. */
const HANGING: readonly HairPlan["tie"][] = [
  ...(["ponytail", "sidetail", "twintails", "braids", "sidebraid", "drills", "dreads"] as const),
];

const from = (table: Record<string, Variants>, key: string, random: Random): Variant =>
  random.pick(table[key] ?? table.short ?? ["variant17"]);

/** Chooses the cut by the prompt; the seed decides the rest. */
export function planHair({ hair, presentation, aged }: Person, random: Random): HairPlan {
  if (hair.bald)
    return { variant: MAN.short[0], length: "short", shape: "straight", tie: "loose", bald: true };
  const man = presentation === "man";
  if (hair.shape === "afro")
    return { variant: MAN.curly[0], length: "short", shape: "afro", tie: "loose", bald: false };
  if (hair.shape === "mohawk")
    return { variant: MAN.short[0], length: "short", shape: "mohawk", tie: "loose", bald: false };
  // Loose hair shows a length, a shape or a second colour best.
  const free =
    !man &&
    hair.length === undefined &&
    hair.shape === undefined &&
    hair.second === undefined &&
    !hair.dyed &&
    !hair.strands?.length;
  const tie =
    hair.tie ??
    (free && !hair.blown ? random.fork("tie").pick<HairPlan["tie"]>(aged ? AGED_TIES : TIES) : "loose");
  const long = HANGING.includes(tie);
  const open =
    hair.second && !man
      ? (["long"] as const)
      : man
        ? (["short"] as const)
        : (["medium", "long", "long", "long", "bob"] as const);
  const length =
    hair.length ??
    (hair.strands?.some((one) => HANGS.includes(one)) ? "long" : undefined) ??
    (hair.blown && !man ? "long" : undefined) ??
    (hair.shape === "spiky" ? "short" : undefined) ??
    (long ? "long" : tie === "bun" || tie === "buns" ? "medium" : random.pick<HairPlan["length"]>([...open]));
  const shape = hair.shape ?? (man ? "straight" : random.pick(["straight", "straight", "wavy"]));
  const key = () => {
    if (man && tie !== "dreads")
      return tie === "bun" ? "bun" : shape === "curly" ? "curly" : length === "short" ? "short" : "long";
    if (tie === "bun") return "bun";
    if (long || tie === "buns") return "tied";
    if (length === "short" || length === "bob") return shape === "curly" ? "curly" : length;
    if (hair.bangs === false) return "parted";
    return shape;
  };
  return {
    variant: from(man ? MAN : WOMAN, key(), random),
    length,
    shape,
    tie,
    bald: false,
    overEye: hair.overEye ?? false,
    blown: hair.blown ?? false,
    strands: hair.strands ?? [],
  };
}
