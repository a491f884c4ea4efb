import { smallCopyPath } from "@/lib/client/own-image";
import type { Compared } from "./comparison";
import { Picture } from "./picture";
import { useSharpSource } from "./use-sharp-source";
import { ZOOM_PANE, type Zoom } from "./use-zoom";

type ComparePaneProps = { picture: Compared; zoom: Zoom };

/** One of the compared pictures, with its settings. */
export function ComparePane({ picture, zoom }: ComparePaneProps) {
  return (
    <li className="flex min-h-0 min-w-0 flex-col">
      <div {...{ [ZOOM_PANE]: "" }} className="relative min-h-0 grow overflow-hidden">
        <ZoomedPicture picture={picture} zoom={zoom} />
      </div>
      <CompareCaption picture={picture} />
    </li>
  );
}

/** A picture with the current zoom and offset. */
export function ZoomedPicture({ picture: { path, name }, zoom: { scale, x, y } }: ComparePaneProps) {
  const source = useSharpSource(path, scale > 1);
  return (
    <Picture
      src={source}
      alt={name}
      width={1024}
      height={1024}
      draggable={false}
      style={{
        transform: `translate(${x}px, ${y}px) scale(${scale})`,
        background: `url("${smallCopyPath(path)}") center / contain no-repeat`,
      }}
      className="absolute inset-0 size-full object-contain select-none"
    />
  );
}

/** A picture's caption. */
export function CompareCaption({ picture: { name, about } }: { picture: Compared }) {
  return (
    <p className="pt-1 text-sm leading-tight">
      <span dir="auto" className="block truncate font-semibold">
        {name}
      </span>
      <span className="block truncate text-ink-muted">{about}</span>
    </p>
  );
}
