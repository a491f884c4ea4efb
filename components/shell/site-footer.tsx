import { Link } from "../ui/link";
import { LogoMark } from "./logo";
import { FOOTER_SECTIONS } from "./site-sections";

/** The footer of public pages and settings; the studio has none, because its gallery scrolls endlessly. */
export function SiteFooter() {
  return (
    <footer className="mt-auto border-t border-line">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-8 text-sm text-ink-muted sm:px-6 lg:px-8">
        <p className="flex items-center gap-2.5">
          <LogoMark className="size-5 text-ink" />
          Every person pictured here is imagined.
        </p>
        <nav aria-label="Footer">
          <ul className="flex flex-wrap gap-x-5">
            {FOOTER_SECTIONS.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="inline-block py-1 hover:text-ink hover:underline pointer-coarse:min-w-11 pointer-coarse:py-3"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
