"use client";

import * as Radix from "radix-ui/tooltip";
import type { ReactNode } from "react";

/**
 * A few words on hover and focus that add to what the trigger's own name says. The trigger is the only child and
 * can be focused. Touch screens do not show it: nothing may depend on it.
 */
export function Tooltip({ content, children }: { content: ReactNode; children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={350}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={6}
            collisionPadding={12}
            className="z-50 max-w-64 animate-appear rounded-md bg-ink px-2.5 py-1.5 text-sm text-paper"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
