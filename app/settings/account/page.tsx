import type { Metadata } from "next";
import { DeleteAccount } from "@/components/settings/account/delete-account";
import { NameForm } from "@/components/settings/account/name-form";
import { PasswordForm } from "@/components/settings/account/password-form";
import { SessionsForm } from "@/components/settings/account/sessions-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { PageHeader } from "@/components/ui/page-header";
import { requireUser } from "@/lib/auth/current-user";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { changePasswordAction } from "./change-password-action";
import { deleteAccountAction } from "./delete-account-action";
import { endSessionsAction } from "./end-sessions-action";
import { renameAction } from "./rename-action";

export const metadata: Metadata = { title: "Account" };

/** Name, password, sessions, and the account's deletion. */
export default async function AccountPage() {
  const { email, name, hasPassword } = await requireUser(SETTINGS_SECTIONS.account.href);
  return (
    <>
      <PageHeader
        title="Account"
        lead={<span className="wrap-anywhere">You are signed in as {email}.</span>}
      />
      <SettingsSection title="Name" text="What we call you. Nobody else sees it.">
        <NameForm name={name ?? ""} action={renameAction} />
      </SettingsSection>
      <SettingsSection
        title="Password"
        text={
          hasPassword
            ? "A new password signs you out everywhere else."
            : "You sign in with another service. Set a password to be able to sign in without it."
        }
      >
        <PasswordForm {...{ email, hasPassword }} action={changePasswordAction} />
      </SettingsSection>
      <SettingsSection
        title="Sessions"
        text="If you forgot to sign out somewhere, do it here. This browser stays signed in, and your API keys keep working."
      >
        <SessionsForm action={endSessionsAction} />
      </SettingsSection>
      <SettingsSection
        title="Delete account"
        text="Your keys and credits are deleted at once, your pictures and prompts within minutes. This cannot be undone."
      >
        <DeleteAccount {...{ email, hasPassword }} action={deleteAccountAction} />
      </SettingsSection>
    </>
  );
}
