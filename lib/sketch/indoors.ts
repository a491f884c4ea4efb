/** Rooms and halls without a view of the sky. */
const HALLS: readonly string[] =
  "theatre gym court ring cave hallway gallery cathedral dungeon ballroom laboratory workshop tavern".split(
    " ",
  );

/** Places indoors. */
export const INDOORS: readonly string[] = [
  ..."room library cafe kitchen classroom office bedroom bathroom".split(" "),
  ...HALLS,
];

/** Places through which no sky is seen, indoors or out. */
export const WITHOUT_SKY: readonly string[] = [
  ..."abstract library classroom bathroom underwater space jungle bamboo moon".split(" "),
  ...HALLS,
];
