/** A request of a program. */
type Shape = {
  client: string;
  fields: Record<string, unknown>;
  /** The name of the fields that its files are in, for an edit by form. */
  files?: string[];
  wants?: "b64_json" | "url";
};

/** What programs that speak to OpenAI send, according to their sources. */
export const OPENAI_REQUESTS: Shape[] = [
  { client: "Open WebUI", fields: { model: "plain", n: 1, size: "512x512", response_format: "b64_json" } },
  {
    client: "Open WebUI, an edit",
    fields: { model: "one-reference", n: "1", size: "1024x1024" },
    files: ["image"],
  },
  {
    client: "Open WebUI, of several",
    fields: { model: "any-references", n: "1" },
    files: ["image[]", "image[]"],
  },
  {
    client: "LibreChat",
    fields: {
      model: "gpt-image-1",
      n: 1,
      background: "auto",
      quality: "auto",
      size: "auto",
      output_format: "png",
      output_compression: 100,
    },
  },
  {
    client: "LibreChat, an edit",
    fields: { model: "gpt-image-1", quality: "auto", size: "auto" },
    files: ["image[]"],
  },
  {
    client: "LobeHub",
    fields: { model: "plain", n: 1, size: "1024x1024", aspectRatio: "1:1", seed: 7, cfg: 2.5, steps: 20 },
  },
  {
    client: "Cherry Studio",
    fields: {
      model: "plain",
      n: 1,
      size: "1024x1024",
      quality: "auto",
      moderation: "auto",
      response_format: "b64_json",
    },
  },
  {
    client: "n8n",
    fields: {
      model: "dall-e-3",
      quality: "standard",
      size: "1024x1792",
      style: "vivid",
      response_format: "b64_json",
    },
  },
  {
    client: "n8n, for addresses",
    fields: { model: "plain", size: "1024x1024", response_format: "url" },
    wants: "url",
  },
  {
    client: "Dify",
    fields: {
      model: "gpt-image-1-mini",
      n: 1,
      size: "1536x1024",
      quality: "low",
      background: "opaque",
      moderation: "low",
    },
  },
  {
    client: "SillyTavern",
    fields: {
      model: "plain",
      n: 1,
      size: "1024x1024",
      quality: "standard",
      style: "natural",
      response_format: "b64_json",
    },
  },
];
