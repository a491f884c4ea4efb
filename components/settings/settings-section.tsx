import { type ReactNode, useId } from "react";

type SettingsSectionProps = {
  title: string;
  /** What it is for, and what follows from it. */
  text: ReactNode;
  children: ReactNode;
};

/** One thing that can be set: what it is at the left, the form at the right, where there is room. */
export function SettingsSection({ title, text, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 gap-x-10 gap-y-5 border-t border-line py-8 md:grid-cols-[minmax(0,16rem)_minmax(0,26rem)]"
    >
      <div>
        <h2 id={id} className="text-heading">
          {title}
        </h2>
        <p className="mt-1.5 text-[0.9375rem] text-ink-muted">{text}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}
