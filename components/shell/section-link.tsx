"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";

/** A link that knows when its section is the current one, and says so. It takes what a menu around it hands on, too. */
export function SectionLink({ href, ...props }: ComponentProps<typeof Link> & { href: string }) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return <Link {...props} href={href} aria-current={current ? "page" : undefined} />;
}
