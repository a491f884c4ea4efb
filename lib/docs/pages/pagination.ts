import { pagingSamples } from "@/lib/client/samples/paging-samples";
import { type DocsPage, headers, list, text } from "../doc-page";
import { ENDPOINT_PLACES, endpointOf } from "../endpoint-places";

/** How to read long lists. */
export const PAGINATION: DocsPage = {
  slug: "pagination",
  title: "Pagination",
  description: "Lists come one page at a time, newest first, with a cursor for the next page.",
  lead: "Long lists come one page at a time, newest first.",
  sections: ({ origin }) => [
    {
      id: "pagination",
      blocks: [
        list(
          "`limit` is the number of entries per page, 1 to 100.",
          "Pass `next_cursor` from the response as `cursor` in the next request; it is `null` on the last page. Cursors are opaque, and their format may change.",
          'The `Link` header has the full URL of the next page, with `rel="next"`, including filters.',
        ),
        text(
          "A cursor marks a place in the list rather than counting entries, so entries added or deleted in the meantime cause no repeats or gaps. When you change filters, start without a cursor. A cursor from another list gets [invalid_params](/docs/errors#error-invalid_params).",
        ),
        text("These lists are paginated:"),
        list(
          ...ENDPOINT_PLACES.filter(({ name }) => endpointOf(name).links).map(
            ({ name, path, id }) =>
              `[${endpointOf(name).title}](${path}#${id}): \`GET ${endpointOf(name).path}\``,
          ),
        ),
      ],
      beside: [
        { kind: "samples", samples: pagingSamples(origin) },
        headers(
          "Response header",
          `Link: <${origin}/api/v1/tasks?limit=100&cursor=MTc5NTc2NDYwMDAwMDAw>; rel="next"`,
        ),
      ],
    },
  ],
};
