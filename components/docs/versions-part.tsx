import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode } from "./with-code";

/** What a program can rely on, and for how long. */
export function VersionsPart() {
  return (
    <DocsPart id="versions" title="Versions">
      <p>
        The version is in the path: <InlineCode>/api/v1</InlineCode>. The{" "}
        <TextLink href="/changelog">changelog</TextLink> has what is new.
      </p>
      <ul className="grid grid-cols-1 list-disc gap-3 pl-5 marker:text-ink-muted">
        <li>
          Without a word there may be: new endpoints, optional fields of a request, fields and headers of an
          answer, models, events, error codes within a status; other wording of messages, higher limits. Read
          past what you do not know.
        </li>
        <li>
          Never within <InlineCode>v1</InlineCode>: a field that goes, changes its name or its type, a field
          that becomes required, another status for the same fault, another meaning of one there is.
        </li>
        <li>
          Should an endpoint go one day, its answers say so for at least twelve months before: in{" "}
          <InlineCode>Deprecation</InlineCode>, since when, in <InlineCode>Sunset</InlineCode>, until when it
          works, and in <InlineCode>Link</InlineCode>, what replaces it. Models come and go with their
          vendors; ask for the list.
        </li>
      </ul>
    </DocsPart>
  );
}
