import { type DocsPage, headers, list, text } from "../doc-page";

const RETIRING = `HTTP/1.1 200 OK
Deprecation: @1798761600
Sunset: Sat, 01 Jan 2028 00:00:00 GMT
Link: </docs/versioning>; rel="deprecation"; type="text/html"
Link: </api/v2/example>; rel="successor-version"`;

/** The API's stability guarantees. */
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
          "The version is in the path: `/api/v1`. The [changelog](/changelog) has what is new. Nothing in `v1` is deprecated now.",
        ),
      ],
    },
    {
      id: "without-a-word",
      title: "What may change without notice",
      blocks: [
        list(
          "new endpoints, and optional fields of a request;",
          "new response fields and headers, models, events, and error codes within a status;",
          "the wording of messages, and higher limits.",
        ),
        text("Ignore what you do not know."),
      ],
    },
    {
      id: "never",
      title: "What never changes within v1",
      blocks: [
        list(
          "removing a field, or changing its name or type;",
          "making a field required;",
          "a different status for the same error, or a different meaning of an existing one.",
        ),
      ],
    },
    {
      id: "deprecation",
      title: "Deprecation and Sunset",
      blocks: [
        text(
          "If an endpoint is ever to be removed, its responses say so for at least twelve months beforehand:",
        ),
        list(
          "`Deprecation`: since when it has been deprecated, in seconds since 1970 ([RFC 9745](https://www.rfc-editor.org/rfc/rfc9745)).",
          "`Sunset`: until when it works, as a date ([RFC 8594](https://www.rfc-editor.org/rfc/rfc8594)).",
          "`Link`: its replacement (`successor-version`) and where to read about it (`deprecation`).",
        ),
        text(
          "The [changelog](/changelog) announces it on the same day. Models come and go with their vendors; see [the list](/docs/models#models).",
        ),
      ],
      beside: [headers("A deprecated endpoint", RETIRING)],
    },
  ],
};
