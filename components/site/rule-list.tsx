import { clsx } from "clsx";

type RuleListProps = {
  /** Phrases that begin in lower case. */
  rules: readonly string[];
  /** `large` for what weighs most. */
  size?: "large" | "normal";
};

/** Rules, one a line. */
export function RuleList({ rules, size = "normal" }: RuleListProps) {
  return (
    <ul className="border-b border-line">
      {rules.map((rule) => (
        <li
          key={rule}
          className={clsx(
            "border-t border-line first-letter:uppercase",
            size === "large" ? "py-5 text-heading" : "py-3.5",
          )}
        >
          {rule}
        </li>
      ))}
    </ul>
  );
}
