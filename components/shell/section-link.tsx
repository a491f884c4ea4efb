"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { Link } from "../ui/link";

/** A link that marks its section as current. Passes on the props of a surrounding menu. */
export function SectionLink({ href, ...props }: ComponentProps<typeof Link> & { href: string }) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return <Link {...props} href={href} aria-current={current ? "page" : undefined} />;
}
