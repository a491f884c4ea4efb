import { models } from "@/lib/api/models";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = models;
