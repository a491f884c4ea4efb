"use client";

import { type ReactNode, useState } from "react";
import type { GenerateBody } from "@/lib/contract/generate";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./repeat-dialog").then((module) => module.RepeatDialog);

type Question = { bodies: readonly GenerateBody[]; credits: number };

/**
 * Asks before the same pictures are drawn once more.
 * @param onAgain orders them all the same
 * @param onFresh orders others like them
 * @returns `ask`, and the `dialog` to render
 */
export function useRepeatQuestion(
  onAgain: (bodies: readonly GenerateBody[]) => void,
  onFresh: (bodies: readonly GenerateBody[]) => void,
): { ask: (question: Question) => void; dialog: ReactNode } {
  const [Dialog, bring] = useOnDemand(load);
  const [question, setQuestion] = useState<Question | null>(null);

  function ask(next: Question) {
    bring(
      () => setQuestion(next),
      // Without the question, what was asked for is done.
      () => onAgain(next.bodies),
    );
  }

  function answer(act: (bodies: readonly GenerateBody[]) => void) {
    setQuestion(null);
    if (question) act(question.bodies);
  }

  const dialog = Dialog && question && (
    <Dialog
      credits={question.credits}
      onAgain={() => answer(onAgain)}
      onFresh={() => answer(onFresh)}
      onClose={() => setQuestion(null)}
    />
  );
  return { ask, dialog };
}
