import { generations } from "@/lib/openai/generations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = generations;
