"use client";

import { Slot } from "radix-ui/slot";
import { type ComponentType, type KeyboardEvent, type ReactElement, useState } from "react";
import { notify } from "../ui/notify";

/** What every menu gets that is fetched when it is wanted: the button that opens it from then on. */
export type OnDemand = { trigger: ReactElement };

type MenuOnDemandProps<Props> = {
  /** Fetches the menu, which is open once it is mounted. Called when the pointer or the focus comes near. */
  load: () => Promise<ComponentType<Props & OnDemand>>;
  menuProps: Props;
  trigger: ReactElement;
  popup: "menu" | "dialog";
};

/**
 * A menu whose script is no part of the page's own: most visits never open it. Its button is there from the
 * server on; the first click puts the real menu in its place, open.
 */
export function MenuOnDemand<Props extends object>({
  load,
  menuProps,
  trigger,
  popup,
}: MenuOnDemandProps<Props>) {
  const [Menu, setMenu] = useState<ComponentType<Props & OnDemand> | null>(null);
  if (Menu) return <Menu {...menuProps} trigger={trigger} />;

  // What fails ahead of time is tried again, and reported, on the click.
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
        // As the real menu's button has it; the page would scroll instead.
        if (popup !== "menu" || event.key !== "ArrowDown") return;
        event.preventDefault();
        open();
      }}
    >
      {trigger}
    </Slot>
  );
}
