"use client";

import { FileText } from "lucide-react";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";

/** Copies or opens a page's Markdown. @param href the Markdown's URL */
export function MarkdownTools({ href }: { href: string }) {
  const fetchText = async () => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`The Markdown was answered with ${answer.status}.`);
    return answer.text();
  };
  return (
    <>
      <CopyButton text={fetchText} label="Copy page as Markdown" show="label" variant="outline" />
      <Button asChild variant="ghost" size="sm">
        <a href={href}>
          <FileText aria-hidden="true" />
          View as Markdown
        </a>
      </Button>
    </>
  );
}
