"use client";

import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { notify } from "../ui/notify";

const LIST_SORRY = "The list could not be loaded. Check your connection and try again.";

type OnDemandOptions = {
  /** The message if it cannot be loaded. */
  sorry?: string;
  /** Whether it is loaded right after the page, because the connection may be gone when it is needed. */
  isEarly?: boolean;
  /** Loads it as soon as this is true. */
  isWanted?: boolean;
};

/**
 * A lazily loaded part of the page.
 * @param load loads it; must be a stable function
 * @returns the part, null until it is loaded, and a function to load it that calls `then` afterwards
 */
export function useOnDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
  { sorry = LIST_SORRY, isEarly = false, isWanted = false }: OnDemandOptions = {},
): [part: ComponentType<Props> | null, bring: (then?: () => void, otherwise?: () => void) => void] {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  function bring(then?: () => void, otherwise: () => void = () => void notify("error", sorry)) {
    load().then((loaded) => {
      setPart(() => loaded);
      then?.();
    }, otherwise);
  }
  const bringWanted = useEffectEvent(() => bring());
  // A failed preload is retried, and reported, when the part is needed.
  useEffect(() => {
    if (isEarly) load().catch(() => undefined);
  }, [load, isEarly]);
  useEffect(() => {
    if (isWanted) bringWanted();
  }, [isWanted]);
  return [Part, bring];
}
