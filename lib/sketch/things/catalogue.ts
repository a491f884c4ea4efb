/** A thing's habitat: what it stands on or is in unless the prompt says otherwise. */
export type Habitat =
  | "land"
  | "farm"
  | "savanna"
  | "arctic"
  | "wood"
  | "road"
  | "rail"
  | "sea"
  | "shore"
  | "sky"
  | "space"
  | "table"
  | "floor"
  | "garden"
  | "building";

/**
 * The drawings that the engine takes from the library, by habitat and usual size in metres. Those after a "!" fit in one
 * hand.
 */
const CATALOGUE: Record<`${Habitat} ${number}`, string> = {
  "farm 1.6": "yak alpaca",
  "savanna 2.4": "ostrich emu",
  "savanna 1.8": "komodo-dragon",
  "savanna 1.7": "cheetah jaguar black-panther puma",
  "wood 1.3": "branch",
  "savanna 1.3": "hyena gazelle warthog",
  "savanna 0.8": "vulture jackal",
  "savanna 0.4": "meerkat",
  "savanna 1.1": "chimpanzee wombat",
  "land 5": "triceratops stegosaurus",
  "land 2.6": "griffin pegasus centaur hydra",
  "land 1.5": "cerberus velociraptor ankylosaurus",
  "wood 1.7": "reindeer elk tapir",
  "wood 0.9": "lynx coyote anteater",
  "wood 0.5": "toucan magpie falcon cockatoo red-panda lemur porcupine armadillo",
  "wood 0.35": "robin sparrow bluebird canary cardinal blue-jay guinea-pig",
  "wood 0.4": "woodpecker kingfisher ferret weasel chameleon",
  "arctic 1.6": "walrus",
  "shore 1.1": "reed pelican stork heron crane-bird",
  "shore 0.45": "lily-pad seagull puffin salamander axolotl platypus",
  "sea 5.5": "orca kraken plesiosaur",
  "sea 3.5": "manta-ray narwhal swordfish hammerhead-shark manatee",
  "sea 0.45": "nautilus eel sea-urchin seahorse starfish goldfish clownfish",
  "sky 2.5": "pterodactyl",
  "sky 0.25": "hummingbird",
  "sky 0.22": "dragonfly firefly moth",
  "garden 0.25": "mole",
  "garden 0.24": "slug grasshopper praying-mantis caterpillar tarantula stag-beetle",
  "floor 2.2": "yeti bigfoot golem cyclops minotaur",
  "floor 1.8": "werewolf zombie skeleton mummy gargoyle grim-reaper",
  "floor 0.6": "gnome",
  "farm 1.5": "cow ox water-buffalo donkey carriage cart",
  "farm 1": "pig goat ewe ram llama wheelbarrow scarecrow haystack",
  "farm 0.5": "chicken rooster turkey goose duck",
  "farm 0.25": "baby-chick hatching-chick front-facing-baby-chick",
  "savanna 3.2": "elephant giraffe mammoth",
  "savanna 2": "rhinoceros hippopotamus camel two-hump-camel zebra lion tiger leopard",
  "savanna 1.6": "gorilla kangaroo crocodile orangutan",
  "land 3": "sauropod t-rex dragon",
  "land 2": "horse unicorn bison",
  "land 0.9": "dog poodle guide-dog service-dog wolf",
  "land 0.5": "cat snake lizard",
  "land 0.4": "monkey sloth koala rabbit skunk badger raccoon mouse rat",
  "wood 1.8": "bear deer moose boar panda",
  "wood 0.6": "fox beaver otter owl eagle",
  "wood 0.3": "parrot hedgehog chipmunk hamster",
  "arctic 1.8": "polar-bear sleigh igloo",
  "arctic 0.8": "penguin seal",
  "shore 0.9": "flamingo swan peacock dodo sandcastle",
  "sea 1.1": "sea-turtle",
  "shore 0.3": "turtle frog crab lobster beach-with-umbrella",
  "sea 6": "whale spouting-whale",
  "sea 2": "dolphin shark octopus squid",
  "sea 0.5": "fish tropical-fish blowfish jellyfish coral shrimp oyster spiral-shell",
  "sky 0.35": "bird blackbird dove bat",
  "sky 1.6": "phoenix-bird",
  "sky 6": "floating-island",
  "sky 0.2": "butterfly honeybee mosquito fly dashing-away",
  "sky 0.3": "! balloon",
  "garden 0.2": "lady-beetle ant bug beetle cricket snail spider worm scorpion cockroach spider-web",
  "garden 4": "deciduous-tree evergreen-tree palm-tree christmas-tree tanabata-tree birch tree-house willow",
  "garden 1": "cactus fountain hammock swing-set stone-well totem-pole sundial beehive dog-house",
  "garden 0.5":
    "! tulip rose hibiscus sunflower blossom cherry-blossom white-flower hyacinth lotus wilted-flower bouquet seedling herb shamrock four-leaf-clover sheaf-of-rice mushroom brown-mushroom maple-leaf fallen-leaf leaf-fluttering-in-wind lavender dandelion orchid",
  "garden 0.6": "pumpkin fire potted-plant empty-nest nest-with-eggs pine-decoration fern birdhouse",
  "table 0.25":
    "! red-apple green-apple pear tangerine lemon lime banana grapes melon watermelon peach kiwi-fruit mango pineapple coconut avocado tomato eggplant potato carrot ear-of-corn hot-pepper bell-pepper cucumber leafy-green broccoli garlic onion peanuts beans ginger-root pea-pod roasted-sweet-potato bread croissant baguette-bread flatbread pretzel bagel waffle egg bacon cheese-wedge meat-on-bone poultry-leg cut-of-meat hamburger french-fries pizza hot-dog pizza-slice sandwich taco burrito tamale stuffed-flatbread falafel dumpling fortune-cookie takeout-box rice-ball rice-cracker fried-shrimp dango ice-cream shaved-ice soft-ice-cream doughnut cookie cupcake chocolate-bar candy lollipop custard honey-pot baby-bottle glass-of-milk hot-beverage teacup-without-handle sake bottle-with-popping-cork cocktail-glass tropical-drink beer-mug cup-with-straw bubble-tea beverage-box mate salt canned-food butter bone popcorn spoon kitchen-knife chopsticks oden ice moon-cake rubiks-cube",
  "floor 2.6": "brick-wall windowsill windowsill-in-rain gold-pile",
  "floor 1.6": "furry-monster monster-one-eyed monster-three-eyed",
  "table 0.3": "cheese-wheel cooking-pot yarn-ball",
  "table 0.28": "! glass-of-water frisbee",
  "building 9": "rocket-launch great-wave",
  "building 4": "graveyard mushroom-house",
  "building 6": "gas-station carousel",
  "shore 1.4": "beaver-dam",
  "sea 6.5": "shipwreck",
  "floor 0.7": "pillow",
  "floor 0.5": "wall-clock",
  "table 0.26": "! milkshake",
  "floor 0.4":
    "worn-shades worn-shades-side worn-glasses worn-glasses-side worn-scarf worn-bow worn-tie worn-necklace worn-bubble worn-chef-hat worn-patch worn-wreath",
  "table 0.12": "! cake-candle strawberry blueberries cherries olive",
  "table 0.32": "! bottle wine-bottle",
  "table 0.14": "! cup tumbler-glass wine-glass",
  "table 0.06": "! chestnut",
  "table 0.36": "fishbowl fire-breath flowerpot",
  "table 0.35":
    "cube sphere cylinder cone triangle circle square bowl bowl-front vase plate microwave toaster lamp box pancakes pie shortcake birthday-cake bowl-with-spoon green-salad spaghetti curry-rice cooked-rice steaming-bowl sushi bento-box pot-of-food shallow-pan-of-food fondue cooking clinking-beer-mugs clinking-glasses teapot amphora jar fork-and-knife fork-and-knife-with-plate fish-cake-with-swirl pouring-liquid jack-o-lantern kettle blender cutting-board snow-globe clothes-iron paper-boat origami-crane spinning-top candlestick macarons wreath spellbook metronome magic-lamp message-bottle atom",
  "table 0.2":
    "! greeting-card fork knife remote hair-dryer baseball-bat baseball-glove sword watch mobile-phone telephone-receiver camera camera-with-flash video-camera microphone studio-microphone flashlight candle light-bulb open-book closed-book green-book blue-book orange-book notebook notebook-with-decorative-cover ledger scroll page-facing-up newspaper rolled-up-newspaper envelope love-letter pencil pen fountain-pen black-nib paintbrush crayon memo scissors paperclip pushpin straight-ruler triangular-ruler key old-key hammer axe pick wrench screwdriver carpentry-saw dagger bow-and-arrow boomerang magic-wand crystal-ball magnet test-tube syringe pill stethoscope magnifying-glass-tilted-left toothbrush soap sponge razor lotion-bottle hair-pick lipstick nail-polish ring gem-stone crown necktie glasses sunglasses goggles gloves scarf socks t-shirt jeans shorts dress bikini one-piece-swimsuit kimono sari coat lab-coat womans-clothes running-shirt safety-vest top-hat witch-hat santa-hat party-hat cowboy-hat womans-hat billed-cap graduation-cap rescue-workers-helmet military-helmet high-heeled-shoe womans-sandal womans-boot mans-shoe running-shoe hiking-boot flat-shoe ballet-shoes thong-sandal purse clutch-bag teddy-bear party-popper wrapped-gift ribbon firecracker sparkler folding-hand-fan red-paper-lantern lantern diya-lamp wind-chime red-envelope flute trumpet violin banjo saxophone maracas tennis badminton ping-pong baseball softball basketball soccer-ball volleyball american-football rugby-football pool-8-ball boxing-glove flying-disc yo-yo fishing-pole game-die puzzle-piece joystick dna compass ticket trophy sports-medal 1st-place-medal military-medal rosette money-bag dollar-banknote euro-banknote yen-banknote pound-banknote coin credit-card receipt package feather umbrella closed-umbrella hammer-and-wrench crossed-swords shield water-pistol briefcase handbag nesting-dolls broom plunger mouse-trap thread yarn knot sewing-needle safety-pin bell megaphone postal-horn cigarette hourglass-done hourglass-not-done alarm-clock stopwatch nazar-amulet prayer-beads hamsa bomb battery floppy-disk optical-disk dvd videocassette film-frames clapper-board identification-card label bookmark spiral-notepad clipboard file-folder mirror bucket roll-of-paper nut-and-bolt hook toolbox adhesive-bandage thermometer tear-off-calendar calendar goal-net heart-with-ribbon harmonica clarinet shovel rake watering-can binoculars katana spear scepter rolling-pin whisk pocket-watch quill rubber-duck doll paper-airplane playing-cards crossbow popsicle cotton-candy candy-cane gingerbread-man easter-egg christmas-stocking potion perfume-bottle torch flag gavel handcuffs pinwheel tambourine dreamcatcher",
  "table 0.4":
    "ball juice-glass tray books world-map laptop keyboard computer-mouse trackball printer telephone fax-machine pager radio television abacus mantelpiece-clock microscope telescope alembic petri-dish balance-scale gear video-game film-projector movie-camera artist-palette framed-picture level-slider control-knobs luggage backpack basket shopping-bags lacrosse ice-skate roller-skate skateboard accordion drum long-drum musical-keyboard chess-pawn slot-machine piata wastebasket crutch skull anatomical-heart brain tooth lungs coffin funeral-urn moai headphone headstone musical-score money-with-wings magnifying-glass-tilted-right performing-arts mirror-ball carp-streamer japanese-dolls rock wood brick chains typewriter record-player gramophone boombox xylophone sewing-machine espresso-machine treasure-chest drone drill gold-bars diving-helmet chess-board tuba trombone rocking-horse cauldron cash-register barbell chainsaw dartboard birdcage bowling bonsai gong",
  "floor 1.1":
    "chalkboard neon-sign sign-board table sofa bench fridge oven sink wardrobe bookshelf surfboard snowboard fence statue chair couch-and-lamp bed bathtub toilet shower door window ladder elevator desktop-computer guitar skis sled kick-scooter shopping-cart manual-wheelchair motorized-wheelchair fire-extinguisher oil-drum placard stop-sign armchair rocking-chair stool shelf pedestal dresser fireplace rug speaker amplifier washing-machine vacuum-cleaner anvil cello harp trash-can staircase barrel easel safe grill deck-chair baby-carriage buddha-statue",
  "floor 1.7":
    "robot ghost snowman snowman-without-snow alien alien-monster troll ogre goblin grand-piano throne curtains grandfather-clock vending-machine arcade-machine jukebox phone-booth suit-of-armor",
  "road 1": "fire-hydrant parking-meter",
  "road 2": "bicycle motorcycle motor-scooter auto-rickshaw tricycle unicycle",
  "road 3.6":
    "automobile cabriolet sports-car sport-utility-vehicle taxi police-car racing-car pickup-truck oncoming-automobile oncoming-taxi oncoming-police-car minibus tractor battle-tank excavator bulldozer forklift dump-truck camper-van",
  "road 6":
    "double-decker bus trolleybus oncoming-bus ambulance fire-engine delivery-truck articulated-lorry",
  "road 3":
    "street-lamp street-sign vertical-traffic-light horizontal-traffic-light bus-stop fuel-pump postbox barber-pole wheel construction playground-slide food-truck cannon market-stall",
  "rail 6":
    "locomotive railway-car tram tram-car metro train high-speed-train bullet-train light-rail monorail mountain-railway station",
  "sea 5":
    "pirate-ship sailboat motor-boat speedboat canoe ferry passenger-ship ship anchor ring-buoy submarine gondola raft rowboat iceberg viking-ship",
  "sky 5":
    "hot-air-balloon airplane small-airplane airplane-departure airplane-arrival helicopter parachute rocket flying-saucer suspension-railway aerial-tramway mountain-cableway kite zeppelin biplane",
  "space 9": "black-hole solar-system",
  "garden 5": "swimming-pool",
  "road 2.8": "cafe-terrace",
  "space 5":
    "satellite ringed-planet comet globe-showing-europe-africa globe-showing-americas globe-showing-asia-australia full-moon crescent-moon star glowing-star shooting-star milky-way satellite-antenna space-station",
  "sky 3":
    "sun sun-with-face cloud rainbow high-voltage cloud-with-rain cloud-with-snow cloud-with-lightning sun-behind-cloud droplet snowflake sparkles red-heart fireworks chandelier",
  "building 7":
    "ancient-temple bookstore bakery shopfront diner viaduct pyramid windmill bridge house log-cabin house-with-garden derelict-house houses hut tent camping circus-tent hospital school bank factory department-store convenience-store post-office japanese-post-office hindu-temple synagogue shinto-shrine kaaba stadium classical-building carousel-horse building-construction bridge-at-night love-hotel wedding volcano mountain snow-capped-mountain mount-fuji desert-island taj-mahal sphinx stonehenge colosseum gate barn greenhouse obelisk wind-turbine solar-panel great-wall",
  "building 20":
    "tornado office-building hotel ferris-wheel roller-coaster tokyo-tower statue-of-liberty clock-tower eiffel-tower cathedral tower castle japanese-castle church mosque",
};

