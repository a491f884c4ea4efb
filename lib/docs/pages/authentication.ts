import { curlSample } from "@/lib/client/samples/request-samples";
import { KEY_PLACEHOLDER } from "@/lib/client/samples/sample";
import { DEFAULT_KEY_SCOPES, KEY_SCOPES } from "@/lib/closed-lists";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { type DocsPage, headers, json, shell, text } from "../doc-page";

/** Authentication: keys and scopes. */
export const AUTHENTICATION: DocsPage = {
  slug: "authentication",
  title: "Authentication",
  description: "API keys in the header Authorization: Bearer, with scopes, models and caps.",
  lead: "Every request carries a key in one header.",
  sections: ({ origin }) => [
    {
      id: "authentication",
      blocks: [
        text(
          `Create a key in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}) and send it with every request in the \`Authorization\` header. A key starts with \`gg_live_\`, or with \`gg_test_\` if it is a [test key](/docs/test-keys). It is shown once, and can be rolled or revoked at any time. Give each program its own key: limits count per key.`,
        ),
        text(
          "Anyone who has a key can spend your credits. Keep it on your server and out of web pages, apps and repositories. Requests without a valid key get [unauthorized](/docs/errors#error-unauthorized).",
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
          `A key may do what its scopes allow; without the scope that an endpoint requires, the response is [insufficient_scope](/docs/errors#error-insufficient_scope). By default a key has ${DEFAULT_KEY_SCOPES.map((scope) => `\`${scope}\``).join(" and ")}.`,
        ),
        {
          kind: "table",
          caption: "Scopes",
          columns: [{ title: "Scope", isNarrow: true }, { title: "Description for" }],
          rows: Object.entries(KEY_SCOPES).map(([scope, meaning]) => ({ cells: [`\`${scope}\``, meaning] })),
        },
      ],
      beside: [
        json("Response: 403", {
          error: {
            code: "insufficient_scope",
            message:
              "This key lacks the scope manage: it has generate and read. A key with the scope manage can change that, or its owner in Settings.",
          },
        }),
      ],
    },
    {
      id: "caps",
      title: "Models and caps",
      blocks: [
        text(
          "A key can also be limited to certain models, and to a number of credits per day and per month (UTC). Set this in Settings, or with [`/api/v1/keys`](/docs/keys#create-key) and a key with the scope `manage`.",
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
