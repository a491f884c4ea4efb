import { describe, expect, test } from "vitest";
import { newPerson, request, sharedServer } from "../support/api";

const server = sharedServer();

describe("GET /api/v1/tasks", () => {
  test.each([
    "?limit=0",
    "?limit=101",
    "?limit=x",
    "?scene=x",
    "?source=x",
    "?status=done",
    "?page=2",
    "?cursor=%00",
    "?cursor=abc",
    "?cursor=",
    "?model=%00",
    "?q=",
    "?q=%20",
    "?q=a%00",
    "?q=a&q=b",
    "?deleted=1",
    "?created_after=yesterday",
    "?created_before=2026-02-30T00:00:00Z",
  ])("422 for %s", async (query) => {
    const { key } = await newPerson(server);
    const response = await request(server, `/api/v1/tasks${query}`, { key });
    expect(response.status).toBe(422);
    const param = /[a-z_]+/.exec(query)?.[0];
    expect((await response.json()).error).toMatchObject({ code: "invalid_params", param });
  });

  test("401 without a key", async () => {
    expect((await request(server, "/api/v1/tasks")).status).toBe(401);
  });

  test("404 at the former path of this endpoint", async () => {
    const { key } = await newPerson(server);
    expect((await request(server, "/api/v1/gallery", { key })).status).toBe(404);
  });
});
