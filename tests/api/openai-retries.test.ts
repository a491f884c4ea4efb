import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { balanceOf, newPerson, PROMPT, readTask, sharedServer } from "../support/api";
import { editForm, openAiCalls, pngBlob } from "../support/openai";

const server = sharedServer();
const { draw, edit, tasksOf } = openAiCalls(server);

describe("a client's retry", () => {
  const AGAIN = { "X-Stainless-Retry-Count": "1" };

  test("after a lost response gets the same picture, and is charged once", async () => {
    const { key, userId } = await newPerson(server, 5);
    const first = await (
      await draw(key, { response_format: "url" }, { "X-Stainless-Retry-Count": "0" })
    ).json();
    const again = await (await draw(key, { response_format: "url" }, AGAIN)).json();
    expect(again).toEqual(first);
    expect(await tasksOf(userId)).toHaveLength(1);
    const another = await (await draw(key, { response_format: "url" })).json();
    expect(another.data).not.toEqual(first.data);
    expect(await balanceOf(server, key)).toBe(3);
  });

  test("of a form is recognised by its fields and files", async () => {
    const { key, userId } = await newPerson(server, 5);
    const body = async (width: number) => editForm({ image: await pngBlob(width), response_format: "url" });
    const first = await (await edit(key, await body(300))).json();
    expect(await (await edit(key, await body(300), AGAIN)).json()).toEqual(first);
    expect(await tasksOf(userId)).toHaveLength(1);
    await edit(key, await body(310), AGAIN);
    expect(await tasksOf(userId)).toHaveLength(2);
  });

  test("of another key or another request is separate", async () => {
    const { key, userId } = await newPerson(server, 9);
    const other = await server.command("createKey", { userId, name: "Other" });
    await draw(key);
    await draw(other, {}, AGAIN);
    await draw(key, { prompt: `${PROMPT}, in winter` }, AGAIN);
    expect(await tasksOf(userId)).toHaveLength(3);
  });

  test("joins a request that is still starting, and takes over one whose process died", async () => {
    const { key, userId } = await newPerson(server, 9);
    await draw(key, { response_format: "url" });
    const open = `update image_requests set task_ids = null, created_at = now() where user_id = '${userId}'`;
    const [task] = await tasksOf(userId);
    await server.command("query", { text: open });
    const waiting = draw(key, { response_format: "url" }, AGAIN);
    await expect
      .poll(() =>
        server.command("query", { text: `select retries from image_requests where user_id = '${userId}'` }),
      )
      .toEqual([{ retries: 1 }]);
    const ids = `update image_requests set task_ids = array['${task?.id}'] where user_id = '${userId}'`;
    await server.command("query", { text: ids });
    const { data } = await (await waiting).json();
    expect([data[0].url]).toEqual((await readTask(server, key, String(task?.id))).images);
    expect(await tasksOf(userId)).toHaveLength(1);

    await server.command("query", { text: open.replace("now()", "now() - interval '1 minute'") });
    expect((await draw(key, {}, AGAIN)).status).toBe(200);
    expect(await tasksOf(userId)).toHaveLength(1 + 1);
  });

  test("of one of two identical requests joins its own", async () => {
    const { key, userId } = await newPerson(server, 9);
    const [one, two] = [
      await draw(key, { response_format: "url" }),
      await draw(key, { response_format: "url" }),
    ];
    const firsts = [await one.json(), await two.json()].map(({ data }) => data[0].url);
    const again = [
      await draw(key, { response_format: "url" }, AGAIN),
      await draw(key, { response_format: "url" }, AGAIN),
    ];
    const seconds = (await Promise.all(again.map((response) => response.json()))).map(
      ({ data }) => data[0].url,
    );
    expect(seconds.sort()).toEqual(firsts.sort());
    expect(await tasksOf(userId)).toHaveLength(2);
  });

  test("that overtakes the first attempt is the same request", async () => {
    const { key, userId } = await newPerson(server, 9);
    const FIRST = { "X-Stainless-Retry-Count": "0" };
    const asked = { response_format: "url" };
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify({ model: "plain", prompt: PROMPT, ...asked });
    socket.write(
      `POST /v1/images/generations HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${key}\r\n` +
        `X-Stainless-Retry-Count: 0\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
    );
    const again = await (await draw(key, asked, AGAIN)).json();
    socket.write(body.slice(9));
    expect(await text(socket)).toContain(again.data[0].url);
    expect(await tasksOf(userId)).toHaveLength(1);

    const another = await (await draw(key, asked, FIRST)).json();
    expect(another.data).not.toEqual(again.data);
    const at = { ...asked, size: "1024x1024" };
    const both = await Promise.all([draw(key, at, AGAIN), draw(key, at, FIRST)]);
    const [one, two] = await Promise.all(both.map((response) => response.json()));
    expect(one.data).toEqual(two.data);
    expect(await tasksOf(userId)).toHaveLength(3);
    expect(await balanceOf(server, key)).toBe(6);
  });

  test("finds the task of a connection that broke while waiting", async () => {
    const { key, userId } = await newPerson(server, 9);
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify({ model: "busy-at-first", prompt: PROMPT });
    socket.write(
      `POST /v1/images/generations HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${key}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(() => tasksOf(userId)).toHaveLength(1);
    socket.destroy();
    await once(socket, "close");
    expect((await draw(key, { model: "busy-at-first" }, AGAIN)).status).toBe(200);
    expect(await tasksOf(userId)).toHaveLength(1);
    expect(await balanceOf(server, key)).toBe(8);
  });
});
