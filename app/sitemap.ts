import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { requestOrigin } from "@/lib/request/request-origin";

const PAGES = ["/", "/pricing", "/docs", "/docs/mcp", "/changelog", "/policy", "/sign-up", "/sign-in"];

/** The public pages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = requestOrigin(await headers());
  return PAGES.map((path) => ({ url: `${origin}${path}` }));
}
