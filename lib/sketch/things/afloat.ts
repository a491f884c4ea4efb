/** Things that float on open water. */
export const AFLOAT: readonly string[] =
  "sailboat motor-boat speedboat canoe ferry passenger-ship ship pirate-ship whale spouting-whale swan duck ring-buoy submarine desert-island rowboat raft gondola iceberg viking-ship paper-boat great-wave plesiosaur kraken orca dolphin shark seal".split(
    " ",
  );

/** Animals that swim wherever they are. */
export const SWIMMERS: readonly string[] = ["duck", "swan", "goose", "lily-pad"];
