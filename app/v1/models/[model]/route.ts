import { oneModel } from "@/lib/openai/models";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = oneModel;
