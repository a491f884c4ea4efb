import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { describePage } from "@/components/docs/describe-page";
import { DocsPageView } from "@/components/docs/docs-page-view";
import { docsContext } from "@/lib/api/docs-context";
import { findPage } from "@/lib/docs/pages";

type Props = { params: Promise<{ page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = findPage((await params).page);
  return page ? describePage(page) : {};
}

/** A page of the documentation. */
export default async function TopicPage({ params }: Props) {
  const page = findPage((await params).page);
  if (!page) notFound();
  return <DocsPageView page={page} context={docsContext(await headers())} />;
}
