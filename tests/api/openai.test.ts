import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { balanceOf, newPerson, request, sharedServer } from "../support/api";
import { type Fields, faultOf, openAiCalls } from "../support/openai";

const server = sharedServer();
const { draw, tasksOf } = openAiCalls(server);

describe("GET /v1/models", () => {
  test("lists the models in OpenAI's shape", async () => {
    const { key } = await newPerson(server);
    const response = await request(server, "/v1/models/", { key });
    expect(response.status).toBe(200);
    const { object, data } = await response.json();
    expect(object).toBe("list");
    expect(data.map(({ id }: Fields) => id)).toEqual(expect.arrayContaining(["sketch", "plain"]));
    for (const model of data) {
      expect(model).toMatchObject({ object: "model", owned_by: "girlgenerator" });
      expect(Number.isInteger(model.created)).toBe(true);
    }
    const one = await request(server, "/v1/models/costly", { key });
    expect(await one.json()).toMatchObject({ id: "costly", object: "model", credits: 3 });
  });

  test("is 404 for an unknown name, and knows a retired one", async () => {
    const { key } = await newPerson(server);
    for (const name of ["flux-9", "%ff", "a%2fb"]) {
      const unknown = await request(server, `/v1/models/${name}`, { key });
      expect(unknown.status).toBe(404);
      expect(await faultOf(unknown)).toMatchObject({ code: "model_not_found", param: "model" });
    }
    expect(await (await request(server, "/v1/models/dall-e-3", { key })).json()).toMatchObject({
      id: "dall-e-3",
    });
  });

  test("needs a key; a session is not enough", async () => {
    for (const key of [undefined, "gg_live_wrong"]) {
      const response = await request(server, "/v1/models", { key });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(response.headers.get("x-should-retry")).toBe("false");
      expect(await faultOf(response)).toMatchObject({
        code: "invalid_api_key",
        type: "invalid_request_error",
      });
    }
  });
});

