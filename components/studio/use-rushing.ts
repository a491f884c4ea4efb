"use client";

import { useEffect, useState } from "react";

/** In pixels a millisecond: so fast nobody sees what passes. It is 100 pixels a frame. */
const RUSH = 6;
/** Without a further move one has arrived. */
const ARRIVED_MS = 100;

/** Whether somebody scrolls past so fast that pictures which come into sight meanwhile would be fetched and drawn for nobody. */
export function useRushing(): boolean {
  const [isRushing, setRushing] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = { top: window.scrollY, at: performance.now() };
    function look() {
      const now = { top: window.scrollY, at: performance.now() };
      const speed = Math.abs(now.top - last.top) / Math.max(1, now.at - last.at);
      last = now;
      setRushing(speed > RUSH);
      clearTimeout(timer);
      timer = setTimeout(() => setRushing(false), ARRIVED_MS);
    }
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", look);
    };
  }, []);

  return isRushing;
}
