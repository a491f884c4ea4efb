import { noOpenAiEndpoint } from "@/lib/openai/no-endpoint";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = noOpenAiEndpoint;
