import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { takeTurn } from "@/lib/server/take-turn";

test("the event loop runs between two starts", async () => {
  const order: string[] = [];
  const last = new Promise<void>((resolve) => {
    takeTurn(() => order.push("first"));
    takeTurn(() => order.push("second"));
    takeTurn(() => {
      order.push("third");
      resolve();
    });
  });
  // Requests that are already waiting, and ones that arrive after the first has begun.
  setImmediate(() => {
    order.push("other");
    setImmediate(() => order.push("another"));
  });
  await last;
  expect(order).toEqual(["first", "other", "second", "another", "third"]);
});

test("each starts in its own request's context, in order of arrival", async () => {
  const store = new AsyncLocalStorage<number>();
  const seen: (number | undefined)[] = [];
  const all = [1, 2, 3].map(
    (name) =>
      new Promise<void>((resolve) =>
        store.run(name, () =>
          takeTurn(() => {
            seen.push(store.getStore());
            resolve();
          }),
        ),
      ),
  );
  await Promise.all(all);
  expect(seen).toEqual([1, 2, 3]);
});
