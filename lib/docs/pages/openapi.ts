import { type DocsPage, list, shell, text } from "../doc-page";

/** The API for tools that read descriptions of APIs. */
export const OPENAPI: DocsPage = {
  slug: "openapi",
  title: "OpenAPI",
  description: "The whole API as an OpenAPI 3.1 document, to generate clients from and to import into tools.",
  lead: "The whole API as one document that programs read.",
  sections: ({ origin }) => [
    {
      id: "openapi",
      blocks: [
        text(
          `[/api/openapi.json](/api/openapi.json) describes every endpoint, field, header and error in OpenAPI 3.1, and webhooks with them. It has this deployment’s address and models, and is made from the very shapes that requests are checked by.`,
        ),
        list(
          "Import it into Postman, Insomnia, Bruno or an IDE by its address.",
          "Generate a typed client from it.",
          "Answers are open: fields may be added, so have a client pass over what it does not know. [Versioning](/docs/versioning) says what may change.",
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
