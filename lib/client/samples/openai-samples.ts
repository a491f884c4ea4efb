import { type CodeSamples, KEY_PLACEHOLDER, SAMPLE_PROMPT } from "./sample";

/** The package that samples import; this service does not use it. */
const PACKAGE = JSON.stringify("openai");

/** Generating a picture with OpenAI's own packages. */
export function openAiSamples(origin: string): CodeSamples {
  return [
    {
      label: "cURL",
      code: `curl ${origin}/v1/images/generations \\
  -H "Authorization: Bearer ${KEY_PLACEHOLDER}" \\
  -H "Content-Type: application/json" \\
  -d '{"prompt": "${SAMPLE_PROMPT}", "size": "1024x1024", "response_format": "url"}'`,
    },
    {
      label: "Python",
      code: `import base64
from openai import OpenAI

client = OpenAI(base_url="${origin}/v1", api_key="${KEY_PLACEHOLDER}")
result = client.images.generate(
    model="sketch",
    prompt="${SAMPLE_PROMPT}",
    size="1024x1024",
)
with open("picture.png", "wb") as file:
    file.write(base64.b64decode(result.data[0].b64_json))`,
    },
    {
      label: "JavaScript",
      code: `import { writeFile } from "node:fs/promises";
import OpenAI from ${PACKAGE};

const client = new OpenAI({ baseURL: "${origin}/v1", apiKey: "${KEY_PLACEHOLDER}" });
const result = await client.images.generate({
  model: "sketch",
  prompt: "${SAMPLE_PROMPT}",
  size: "1024x1024",
});
await writeFile("picture.png", Buffer.from(result.data[0].b64_json, "base64"));`,
    },
  ];
}
