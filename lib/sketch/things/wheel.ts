import { c } from "./shapes";

/** A wheel with its tyre, side view. */
export const wheel = (x: number, y: number, radius: number, hub = "#c9ced8") =>
  c("#2e2b38", x, y, radius) +
  c(hub, x, y, radius * 0.56) +
  c("#8a90a0", x, y, radius * 0.2) +
  c("#f2f4f8", x, y - radius * 0.3, radius * 0.12);
