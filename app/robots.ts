import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { requestOrigin } from "@/lib/request/request-origin";

/** Search engines read the public pages. What belongs to somebody is not for them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = requestOrigin(await headers());
  return {
    rules: { userAgent: "*", disallow: ["/api/", "/files/", "/settings/", "/studio"] },
    sitemap: `${origin}/sitemap.xml`,
  };
}
