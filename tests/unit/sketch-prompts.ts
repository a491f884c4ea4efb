/**
 * Prompts in the manner of public lists, with what of each is not drawn: of T2I-CompBench (colours, shapes, relations;
 * MIT), GenEval (counts and places; MIT) and PartiPrompts (things, lettering; Apache-2.0). Written anew for this project.
 */
export const SHORT_PROMPTS: readonly [prompt: string, notDrawn: string[]][] = [
  ["a photo of a bench", []],
  ["a photo of four handbags", []],
  ["a photo of a purple wine glass and a black apple", []],
  ["a photo of a bird below a skateboard", []],
  ["a photo of two frisbees", []],
  ["a green apple and a red suitcase", []],
  ["the fluffy rabbit and the smooth stone", ["fluffy", "smooth"]],
  ["a round cookie on a square plate", ["square"]],
  ["a wooden table and a metal chair", []],
  ["a graffiti of an alien", ["graffiti"]],
  ["one lemon", []],
  ["the statue", []],
  ["a crocodile in a sweater", []],
  ["a map of Italy", ["Italy"]],
  ["five red balloons in the sky", []],
  ["a train in the mountains", []],
  ["a hot air balloon over a desert", []],
  ["a purple umbrella", []],
  ["a still life with grapes and a skull", ["still life"]],
];
