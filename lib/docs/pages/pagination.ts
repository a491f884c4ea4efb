import { pagingSamples } from "@/lib/client/samples/paging-samples";
import { type DocsPage, headers, list, text } from "../doc-page";
import { ENDPOINT_PLACES, endpointOf } from "../endpoint-places";

/** How long lists are read. */
export const PAGINATION: DocsPage = {
  slug: "pagination",
  title: "Pagination",
  description: "Lists come a page at a time, newest first, with a cursor for the next page.",
  lead: "Long lists come a page at a time, newest first.",
  sections: ({ origin }) => [
    {
      id: "pagination",
      blocks: [
        list(
          "`limit` says how many entries a page has, 1 to 100.",
          "`next_cursor` in the answer is for `cursor` in the next request; it is `null` on the last page. Its letters mean nothing to you, and may change.",
          'The header `Link` has the whole address of the next page, with `rel="next"`, filters included.',
        ),
        text(
          "A cursor stands at a place in the list rather than counting entries: what is new or deleted meanwhile neither repeats nor skips any. With other filters, begin without a cursor. One that is not of this list is answered with [invalid_params](/docs/errors#error-invalid_params).",
        ),
        text("These lists have pages:"),
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
          "Header of an answer",
          `Link: <${origin}/api/v1/tasks?limit=100&cursor=MTc5NTc2NDYwMDAwMDAw>; rel="next"`,
        ),
      ],
    },
  ],
};
