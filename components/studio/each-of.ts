const AT_ONCE = 4;

/** Processes a list with limited concurrency. @returns the items that failed */
export async function failuresOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<Item[]> {
  const failed: Item[] = [];
  const left = [...items];
  async function work() {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      const current = item;
      await act(current).catch(() => failed.push(current));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}
