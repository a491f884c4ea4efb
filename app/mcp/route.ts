import { mcpEndpoint } from "@/lib/mcp/serve-mcp";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = mcpEndpoint;
