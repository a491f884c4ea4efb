import type { ReactNode } from "react";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { Button } from "../ui/button";
import { Credits } from "../ui/credits";
import { Link } from "../ui/link";
import { AccountMenu } from "./account-menu";
import type { CurrentUser, SignOutAction } from "./current-user";
import { Logo } from "./logo";
import { MobileNav } from "./mobile-nav";
import { SectionLink } from "./section-link";
import { SITE_SECTIONS } from "./site-sections";
import { ThemeMenu } from "./theme-menu";

type SiteHeaderProps = {
  user: CurrentUser | null;
  signOut: SignOutAction;
  /** Replaces the static balance by one that updates itself. */
  balance?: ReactNode;
};

/** The header of every page: navigation, balance, account. */
export function SiteHeader({ user, signOut, balance }: SiteHeaderProps) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      {/* Wraps on narrow screens with text at 200%. */}
      <div className="flex min-h-16 flex-wrap items-center gap-1 px-4 sm:gap-2 sm:px-6 lg:px-8">
        <Link href="/" className="mr-auto min-w-11 py-1 md:mr-6">
          <Logo compact={user !== null} />
        </Link>
        <nav aria-label="Sections" className="mr-auto hidden h-16 md:block">
          <ul className="flex h-full gap-1">
            {SITE_SECTIONS.map(({ href, label }) => (
              <li key={href} className="h-full">
                <SectionLink
                  href={href}
                  className="-mb-px flex h-[calc(100%+1px)] items-center border-b-2 border-transparent px-3 text-[0.9375rem] font-medium text-ink-muted transition-colors hover:text-ink focus-visible:-outline-offset-4 aria-[current=page]:border-blossom aria-[current=page]:text-ink"
                >
                  {label}
                </SectionLink>
              </li>
            ))}
          </ul>
        </nav>
        {user && (
          <Link
            href={SETTINGS_SECTIONS.credits.href}
            className="petal inline-flex min-h-10 items-center px-2.5 text-[0.9375rem] font-semibold hover:bg-ink/8 sm:px-3"
          >
            {balance ?? <Credits amount={user.credits} />}
          </Link>
        )}
        {/* On phones it is in the menu. */}
        <span className="max-md:hidden">
          <ThemeMenu />
        </span>
        {user ? (
          <AccountMenu user={user} signOut={signOut} />
        ) : (
          <div className="hidden gap-1 md:flex">
            <Button asChild variant="ghost">
              <Link href="/sign-in">Sign in</Link>
            </Button>
            <Button asChild>
              <Link href="/sign-up">Create an account</Link>
            </Button>
          </div>
        )}
        <div className="md:hidden">
          <MobileNav user={user} signOut={signOut} />
        </div>
      </div>
    </header>
  );
}
