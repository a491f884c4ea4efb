/** How a picture of the engine's own came to be: what it was first drawn from, and what was changed since. */
export interface Origin {
  prompt: string;
  seed: number;
  /** The prompts that the picture was redrawn by, oldest first. */
  changes: string[];
}
