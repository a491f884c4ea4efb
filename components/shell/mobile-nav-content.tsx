"use client";

import Link from "next/link";
import { Button } from "../ui/button";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "../ui/dialog";
import type { OnDemand } from "./menu-on-demand";
import { SectionLink } from "./section-link";
import { SITE_SECTIONS } from "./site-sections";

/** The mobile menu, opened. */
export function MobileNavContent({ trigger, signedIn }: OnDemand & { signedIn: boolean }) {
  return (
    <Dialog defaultOpen>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent title="Menu" place="right">
        <nav aria-label="Sections">
          <ul className="-mx-2">
            {SITE_SECTIONS.map(({ href, label }) => (
              <li key={href}>
                <DialogClose asChild>
                  <SectionLink
                    href={href}
                    className="block border-b border-line px-2 py-3.5 font-display text-title aria-[current=page]:text-blossom-ink"
                  >
                    {label}
                  </SectionLink>
                </DialogClose>
              </li>
            ))}
          </ul>
        </nav>
        {!signedIn && (
          <div className="mt-8 grid gap-3">
            <DialogClose asChild>
              <Button asChild variant="blossom">
                <Link href="/sign-up">Create an account</Link>
              </Button>
            </DialogClose>
            <DialogClose asChild>
              <Button asChild variant="outline">
                <Link href="/sign-in">Sign in</Link>
              </Button>
            </DialogClose>
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}
