import { z } from "zod";
import { PRICES, SCENES } from "@/lib/closed-lists";
import { MAX_REFERENCES } from "@/lib/contract/bounds";

/** The protocols of the operator's own servers. */
const SERVER_KINDS = ["openai", "sdapi", "comfyui"] as const;

/** The time limit of a task's attempt; slower responses would be discarded. */
const LONGEST_TIMEOUT_SECONDS = 600;

const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:\/\/[^/?#]/i.test(text);
const word = z.string().min(1).max(200);

const Server = z
  .strictObject({
    kind: z.enum(SERVER_KINDS).meta({
      description:
        "openai: /v1/images/generations. sdapi: AUTOMATIC1111, Forge, SD.Next, sd.cpp, Draw Things. comfyui: ComfyUI.",
    }),
    base_url: z
      .string()
      .refine(isHttpUrl, "must be a URL that starts with http:// or https://")
      .transform((url) => url.replace(/\/+$/, ""))
      .meta({
        description:
          "Its URL; private addresses are fine. openai: with the version, http://gpu:8080/v1. A user name and password before the host are sent as Basic credentials.",
      }),
    headers: z
      .record(
        z.string().regex(/^[!#$%&'*+.^`|~\w-]+$/),
        z.string().regex(/^[\t\x20-\x7e]*$/, "must be plain characters"),
      )
      .default({})
      .meta({
        description: 'Sent with each request, such as {"Authorization": "Bearer $' + '{GPU_KEY}"}.',
      }),
    concurrency: z.int().min(1).max(256).optional().meta({
      description: "How many pictures it draws at a time. Default: 1; for kind openai, VENDOR_CONCURRENCY.",
    }),
    timeout_seconds: z.int().min(1).max(LONGEST_TIMEOUT_SECONDS).default(230).meta({
      description: "How long it may take for one picture, including its own queue and loading a model.",
    }),
    exclusive: z.boolean().default(false).meta({
      description:
        "Whether nobody else uses it. If so, its progress is shown, and cancelling a task interrupts whatever it is drawing.",
    }),
  })
  .meta({ description: "A server of your own." });

const Node = z.strictObject({ node: word, input: word });

const Nodes = z
  .strictObject({
    prompt: Node,
    negative_prompt: Node.optional(),
    seed: Node.optional(),
    steps: Node.optional(),
    strength: Node.optional(),
    width: Node.optional(),
    height: Node.optional(),
    image: z.union([Node, z.array(Node).min(1).max(MAX_REFERENCES)]).optional(),
  })
  .meta({
    description:
      "Where each value goes in the workflow: the node's id and the input's name. image may be an array, one entry per reference.",
  });

const Model = z
  .strictObject({
    id: z
      .string()
      .regex(/^[^\s]{1,100}$/, "must be 1 to 100 characters without spaces")
      .meta({ description: "The value for `model`." }),
    name: word.optional().meta({ description: "Its display name. Default: the id." }),
    description: z.string().max(500).optional().meta({ description: "A description in a sentence." }),
    server: word.optional().meta({ description: "The server that draws it." }),
    servers: z.array(word).min(1).optional().meta({
      description: "Several servers that draw it, instead of `server`: the least busy one is used.",
    }),
    remote_id: word.optional().meta({
      description: "The server's name for it. Default: the id for openai, the loaded checkpoint for sdapi.",
    }),
    credits: z.literal(PRICES).default(1).meta({ description: "The price of a picture." }),
    scenes: z
      .array(z.enum(SCENES))
      .min(1)
      .default(["text-to-image"])
      .meta({ description: "The scenes it supports." }),
    sizes: z
      .array(z.string().regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/, "must be like 512x512"))
      .min(1)
      .optional()
      .meta({
        description:
          "The sizes it draws at, such as 512x512: the one closest in shape is requested. Default: any.",
      }),
    fit: z.enum(["crop", "pad"]).default("crop").meta({
      description: "How to fit a result of another shape to the requested one.",
    }),
    negative_prompt: z.boolean().default(false).meta({ description: "Whether it supports one." }),
    lora: z.boolean().default(false).meta({
      description: "Whether prompts may contain <lora:…>. By default, the tags are removed.",
    }),
    steps: z.int().min(1).max(200).optional(),
    cfg: z.number().min(0).max(100).optional(),
    sampler: word.optional(),
    max_references: z.int().min(1).max(MAX_REFERENCES).optional().meta({
      description:
        "How many references it accepts. Default: 1; for openai, as many as a task may have; for comfyui, as many as nodes.image has.",
    }),
    strength: z.number().min(0).max(1).optional().meta({
      description: "How much a reference is redrawn: 0 keeps it, 1 replaces it.",
    }),
    workflow: word.optional().meta({
      description: "comfyui: the workflow's file in the API format; paths are relative to this file.",
    }),
    nodes: Nodes.optional(),
  })
  .meta({ description: "A model, as users see it." });

/** `models.json`: the servers and the models of this deployment. */
export const ModelsShape = z.strictObject({
  $schema: z.string().optional(),
  servers: z
    .record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, "must be a short name"), Server)
    .meta({ description: "By the names used in models, the log and the metrics." }),
  models: z.array(Model).meta({ description: "Best first: the first that serves a scene is its default." }),
});

export type ServerKind = (typeof SERVER_KINDS)[number];
export type ServerConfig = z.output<typeof Server>;
export type ModelConfig = z.output<typeof Model>;
export type ModelsConfig = z.output<typeof ModelsShape>;
export type NodePlace = z.output<typeof Node>;
export type NodeMap = z.output<typeof Nodes>;

/** The file's JSON Schema, for editors. */
export function modelsJsonSchema(): object {
  return { title: "GirlGenerator models.json", ...z.toJSONSchema(ModelsShape, { io: "input" }) };
}
