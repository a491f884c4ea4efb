import { examples } from "@/lib/client/samples/examples";
import { curlSample } from "@/lib/client/samples/request-samples";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { LIMITS } from "@/lib/contract/limits";
import { ERRORS } from "@/lib/errors";
import { FAILURES } from "@/lib/failure-codes";
import { tagOf, usedTags } from "./tags";

const endpoints = Object.entries(ENDPOINTS) as [keyof typeof ENDPOINTS, Endpoint][];

const LEAD = `# GirlGenerator

> Images from words, over HTTP and JSON. Submit a prompt, get a task at once, and ask for the task until its picture is there.`;

const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

/**
 * What there is to read, for language models.
 * @param origin where this deployment is reached
 * @see https://llmstxt.org
 */
export function llmsIndex(origin: string): string {
  const groups = usedTags().map((tag) => {
    const lines = endpoints
      .filter(([, { path }]) => tagOf(path) === tag)
      .map(([, { method, path, title }]) => `- \`${method} ${path}\`: ${title}`);
    return `## ${tag}\n\n${lines.join("\n")}`;
  });
  return `${[
    LEAD,
    `## Documentation\n
- [API reference](${origin}/docs.md): every endpoint with an example, every error
- [OpenAPI](${origin}/api/openapi.json): the same for programs
- [The same as a page](${origin}/docs): for people`,
    ...groups,
  ].join("\n\n")}\n`;
}

/** The reference as Markdown: every endpoint with a call and its answers, then what can go wrong. */
export function docsMarkdown(origin: string): string {
  const shown = examples(origin);
  const parts = endpoints.map(([name, endpoint]) => {
    const { method, path, title, summary, open, limit, scope, errors } = endpoint;
    const { answers, ...call } = shown[name];
    const access = open
      ? "Needs no key."
      : `Takes a key with the scope \`${scope}\`. At most ${LIMITS[limit].requests} calls in ${LIMITS[limit].seconds} seconds.`;
    return [
      `## ${title}`,
      `\`${method} ${path}\``,
      summary,
      access,
      fenced("sh", curlSample(origin, { method, open, ...call })),
      ...answers.flatMap(({ when, status, body }) => [
        `Answer: ${[status ?? endpoint.status, when].filter(Boolean).join(", ")}`,
        fenced("json", JSON.stringify(body, null, 2)),
      ]),
      `Errors: ${errors.map((code) => `\`${code}\``).join(", ")}`,
    ].join("\n\n");
  });
  const ofErrors = Object.entries(ERRORS).map(
    ([code, { status, description }]) => `- ${status} \`${code}\`: ${description}`,
  );
  const ofFailures = Object.entries(FAILURES).map(
    ([code, { description, retryable }]) =>
      `- \`${code}\`: ${description} ${retryable ? "Worth sending again." : "Change the request first."}`,
  );
  return `${[
    LEAD,
    `Base address: ${origin}. Send your key as \`Authorization: Bearer YOUR_API_KEY\`. OpenAPI: ${origin}/api/openapi.json`,
    ...parts,
    `## Errors\n\n${ofErrors.join("\n")}`,
    `## Why a task fails\n\n${ofFailures.join("\n")}`,
  ].join("\n\n")}\n`;
}
