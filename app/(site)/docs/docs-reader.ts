import { headers } from "next/headers";
import type { DocsReader } from "@/components/docs/docs-block";
import { docsContext } from "@/lib/api/docs-context";
import { currentUser } from "@/lib/auth/current-user";

/** Who reads a page of the documentation, and how they reach this deployment. */
export async function docsReader(): Promise<DocsReader> {
  return { context: docsContext(await headers()), isSignedIn: (await currentUser()) !== null };
}
