import { LIT } from "./enlarge-light";

/** A point in drawing units: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** A gradient stop: offset 0–1, colour, opacity 0–1 (default 1). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

const short = (value: number) => Math.round(value * 10) / 10;
const stopsOf = (stops: readonly Stop[]) =>
  stops
    .map(([offset, colour, opacity = 1]) => {
      return `<stop offset="${offset}" stop-color="${colour}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ""}/>`;
    })
    .join("");

/** The gradients, clip paths and filters of a drawing, each with a unique id. */
export class Defs {
  readonly #items: string[] = [];

  #add(make: (id: string) => string): string {
    const id = `d${this.#items.length}`;
    this.#items.push(make(id));
    return id;
  }

  /** A linear gradient in the shape's bounding box (0–1) or, with `user`, in drawing units. */
  linear(stops: readonly Stop[], [x1, y1, x2, y2] = [0, 0, 0, 1], user = false): string {
    const units = user ? ' gradientUnits="userSpaceOnUse"' : "";
    const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
    return `url(#${this.#add((id) => `<linearGradient id="${id}" ${ends}${units}>${stopsOf(stops)}</linearGradient>`)})`;
  }

  /** A radial gradient in the shape's bounding box (0–1) or, with `user`, in drawing units. */
  radial(stops: readonly Stop[], [cx, cy, r] = [0.5, 0.5, 0.5], user = false): string {
    const units = user ? ' gradientUnits="userSpaceOnUse"' : "";
    const circle = `cx="${cx}" cy="${cy}" r="${r}"`;
    return `url(#${this.#add((id) => `<radialGradient id="${id}" ${circle}${units}>${stopsOf(stops)}</radialGradient>`)})`;
  }

  /** A clip path made of shapes; returns the attribute that applies it. */
  clip(shapes: string): string {
    return `clip-path="url(#${this.#add((id) => `<clipPath id="${id}">${shapes}</clipPath>`)})"`;
  }

  /** A tile that repeats, in drawing units; `turned` is the transform of the whole. */
  pattern(width: number, height: number, tile: string, turned = ""): string {
    const box = `patternUnits="userSpaceOnUse" width="${width}" height="${height}"`;
    const transform = turned && ` patternTransform="${turned}"`;
    return `url(#${this.#add((id) => `<pattern id="${id}" ${box}${transform}>${tile}</pattern>`)})`;
  }

  /** A Gaussian blur with a standard deviation in drawing units; returns the attribute that applies it. */
  blur(deviation: number): string {
    const box = 'x="-30%" y="-30%" width="160%" height="160%"';
    const inside = `<feGaussianBlur stdDeviation="${deviation}"/>`;
    return `filter="url(#${this.#add((id) => `<filter id="${id}" ${box}>${inside}</filter>`)})"`;
  }

  /** A lighting filter over a whole layer, made of the given primitives; returns the attributes that apply it. */
  filter(steps: string, { width, height }: { width: number; height: number }): string {
    const box = `filterUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}"`;
    return `filter="url(#${this.#add((id) => `<filter id="${id}" ${box} color-interpolation-filters="sRGB">${steps}</filter>`)})" ${LIT}`;
  }

  /**
   * Gives shapes volume: a bright rim towards the light and a soft shade away from it, `deep` drawing units wide.
   * @param light colour of the light; `shade` is that of the side it does not reach
   */
  form(deep: number, light: string, shade: string): string {
    const box = 'x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB"';
    const band = (by: number, colour: string, opacity: number, name: string) =>
      `<feOffset in="soft" dx="${-by * 0.7}" dy="${-by}" result="${name}o"/><feComposite in="SourceAlpha" in2="${name}o" operator="out" result="${name}r"/><feFlood flood-color="${colour}" flood-opacity="${opacity}"/><feComposite in2="${name}r" operator="in" result="${name}"/>`;
    const inside = `<feGaussianBlur in="SourceAlpha" stdDeviation="${deep}" result="soft"/>${band(deep * 1.25, shade, 0.42, "s")}${band(-deep * 0.9, light, 0.34, "l")}<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="s"/><feMergeNode in="l"/></feMerge>`;
    return `filter="url(#${this.#add((id) => `<filter id="${id}" ${box}>${inside}</filter>`)})" ${LIT}`;
  }

  toString(): string {
    return `<defs>${this.#items.join("")}</defs>`;
  }
}

/** A filled path, with any further attributes in `extra`. */
export function path(d: string, fill: string, extra = ""): string {
  return `<path d="${d}" fill="${fill}" ${extra}/>`;
}

/** A stroked path with round caps and joins, `width` in drawing units. */
export function line(d: string, colour: string, width: number, extra = ""): string {
  const round = 'stroke-linecap="round" stroke-linejoin="round"';
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" ${round} ${extra}/>`;
}

/** An ellipse around a centre. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, extra = ""): string {
  return `<ellipse cx="${short(cx)}" cy="${short(cy)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}" ${extra}/>`;
}

/** A rectangle; negative sides count as zero. */
export function rect(x: number, y: number, width: number, height: number, fill: string, extra = ""): string {
  const size = `width="${short(Math.max(0, width))}" height="${short(Math.max(0, height))}"`;
  return `<rect x="${short(x)}" y="${short(y)}" ${size} fill="${fill}" ${extra}/>`;
}

/** A group with attributes. */
export function group(attributes: string, ...inside: string[]): string {
  return `<g ${attributes}>${inside.join("")}</g>`;
}

/** A closed polygon through the points. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`;
}

/** A smooth (Catmull–Rom) curve through the points, closed unless `open`. */
export function spline(points: readonly Point[], open = false): string {
  const count = points.length;
  const point = (index: number): Point => {
    const inside = open ? Math.min(count - 1, Math.max(0, index)) : (index + count) % count;
    return points[inside] ?? [0, 0];
  };
  const [x, y] = point(0);
  let d = `M${short(x)} ${short(y)}`;
  for (let index = 0; index < (open ? count - 1 : count); index++) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    d += `C${[...first, ...second, ...to].map(short).join(" ")}`;
  }
  return open ? d : `${d}Z`;
}

/** A tapered, leaf-like stroke from one point to another, bent through `bend` and `width` thick in the middle. */
export function blade(from: Point, bend: Point, to: Point, width: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * width, (dx / length) * width];
  const numbers = [from, [bend[0] + nx, bend[1] + ny], to, [bend[0] - nx, bend[1] - ny], from] as const;
  const [a, b, c, d, e] = numbers.map(([x, y]) => `${short(x)} ${short(y)}`);
  return `M${a}Q${b} ${c}Q${d} ${e}Z`;
}
