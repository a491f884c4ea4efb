"use client";

import { Play } from "lucide-react";
import { type ComponentType, useState } from "react";
import type { Trial } from "@/lib/docs/describe-trial";
import { Button } from "../ui/button";
import { notify } from "../ui/notify";
import type { TryItFormProps } from "./try-it-form";

const load = () => import("./try-it-form").then((module) => module.TryItForm);

/** Tries an endpoint with the reader's own key. The form is loaded on demand. */
export function TryIt({ trial, isSignedIn }: { trial: Trial; isSignedIn: boolean }) {
  const [Form, setForm] = useState<ComponentType<TryItFormProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const prepare = () => void load().catch(() => undefined);
  const toggle = () => {
    if (isOpen) return setOpen(false);
    void load().then(
      (Loaded) => {
        setForm(() => Loaded);
        setOpen(true);
      },
      () => notify("error", "The form could not be loaded. Check your connection and try again."),
    );
  };
  return (
    <div>
      <Button
        variant="outline"
        size="sm"
        aria-expanded={isOpen}
        aria-label={`Try it: ${trial.title}`}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={toggle}
      >
        <Play aria-hidden="true" />
        Try it
      </Button>
      {Form && isOpen && <Form trial={trial} isSignedIn={isSignedIn} />}
    </div>
  );
}
