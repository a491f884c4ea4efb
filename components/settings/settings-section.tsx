import { type ReactNode, useId } from "react";

type SettingsSectionProps = {
  title: string;
  /** Its purpose and consequences. */
  text: ReactNode;
  children: ReactNode;
};

/** A setting: its explanation on the left and its form on the right, if there is room. */
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
