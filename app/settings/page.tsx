import { redirect } from "next/navigation";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";

/** The settings begin with the keys. */
export default function Settings() {
  redirect(SETTINGS_SECTIONS.apiKeys.href);
}
