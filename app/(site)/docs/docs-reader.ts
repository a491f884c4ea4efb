import { headers } from "next/headers";
import type { DocsReader } from "@/components/docs/docs-block";
import { docsContext } from "@/lib/api/docs-context";
import { currentUser } from "@/lib/auth/current-user";

/** The reader of a documentation page, and the origin that they use. */
export async function docsReader(): Promise<DocsReader> {
  return { context: docsContext(await headers()), isSignedIn: (await currentUser()) !== null };
}
