declare module "opentype.js" {
  /** A path command: its end point, and its control points. */
  export interface PathCommand {
    type: "M" | "L" | "C" | "Q" | "Z";
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  }
  /** A font; sizes are in drawing units. */
  export interface Font {
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { commands: PathCommand[] };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
