/** The changes of one day, by subject. */
export type Release = { date: string; groups: { title: string; entries: string[] }[] };

/**
 * Parses `CHANGELOG.md`: a day is `## 2026-11-30`, a group `### API`, an entry `- …`, which may continue on indented lines.
 * @throws Error for any other line
 */
export function readChangelog(text: string): Release[] {
  const releases: Release[] = [];
  for (const line of text.split("\n").slice(1)) {
    const [, mark, words = ""] = /^(##|###|-) (.+)$/.exec(line) ?? [];
    const release = releases.at(-1);
    const group = release?.groups.at(-1);
    if (mark === "##") releases.push({ date: words, groups: [] });
    else if (mark === "###" && release) release.groups.push({ title: words, entries: [] });
    else if (mark === "-" && group) group.entries.push(words);
    else if (/^ {2}\S/.test(line) && group?.entries.length)
      group.entries.push(`${group.entries.pop()} ${line.trim()}`);
    else if (line !== "")
      throw new Error(`CHANGELOG.md has a line that is not a day, a group or an entry: ${line}`);
  }
  return releases;
}
