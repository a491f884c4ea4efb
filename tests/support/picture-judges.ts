import type { Classifier } from "@/lib/policy/classifier";
import { startClassifier } from "@/lib/policy/classifier";

/** What can judge the pictures of a test's server: what does so everywhere, and stand-ins for it, which cost nothing. */
export const PICTURE_JUDGES = {
  real: startClassifier,
  // Sees nothing but drawings.
  calm: () => standIn(async () => ({ Drawing: 1, Neutral: 0, Hentai: 0, Porn: 0, Sexy: 0 })),
  // Sees the worst.
  strict: () => standIn(async () => ({ Drawing: 0, Neutral: 0.02, Hentai: 0.05, Porn: 0.9, Sexy: 0.03 })),
  // What anyone at a beach may look like.
  beach: () => standIn(async () => ({ Drawing: 0, Neutral: 0.1, Hentai: 0, Porn: 0.1, Sexy: 0.8 })),
  broken: () => standIn(() => Promise.reject(new Error("The classifier's thread ended."))),
} satisfies Record<string, () => Classifier>;

function standIn(classify: Classifier["classify"]): Classifier {
  return { classify, stop: async () => {} };
}
