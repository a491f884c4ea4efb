/** The heads of our own animals and creatures in their 32-unit square: centre and radius. */
const HEADS =
  "walrus 11.2 10 5.9, ostrich 7.8 3.5 1.9, emu 8 3.7 1.9, toucan 18.4 8.4 4.1, pelican 12.4 5 2.6, stork 10.2 3.8 1.8, heron 10.2 3.8 1.8, crane-bird 10.2 3.8 1.8, hummingbird 11.6 11.6 3.4, woodpecker 15 7 4, kingfisher 16.8 9.2 5, vulture 8.6 5.8 2.7, magpie 9 8.8 4, seagull 8.6 9.2 3.8, seahorse 15.4 6.2 4.2, narwhal 11 16 5, orca 9 16 6, cheetah 7.4 8.6 4.6, jaguar 7.6 11.6 4.6, black-panther 7.6 11.6 4.6, puma 7.6 11.6 4.6, lynx 7.6 10.6 4.6, hyena 8 9.4 3.9, coyote 9.6 9 3.4, jackal 9.6 8.4 3.3, meerkat 15 6.6 4.2, ferret 8.8 12.6 4.5, weasel 9 11.6 3.6, mole 16 13 5.4, porcupine 9 21.6 4, armadillo 7.4 22.4 2.8, anteater 9.4 17.2 2.8, red-panda 14 11 7, lemur 11.6 8.4 5.4, reindeer 10.2 9.9 2.5, elk 10.2 9.7 2.5, gazelle 10.1 8.8 2.2, yak 6.8 14 5, tapir 9 16.6 4, alpaca 9.8 7 4.6, chameleon 8 12 4, axolotl 10 14.6 5.4, salamander 6.4 15.6 3.8, komodo-dragon 6.6 11.4 3.2, slug 6.4 15 4, griffin 11 8.6 4, pegasus 9.4 8 3.2, centaur 11 4.8 3.2, kraken 16 8 7, yeti 16 8 6.2, bigfoot 16 8 6.2, minotaur 16 7 4.4, werewolf 15 7 4, zombie 15.6 6 5.6, skeleton 16 5.6 5.2, mummy 16 6 5.4, golem 16 5 4.4, gargoyle 16 7.6 4.6, cyclops 16 6.6 5.6, grim-reaper 16 9 5.6, chimpanzee 15.5 7.6 6, platypus 9 19.6 3.6, guinea-pig 8 17.6 4.8, wombat 8.4 17.6 4.6, warthog 9 16.6 4, manatee 8 16.6 4.6, robin 11 11 4.6, sparrow 11 11 4.6, bluebird 11 11 4.6, canary 11 11 4.6, cardinal 11 8 4, blue-jay 11 8 4, cockatoo 15.4 8.8 4.3, falcon 14.4 8.6 4.8, puffin 15.4 9.4 5.2, triceratops 8 16 3.6, stegosaurus 4.4 22.8 2.3, velociraptor 8.6 7.4 3, ankylosaurus 5.4 21.4 3, plesiosaur 7.6 5 2.6, goldfish 8 15 5, caterpillar 7 17.6 5.2";

/** Heads by the drawing's name. */
export const OWN_HEADS: Readonly<Record<string, { x: number; y: number; radius: number }>> =
  Object.fromEntries(
    HEADS.split(", ").map((one) => {
      const [slug = "", x, y, radius] = one.split(" ");
      return [slug, { x: Number(x), y: Number(y), radius: Number(radius) }];
    }),
  );
