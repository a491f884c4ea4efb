"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { notify } from "./notify";

const SHOWN_MS = 2_000;

type CopyButtonProps = {
  /** The text to copy, or a function that loads it. */
  text: string | (() => Promise<string>);
  /** A verb and its object: "Copy prompt". */
  label?: string;
  /** Whether the label is visible, or only the icon. */
  show?: "label" | "icon";
  variant?: "outline" | "ghost";
  /** Replaces the default icon. */
  icon?: ReactNode;
  size?: "sm" | "md";
  className?: string;
};

/** Browsers revoke clipboard access while a text is loading, unless the write was promised immediately. */
function writeFetched(fetchText: () => Promise<string>): Promise<void> {
  const blob = fetchText().then((text) => new Blob([text], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

/** Copies a text and confirms it, visually and to screen readers. */
export function CopyButton({
  text,
  label = "Copy",
  show = "icon",
  variant = "ghost",
  icon = <Copy aria-hidden="true" />,
  size = "sm",
  className,
}: CopyButtonProps) {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await (typeof text === "string" ? navigator.clipboard.writeText(text) : writeFetched(text));
      setCopied(true);
    } catch {
      // Browsers restrict the clipboard to secure contexts (HTTPS or localhost).
      void notify("error", "The browser did not allow copying. Select the text and copy it by hand.");
    }
  }

  const shown = copied ? <Check aria-hidden="true" /> : icon;
  const shared = { variant, className, size, onClick: copy };
  return (
    <>
      {show === "icon" ? (
        <IconButton label={label} icon={shown} {...shared} />
      ) : (
        <Button {...shared}>
          {shown}
          {label}
        </Button>
      )}
      <span role="status" className="sr-only">
        {copied ? "Copied" : ""}
      </span>
    </>
  );
}
