"use client";

import { useEffect, useState } from "react";
import { RequestProblem, read, send } from "@/lib/client/request";
import type { TaskShare } from "@/lib/contract/task-share";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { notify } from "../ui/notify";
import { TextLink } from "../ui/text-link";

type Settings = Pick<TaskShare, "show_prompt" | "listed">;

/** Creates, configures and removes a picture's public page. */
export function SharePanel({ taskId }: { taskId: string }) {
  const address = `/api/v1/tasks/${taskId}/share`;
  /** Undefined while loading, null if it is not shared. */
  const [share, setShare] = useState<TaskShare | null>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    read<TaskShare>(address).then(
      (found) => isCurrent && setShare(found),
      (cause: unknown) => {
        const isUnshared = cause instanceof RequestProblem && cause.code === "not_found";
        if (isCurrent) setShare(isUnshared ? null : undefined);
        if (!isUnshared) void notify("error", "We could not check whether it is shared. Try again.");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);

  async function change(act: () => Promise<TaskShare | null>) {
    setBusy(true);
    try {
      setShare(await act());
    } catch {
      void notify("error", "That did not work. Try again.");
    } finally {
      setBusy(false);
    }
  }

  function put(settings: Settings) {
    // Optimistic; the response decides.
    setShare((before) => before && { ...before, ...settings });
    return change(() => send<TaskShare>("POST", address, settings));
  }

  const revoke = () =>
    change(async () => {
      await send("DELETE", address);
      return null;
    });

  if (share === undefined) return <p className="text-sm text-ink-muted">Checking whether it is shared…</p>;
  if (share === null) {
    return (
      <div className="flex flex-col items-start gap-2 text-sm">
        <p className="text-ink-muted">
          The public page shows the picture, the model and, if you want, the prompt. Nothing else about your
          account.
        </p>
        <Button
          variant="outline"
          size="sm"
          loading={isBusy}
          onClick={() => void put({ show_prompt: true, listed: false })}
        >
          Create a public page
        </Button>
      </div>
    );
  }
  const { show_prompt, listed, url } = share;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <TextLink href={new URL(url).pathname} prefetch={false} className="pointer-coarse:py-3">
          The public page
        </TextLink>
        <CopyButton text={url} label="Copy its link" show="label" />
      </p>
      <Choice
        label="Show the prompt"
        value={show_prompt}
        onValueChange={(value) => void put({ listed, show_prompt: value })}
      />
      <Choice
        label="Let search engines list it"
        value={listed}
        onValueChange={(value) => void put({ show_prompt, listed: value })}
      />
      <Button
        variant="outline"
        size="sm"
        loading={isBusy}
        className="mt-1 self-start"
        onClick={() => void revoke()}
      >
        Take down the page
      </Button>
    </div>
  );
}

function Choice(props: { label: string; value: boolean; onValueChange: (value: boolean) => void }) {
  const { label, value, onValueChange } = props;
  return (
    <label className="flex min-h-8 items-center gap-2 max-lg:min-h-11">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onValueChange(event.target.checked)}
        className="size-4 accent-current"
      />
      {label}
    </label>
  );
}
