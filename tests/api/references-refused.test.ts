import { describe, expect, test } from "vitest";
import { balanceOf, errorOf, generate, newPerson, request, sharedServer } from "../support/api";
import { imageToImage } from "../support/uploads";

const server = sharedServer();

describe("422, and no charge,", () => {
  const refused: [string, string, string][] = [
    ["this machine", "http://127.0.0.1/a.png", "must be on a public host"],
    ["this machine as one number", "http://2130706433/a.png", "must be on a public host"],
    ["another port of this machine", "http://localhost:5432/", "must not have a port other than 80 and 443"],
    ["the metadata of a cloud", "http://169.254.169.254/latest/", "must be on a public host"],
    ["a mapped address", "http://[::ffff:10.0.0.1]/", "must be on a public host"],
    ["a name without a dot", "http://intranet/a.png", "must be on a public host"],
    ["a user name", "http://ada@example.com/a.png", "must not have a user name or password"],
    ["a port", "https://example.com:8443/a.png", "must not have a port other than 80 and 443"],
  ];

  test.each(refused)("for %s", async (_, address, why) => {
    const { key } = await newPerson(server, 5);
    const response = await generate(server, key, imageToImage(["https://example.com/a.png", address]));
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toEqual({
      code: "invalid_params",
      message: `image_input[1] ${why}.`,
      param: "image_input",
    });
    expect(await balanceOf(server, key)).toBe(5);
  });

  test("for a URL of this service that is not a picture", async () => {
    const { key } = await newPerson(server, 5);
    for (const path of ["/", "/docs", `/files/${"a".repeat(32)}.png`, "/files/../etc/passwd"]) {
      const response = await generate(server, key, imageToImage([new URL(path, server.url).href]));
      expect(response.status).toBe(422);
      expect((await errorOf(response)).message).toBe("image_input[0] is not an image of this service.");
    }
  });

  test("for more references than the model accepts, as the model list announces", async () => {
    const { key } = await newPerson(server, 5);
    const body = {
      ...imageToImage(["https://example.com/a.png", "https://example.com/b.png"]),
      model: "one-reference",
    };
    const response = await generate(server, key, body);
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({
      param: "image_input",
      message: "image_input has 2 URLs, but one-reference takes at most 1 reference.",
    });
    const { models } = await (await request(server, "/api/v1/models")).json();
    const limits = Object.fromEntries(
      models.map(({ id, max_references }: Record<string, unknown>) => [id, max_references]),
    );
    expect(limits).toMatchObject({ sketch: 8, "one-reference": 1, plain: 0 });
  });
});
