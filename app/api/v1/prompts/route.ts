import { savedPrompts } from "@/lib/api/saved-prompts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = savedPrompts;
