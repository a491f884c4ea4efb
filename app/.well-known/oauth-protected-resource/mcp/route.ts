import { protectedResource } from "@/lib/mcp/protected-resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = protectedResource;
