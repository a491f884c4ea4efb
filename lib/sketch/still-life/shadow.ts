import { ellipse } from "@/lib/sketch/svg";

export const shadow = (x: number, y: number, rx: number) =>
  ellipse(x, y, rx, rx * 0.14, "#2a1630", 'opacity=".28"');
