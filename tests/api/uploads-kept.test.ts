import { beforeAll, describe, expect, test, vi } from "vitest";
import { MAX_UNUSED_UPLOADS } from "@/lib/contract/limits";
import type { UploadResource } from "@/lib/contract/uploads";
import {
  balanceOf,
  errorOf,
  generate,
  newPerson,
  request,
  serverForFile,
  submit,
  waitForTask,
} from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { plain } from "../support/pictures";
import { referTo, upload, uploaded } from "../support/uploads";

const server = serverForFile();
const DAY_MS = 24 * 3_600_000;

let photo: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  photo = new Uint8Array(await plain(600, 400).jpeg().toBuffer());
});

const isThere = async ({ url }: UploadResource) => (await fetch(url)).status === 200;

/** Lets an upload have been made so long ago. */
const age = (one: UploadResource, ms: number) =>
  server.command("query", {
    text: `update uploads set created_at = now() - interval '${ms} milliseconds' where path = '${new URL(one.url).pathname.replace("/files/", "")}'`,
  });

describe("an upload", () => {
  test("is removed after a day, unless a task uses it", async () => {
    const { key } = await newPerson(server);
    const [unused, used, young] = [
      await uploaded(server, key, photo),
      await uploaded(server, key, photo),
      await uploaded(server, key, photo),
    ];
    await submit(server, key, referTo(used));
    await age(unused, DAY_MS + 1_000);
    await age(used, 2 * DAY_MS);
    await age(young, DAY_MS - 60_000);
    // The worker looks by itself. What follows does not wait for it.
    await vi.waitFor(async () => expect(await isThere(unused)).toBe(false), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
    expect([await isThere(used), await isThere(young)]).toEqual([true, true]);
    const response = await generate(server, key, referTo(unused));
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toBe("image_input[0] is not an image of this service.");
  });

  test("is removed with the last task that uses it", async () => {
    const { key } = await newPerson(server);
    const [shared, single] = [await uploaded(server, key, photo), await uploaded(server, key, photo)];
    const first = await submit(server, key, referTo(shared, single));
    const second = await submit(server, key, referTo(shared));
    for (const id of [first, second]) await waitForTask(server, key, id);
    for (const one of [shared, single]) await age(one, 2 * DAY_MS);

    const forget = async (id: string) => {
      expect((await request(server, `/api/v1/tasks/${id}`, { key, method: "DELETE" })).status).toBe(200);
      const text = `update tasks set deleted_at = now() - interval '31 days' where id = '${id}'`;
      await server.command("query", { text });
    };
    await forget(first);
    await server.command("tidyStore");
    await vi.waitFor(async () => expect(await isThere(single)).toBe(false), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
    expect(await isThere(shared)).toBe(true);
    await forget(second);
    await server.command("tidyStore");
    await vi.waitFor(async () => expect(await isThere(shared)).toBe(false), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
  });

  test("that the content policy refuses is removed, and the others of its task are not", async () => {
    const { key } = await newPerson(server);
    const [refused, other] = [await uploaded(server, key, photo), await uploaded(server, key, photo)];
    await server.command("judgePictures", { by: "strict" });
    try {
      const task = await waitForTask(server, key, await submit(server, key, referTo(refused, other)));
      expect(task.error).toContain("a reference breaks the rule");
    } finally {
      await server.command("judgePictures", { by: "calm" });
    }
    expect((await generate(server, key, referTo(refused))).status).toBe(422);
    await server.command("tidyStore");
    await vi.waitFor(async () => expect(await isThere(refused)).toBe(false), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
    expect(await isThere(other)).toBe(true);
  });

  test("can be used by anyone who knows its URL, and is removed with its owner", async () => {
    const [ada, eve] = [await newPerson(server), await newPerson(server)];
    const one = await uploaded(server, ada.key, photo);
    const id = await submit(server, eve.key, referTo(one));
    expect((await waitForTask(server, eve.key, id)).status).toBe("success");
    await server.command("deleteAccount", { userId: ada.userId });
    await server.command("tidyStore");
    await vi.waitFor(async () => expect(await isThere(one)).toBe(false), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
    expect((await generate(server, eve.key, referTo(one))).status).toBe(422);
  });

  test("whose owner is deleted while it arrives is rejected like an unknown key", async () => {
    const { userId, key } = await newPerson(server);
    const rest = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(photo.subarray(0, 10));
        await rest.promise;
        controller.enqueue(photo.subarray(10));
        controller.close();
      },
    });
    const running = upload(server, key, body);
    // It has counted, so its key has been looked at.
    const text = `select 1 from rate_limits, api_keys where user_id = '${userId}' and key like 'upload:%:' || id`;
    await expect.poll(() => server.command("query", { text })).toHaveLength(1);
    await server.command("deleteAccount", { userId });
    rest.resolve();
    const response = await running;
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect((await errorOf(response)).code).toBe("unauthorized");
  });

  test("that is removed while a task is being created costs nothing", async () => {
    const { key } = await newPerson(server, 10);
    const [first, gone] = [await uploaded(server, key, photo), await uploaded(server, key, photo)];
    const path = new URL(gone.url).pathname.replace("/files/", "");
    await server.command("query", {
      text: `create function take_upload() returns trigger language plpgsql as $$ begin
        update uploads set user_id = null where path = '${path}'; return new; end $$`,
    });
    const trigger = "create trigger take_upload before insert on tasks for each row";
    await server.command("query", { text: `${trigger} execute function take_upload()` });
    try {
      const response = await generate(server, key, referTo(first, gone));
      expect(response.status).toBe(422);
      expect((await errorOf(response)).message).toBe("image_input[1] is not an image of this service.");
    } finally {
      await server.command("query", { text: "drop function take_upload cascade" });
    }
    expect(await balanceOf(server, key)).toBe(10);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("replaces the oldest of a hundred unused ones", async () => {
    const person = await newPerson(server);
    const [used, oldest, next] = [
      await uploaded(server, person.key, photo),
      await uploaded(server, person.key, photo),
      await uploaded(server, person.key, photo),
    ];
    await submit(server, person.key, referTo(used));
    for (const [index, one] of [used, oldest, next].entries()) await age(one, 3_600_000 - index);
    const text = `insert into uploads (id, user_id, path, content_type, width, height, bytes)
      select 'upl_full' || n, '${person.userId}', 'full' || n, 'image/png', 1, 1, 1
      from generate_series(1, ${MAX_UNUSED_UPLOADS - 2}) n`;
    await server.command("query", { text });
    const newest = await uploaded(server, person.key, photo);
    expect((await generate(server, person.key, referTo(oldest))).status).toBe(422);
    await server.command("tidyStore");
    await vi.waitFor(async () => expect(await isThere(oldest)).toBe(false), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
    expect([await isThere(used), await isThere(next), await isThere(newest)]).toEqual([true, true, true]);

    const together = await Promise.all(Array.from({ length: 5 }, () => upload(server, person.key, photo)));
    expect(together.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const count = `select count(*)::int as waiting from uploads where user_id = '${person.userId}' and used_at is null`;
    expect(await server.command("query", { text: count })).toEqual([{ waiting: MAX_UNUSED_UPLOADS }]);
  });
});
