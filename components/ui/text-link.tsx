import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Link } from "./link";

/** A link within text, underlined. Another site's address opens like any other link, in the same tab. */
export function TextLink({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={clsx(
        "font-medium text-ink underline decoration-blossom decoration-[1.5px] underline-offset-[0.2em] transition-colors hover:text-blossom-ink",
        className,
      )}
      {...props}
    />
  );
}
