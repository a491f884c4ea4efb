import { clsx } from "clsx";
import { Globe } from "lucide-react";
import type { ComponentProps } from "react";
import { foreignHost, smallCopyPath } from "@/lib/client/own-image";
import { Picture } from "./picture";

type ReferenceImageProps = Omit<ComponentProps<typeof Picture>, "src" | "alt"> & {
  /** A path on this host, or an external URL. */
  path: string;
  /** The reference's number, from 1. */
  place: number;
};

/** A reference: its picture or, for an external one, its host, since the page does not load external images. */
export function ReferenceImage({ path, place, className, ...props }: ReferenceImageProps) {
  const host = foreignHost(path);
  if (!host)
    return <Picture {...props} src={smallCopyPath(path)} alt={`Reference ${place}`} className={className} />;
  return (
    <span
      role="img"
      aria-label={`Reference ${place}, from ${host}`}
      title={path}
      className={clsx(
        "flex flex-col items-center justify-center gap-1 bg-sunken p-1 text-center text-xs text-ink-muted",
        className,
      )}
    >
      <Globe aria-hidden="true" className="size-4 shrink-0" />
      <span className="line-clamp-2 max-w-full leading-tight [overflow-wrap:anywhere]">{host}</span>
    </span>
  );
}
