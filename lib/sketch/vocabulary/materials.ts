const WOOD =
  "table chair bench bed door bookshelf wardrobe wood box basket sign-board placard ladder broom baseball-bat violin guitar banjo nesting-dolls canoe hut fence framed-picture pencil bow-and-arrow bow staff musical-keyboard bridge";
const METAL =
  "key old-key sword dagger knife kitchen-knife fork spoon bell hammer axe scissors wrench shield chains hook katana toaster fridge crossed-swords bicycle teapot";

/** The drawings that already look made of a material, or in a shape, by the words for it. */
export const MADE_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      ["wooden wood de-madera holz деревянный деревянная", WOOD],
      ["metal metallic steel iron", METAL],
      [
        "glass",
        "bottle wine-bottle vase wine-glass tumbler-glass cocktail-glass light-bulb mirror jar crystal-ball glasses",
      ],
      ["porcelain ceramic china", "plate bowl vase teapot cup hot-beverage teacup-without-handle amphora"],
      ["paper", "envelope scroll newspaper page-facing-up world-map red-paper-lantern rolled-up-newspaper"],
      ["wicker", "basket"],
      ["leather", "handbag briefcase womans-boot mans-shoe"],
      ["brick", "brick"],
      ["gold golden", "crown ring coin trophy key"],
      ["plush", "teddy-bear"],
      ["velvet", "sofa"],
      ["oval", "mirror egg plate"],
      [
        "round circular",
        "red-apple tangerine sphere basketball soccer-ball baseball alarm-clock coin plate doughnut crystal-ball cookie watermelon globe-showing-europe-africa balloon",
      ],
      [
        "rectangular square",
        "box cube laptop television fridge framed-picture closed-book envelope newspaper door microwave suitcase luggage mobile-phone table bookshelf",
      ],
      ["prickly spiky", "cactus hedgehog porcupine sea-urchin"],
      ["fluffy woolly", "ewe cloud teddy-bear alpaca poodle llama"],
      ["striped", "zebra tiger honeybee"],
      ["spotted", "leopard cheetah jaguar lady-beetle giraffe"],
    ] as const
  ).flatMap(([words, slugs]) => words.split(" ").map((word) => [word, slugs.split(" ")] as const)),
);
