import type { ReactNode } from "react";
import type { RequestProblem } from "@/lib/client/request";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TextLink } from "../ui/text-link";

type Kind = "signedOut" | "gone" | "offline" | "failed";

const NOTICES: Readonly<
  Record<Kind, { tone: "error" | "warning"; title: string; text: ReactNode; action?: string }>
> = {
  signedOut: {
    tone: "error",
    title: "You are signed out",
    text: (
      <>
        Your session has ended. <TextLink href="/sign-in?next=/studio">Sign in</TextLink> to see your
        pictures.
      </>
    ),
  },
  gone: {
    tone: "warning",
    title: "This collection is gone",
    text: "It was deleted; its pictures are still here.",
    action: "Show all",
  },
  offline: {
    tone: "warning",
    title: "These may not be all your pictures",
    text: "Drawing continues without you, and pictures appear as soon as you are back.",
  },
  failed: {
    tone: "error",
    title: "Your pictures could not be loaded",
    text: "They are safe; the server did not respond as it should. We keep trying.",
    action: "Try again",
  },
};

type GalleryProblemProps = {
  problem: RequestProblem;
  isOnline: boolean;
  onRetry: () => void;
  onShowAll: () => void;
};

/** Why the gallery is not up to date, and what users can do. */
export function GalleryProblem({ problem, isOnline, onRetry, onShowAll }: GalleryProblemProps) {
  const kind = kindOf(problem, isOnline);
  const { tone, title, text, action } = NOTICES[kind];
  return (
    <Notice
      tone={tone}
      title={title}
      className="mb-4"
      action={
        action && (
          <Button size="sm" variant="outline" onClick={kind === "gone" ? onShowAll : onRetry}>
            {action}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  );
}

function kindOf({ code }: RequestProblem, isOnline: boolean): Kind {
  if (code === "unauthorized") return "signedOut";
  if (code === "not_found") return "gone";
  return code === "unreachable" && !isOnline ? "offline" : "failed";
}
