"use client";

import { Slot } from "radix-ui/slot";
import { type ComponentType, type KeyboardEvent, type ReactElement, useState } from "react";
import { notify } from "../ui/notify";

/** The props of a lazily loaded menu: the button that opens it from then on. */
export type OnDemand = { trigger: ReactElement };

type MenuOnDemandProps<Props> = {
  /** Loads the menu, which is open once it is mounted. Called on hover and focus. */
  load: () => Promise<ComponentType<Props & OnDemand>>;
  menuProps: Props;
  trigger: ReactElement;
  popup: "menu" | "dialog";
};

/**
 * A menu whose script is loaded on demand, since most visits never open it. The server renders its button; the first click
 * replaces it with the real menu, open.
 */
export function MenuOnDemand<Props extends object>({
  load,
  menuProps,
  trigger,
  popup,
}: MenuOnDemandProps<Props>) {
  const [Menu, setMenu] = useState<ComponentType<Props & OnDemand> | null>(null);
  if (Menu) return <Menu {...menuProps} trigger={trigger} />;

  // A failed preload is retried, and reported, on the click.
  const prepare = () => void load().catch(() => undefined);
  const open = () =>
    void load().then(
      (Loaded) => setMenu(() => Loaded),
      () => notify("error", "The menu could not be loaded. Check your connection and try again."),
    );
  return (
    <Slot
      aria-haspopup={popup}
      aria-expanded={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => {
        // As on the real menu's button; otherwise the page would scroll.
        if (popup !== "menu" || event.key !== "ArrowDown") return;
        event.preventDefault();
        open();
      }}
    >
      {trigger}
    </Slot>
  );
}
