import type { ModelResource } from "@/lib/contract/models";
import { Credits } from "../ui/credits";

type PriceListProps = {
  models: readonly ModelResource[];
  /** A new account's credits. */
  gift: number;
};

/** The models with the price of an image. */
export function PriceList({ models, gift }: PriceListProps) {
  return (
    <ul className="border-b border-line">
      {models.map(({ id, name, description, credits, scenes }) => (
        <li
          key={id}
          className="grid grid-cols-1 gap-x-10 gap-y-3 border-t border-line py-7 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
        >
          <div className="max-w-xl">
            <h3 className="text-heading">{name}</h3>
            <p className="mt-1 text-ink-muted">{description}</p>
            <p className="mt-2 text-sm text-ink-muted">Draws {scenes.map(describeScene).join(" and ")}.</p>
          </div>
          <p className="sm:text-right">
            <Credits amount={credits} show="word" className="font-display text-title" />
            <span className="block text-sm text-ink-muted">
              per picture
              {gift >= credits && `, ${Math.floor(gift / credits).toLocaleString("en")} with a new account`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function describeScene(scene: ModelResource["scenes"][number]): string {
  return scene === "text-to-image" ? "from text" : "from images";
}
