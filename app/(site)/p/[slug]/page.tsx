import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageMain } from "@/components/shell/page-main";
import { SharedPicture } from "@/components/site/shared-picture";
import { openDatabase } from "@/db/client";
import { currentUser } from "@/lib/auth/current-user";
import { availableModels } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";
import { sharedPicture } from "@/lib/tasks/share-task";

type SharedPageProps = { params: Promise<{ slug: string }> };

/** Cached per request, for the page and its metadata. */
const find = cache(async (slug: string) => {
  const origin = requestOrigin(await headers());
  return sharedPicture(openDatabase().db, { slug, origin });
});

export async function generateMetadata({ params }: SharedPageProps): Promise<Metadata> {
  const picture = await find((await params).slug);
  if (!picture) return { robots: { index: false } };
  const { beside, prompt, isListed } = picture;
  const title = prompt ? [...prompt].slice(0, 80).join("") : "A picture";
  return {
    title,
    description: prompt ?? "Drawn with GirlGenerator.",
    ...(isListed ? {} : { robots: { index: false, follow: false } }),
    openGraph: {
      type: "website",
      siteName: "GirlGenerator",
      title,
      images: [{ ...beside, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The public page of a shared picture. It shows nothing else of its owner's account. */
export default async function SharedPage({ params }: SharedPageProps) {
  const picture = await find((await params).slug);
  if (!picture) notFound();
  const { beside: _, ...shown } = picture;
  const model = availableModels().find(({ id }) => id === picture.model)?.name ?? picture.model;
  return (
    <PageMain width="wide">
      <SharedPicture {...shown} model={model} isSignedIn={(await currentUser()) !== null} />
    </PageMain>
  );
}
