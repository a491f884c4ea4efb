import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { requestOrigin } from "@/lib/request/request-origin";

/**
 * Search engines may read the public pages, but not users' own. Link previews of shared pictures are for the sites that show the
 * link.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = requestOrigin(await headers());
  return {
    rules: {
      userAgent: "*",
      allow: "/files/*?size=link",
      disallow: ["/api/", "/files/", "/settings/", "/studio"],
    },
    sitemap: `${origin}/sitemap.xml`,
  };
}
