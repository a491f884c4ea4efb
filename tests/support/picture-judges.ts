import type { Classifier } from "@/lib/policy/classifier";
import { startClassifier } from "@/lib/policy/classifier";

/** Classifiers for a test's server: the real one, and stubs, which cost nothing. */
export const PICTURE_JUDGES = {
  real: startClassifier,
  // Classifies everything as a drawing.
  calm: () => standIn(async () => ({ Drawing: 1, Neutral: 0, Hentai: 0, Porn: 0, Sexy: 0 })),
  // Classifies everything as the worst.
  strict: () => standIn(async () => ({ Drawing: 0, Neutral: 0.02, Hentai: 0.05, Porn: 0.9, Sexy: 0.03 })),
  // Classifies everything as people on a beach.
  beach: () => standIn(async () => ({ Drawing: 0, Neutral: 0.1, Hentai: 0, Porn: 0.1, Sexy: 0.8 })),
  broken: () => standIn(() => Promise.reject(new Error("The classifier's thread ended."))),
} satisfies Record<string, () => Classifier>;

function standIn(classify: Classifier["classify"]): Classifier {
  return { classify, stop: async () => {} };
}
