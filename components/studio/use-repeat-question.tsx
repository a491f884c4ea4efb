"use client";

import { type ReactNode, useState } from "react";
import type { GenerateBody } from "@/lib/contract/generate";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./repeat-dialog").then((module) => module.RepeatDialog);

type Question = { bodies: readonly GenerateBody[]; credits: number };

/**
 * Asks for confirmation before pictures are repeated.
 * @param onAgain repeats them nevertheless
 * @param onFresh submits similar ones instead
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
      // If the dialog cannot be loaded, the request is carried out.
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
