import { savedPrompt } from "@/lib/api/saved-prompt";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = savedPrompt;
