import { describe, expect, test } from "vitest";
import { newPerson, readTask, request, sharedServer, submit, waitForTask } from "../support/api";

const server = sharedServer();
const read = (query: string, key: string) => request(server, `/api/v1/ledger${query}`, { key });

describe("GET /api/v1/ledger", () => {
  test("200: what a task cost, newest first, a page at a time", async () => {
    const { key } = await newPerson(server, 10);
    const drawn = await submit(server, key);
    await waitForTask(server, key, drawn);
    const failed = await submit(server, key, { model: "declines" });
    await waitForTask(server, key, failed);
    expect(await readTask(server, key, drawn)).toMatchObject({ credits: { charged: 1, refunded: 0 } });
    expect(await readTask(server, key, failed)).toMatchObject({ credits: { charged: 2, refunded: 2 } });
    const response = await read("?limit=3", key);
    const page = await response.json();
    expect(page.transfers).toMatchObject([
      { kind: "refund", credits: 2, balance_after: 9, task_id: failed, model: "declines" },
      { kind: "charge", credits: -2, balance_after: 7, task_id: failed },
      { kind: "charge", credits: -1, balance_after: 9, task_id: drawn, submitted_with: expect.any(String) },
    ]);
    expect(response.headers.get("link")).toBe(
      `<${server.url}/api/v1/ledger?limit=3&cursor=${page.next_cursor}>; rel="next"`,
    );
    const rest = await (await read(`?limit=3&cursor=${page.next_cursor}`, key)).json();
    expect(rest).toMatchObject({ transfers: [{ kind: "grant", task_id: null }], next_cursor: null });
  });

  test.each(["?limit=0", "?limit=101", "?cursor=x", "?page=1", "?limit=1&limit=2"])(
    "422 for %s",
    async (query) => {
      const { key } = await newPerson(server);
      expect((await read(query, key)).status).toBe(422);
    },
  );
});
