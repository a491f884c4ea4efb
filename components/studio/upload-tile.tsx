import { X } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import { Picture } from "./picture";
import type { Upload } from "./use-uploads";

type UploadTileProps = { upload: Upload; onCancel: () => void };

/** A file being uploaded, with its progress. */
export function UploadTile({ upload: { name, preview, part }, onCancel }: UploadTileProps) {
  const percent = Math.round(part * 100);
  return (
    <li className="flex overflow-hidden rounded-md border border-line bg-surface" aria-busy="true">
      <div className="relative min-w-0 grow">
        <Picture
          src={preview}
          alt={name}
          width={96}
          height={96}
          draggable={false}
          className="h-22 w-full bg-sunken object-cover text-xs opacity-50"
        />
        <div
          role="progressbar"
          aria-label={`Uploading ${name}`}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="absolute inset-x-1.5 bottom-1.5 h-1.5 overflow-hidden rounded-full bg-surface"
        >
          <div className="h-full bg-blossom transition-[width]" style={{ width: `${percent}%` }} />
        </div>
      </div>
      <div className="flex shrink-0 items-end">
        <IconButton
          size="sm"
          label={`Stop uploading ${name}`}
          icon={<X aria-hidden="true" />}
          onClick={onCancel}
          className="!size-11"
        />
      </div>
    </li>
  );
}
