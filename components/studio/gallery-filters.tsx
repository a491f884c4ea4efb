"use client";

import { SquareCheck, Star, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { GalleryFilter } from "@/lib/client/gallery-filter";
import type { ModelResource } from "@/lib/contract/models";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { CollectionFilter } from "./collection-filter";
import { DayField } from "./day-field";
import { FilterMenu } from "./filter-menu";
import { SearchField } from "./search-field";

const SCENES = [
  { value: "", label: "All scenes" },
  { value: "text-to-image", label: "From text" },
  { value: "image-to-image", label: "From images" },
];

const SOURCES = [
  { value: "", label: "Studio and API" },
  { value: "web", label: "Studio" },
  { value: "api", label: "API" },
];

const ORDERS = [
  { value: "", label: "Newest first" },
  { value: "favourites", label: "Favourites first" },
];

const STATES = [
  { value: "", label: "All statuses" },
  { value: "success", label: "Drawn" },
  { value: "pending", label: "Waiting" },
  { value: "processing", label: "Drawing" },
  { value: "failed", label: "Failed" },
];

type GalleryFiltersProps = {
  filter: GalleryFilter;
  onFilterChange: (filter: GalleryFilter) => void;
  onShowAll: () => void;
  models: readonly ModelResource[];
  /** Starts selecting pictures; undefined if there are none. */
  onChoosing: (() => void) | undefined;
  /** Content beside the search. */
  children: ReactNode;
};

/** Filters the gallery by words, scene, model, source, state and day. */
export function GalleryFilters({
  filter,
  onFilterChange,
  onShowAll,
  models,
  onChoosing,
  children,
}: GalleryFiltersProps) {
  const modelChoices = [
    { value: "", label: "All models" },
    ...models.map(({ id, name }) => ({ value: id, label: name })),
  ];

  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: depends on the active filters.
  useEffect(() => showWhatIsSet(row.current), [filter]);

  function change(name: keyof GalleryFilter, value: string) {
    const { [name]: _, ...others } = filter;
    onFilterChange(value ? { ...others, [name]: value } : others);
  }

  return (
    <fieldset className="flex w-full min-w-0 flex-wrap items-center gap-1">
      <legend className="sr-only">Filter pictures</legend>
      <SearchField value={filter.q ?? ""} onValueChange={(words) => change("q", words)} />
      {Object.keys(filter).length > 0 && (
        <Button variant="ghost" size="sm" onClick={onShowAll}>
          Show all
        </Button>
      )}
      {children}
      {/* On phones, the buttons are one scrollable line that fades at its end. */}
      <div
        ref={row}
        className="flex max-w-full min-w-0 items-center gap-1 max-sm:overflow-x-auto max-sm:p-1 max-sm:pr-6 max-sm:[mask-image:linear-gradient(to_right,#000_calc(100%-1.5rem),transparent)] max-sm:[scrollbar-width:none] sm:flex-wrap max-sm:*:min-h-11"
      >
        <FilterMenu
          label="Scene"
          choices={SCENES}
          value={filter.scene ?? ""}
          onValueChange={(value) => change("scene", value)}
        />
        <FilterMenu
          label="Model"
          choices={modelChoices}
          value={filter.model ?? ""}
          onValueChange={(value) => change("model", value)}
        />
        <FilterMenu
          label="Source"
          choices={SOURCES}
          value={filter.source ?? ""}
          onValueChange={(value) => change("source", value)}
        />
        <FilterMenu
          label="State"
          choices={STATES}
          value={filter.status ?? ""}
          onValueChange={(value) => change("status", value)}
        />
        <DayField value={filter.day ?? ""} onValueChange={(value) => change("day", value)} />
        <Button
          variant={filter.favourite ? "outline" : "ghost"}
          size="sm"
          aria-pressed={filter.favourite !== undefined}
          data-set={filter.favourite && ""}
          onClick={() => change("favourite", filter.favourite ? "" : "true")}
        >
          <Star aria-hidden="true" className={filter.favourite ? "fill-current" : undefined} /> Favourites
        </Button>
        <FilterMenu
          label="Sort"
          choices={ORDERS}
          value={filter.sort ?? ""}
          onValueChange={(value) => change("sort", value)}
        />
        <CollectionFilter value={filter.collection} onValueChange={(id) => change("collection", id ?? "")} />
        {onChoosing && (
          <Button variant="ghost" size="sm" onClick={onChoosing}>
            <SquareCheck aria-hidden="true" /> Select
          </Button>
        )}
        <Button asChild variant="ghost" size="sm">
          <Link href="/studio/trash" prefetch={false}>
            <Trash2 aria-hidden="true" /> Trash
          </Link>
        </Button>
      </div>
    </fieldset>
  );
}

/** Scrolls the row of filters so that the first active one is visible. */
function showWhatIsSet(row: HTMLElement | null): void {
  const place = row?.querySelector("[data-set]")?.getBoundingClientRect();
  if (!row || !place) return;
  const { left, right } = row.getBoundingClientRect();
  if (place.left < left || place.right > right) row.scrollLeft += place.left - left;
}
