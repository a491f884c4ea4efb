import { openDatabase } from "@/db/client";
import { currentUser } from "@/lib/auth/current-user";
import { AppError } from "@/lib/errors";
import { receiveShare, type Shared } from "@/lib/http/receive-share";
import { setShareKept } from "@/lib/http/share-kept";

/** The share target of the installed studio: a photo becomes a reference, text becomes the prompt. */
export async function POST(request: Request): Promise<Response> {
  const user = await currentUser();
  // When signed out, the photo stays in the browser: pictures are not accepted without a user.
  if (!user)
    return leadTo(
      "/sign-in",
      { next: "/studio?shared=again" },
      { "Set-Cookie": setShareKept(request.headers) },
    );
  try {
    return leadToStudio(await receiveShare(openDatabase().db, request, user.id));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return leadTo("/studio", { shared: "failed" });
  }
}

function leadToStudio({ words, path }: Shared): Response {
  return leadTo("/studio", { ...(words && { prompt: words }), ...(path && { shared: path }) });
}

/** A 303, so that the browser opens the page with GET instead of resending the form. */
function leadTo(path: string, parameters: Record<string, string>, headers = {}): Response {
  const query = new URLSearchParams(parameters).toString();
  const Location = query ? `${path}?${query}` : path;
  return new Response(null, { status: 303, headers: { Location, ...headers } });
}
