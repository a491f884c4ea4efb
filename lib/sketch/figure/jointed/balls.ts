import { ellipse, group, line, type Point, path } from "@/lib/sketch/svg";

/** A ball's radius in the head's units, its colour, and its seams in a circle of 100. */
interface Ball {
  r: number;
  fill: string;
  seams: string;
  seam: string;
  patches?: string;
}

const BALLS: Readonly<Record<string, Ball>> = {
  "soccer-ball": {
    r: 150,
    fill: "#f7f6fb",
    seams: "M0 -34V-100M32 -10L94 -34M20 28L58 84M-20 28L-58 84M-32 -10L-94 -34",
    seam: "#2b2733",
    patches:
      "M0 -36L34 -11L21 29H-21L-34 -11ZM-26 -97L0 -82L26 -97L0 -104ZM86 -52L78 -30L98 -6L106 -30ZM72 70L50 74L40 94L62 88ZM-72 70L-50 74L-40 94L-62 88ZM-86 -52L-78 -30L-98 -6L-106 -30Z",
  },
  basketball: {
    r: 170,
    fill: "#e2782e",
    seams: "M0 -100V100M-100 0H100M-70 -72Q-14 0 -70 72M70 -72Q14 0 70 72",
    seam: "#4a2412",
  },
  volleyball: {
    r: 150,
    fill: "#f6f1dc",
    seams: "M0 0Q10 -60 -40 -92M0 0Q60 10 92 -40M0 0Q-20 60 30 96M-20 -40Q-70 -20 -96 26M50 -20Q70 40 50 88",
    seam: "#5a6aa8",
  },
  tennis: { r: 62, fill: "#d6e84a", seams: "M-80 -60Q-20 0 -80 60M80 -60Q20 0 80 60", seam: "#f7fbe0" },
  baseball: { r: 66, fill: "#f7f4ec", seams: "M-80 -60Q-20 0 -80 60M80 -60Q20 0 80 60", seam: "#c8434f" },
  "american-football": {
    r: 140,
    fill: "#8a4a2a",
    seams: "M-50 0H50M-30 -14V14M0 -14V14M30 -14V14",
    seam: "#f7f4ec",
  },
};

/** Draws a ball whose middle is at a point. */
export function drawBall(slug: string, [x, y]: Point): string {
  const { r, fill, seams, seam, patches } = BALLS[slug] ?? (BALLS["soccer-ball"] as Ball);
  const squeeze = slug === "american-football" ? 0.64 : 1;
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(14) scale(${r / 100} ${(r * squeeze) / 100})"`,
    ellipse(0, 0, 100, 100, fill, `stroke="#2b2733" stroke-width="${(1000 / r).toFixed(1)}"`),
    line(seams, seam, 6),
    patches ? path(patches, seam) : "",
    ellipse(-36, -40, 26, 18, "#ffffff", 'opacity=".45" transform="rotate(-34 -36 -40)"'),
  );
}
