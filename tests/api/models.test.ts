import { describe, expect, test } from "vitest";
import { ASPECT_RATIOS } from "@/lib/contract/aspect-ratios";
import { request, sharedServer } from "../support/api";

const server = sharedServer();

describe("GET /api/v1/models", () => {
  describe("200", () => {
    test("lists this deployment's models and prices, without a key", async () => {
      const response = await request(server, "/api/v1/models");
      expect(response.status).toBe(200);
      const { models } = await response.json();
      expect(models[0]).toEqual({
        id: "sketch",
        name: "Sketch",
        description: expect.stringContaining("Not a neural model"),
        credits: 1,
        scenes: ["text-to-image", "image-to-image"],
        max_references: 8,
        negative_prompt: false,
        aspect_ratios: [...ASPECT_RATIOS],
        cancels_processing: true,
      });
      for (const model of models) expect([1, 2, 3]).toContain(model.credits);
    });
  });
});
