import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path, polygon, rect } from "@/lib/sketch/svg";
import { type At, arch, bayOf, hung, type Plan, pews } from "./hall-bays";
import type { Stage } from "./stage";

/** Interiors that recede to a far wall. */
export type Hall = "hallway" | "cathedral" | "dungeon" | "ballroom" | "gallery";

const PLANS: Readonly<Record<Hall, Plan>> = {
  hallway: {
    ...{ wall: "#e6d8c4", floor: "#a9805c", ceiling: "#f2ebe0", trim: "#8a6546", bay: "door" },
    ...{ ground: "carpet", isVaulted: false, end: "window", hangs: "lamp", hasPews: false, light: 0.8 },
  },
  gallery: {
    ...{ wall: "#efeae2", floor: "#b98d62", ceiling: "#f7f3ec", trim: "#cfc4b2", bay: "picture" },
    ...{ ground: "tiles", isVaulted: false, end: "arch", hangs: "lamp", hasPews: false, light: 1 },
  },
  cathedral: {
    ...{ wall: "#b9ab98", floor: "#8f8478", ceiling: "#a2968a", trim: "#d6cbb8", bay: "window" },
    ...{ ground: "carpet", isVaulted: true, end: "rose", hangs: undefined, hasPews: true, light: 0.7 },
  },
  dungeon: {
    ...{ wall: "#5a564f", floor: "#47433d", ceiling: "#3b3833", trim: "#6f6a60", bay: "torch" },
    ...{ ground: "flags", isVaulted: true, end: "door", hangs: undefined, hasPews: false, light: 0.6 },
  },
  ballroom: {
    ...{ wall: "#ead9b4", floor: "#c98f5c", ceiling: "#f4e8cc", trim: "#c9a04a", bay: "window" },
    ...{ ground: "tiles", isVaulted: false, end: "door", hangs: "chandelier", hasPews: false, light: 1 },
  },
};

/** The nearness of each bay's front; 1 is about the picture's edge. */
const BAYS = [1.5, 1.05, 0.74, 0.52, 0.37, 0.265] as const;
const END = 0.19;

/** The far wall. */
function endOf(stage: Stage, plan: Plan, at: At, wall: string): string {
  const { palette, defs } = stage;
  const [left, top] = at(-1, END, 1);
  const [right, base] = at(1, END, 0);
  const [wide, high, middle] = [right - left, base - top, (left + right) / 2];
  const sky = defs.linear([
    [0, palette.sky[0]],
    [1, palette.sky[2]],
  ]);
  const back = rect(left, top - high * 0.4, wide, high * 1.4, wall);
  if (plan.end === "rose") {
    const radius = Math.min(wide, high) * 0.3;
    const petals = Array.from({ length: 8 }, (_, index) => {
      const turn = (index / 8) * Math.PI * 2;
      const colour = ["#e8b24a", "#5f9fd0", "#c9505c", "#6fae7a"][index % 4] as string;
      return ellipse(
        middle + Math.cos(turn) * radius * 0.58,
        top + high * 0.24 + Math.sin(turn) * radius * 0.58,
        radius * 0.26,
        radius * 0.26,
        colour,
      );
    });
    return (
      back +
      ellipse(middle, top + high * 0.24, radius * 1.1, radius * 1.1, plan.trim) +
      ellipse(middle, top + high * 0.24, radius * 0.96, radius * 0.96, mix(palette.light, "#ffe9b0", 0.5)) +
      petals.join("") +
      rect(middle - wide * 0.2, base - high * 0.2, wide * 0.4, high * 0.2, "#8a6546") +
      rect(middle - wide * 0.22, base - high * 0.22, wide * 0.44, high * 0.04, "#f4efe2") +
      rect(middle - wide * 0.012, base - high * 0.42, wide * 0.024, high * 0.2, "#c9a04a") +
      rect(middle - wide * 0.05, base - high * 0.36, wide * 0.1, high * 0.024, "#c9a04a")
    );
  }
  const isOpen = plan.end === "window" || plan.end === "arch";
  const [from, to] = plan.end === "window" ? [0.3, 0.7] : [0.28, 0.72];
  const low = plan.end === "window" ? base - high * 0.2 : base;
  const head = arch(left + wide * from, left + wide * to, 0, high * 0.16, (x, up) => [
    x,
    top + high * 0.34 - up,
  ]);
  const hole = polygon([[left + wide * from, low], ...head, [left + wide * to, low]]);
  return (
    back +
    path(hole, isOpen ? sky : shift(plan.trim, -0.12)) +
    line(hole, plan.trim, stage.unit * 8) +
    (plan.end === "door"
      ? line(`M${middle} ${low}V${top + high * 0.2}`, shift(plan.trim, 0.06), stage.unit * 4)
      : "")
  );
}

