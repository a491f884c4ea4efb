declare module "opentype.js" {
  /** A typeface; sizes are in units of the drawing. */
  export interface Font {
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
