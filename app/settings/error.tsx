"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** The error boundary of settings pages; the navigation stays. */
export default function SettingsError({ reset }: { error: Error; reset: () => void }) {
  return (
    <Notice
      tone="error"
      title="This page could not be shown"
      action={
        <Button variant="outline" size="sm" onClick={reset}>
          Try again
        </Button>
      }
    >
      Something broke on our side. Nothing of yours has changed.
    </Notice>
  );
}
