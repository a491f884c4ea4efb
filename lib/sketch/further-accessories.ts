/** What is worn in the hair, and what of animals grows out of it. */
export type FurtherAccessory =
  | "dogears"
  | "bearears"
  | "mouseears"
  | "horseears"
  | "antlers"
  | "cowhorns"
  | "dragonhorns"
  | "dragontail"
  | "hairband"
  | "hairclip"
  | "starclip"
  | "crossclip"
  | "heartclip"
  | "hairstick"
  | "earmuffs";
