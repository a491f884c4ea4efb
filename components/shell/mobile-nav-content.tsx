"use client";

import {
  BookOpen,
  CircleUser,
  KeyRound,
  LogOut,
  type LucideIcon,
  Palette,
  ReceiptText,
  Tag,
  Trash2,
  Webhook,
} from "lucide-react";
import type { ReactNode } from "react";
import { forgetDrafts } from "@/lib/client/kept-drafts";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { Button } from "../ui/button";
import { Credits } from "../ui/credits";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "../ui/dialog";
import { Initial } from "../ui/initial";
import { Link } from "../ui/link";
import type { MobileNavProps } from "./current-user";
import type { OnDemand } from "./menu-on-demand";
import { SectionLink } from "./section-link";
import { SITE_SECTIONS } from "./site-sections";
import { ThemeChoice } from "./theme-choice";

const ICONS: Readonly<Record<(typeof SITE_SECTIONS)[number]["href"], LucideIcon>> = {
  "/studio": Palette,
  "/docs": BookOpen,
  "/pricing": Tag,
};

const { apiKeys, webhooks, credits, account } = SETTINGS_SECTIONS;

const ROW =
  "flex min-h-12 w-full items-center gap-3 rounded-md px-3 text-left font-medium hover:bg-sunken [&>svg]:size-5 [&>svg]:shrink-0 [&>svg]:text-ink-muted";

/** The mobile menu: navigation, balance and theme. */
export function MobileNavContent({ trigger, user, signOut }: OnDemand & MobileNavProps) {
  return (
    <Dialog defaultOpen>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent title="Menu" place="right">
        {user ? (
          <p className="mb-3 flex items-center gap-3">
            <Initial of={user.name || user.email} />
            <span className="min-w-0">
              {user.name && <span className="block truncate font-semibold">{user.name}</span>}
              <span className="block truncate text-sm text-ink-muted">{user.email}</span>
            </span>
          </p>
        ) : (
          <div className="mb-5 grid gap-2">
            <DialogClose asChild>
              <Button asChild variant="blossom" className="min-h-11">
                <Link href="/sign-up">Create an account</Link>
              </Button>
            </DialogClose>
            <DialogClose asChild>
              <Button asChild variant="outline" className="min-h-11">
                <Link href="/sign-in">Sign in</Link>
              </Button>
            </DialogClose>
          </div>
        )}
        <nav aria-label="Sections" className="-mx-3 border-t border-line py-2">
          <ul>
            {SITE_SECTIONS.map(({ href, label }) => (
              <Entry key={href} href={href} Icon={ICONS[href]}>
                {label}
              </Entry>
            ))}
            {user && (
              <Entry href="/studio/trash" Icon={Trash2}>
                Trash
              </Entry>
            )}
          </ul>
        </nav>
        {user && (
          <nav aria-label="Settings" className="-mx-3 border-t border-line py-2">
            <ul>
              <Entry href={credits.href} Icon={ReceiptText}>
                {credits.label}
                <Credits amount={user.credits} className="ml-auto text-ink-muted" />
              </Entry>
              <Entry href={apiKeys.href} Icon={KeyRound}>
                {apiKeys.label}
              </Entry>
              <Entry href={webhooks.href} Icon={Webhook}>
                {webhooks.label}
              </Entry>
              <Entry href={account.href} Icon={CircleUser}>
                {account.label}
              </Entry>
            </ul>
          </nav>
        )}
        <div className="-mx-3 border-t border-line px-3 py-4">
          <ThemeChoice />
        </div>
        {user && (
          <form action={signOut} onSubmit={forgetDrafts} className="-mx-3 border-t border-line pt-2">
            <button type="submit" className={ROW}>
              <LogOut aria-hidden="true" /> Sign out
            </button>
          </form>
        )}
      </DialogContent>
    </Dialog>
  );
}

function Entry({ href, Icon, children }: { href: string; Icon: LucideIcon; children: ReactNode }) {
  return (
    <li>
      <DialogClose asChild>
        <SectionLink
          href={href}
          className={`${ROW} aria-[current=page]:text-blossom-ink aria-[current=page]:[&>svg]:text-blossom-ink`}
        >
          <Icon aria-hidden="true" /> {children}
        </SectionLink>
      </DialogClose>
    </li>
  );
}
