import { beforeAll, describe, expect, test, vi } from "vitest";
import { MAX_UNUSED_UPLOADS } from "@/lib/contract/limits";
import type { UploadResource } from "@/lib/contract/uploads";
import { errorOf, generate, newPerson, request, serverForFile, submit, waitForTask } from "../support/api";
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
  test("is removed after a day, unless a task has it", async () => {
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
    await vi.waitFor(async () => expect(await isThere(unused)).toBe(false), {
      timeout: 30_000,
      interval: 500,
    });
    expect([await isThere(used), await isThere(young)]).toEqual([true, true]);
    const response = await generate(server, key, referTo(unused));
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toBe("image_input[0] names no image of this service.");
  });

  test("goes with the last task that has it", async () => {
    const { key } = await newPerson(server);
    const [shared, single] = [await uploaded(server, key, photo), await uploaded(server, key, photo)];
    const first = await submit(server, key, referTo(shared, single));
    const second = await submit(server, key, referTo(shared));
    for (const id of [first, second]) await waitForTask(server, key, id);
    for (const one of [shared, single]) await age(one, 2 * DAY_MS);

    const forget = async (id: string) => {
      expect((await request(server, `/api/v1/gallery/${id}`, { key, method: "DELETE" })).status).toBe(200);
      const text = `update tasks set deleted_at = now() - interval '1 hour' where id = '${id}'`;
      await server.command("query", { text });
    };
    await forget(first);
    await vi.waitFor(async () => expect(await isThere(single)).toBe(false), {
      timeout: 30_000,
      interval: 500,
    });
    expect(await isThere(shared)).toBe(true);
    await forget(second);
    await vi.waitFor(async () => expect(await isThere(shared)).toBe(false), {
      timeout: 40_000,
      interval: 500,
    });
  });

  test("of somebody else can be used by whoever knows its address, and goes with its owner", async () => {
    const [ada, eve] = [await newPerson(server), await newPerson(server)];
    const one = await uploaded(server, ada.key, photo);
    const id = await submit(server, eve.key, referTo(one));
    expect((await waitForTask(server, eve.key, id)).status).toBe("success");
    await server.command("deleteAccount", { userId: ada.userId });
    await vi.waitFor(async () => expect(await isThere(one)).toBe(false), {
      timeout: 30_000,
      interval: 500,
    });
    expect((await generate(server, eve.key, referTo(one))).status).toBe(422);
  });

  test("has to wait while a hundred others wait to be used", async () => {
    const person = await newPerson(server);
    const text = `insert into uploads (id, user_id, path, content_type, width, height, bytes)
      select 'upl_full' || n, '${person.userId}', 'full' || n, 'image/png', 1, 1, 1
      from generate_series(1, ${MAX_UNUSED_UPLOADS}) n`;
    await server.command("query", { text });
    const response = await upload(server, person.key, photo);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(23 * 3_600);
    expect((await errorOf(response)).message).toContain("100 of your uploads wait");
    await server.command("query", { text: "update uploads set used_at = now() where id = 'upl_full1'" });
    const together = await Promise.all(Array.from({ length: 5 }, () => upload(server, person.key, photo)));
    expect(together.map(({ status }) => status).sort()).toEqual([201, 429, 429, 429, 429]);
  });
});
