import type { Brief } from "@/lib/sketch/brief";

/** Things that float on open water. */
export const AFLOAT: readonly string[] =
  "sailboat motor-boat speedboat canoe ferry passenger-ship ship pirate-ship whale spouting-whale swan duck ring-buoy submarine desert-island rowboat raft gondola iceberg viking-ship paper-boat great-wave plesiosaur kraken orca dolphin shark seal".split(
    " ",
  );

/** Animals that swim wherever they are. */
export const SWIMMERS: readonly string[] = ["duck", "swan", "goose", "lily-pad"];

/** Whether what swims needs no pond of its own: there is water about it, or it lies in a bowl or on a plate. */
export const isWatered = ({ setting, landmarks, things }: Brief): boolean =>
  setting === "underwater" ||
  setting === "sea" ||
  landmarks.some(({ kind }) => kind === "road") ||
  things.some(({ slug }) => slug === "fishbowl" || slug === "plate");
