import { Fragment } from "react";
import type { FieldDescription } from "@/lib/docs/describe-fields";
import { Badge } from "../ui/badge";
import { InlineCode, InlineText } from "./inline-text";

type FieldListProps = {
  /** The list's heading. */
  title: string;
  /** The prefix of the fields' anchors: `generate` → `#generate-prompt`. */
  anchor: string;
  fields: readonly FieldDescription[];
  /** Responses do not mark fields as required, since they have all of them. */
  showRequired?: boolean;
};

/** Fields with their types, rules and meaning, each with an anchor. */
export function FieldList({ title, anchor, fields, showRequired = false }: FieldListProps) {
  return (
    <div>
      <h3 className="font-sans text-[0.9375rem] font-semibold">{title}</h3>
      <dl className="mt-2 border-b border-line">
        {fields.map((field) => (
          <div
            key={field.name}
            id={`${anchor}-${field.name}`}
            className="grid gap-x-6 gap-y-1 border-t border-line py-3 target:bg-blossom-wash sm:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <dt className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-mono text-[0.875rem] wrap-anywhere">
                <FieldName name={field.name} />
              </span>
              <span className="font-mono text-[0.8125rem] text-ink-muted">{field.type}</span>
              {showRequired && field.required && <Badge tone="blossom">required</Badge>}
            </dt>
            <dd className="text-[0.9375rem]">
              <InlineText text={field.description} /> <FieldRules field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Allows line breaks after the words of a long name. */
const FieldName = ({ name }: { name: string }) =>
  name.split(/(?<=[._])/).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is static.
    <Fragment key={index}>
      {word}
      <wbr />
    </Fragment>
  ));

function FieldRules({ field }: { field: FieldDescription }) {
  const { rules, values, only } = field;
  return (
    <span className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-muted">
      {values.length > 0 && (
        <span className="flex flex-wrap items-baseline gap-1">
          {values.map((value) => (
            <InlineCode key={value}>{value}</InlineCode>
          ))}
        </span>
      )}
      {rules.map((rule) => (
        <span key={rule}>{rule}</span>
      ))}
      {field.default !== undefined && (
        <span>
          default <InlineCode>{field.default}</InlineCode>
        </span>
      )}
      {only.length > 0 && <span>only when {only.join(" or ")}</span>}
    </span>
  );
}
