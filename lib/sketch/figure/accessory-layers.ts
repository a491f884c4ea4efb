/** The view of a head: three quarters, profile, or the back of the head. */
export type HeadView = "face" | "profile" | "nape";

/** The layers that accessories belong to, from the back of the figure to the front. */
export interface AccessoryLayers {
  behind: string;
  body: string;
  underHair: string;
  onHead: string;
}
