import { noOpenAiEndpoint } from "@/lib/openai/serve-openai";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = noOpenAiEndpoint;
