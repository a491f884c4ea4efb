import autocannon from "autocannon";
import { cpuTimeOf } from "./cpu-time";

/** A request of a round, without what all have in common. */
export type Call = { path: string; method?: "POST"; key?: string; body?: string };

/** A side of a comparison: its URL, its processes, its requests in turn, and the preparation before each turn. */
export type Side = {
  url: string;
  pids: number[];
  calls: Call[];
  wanted: number;
  prepare?: () => Promise<unknown>;
};

/** A turn's result: responses per second, and CPU milliseconds per response. */
type Turn = { perSecond: number; cpuMs: number };

/**
 * Sends as many requests as a side can answer within a time.
 * @throws Error for an unexpected response
 */
async function takeTurn(
  { url, pids, calls, wanted }: Side,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Turn> {
  const before = cpuTimeOf(pids);
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const { path, method = "GET", key, body } = calls[next++ % calls.length] as Call;
    const headers = {
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    };
    return { ...request, path, method, headers, body };
  };
  const result = await autocannon({ url, connections, duration: seconds, requests: [{ setupRequest }] });
  const statuses = Object.entries(result.statusCodeStats ?? {});
  const others = statuses.filter(([status]) => Number(status) !== wanted);
  if (others.length > 0 || result.errors > 0)
    throw new Error(
      `${url} answered ${JSON.stringify(result.statusCodeStats)}, with ${result.errors} errors.`,
    );
  const { total } = result.requests;
  return { perSecond: total / result.duration, cpuMs: (cpuTimeOf(pids) - before) / total };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Lets two sides take turns, so that other load on the machine affects both, and compares them per round: responses per second,
 * and responses per CPU time.
 * @param before runs ahead of each side's turn
 * @returns a line with the median of the rounds' ratios
 */
export async function compare(
  name: string,
  [ours, theirs]: [Side, Side],
  {
    rounds,
    connections,
    seconds,
    before,
  }: { rounds: number; connections: number; seconds: number; before: () => Promise<unknown> },
): Promise<string> {
  const turns: [Turn[], Turn[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    // The first round is a warm-up. The sides also take turns at starting a round.
    for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const side = index === 0 ? ours : theirs;
      await before();
      await side.prepare?.();
      const turn = await takeTurn(side, { connections, seconds });
      if (round >= 0) turns[index].push(turn);
    }
  }
  const ratios = turns[0].map(({ perSecond }, round) => perSecond / (turns[1][round]?.perSecond ?? 0));
  const [a, b] = turns.map((side) => median(side.map(({ perSecond }) => perSecond)).toFixed(0));
  const [x = 0, y = 0] = turns.map((side) => median(side.map(({ cpuMs }) => cpuMs)));
  return (
    `${name}: ${median(ratios).toFixed(3)} (${a}/s ÷ ${b}/s; rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}); ` +
    `by time of a core: ${(y / x).toFixed(3)} (${x.toFixed(3)} and ${y.toFixed(3)} ms)\n`
  );
}
