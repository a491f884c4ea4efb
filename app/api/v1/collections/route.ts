import { collections } from "@/lib/api/collections";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collections;
