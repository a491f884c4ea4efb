import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { describePage } from "@/components/docs/describe-page";
import { DocsPageView } from "@/components/docs/docs-page-view";
import { findPage } from "@/lib/docs/pages";
import { docsReader } from "../docs-reader";

type Props = { params: Promise<{ page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = findPage((await params).page);
  return page ? describePage(page) : {};
}

/** A page of the documentation. */
export default async function TopicPage({ params }: Props) {
  const page = findPage((await params).page);
  if (!page) notFound();
  return <DocsPageView page={page} reader={await docsReader()} />;
}
