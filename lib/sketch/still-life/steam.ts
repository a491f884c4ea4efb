import { line } from "@/lib/sketch/svg";

export const steam = (x: number, y: number) =>
  line(
    `M${x} ${y}q-40 -60 0 -120t0 -120M${x + 70} ${y + 10}q-36 -54 0 -108t0 -108M${x - 70} ${y + 10}q-36 -54 0 -108t0 -108`,
    "#ffffff",
    15,
    'opacity=".5"',
  );
