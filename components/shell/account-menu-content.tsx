"use client";

import { CircleUser, KeyRound, LogOut, ReceiptText, Webhook } from "lucide-react";
import { forgetDrafts } from "@/lib/client/kept-drafts";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "../ui/dropdown-menu";
import { Link } from "../ui/link";
import type { CurrentUser, SignOutAction } from "./current-user";
import type { OnDemand } from "./menu-on-demand";

const SETTINGS = [
  { ...SETTINGS_SECTIONS.apiKeys, Icon: KeyRound },
  { ...SETTINGS_SECTIONS.webhooks, Icon: Webhook },
  { ...SETTINGS_SECTIONS.credits, Icon: ReceiptText },
  { ...SETTINGS_SECTIONS.account, Icon: CircleUser },
];

/** The content of the account menu. */
export function AccountMenuContent(props: OnDemand & { user: CurrentUser; signOut: SignOutAction }) {
  const { user, signOut, trigger } = props;
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent className="w-60">
        <DropdownMenuLabel>
          {user.name && <span className="block truncate font-semibold text-ink">{user.name}</span>}
          <span className="block truncate">{user.email}</span>
        </DropdownMenuLabel>
        <DropdownMenuSeparator />
        {SETTINGS.map(({ href, label, Icon }) => (
          <DropdownMenuItem key={href} asChild>
            <Link href={href}>
              <Icon aria-hidden="true" /> {label}
            </Link>
          </DropdownMenuItem>
        ))}
        <DropdownMenuSeparator />
        <form action={signOut} onSubmit={forgetDrafts}>
          {/* Closing the menu would unmount the form before it is sent. */}
          <DropdownMenuItem asChild onSelect={(event) => event.preventDefault()}>
            <button type="submit" className="w-full">
              <LogOut aria-hidden="true" /> Sign out
            </button>
          </DropdownMenuItem>
        </form>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
