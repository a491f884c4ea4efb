import { readFileSync } from "node:fs";
import path from "node:path";
import type { Metadata } from "next";
import { InlineCode, InlineText } from "@/components/docs/inline-text";
import { PageMain } from "@/components/shell/page-main";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { readChangelog } from "@/lib/docs/read-changelog";

export const metadata: Metadata = {
  title: "Changelog",
  description: "What has changed, day by day: the API, the studio, and running it yourself.",
};

/** The changelog, rendered from `CHANGELOG.md`. */
export default function ChangelogPage() {
  const releases = readChangelog(readFileSync(path.join(process.cwd(), "CHANGELOG.md"), "utf8"));
  return (
    <PageMain width="prose">
      <PageHeader
        title="Changelog"
        lead={
          <>
            What has changed, newest first. The <TextLink href="/docs/versioning">docs</TextLink> say what may
            change within <InlineCode>v1</InlineCode>.
          </>
        }
      />
      {releases.map(({ date, groups }) => (
        <section key={date} aria-labelledby={date} className="border-t border-line py-8">
          <h2 id={date} className="text-title">
            <time dateTime={date}>{date}</time>
          </h2>
          {groups.map(({ title, entries }) => (
            <div key={title} className="mt-6">
              <h3 className="text-heading">{title}</h3>
              <ul className="mt-2 grid list-disc gap-2 pl-5 marker:text-ink-muted">
                {entries.map((entry) => (
                  <li key={entry}>
                    <InlineText text={entry} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </PageMain>
  );
}
