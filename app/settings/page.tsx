import { redirect } from "next/navigation";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";

/** Redirects to the first section. */
export default function Settings() {
  redirect(SETTINGS_SECTIONS.apiKeys.href);
}