describe("POST /v1/images/generations", () => {
  test("responds with the picture when it is ready, and charges for one task", async () => {
    const { key, userId } = await newPerson(server, 10);
    const response = await draw(key, {
      size: "1792x1024",
      quality: "hd",
      style: "vivid",
      user: "u",
      seed: null,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-girlgenerator-credits-charged")).toBe("1");
    expect(response.headers.get("ratelimit")).toMatch(/^"generate";r=9;/);
    const body = await response.json();
    expect(body).toMatchObject({
      size: "1280x720",
      output_format: "png",
      usage: { total_tokens: 0, credits: 1 },
    });
    expect(Math.abs(body.created * 1_000 - Date.now())).toBeLessThan(60_000);
    expect(body.data).toHaveLength(1);
    expect(Object.keys(body.data[0])).toEqual(["b64_json"]);
    const found = await sharp(Buffer.from(body.data[0].b64_json, "base64")).metadata();
    expect(found).toMatchObject({ format: "png", width: 1280, height: 720 });
    expect(await tasksOf(userId)).toMatchObject([{ source: "api", aspect_ratio: "16:9" }]);
    expect(await balanceOf(server, key)).toBe(9);
  });

  test("responds with a URL only if asked for one", async () => {
    const { key } = await newPerson(server);
    const { data } = await (await draw(key, { response_format: "url" })).json();
    expect(Object.keys(data[0])).toEqual(["url"]);
    expect((await fetch(data[0].url)).headers.get("content-type")).toBe("image/png");
  });

  test.each(["webp", "jpeg"])("responds with %s on request", async (format) => {
    const { key } = await newPerson(server);
    const { data, output_format } = await (await draw(key, { output_format: format })).json();
    expect(output_format).toBe(format);
    const made = await sharp(Buffer.from(data[0].b64_json, "base64")).metadata();
    expect(made).toMatchObject({ format, width: 1024, height: 1024 });
    const again = await draw(key, { output_format: format, response_format: "url" });
    const address = (await again.json()).data[0].url;
    expect((await fetch(address)).headers.get("content-type")).toBe(`image/${format}`);
  });

  test("draws several, counting as one call", async () => {
    const { key, userId } = await newPerson(server, 10);
    const response = await draw(key, { n: 4, response_format: "url" });
    expect(response.headers.get("ratelimit")).toMatch(/^"generate";r=9;/);
    expect(response.headers.get("x-girlgenerator-credits-charged")).toBe("4");
    const { data } = await response.json();
    expect(new Set(data.map(({ url }: { url: string }) => url)).size).toBe(4);
    expect(await tasksOf(userId)).toHaveLength(4);
    expect(await balanceOf(server, key)).toBe(6);
    const poor = await newPerson(server, 3);
    const refused = await draw(poor.key, { n: 4 });
    expect(refused.status).toBe(403);
    expect(await faultOf(refused)).toMatchObject({
      code: "insufficient_credits",
      type: "insufficient_quota",
    });
    expect(await tasksOf(poor.userId)).toEqual([]);
  });

  test.each(["dall-e-3", undefined])("uses the default model for %j", async (model) => {
    const { key } = await newPerson(server);
    const response = await draw(key, {
      model,
      size: "auto",
      prompt: "a girl with a red scarf",
      response_format: "url",
    });
    expect(response.status).toBe(200);
    const [task] = await server.command("query", {
      text: `select model from tasks t join api_keys k on k.id = t.api_key_id where k.last_four = '${key.slice(-4)}' and k.user_id = t.user_id`,
    });
    expect(task).toMatchObject({ model: "sketch" });
  });

  test.each<[string, Fields, RegExp]>([
    ["n", { n: 0 }, /^n must be a whole number from 1 to 10\.$/],
    ["n", { n: 11 }, /^n must be/],
    ["n", { n: 1.5 }, /^n must be/],
    ["n", { n: "many" }, /^n must be/],
    ["size", { size: "large" }, /^size must be auto, or a width and a height/],
    ["size", { size: "0x0" }, /^size must be/],
    ["prompt", { prompt: "" }, /^prompt must have/],
    ["prompt", { prompt: null }, /^prompt must be a string\.$/],
    ["prompt", { prompt: "a".repeat(2_001) }, /^prompt must have at most 2,000 characters\.$/],
    ["response_format", { response_format: "svg" }, /^response_format must be one of: b64_json, url\.$/],
    ["output_format", { output_format: "svg" }, /^output_format must be one of: png, webp, jpeg\.$/],
    ["stream", { stream: "maybe" }, /^stream must be true or false\.$/],
    ["model", { model: 7 }, /^model must be a string\.$/],
  ])(
    "rejects a wrong %s (%#), says so in the status line, and charges nothing",
    async (param, fields, message) => {
      const { key } = await newPerson(server, 5);
      const response = await draw(key, fields);
      expect(response.status).toBe(400);
      expect(response.headers.get("x-should-retry")).toBe("false");
      const error = await faultOf(response);
      expect(error).toMatchObject({ type: "invalid_request_error", code: "invalid_params", param });
      expect(error.message).toMatch(message);
      expect(response.statusText).toBe(error.message);
      expect(await balanceOf(server, key)).toBe(5);
    },
  );

  test("has no model of an unknown name", async () => {
    const { key } = await newPerson(server);
    const response = await draw(key, { model: "dall-e-9" });
    expect(response.status).toBe(404);
    expect(await faultOf(response)).toMatchObject({ code: "model_not_found", param: "model" });
  });

  test.each([
    ["declines", 400, "moderation_blocked", "image_generation_user_error"],
    ["misshapen", 503, "model_unavailable", "server_error"],
  ])("refunds a failure of %s, and forbids retries", async (model, status, code, type) => {
    const { key } = await newPerson(server, 5);
    const response = await draw(key, { model });
    expect(response.status).toBe(status);
    expect(response.headers.get("x-should-retry")).toBe("false");
    expect(await faultOf(response)).toMatchObject({ code, type });
    expect(await balanceOf(server, key)).toBe(5);
  });

  test("sets Retry-After to a minute at most after too many requests", async () => {
    const { key } = await newPerson(server);
    for (let count = 0; count < 10; count++) await draw(key, { n: 0 });
    const response = await draw(key);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(response.headers.has("x-should-retry")).toBe(false);
    expect(await faultOf(response)).toMatchObject({ code: "rate_limit_exceeded", type: "rate_limit_error" });
  });

  test("accepts no other method, and tells browsers which it accepts", async () => {
    const { key } = await newPerson(server);
    const response = await request(server, "/v1/images/generations", { key });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
    const asked = await request(server, "/v1/images/generations", { method: "OPTIONS" });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe("*");
    const nothing = await request(server, "/v1/chat/completions", { key, method: "POST" });
    expect(nothing.status).toBe(404);
    expect(await faultOf(nothing)).toMatchObject({ code: "not_found" });
  });
});

describe("a key", () => {
  const keyOf = (userId: string, rights: object) =>
    server.command("createKey", { userId, name: "Other", ...rights });

  test("that may only read lists models but cannot draw", async () => {
    const key = await keyOf((await newPerson(server)).userId, { scopes: ["read"] });
    expect((await request(server, "/v1/models", { key })).status).toBe(200);
    const response = await draw(key);
    expect(response.status).toBe(403);
    expect(response.headers.get("x-should-retry")).toBe("false");
    expect(await faultOf(response)).toMatchObject({ code: "insufficient_scope", type: "permission_error" });
  });

  test("for tests draws at no charge", async () => {
    const person = await newPerson(server, 5);
    const response = await draw(await keyOf(person.userId, { livemode: false }));
    expect(response.status).toBe(200);
    expect((await response.json()).data[0].b64_json).toBeTruthy();
    expect(await balanceOf(server, person.key)).toBe(5);
  });
});
