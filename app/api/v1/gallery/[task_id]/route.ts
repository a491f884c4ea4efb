import { galleryTask } from "@/lib/api/gallery-task";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = galleryTask;
