import { type DocsPage, list, shell, text } from "../doc-page";

/** The OpenAPI document. */
export const OPENAPI: DocsPage = {
  slug: "openapi",
  title: "OpenAPI",
  description: "The whole API as an OpenAPI 3.1 document, to generate clients from and to import into tools.",
  lead: "The whole API as one machine-readable document.",
  sections: ({ origin }) => [
    {
      id: "openapi",
      blocks: [
        text(
          `[/api/openapi.json](/api/openapi.json) describes every endpoint, field, header, error and webhook in OpenAPI 3.1. It contains this service’s URL and models, and is generated from the schemas that validate requests.`,
        ),
        list(
          "Import it into Postman, Insomnia, Bruno or an IDE by its URL.",
          "Generate a typed client from it.",
          "Fields may be added to responses, so clients should ignore what they do not know. [Versioning](/docs/versioning) says what may change.",
        ),
      ],
      beside: [
        shell("The document", `curl ${origin}/api/openapi.json`),
        shell(
          "A client in TypeScript",
          `npx @hey-api/openapi-ts -i ${origin}/api/openapi.json -o girlgenerator`,
        ),
        shell("Types only", `npx openapi-typescript ${origin}/api/openapi.json -o girlgenerator.d.ts`),
      ],
    },
  ],
};
