import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { requestOrigin } from "@/lib/request/request-origin";

/**
 * Search engines read the public pages. What belongs to somebody is not for them; what stands beside a link to a picture that
 * somebody shares is for those who show the link.
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
