"use client";

import { ChevronDown, Expand, PenTool } from "lucide-react";
import { downloadPath, imagePath, type VectorForm } from "@/lib/client/own-image";
import { pictureName } from "@/lib/contract/picture-name";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "../ui/dropdown-menu";
import { IconButton } from "../ui/icon-button";
import type { FinishedTask } from "./task-actions";

/** A menu of further download formats, which only vector pictures have. */
export function DownloadMenu({ task }: { task: FinishedTask }) {
  const sized = (scale: number) => `${task.width * scale} × ${task.height * scale}`;
  const forms: [VectorForm, string, typeof Expand][] = [
    ["scale=2", `PNG, ${sized(2)}`, Expand],
    ["scale=4", `PNG, ${sized(4)}`, Expand],
    ["format=svg", "SVG, for any size", PenTool],
  ];
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton
          label="Larger sizes and SVG"
          variant="outline"
          icon={<ChevronDown aria-hidden="true" />}
        />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        {forms.map(([form, label, Icon]) => (
          <DropdownMenuItem key={form} asChild>
            <a href={downloadPath(imagePath(task.images[0]), pictureName(task), form)} download>
              <Icon aria-hidden="true" />
              <span className="tabular-nums">{label}</span>
            </a>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
