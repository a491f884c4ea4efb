import { PRICE_RANGE } from "@/lib/closed-lists";

/** The part of a model that determines a trial's cost. */
export type TrialPrice = { id: string; scenes: readonly string[]; credits: number };

type Order = { scene?: unknown; model?: unknown; dry_run?: unknown };

const TEST_KEY = "gg_test_";

/**
 * What a submission costs, in words; undefined if nothing.
 * @param body of `generate`, or with a list of `requests`
 * @param key it is sent with; undefined for the page's session
 */
export function trialCost(
  body: unknown,
  { key, prices }: { key: string | undefined; prices: readonly TrialPrice[] },
): string | undefined {
  if (key?.startsWith(TEST_KEY)) return undefined;
  const { requests } = (body ?? {}) as { requests?: unknown };
  const orders = (Array.isArray(requests) ? requests : [body]) as Order[];
  if (orders.every((order) => order?.dry_run === true)) return undefined;
  const costs = orders.map((order) => priceOf(order ?? {}, prices));
  const [least, most] = [sum(costs.map(({ min }) => min)), sum(costs.map(({ max }) => max))];
  if (least !== most) return `${least} to ${most} credits`;
  return least === 1 ? "1 credit" : `${least} credits`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function priceOf({ model, scene }: Order, prices: readonly TrialPrice[]): { min: number; max: number } {
  const known = prices.find(({ id, scenes }) =>
    model === undefined || model === null ? scenes.includes(String(scene)) : id === model,
  );
  return known ? { min: known.credits, max: known.credits } : PRICE_RANGE;
}
