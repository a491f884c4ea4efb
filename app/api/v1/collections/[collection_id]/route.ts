import { collection } from "@/lib/api/collection";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collection;
