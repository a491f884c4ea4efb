"use client";

import { useEffect, useState } from "react";
import type { RequestProblem } from "@/lib/client/request";
import { serverNow } from "@/lib/client/server-clock";
import { LIMITS } from "@/lib/contract/limits";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TextLink } from "../ui/text-link";

type SubmitProblemProps = {
  problem: RequestProblem;
  /** Called when the waiting time is over. */
  onOver: () => void;
  /** Repeats the submission; set if there was no response. */
  onSendAgain: (() => void) | undefined;
};

const BROKEN = { title: "Something broke on our side", advice: "Try again in a moment." };
const SILENT = { title: "No response from the server", advice: "Check your connection." };
/** Messages for submissions that may have arrived, or may be accepted in a moment. */
const UNANSWERED = {
  internal_error: BROKEN,
  service_unavailable: { title: "Too much is going on right now", advice: "Try again in a moment." },
  unreachable: SILENT,
  request_in_progress: SILENT,
};

/** Why a submission was not accepted, and what users can do. Nothing was charged. */
export function SubmitProblem({ problem, onOver, onSendAgain }: SubmitProblemProps) {
  switch (problem.code) {
    case "rate_limit_exceeded":
      return <Pause seconds={problem.retryAfterSeconds ?? 60} onOver={onOver} />;
    case "insufficient_credits":
      return (
        <Notice tone="warning" title="Not enough credits">
          {problem.message} Nothing was charged.{" "}
          <TextLink href={SETTINGS_SECTIONS.credits.href}>See your credits</TextLink>
        </Notice>
      );
    case "unauthorized":
      return (
        <Notice tone="error" title="You are signed out">
          Your session has ended. Your prompt is still here.{" "}
          <TextLink href="/sign-in?next=/studio">Sign in</TextLink>
        </Notice>
      );
    case "internal_error":
    case "service_unavailable":
    case "unreachable":
    case "request_in_progress":
      return (
        <Notice
          tone="error"
          title={UNANSWERED[problem.code].title}
          action={
            onSendAgain && (
              <Button variant="outline" size="sm" onClick={onSendAgain}>
                Send it again
              </Button>
            )
          }
        >
          {UNANSWERED[problem.code].advice} If you send it again from here, it is drawn and charged only once,
          even if it had arrived.
        </Notice>
      );
    default:
      return (
        <Notice tone="error" title="This cannot be drawn as it is">
          {problem.message.replace(/^image_input\[(\d)\]/, (_, index) => `Reference ${Number(index) + 1}`)}
        </Notice>
      );
  }
}

/** Counts down until the next submission is possible. */
function Pause({ seconds, onOver }: { seconds: number; onOver: () => void }) {
  const [until] = useState(() => serverNow() + seconds * 1_000);
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    const timer = setInterval(() => {
      const next = Math.ceil((until - serverNow()) / 1_000);
      setLeft(Math.max(0, next));
      if (next <= 0) onOver();
    }, 500);
    return () => clearInterval(timer);
  }, [until, onOver]);

  const limit = `You can order ${LIMITS.generate.requests} times a minute.`;
  return (
    <Notice tone="warning" title="A short pause">
      {/* Announced once; the countdown is only visual. */}
      <span className="sr-only" role="status">
        {limit} Continue in {seconds} seconds.
      </span>
      <span aria-hidden="true">
        {limit} Continue in <span className="tabular-nums">{left}</span> s.
      </span>
    </Notice>
  );
}
