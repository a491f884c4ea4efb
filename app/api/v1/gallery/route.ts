import { gallery } from "@/lib/api/gallery";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = gallery;
