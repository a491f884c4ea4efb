/** What a head shows: three quarters of the face, its profile, or hair alone. */
export type HeadView = "face" | "profile" | "nape";

/** The layers that accessories go into, from the back of the figure to the front. */
export interface AccessoryLayers {
  behind: string;
  body: string;
  underHair: string;
  onHead: string;
}
