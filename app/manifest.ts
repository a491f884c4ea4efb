import type { MetadataRoute } from "next";
import { PICTURE_TYPES } from "@/lib/contract/limits";
import { SHARE_FIELDS, SHARE_PATH } from "@/lib/contract/share-fields";

/** The web app manifest, by which the studio can be installed. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "GirlGenerator",
    short_name: "GirlGenerator",
    description: "Describe a portrait and see it drawn.",
    id: "/studio",
    start_url: "/studio",
    scope: "/",
    display: "standalone",
    background_color: "#f6f1e7",
    theme_color: "#f6f1e7",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    // A photo shared to it becomes a reference, text becomes a prompt.
    share_target: {
      action: SHARE_PATH,
      method: "POST",
      enctype: "multipart/form-data",
      params: { text: SHARE_FIELDS.text, files: [{ name: SHARE_FIELDS.photo, accept: PICTURE_TYPES }] },
    },
  };
}
