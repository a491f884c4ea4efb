import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { signOutAction } from "@/app/actions/sign-out";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { currentUser } from "@/lib/auth/current-user";
import { requestOrigin } from "@/lib/request/request-origin";

/** Link previews of public pages; each page adds its own title and description. */
export async function generateMetadata(): Promise<Metadata> {
  const preview = {
    url: "/showcase/preview.jpg",
    width: 1200,
    height: 630,
    alt: "Three illustrated portraits.",
  };
  return {
    metadataBase: new URL(requestOrigin(await headers())),
    openGraph: { type: "website", siteName: "GirlGenerator", images: [preview] },
    twitter: { card: "summary_large_image" },
  };
}

/** The public pages; each brings its own `PageMain`. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader user={await currentUser()} signOut={signOutAction} />
      {children}
      <SiteFooter />
    </div>
  );
}
