import { describe, expect, test } from "vitest";
import { newPerson, sharedServer } from "../support/api";
import { openAiCalls } from "../support/openai";

const server = sharedServer();

const { draw } = openAiCalls(server);

describe("POST /v1/images/generations as a stream", () => {
  /** The events of a stream, and whether there were signs of life between them. */
  async function eventsOf(response: Response) {
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-cache, no-transform");
    const parts = (await response.text()).split("\n\n").filter((part) => part !== "");
    const events = parts.filter((part) => !part.startsWith(":"));
    return {
      isAlive: parts[0]?.startsWith(":"),
      events: events.map((part) => {
        const [, event, data = ""] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
        return { event, data: JSON.parse(data) };
      }),
    };
  }

  test("sends each picture as it is done", async () => {
    const { key } = await newPerson(server, 5);
    const { isAlive, events } = await eventsOf(await draw(key, { stream: true, n: 2, partial_images: 2 }));
    expect(isAlive).toBe(true);
    expect(events).toHaveLength(2);
    for (const { event, data } of events) {
      expect(event).toBe("image_generation.completed");
      expect(data).toMatchObject({
        type: event,
        output_format: "png",
        size: "1024x1024",
        usage: { credits: 1 },
      });
      expect(Buffer.from(data.b64_json, "base64").subarray(1, 4).toString()).toBe("PNG");
    }
  });

  test("ends with an error if a picture fails, and is 400 if nothing was started", async () => {
    const { key } = await newPerson(server, 5);
    const { events } = await eventsOf(await draw(key, { stream: true, model: "declines" }));
    expect(events).toMatchObject([{ event: "error", data: { error: { code: "moderation_blocked" } } }]);
    expect((await draw(key, { stream: true, n: 0 })).status).toBe(400);
  });
});
