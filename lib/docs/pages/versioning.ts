import { type DocsPage, headers, list, text } from "../doc-page";

const RETIRING = `HTTP/1.1 200 OK
Deprecation: @1798761600
Sunset: Sat, 01 Jan 2028 00:00:00 GMT
Link: </docs/versioning>; rel="deprecation"; type="text/html"
Link: </api/v2/example>; rel="successor-version"`;

/** What a program can rely on, and for how long. */
export const VERSIONING: DocsPage = {
  slug: "versioning",
  title: "Versioning",
  description:
    "What may change within v1, what never does, and how Deprecation and Sunset headers tell ahead.",
  lead: "What your program can rely on, and for how long.",
  sections: () => [
    {
      id: "versions",
      blocks: [
        text(
          "The version is in the path: `/api/v1`. The [changelog](/changelog) has what is new. Nothing of `v1` is deprecated now.",
        ),
      ],
    },
    {
      id: "without-a-word",
      title: "What may change without a word",
      blocks: [
        list(
          "new endpoints, and optional fields of a request;",
          "new fields and headers of an answer, models, events, and error codes within a status;",
          "other wording of messages, and higher limits.",
        ),
        text("Read past what you do not know."),
      ],
    },
    {
      id: "never",
      title: "What never changes within v1",
      blocks: [
        list(
          "a field that goes, or changes its name or its type;",
          "a field that becomes required;",
          "another status for the same fault, or another meaning of one there is.",
        ),
      ],
    },
    {
      id: "deprecation",
      title: "Deprecation and Sunset",
      blocks: [
        text("Should an endpoint go one day, its answers say so for at least twelve months before:"),
        list(
          "`Deprecation`: since when it is not to be used any more, in seconds since 1970 ([RFC 9745](https://www.rfc-editor.org/rfc/rfc9745)).",
          "`Sunset`: until when it works, as a date ([RFC 8594](https://www.rfc-editor.org/rfc/rfc8594)).",
          "`Link`: what replaces it, with `successor-version`, and where to read about it, with `deprecation`.",
        ),
        text(
          "The [changelog](/changelog) says it on the same day. Models come and go with their vendors; ask for [the list](/docs/models#models).",
        ),
      ],
      beside: [headers("An endpoint that is going", RETIRING)],
    },
  ],
};
