import type { MetadataRoute } from "next";

/** What a phone or a desktop needs to keep the studio among its programs. */
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
    // Words that are shared to it become a prompt.
    share_target: { action: "/studio", method: "GET", params: { text: "prompt" } },
  };
}
