import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { pathOf } from "@/lib/docs/doc-page";
import { DOCS_PAGES } from "@/lib/docs/pages";
import { requestOrigin } from "@/lib/request/request-origin";

const PAGES = ["/", "/pricing", ...DOCS_PAGES.map(pathOf), "/changelog", "/policy", "/sign-up", "/sign-in"];

/** The public pages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = requestOrigin(await headers());
  return PAGES.map((path) => ({ url: `${origin}${path}` }));
}
