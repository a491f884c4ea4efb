import { redirect } from "next/navigation";

/** The settings begin with the keys. */
export default function Settings() {
  redirect("/settings/api-keys");
}
