"use client";

import { clsx } from "clsx";
import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { Input } from "../ui/input";

/** A password field with a button to show the password. */
export function PasswordInput({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  return (
    <div className={clsx("relative", className)}>
      <Input
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="pr-12"
        {...props}
      />
      <IconButton
        size="sm"
        label={shown ? "Hide password" : "Show password"}
        aria-controls={props.id}
        icon={shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        onClick={() => setShown(!shown)}
        className="absolute top-1 right-1"
      />
    </div>
  );
}
