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

/** OpenAI's image API, for programs that speak it. */
export const OPENAI: DocsPage = {
  slug: "openai",
  title: "OpenAI compatibility",
  description:
    "Use OpenAI’s SDKs, the AI SDK, Open WebUI and others with this service: base URL, fields, differences.",
  lead: "Anything that speaks OpenAI’s images protocol works here unchanged.",
  sections: ({ origin }) => [
    {
      id: "openai",
      title: "Base URL and key",
      blocks: [
        text(
          `In OpenAI’s SDKs, the AI SDK, Open WebUI, LibreChat, n8n and others, set the base URL to \`${origin}/v1\` and use one of your keys. \`GET /v1/models\`, \`POST /v1/images/generations\` and \`POST /v1/images/edits\` are available, with the same credits, limits and tasks as everything else.`,
        ),
      ],
      beside: [{ kind: "samples", samples: openAiSamples(origin) }],
    },
    {
      id: "openai-fields",
      title: "How fields are interpreted",
      blocks: [
        list(
          `\`n\` draws 1 to ${MAX_IMAGES} pictures in one call. Those that fail are refunded, and the others are returned. The header \`x-girlgenerator-credits-charged\` and \`usage.credits\` say what the call cost; nothing is counted in tokens.`,
          "`size` becomes the closest of the [sizes](/docs/generate#sizes), and the response has the actual one.",
          "Pictures come as `b64_json`, in PNG or the given `output_format`, or as `url` with `response_format`. With `stream`, each comes when it is done, as `image_generation.completed`; the header has what was charged at the start, and each picture what it cost.",
          "Edits take their pictures as `image`, once or several times, in a form, or as URLs in JSON. No model here supports `mask`.",
          "Other fields are ignored. Names that OpenAI has retired, such as `dall-e-3` and `gpt-image-1`, stand for the default model; the operator can change them with `OPENAI_ALIASES`.",
        ),
      ],
    },
    {
      id: "openai-waiting",
      title: "Waiting, errors and retries",
      blocks: [
        list(
          `The response comes when the pictures are ready. After ${OPENAI_WAIT_SECONDS} seconds it is a \`504\` that names the tasks, which continue.`,
          "Errors have OpenAI’s format, with our [codes](/docs/errors).",
          "When an SDK retries a request, it gets the result of the first attempt: there is only one charge.",
        ),
      ],
      beside: [json("An error", ERROR)],
    },
  ],
};
