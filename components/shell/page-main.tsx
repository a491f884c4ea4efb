import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Alive } from "./alive";

const WIDTHS = { narrow: "max-w-md", prose: "max-w-3xl", page: "max-w-6xl", wide: "max-w-[105rem]" };

type PageMainProps = {
  width?: keyof typeof WIDTHS;
  className?: string;
  children: ReactNode;
};

/** A page's only `<main>`, the target of the skip link. */
export function PageMain({ width = "page", className, children }: PageMainProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={clsx(
        "mx-auto w-full px-4 py-8 outline-none sm:px-6 sm:py-12 lg:px-8",
        WIDTHS[width],
        className,
      )}
    >
      {children}
      <Alive />
    </main>
  );
}
