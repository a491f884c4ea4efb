"use client";

import type { GalleryFilter } from "@/lib/client/use-gallery";
import type { ModelResource } from "@/lib/contract/models";
import { Button } from "../ui/button";
import { FilterMenu } from "./filter-menu";

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

type GalleryFiltersProps = {
  filter: GalleryFilter;
  onFilterChange: (filter: GalleryFilter) => void;
  onShowAll: () => void;
  models: readonly ModelResource[];
};

/** Narrows the gallery down by scene, model and source. */
export function GalleryFilters({ filter, onFilterChange, onShowAll, models }: GalleryFiltersProps) {
  const modelChoices = [
    { value: "", label: "All models" },
    ...models.map(({ id, name }) => ({ value: id, label: name })),
  ];

  function change(name: keyof GalleryFilter, value: string) {
    const { [name]: _, ...others } = filter;
    onFilterChange(value ? { ...others, [name]: value } : others);
  }

  return (
    // The words stand on the edges that the pictures do, and the row is as high as its heading, with filters or without.
    <fieldset className="-mx-3 flex flex-wrap items-center gap-1 sm:-my-1">
      <legend className="sr-only">Filter the pictures</legend>
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
      {Object.keys(filter).length > 0 && (
        <Button variant="ghost" size="sm" onClick={onShowAll}>
          Show all
        </Button>
      )}
    </fieldset>
  );
}
