/** How clothes are cut and trimmed, and what is worn on arms and legs besides them. */
export type Tailoring =
  | "sleeveless"
  | "shortsleeves"
  | "longsleeves"
  | "widesleeves"
  | "puffsleeves"
  | "detached"
  | "offshoulder"
  | "midriff"
  | "oversized"
  | "open"
  | "frills"
  | "fur"
  | "buttons"
  | "neckerchief"
  | "sash"
  | "straps"
  | "corset"
  | "capelet"
  | "longgloves"
  | "fingerless"
  | "bracelet"
  | "cuffs"
  | "armband"
  | "thighstrap"
  | "legwarmers"
  | "tails"
  | "thighboots"
  | "plain"
  | "matching"
  | "net"
  | "pompoms";

/** What is visible only of somebody who is shown down to the knees, or further down. */
export const ON_THIGHS: readonly Tailoring[] = ["thighstrap", "net", "thighboots"];
export const ON_SHINS: readonly Tailoring[] = ["legwarmers"];

/** Cuts that need a garment of their own where the prompt names none. */
export const CUT: readonly Tailoring[] = [
  ...(["sleeveless", "shortsleeves", "widesleeves", "puffsleeves", "detached", "offshoulder"] as const),
  ...(["midriff", "frills", "buttons", "neckerchief", "straps", "corset", "armband"] as const),
];
