import { type DocsPage, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

const reference = (page: Omit<DocsPage, "sections">): DocsPage => ({
  ...page,
  sections: (context) => endpointSections(context, endpointsOn(page.slug)),
});

export const CREDITS = reference({
  slug: "credits",
  title: "Credits",
  description: "The balance that the API and the web app share, and every movement of it.",
  lead: "What you have left and where the rest went. The API and the studio share one balance.",
});

export const COLLECTIONS = reference({
  slug: "collections",
  title: "Collections",
  description: "Group pictures: create, fill, list and delete collections over the API.",
  lead: "Named groups of pictures; a picture can be in several.",
});

export const KEYS = reference({
  slug: "keys",
  title: "API keys",
  description: "Create, change, revoke and meter API keys over the API, with scopes, models and caps.",
  lead: "Manage keys from a program, with a key that has the scope manage.",
});

export const SAVED_PROMPTS = reference({
  slug: "saved-prompts",
  title: "Saved prompts",
  description: "Save prompts under names and reuse them in programs and in the studio.",
  lead: "Named prompts, shared by the studio and your programs.",
});

export const WEBHOOK_ENDPOINTS = reference({
  slug: "webhook-endpoints",
  title: "Webhook endpoints",
  description: "Create, test, rotate and replay webhooks over the API, and inspect their deliveries.",
  lead: "Manage webhooks from a program. See Webhooks for what they send.",
});

/** The available models and their prices. */
export const MODELS: DocsPage = {
  slug: "models",
  title: "Models",
  description: "The models available here, what each supports, and what a picture costs: 1 to 3 credits.",
  lead: "The models you can use right now, and their prices.",
  sections: (context) => [
    {
      id: "models-and-prices",
      title: "Models and prices",
      blocks: [
        text(
          "This is what [GET /api/v1/models](/docs/models#models) returns right now. Prices are per picture. Without `model`, the first one that serves the scene is used.",
        ),
        {
          kind: "table",
          caption: "Models and their prices",
          columns: [
            { title: "Model", isNarrow: true },
            { title: "Description" },
            { title: "Scenes" },
            { title: "References", isNumeric: true },
            { title: "Credits", isNumeric: true },
          ],
          rows: context.models.map(({ id, name, description, scenes, max_references, credits }) => ({
            cells: [
              `${name} \`${id}\``,
              description,
              scenes.join(", "),
              String(max_references),
              String(credits),
            ],
          })),
        },
      ],
    },
    ...endpointSections(context, endpointsOn("models")),
  ],
};
