import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { classes: "bg-sunken", mark: "text-ink-muted", Icon: Info },
  success: { classes: "bg-leaf-wash", mark: "text-leaf", Icon: CircleCheck },
  warning: { classes: "bg-amber-wash", mark: "text-amber", Icon: TriangleAlert },
  error: { classes: "bg-danger-wash", mark: "text-danger", Icon: CircleAlert },
};

type NoticeProps = {
  tone?: keyof typeof TONES;
  title?: string;
  children?: ReactNode;
  /** A button or a link at the end. */
  action?: ReactNode;
  className?: string;
};

/** A message within the page: offline, out of credits, something went wrong. An error is announced at once. */
export function Notice({ tone = "info", title, children, action, className }: NoticeProps) {
  const { classes, mark, Icon } = TONES[tone];
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className={clsx(
        "flex flex-wrap items-start gap-x-3 gap-y-3 rounded-lg p-4 text-[0.9375rem]",
        classes,
        className,
      )}
    >
      <Icon aria-hidden="true" className={clsx("mt-0.5 size-5 shrink-0", mark)} />
      <div className="min-w-0 flex-1 basis-60">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
