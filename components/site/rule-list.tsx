import { clsx } from "clsx";

type RuleListProps = {
  /** Phrases in lower case. */
  rules: readonly string[];
  /** `large` for the gravest rules. */
  size?: "large" | "normal";
};

/** A list of rules. */
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
