import { openAiSamples } from "@/lib/client/samples/openai-samples";
import { MAX_IMAGES, OPENAI_WAIT_SECONDS } from "@/lib/contract/openai";
import { type DocsPage, json, list, text } from "../doc-page";

const ERROR = {
  error: {
    message: "size must be auto, or a width and a height such as 1024x1024.",
    type: "invalid_request_error",
    param: "size",
    code: "invalid_params",
  },
};

/** The second way in: for programs that speak OpenAI's protocol for images. */
export const OPENAI: DocsPage = {
  slug: "openai",
  title: "OpenAI compatibility",
  description:
    "Use OpenAI’s SDKs, the AI SDK, Open WebUI and others with this service: base URL, fields, differences.",
  lead: "What speaks OpenAI’s protocol for images works here as it is.",
  sections: ({ origin }) => [
    {
      id: "openai",
      title: "Base URL and key",
      blocks: [
        text(
          `OpenAI’s SDKs, the AI SDK, Open WebUI, LibreChat, n8n and others: set the base URL to \`${origin}/v1\` and use a key of yours. There are \`GET /v1/models\`, \`POST /v1/images/generations\` and \`POST /v1/images/edits\`, over the same credits, limits and tasks as everything else.`,
        ),
      ],
      beside: [{ kind: "samples", samples: openAiSamples(origin) }],
    },
    {
      id: "openai-fields",
      title: "How fields are read",
      blocks: [
        list(
          `\`n\` draws 1 to ${MAX_IMAGES} pictures in one call. What fails is given back, and the others are answered. The header \`x-girlgenerator-credits-charged\` and \`usage.credits\` say what it cost; nothing is counted in tokens.`,
          "`size` becomes the nearest of the [sizes](/docs/generate#sizes), and the answer has the true one.",
          "Pictures come as `b64_json`, PNG or what `output_format` says, or as `url` with `response_format`. With `stream` each comes when it is done, as `image_generation.completed`; the header has what was taken as it began, and each picture what it cost.",
          "An edit takes its pictures as `image`, once or several times, in a form, or in JSON as addresses. No model here takes a `mask`.",
          "Other fields are passed over. Names that OpenAI has retired, such as `dall-e-3` and `gpt-image-1`, mean the default model; whoever runs the service can set `OPENAI_ALIASES` to others.",
        ),
      ],
    },
    {
      id: "openai-waiting",
      title: "Waiting, errors and retries",
      blocks: [
        list(
          `The answer comes when the pictures are there. After ${OPENAI_WAIT_SECONDS} seconds it is a \`504\` that names the tasks, which go on.`,
          "Errors come in OpenAI’s envelope, with our [codes](/docs/errors).",
          "When an SDK tries a request again, it gets what the first try began: there is one charge.",
        ),
      ],
      beside: [json("An error", ERROR)],
    },
  ],
};
