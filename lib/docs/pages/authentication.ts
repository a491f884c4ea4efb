import { curlSample } from "@/lib/client/samples/request-samples";
import { KEY_PLACEHOLDER } from "@/lib/client/samples/sample";
import { DEFAULT_KEY_SCOPES, KEY_SCOPES } from "@/lib/closed-lists";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { type DocsPage, headers, json, shell, text } from "../doc-page";

/** How a request says who sends it. */
export const AUTHENTICATION: DocsPage = {
  slug: "authentication",
  title: "Authentication",
  description: "API keys in the header Authorization: Bearer, their scopes, models and caps.",
  lead: "Every request carries a key in one header.",
  sections: ({ origin }) => [
    {
      id: "authentication",
      blocks: [
        text(
          `Make a key in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}) and send it with every request in the header \`Authorization\`. A key starts with \`gg_live_\`, or with \`gg_test_\` where it is [for tests](/docs/test-keys), is shown once, and can be rolled or revoked at any time. Give each program a key of its own: limits count per key.`,
        ),
        text(
          "Whoever has a key can spend your credits. Keep it on your server and out of web pages, apps and repositories. A request without a valid one is answered with [unauthorized](/docs/errors#error-unauthorized).",
        ),
      ],
      beside: [
        headers("Header", `Authorization: Bearer ${KEY_PLACEHOLDER}`),
        shell("Try your key", curlSample(origin, { method: "GET", path: "/api/v1/credits" })),
      ],
    },
    {
      id: "scopes",
      title: "Scopes",
      blocks: [
        text(
          `A key is for what its scopes say; without the one that an endpoint takes, it is answered with [insufficient_scope](/docs/errors#error-insufficient_scope). Where none is named, it has ${DEFAULT_KEY_SCOPES.map((scope) => `\`${scope}\``).join(" and ")}.`,
        ),
        {
          kind: "table",
          caption: "Scopes of a key",
          columns: [{ title: "Scope", isNarrow: true }, { title: "What it is for" }],
          rows: Object.entries(KEY_SCOPES).map(([scope, meaning]) => ({ cells: [`\`${scope}\``, meaning] })),
        },
      ],
      beside: [
        json("Answer: 403", {
          error: {
            code: "insufficient_scope",
            message:
              "This key lacks the scope manage: it has generate and read. A key with the scope manage, or its owner under Settings, can change that.",
          },
        }),
      ],
    },
    {
      id: "caps",
      title: "Models and caps",
      blocks: [
        text(
          "A key can also be for some models only, and may be told how many credits it can spend in a day and in a month of UTC. Settings has all of it, and so has [`/api/v1/keys`](/docs/keys#create-key) for a key with the scope `manage`.",
        ),
      ],
      beside: [
        shell(
          "A key with a cap",
          curlSample(origin, {
            method: "POST",
            path: "/api/v1/keys",
            body: { name: "Nightly job", credits_per_day: 50, models: ["sketch"] },
          }),
        ),
      ],
    },
  ],
};
