"use client";

import { useEffect, useRef, useState } from "react";
import { sendTrial, type TrialAnswer, type TrialRequest } from "@/lib/client/send-trial";

/** The state of a trial. */
export type TrialState = {
  isSending: boolean;
  answer?: TrialAnswer;
  /** There was no response. */
  isUnreachable?: boolean;
};

/** Sends requests, one at a time. Unmounting the form aborts the current one. */
export function useTrial(): { state: TrialState; send: (request: TrialRequest) => void; stop: () => void } {
  const [state, setState] = useState<TrialState>({ isSending: false });
  const underWay = useRef<AbortController>(undefined);
  useEffect(() => () => underWay.current?.abort(), []);

  const send = (request: TrialRequest) => {
    const control = new AbortController();
    underWay.current = control;
    setState({ isSending: true });
    const onAnswer = (answer: TrialAnswer) => setState({ isSending: !answer.isComplete, answer });
    sendTrial(request, { signal: control.signal, onAnswer }).catch(() =>
      setState(({ answer }) => ({
        isSending: false,
        ...(answer ? { answer } : {}),
        isUnreachable: !control.signal.aborted,
      })),
    );
  };
  return { state, send, stop: () => underWay.current?.abort() };
}
