import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { SectionLink } from "../shell/section-link";

/** The settings' navigation: a row of tabs, or a column on wide screens. */
export function SettingsNav() {
  return (
    <nav aria-label="Settings" className="mb-8 lg:mb-0">
      <ul className="flex border-b sm:gap-1 max-lg:flex-wrap border-line lg:sticky lg:top-28 lg:flex-col lg:border-b-0 lg:border-l">
        {Object.values(SETTINGS_SECTIONS).map(({ href, label }) => (
          <li key={href}>
            <SectionLink
              href={href}
              className="-mb-px flex min-h-11 items-center border-b-2 border-transparent px-2 text-[0.9375rem] font-medium text-ink-muted min-[22rem]:px-2.5 sm:px-3 transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:border-blossom aria-[current=page]:text-ink lg:mb-0 lg:-ml-px lg:min-h-10 lg:border-b-0 lg:border-l-2 lg:px-4"
            >
              {label}
            </SectionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
