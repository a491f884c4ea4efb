import type { Metadata } from "next";
import { type DocsPage, markdownPathOf, pathOf } from "@/lib/docs/doc-page";

/** A page's metadata. */
export function describePage(page: DocsPage): Metadata {
  return {
    title: page.slug === "" ? page.title : `${page.title} · API documentation`,
    description: page.description,
    alternates: { canonical: pathOf(page), types: { "text/markdown": markdownPathOf(page) } },
  };
}
