import { Monitor, Moon, Sun } from "lucide-react";

/** How the pages may look, in the order in which it is offered. */
export const THEMES = [
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
  { value: "system", label: "System", Icon: Monitor },
] as const;