/** The floor: tiles, a carpet, or flagstones. */
function groundOf({ palette }: Stage, plan: Plan, at: At, floor: string): string {
  const rows = Array.from({ length: 18 }, (_, index) => BAYS[0] * (END / BAYS[0]) ** (index / 17));
  const quad = (a: number, b: number, near: number, far: number) =>
    polygon([at(a, near, 0), at(b, near, 0), at(b, far, 0), at(a, far, 0)]);
  const all = path(quad(-1, 1, BAYS[0], END), floor);
  if (plan.ground === "carpet")
    return (
      all +
      rows
        .map((near) =>
          line(`M${at(-1, near, 0).join(" ")}L${at(1, near, 0).join(" ")}`, shift(floor, -0.06), 2),
        )
        .join("") +
      path(quad(-0.34, 0.34, BAYS[0], END), mix("#a82f3a", palette.ambient, 0.18)) +
      path(
        quad(-0.34, -0.29, BAYS[0], END) + quad(0.29, 0.34, BAYS[0], END),
        mix("#d8a84a", palette.ambient, 0.18),
      )
    );
  const columns = 8;
  const cells = rows.slice(0, -1).flatMap((near, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [a, b] = [(column / columns) * 2 - 1, ((column + 1) / columns) * 2 - 1];
      const isDark = plan.ground === "tiles" ? (row + column) % 2 : (row * 7 + column * 5) % 3 === 0;
      return isDark ? quad(a, b, near, rows[row + 1] as number) : "";
    }),
  );
  return all + path(cells.join(""), shift(floor, plan.ground === "tiles" ? 0.1 : -0.04));
}

/** The ceiling: flat, or an arch over each bay. */
function ceilingOf(plan: Plan, at: At, ceiling: string): string {
  if (!plan.isVaulted)
    return (
      path(polygon([at(-1, BAYS[0], 1), at(1, BAYS[0], 1), at(1, END, 1), at(-1, END, 1)]), ceiling) +
      path(
        BAYS.map((near) =>
          polygon([at(-1, near, 1), at(1, near, 1), at(1, near * 0.95, 1), at(-1, near * 0.95, 1)]),
        ).join(""),
        shift(ceiling, -0.05),
      )
    );
  const over = (near: number) => arch(-1, 1, 1, 0.34, (side, up) => at(side, near, up));
  const ends = [...BAYS, END];
  return ends
    .slice(0, -1)
    .map((near, index) => {
      const far = ends[index + 1] as number;
      return (
        path(polygon([...over(near), ...over(far).reverse()]), shift(ceiling, index % 2 ? -0.03 : 0.02)) +
        path(polygon([...over(near * 0.96), ...over(near * 0.91).reverse()]), plan.trim)
      );
    })
    .reverse()
    .join("");
}

/** A long interior seen down its middle: a corridor, a gallery, a church, a dungeon, a ballroom. */
export function hall(kind: Hall): (stage: Stage) => string {
  return (stage) => {
    const { width, height, palette, defs, random } = stage;
    const own = PLANS[kind];
    const dim = (colour: string) =>
      mix(colour, palette.ambient, palette.night ? 0.5 : 0.2 - own.light * 0.14);
    const plan: Plan = { ...own, trim: dim(own.trim) };
    const middle: Point = [width * (0.5 + random.fork("hall").between(-0.06, 0.06)), height * 0.47];
    const [half, floor, rise] = [width * 0.56, height * 0.62, height * (own.isVaulted ? 0.36 : 0.56)];
    const at: At = (side, near, up) => [
      middle[0] + side * half * near,
      middle[1] + near * (floor - up * (floor + rise)),
    ];
    const wall = dim(own.wall);
    const sides = [-1, 1].map((side) =>
      path(
        polygon([at(side, BAYS[0], 0), at(side, BAYS[0], 1), at(side, END, 1), at(side, END, 0)]),
        side < 0 ? wall : shift(wall, -0.035),
      ),
    );
    const ends = [...BAYS, END];
    const bays = ends.slice(0, -1).flatMap((near, index) =>
      [-1, 1].map((side) => {
        const far = ends[index + 1] as number;
        const pier = polygon([
          at(side, near, 0),
          at(side, near, 1),
          at(side, near * 0.93, 1),
          at(side, near * 0.93, 0),
        ]);
        return (
          bayOf(stage, plan, at, side, near * 0.93, far, index) +
          path(pier, shift(plan.trim, side < 0 ? 0 : -0.05))
        );
      }),
    );
    const glow = defs.radial([
      [0, own.bay === "torch" ? "#ffc26a" : palette.light, own.bay === "torch" ? 0.3 : 0.5],
      [1, palette.light, 0],
    ]);
    const dusk = defs.radial(
      [
        [0, "#000000", 0],
        [0.55, "#000000", 0],
        [1, "#120a1c", 0.5 - own.light * 0.2],
      ],
      [0.5, 0.48, 0.75],
    );
    return [
      rect(0, 0, width, height, dim(own.ceiling)),
      ceilingOf(plan, at, dim(own.ceiling)),
      ...sides,
      groundOf(stage, plan, at, dim(own.floor)),
      endOf(stage, plan, at, shift(wall, 0.03)),
      ...bays.reverse(),
      own.hasPews && !stage.peopled ? pews(at, dim("#7a5236")) : "",
      hung(stage, plan, at),
      ellipse(middle[0], middle[1], width * 0.4, height * 0.5, glow),
      rect(0, 0, width, height, dusk),
    ].join("");
  };
}
