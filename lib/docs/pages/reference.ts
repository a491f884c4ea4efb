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
  lead: "What you have left, and where the rest went. The API and the studio share one balance.",
});

export const COLLECTIONS = reference({
  slug: "collections",
  title: "Collections",
  description: "Put pictures together under names: make, fill, list and delete collections by API.",
  lead: "Pictures put together under names; a picture may be in several.",
});

export const KEYS = reference({
  slug: "keys",
  title: "API keys",
  description: "Make, change, revoke and measure API keys by API, with scopes, models and caps.",
  lead: "Keys made and managed by a program, with a key that has the scope manage.",
});

export const SAVED_PROMPTS = reference({
  slug: "saved-prompts",
  title: "Saved prompts",
  description: "Keep prompts under names, and use them again from programs and in the studio.",
  lead: "Prompts under names, the same in the studio and for programs.",
});

export const WEBHOOK_ENDPOINTS = reference({
  slug: "webhook-endpoints",
  title: "Webhook endpoints",
  description: "Make, test, rotate and replay webhooks by API, and read how their deliveries went.",
  lead: "Webhooks made and managed by a program. What they send is in Webhooks.",
});

/** What can draw here, and for how much. */
export const MODELS: DocsPage = {
  slug: "models",
  title: "Models",
  description: "The models of this deployment, what each draws, and what a picture costs: 1 to 3 credits.",
  lead: "What can draw here right now, and for how much.",
  sections: (context) => [
    {
      id: "models-and-prices",
      title: "Models and prices",
      blocks: [
        text(
          "This is what [GET /api/v1/models](/docs/models#models) answers right now. The price is per image. Where `model` is left out, the first one that serves the scene draws.",
        ),
        {
          kind: "table",
          caption: "Models and their prices",
          columns: [
            { title: "Model", isNarrow: true },
            { title: "What it is" },
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
