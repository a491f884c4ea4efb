"use client";

import { useEffect } from "react";
import { ALIVE } from "./early-press";

/**
 * Signals that everything before it has been hydrated. Streamed parts, such as the studio, are hydrated later than the rest.
 */
export function Alive() {
  useEffect(() => void dispatchEvent(new Event(ALIVE)), []);
  return null;
}