/** A drawing of the library as the engine uses it. */
export interface Kind {
  /** The drawing's name in the library. */
  slug: string;
  habitat: Habitat;
  /** Usual size in metres. */
  size: number;
  /** Whether it fits in one hand. */
  handy: boolean;
}

/** Every drawing that the engine uses, by its name in the library. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(CATALOGUE).flatMap(([key, slugs]) => {
    const [habitat, size] = key.split(" ") as [Habitat, string];
    const handy = slugs.startsWith("! ");
    return slugs
      .replace("! ", "")
      .split(" ")
      .map((slug): [string, Kind] => [slug, { slug, habitat, size: Number(size), handy }]);
  }),
);

const OF_BEASTS: readonly (Habitat | undefined)[] = [
  "farm",
  "savanna",
  "land",
  "wood",
  "arctic",
  "shore",
  "sky",
];
/** What is at home among animals, and is none. */
const LIFELESS: readonly string[] =
  "lily-pad reed branch balloon beach-with-umbrella sandcastle beaver-dam dashing-away sleigh igloo carriage cart wheelbarrow scarecrow haystack spiral-shell".split(
    " ",
  );
/** Whether a drawing shows an animal of land or air, judged by its habitat. */
export const isBeast = (slug: string): boolean =>
  OF_BEASTS.includes(KINDS.get(slug)?.habitat) && !LIFELESS.includes(slug);
