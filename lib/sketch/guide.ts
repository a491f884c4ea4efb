/** What a new picture takes from its references. */
export interface Guide {
  /** Their main colours, commonest first. */
  colours: [string, ...string[]];
  /** The first picture, cropped to the new one's shape and blurred to broad areas, as a PNG data URI. */
  underpainting: string;
  /** The hair colour in the first picture, if it can be told. */
  hair?: string;
  /** Horizontal position of the first picture's visual weight, 0–1. */
  focus: number;
}
