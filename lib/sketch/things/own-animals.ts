import { OWN_BIRDS } from "./own-birds";
import { OWN_CREATURES } from "./own-creatures";
import { OWN_DEEP_SEA } from "./own-deep-sea";
import { OWN_DINOSAURS } from "./own-dinosaurs";
import { OWN_FOLK } from "./own-folk";
import { OWN_FURTHER_MAMMALS } from "./own-further-mammals";
import { OWN_HOOFED } from "./own-hoofed";
import { OWN_INSECTS } from "./own-insects";
import { OWN_MONSTERS } from "./own-monsters";
import { OWN_PERCHING_BIRDS } from "./own-perching-birds";
import { OWN_PREDATORS } from "./own-predators";
import { OWN_REPTILES } from "./own-reptiles";
import { OWN_SEA_ANIMALS } from "./own-sea-animals";
import { OWN_SMALL_MAMMALS } from "./own-small-mammals";
import { OWN_SONGBIRDS } from "./own-songbirds";

/** Animals and creatures that the library lacks, in its style; those in profile face left. */
export const OWN_ANIMALS: Readonly<Record<string, string>> = {
  ...OWN_BIRDS,
  ...OWN_CREATURES,
  ...OWN_DEEP_SEA,
  ...OWN_DINOSAURS,
  ...OWN_FOLK,
  ...OWN_FURTHER_MAMMALS,
  ...OWN_HOOFED,
  ...OWN_INSECTS,
  ...OWN_MONSTERS,
  ...OWN_PERCHING_BIRDS,
  ...OWN_PREDATORS,
  ...OWN_REPTILES,
  ...OWN_SEA_ANIMALS,
  ...OWN_SMALL_MAMMALS,
  ...OWN_SONGBIRDS,
};
