import { serveAuth } from "@/lib/auth/serve-auth";

export const GET = serveAuth;
export const POST = serveAuth;
