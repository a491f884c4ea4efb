import { handleAtOrigin } from "@/lib/auth/handle-at-origin";
import { handlers } from "@/lib/auth/next-auth";

export const GET = handleAtOrigin(handlers.GET);
export const POST = handleAtOrigin(handlers.POST);
