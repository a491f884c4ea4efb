/** How one of the engine's own pictures came about: what it was first drawn from, and what has changed since. */
export interface Origin {
  prompt: string;
  seed: number;
  /** The prompts that changed it, oldest first. */
  changes: string[];
}
