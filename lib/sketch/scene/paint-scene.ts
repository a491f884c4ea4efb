import type { Setting } from "@/lib/sketch/brief";
import { abstract } from "./abstract";
import { alley } from "./alley";
import { bamboo } from "./bamboo";
import { blossom, garden } from "./blossom";
import { cafe } from "./cafe";
import { canyon } from "./canyon";
import { castle } from "./castle";
import { cave } from "./cave";
import { city, rooftop } from "./city";
import { cloudland } from "./cloudland";
import { festival } from "./festival";
import { forest } from "./forest";
import { furnished } from "./furnished";
import { court, gym, ring } from "./gym";
import { hall } from "./hall";
import { harbour } from "./harbour";
import { jungle } from "./jungle";
import { library } from "./library";
import { meadow } from "./meadow";
import { mountains, snowfield } from "./mountains";
import { neonCity } from "./neon-city";
import { desert, dreamscape } from "./open-land";
import { park } from "./park";
import { plain } from "./plain";
import { alienscape, marscape, moonscape } from "./planet";
import { pond } from "./pond";
import { river } from "./river";
import { room } from "./room";
import { ruins } from "./ruins";
import { savanna } from "./savanna";
import { sea } from "./sea";
import { shrine } from "./shrine";
import { space } from "./space";
import { stadium } from "./stadium";
import type { Stage } from "./stage";
import { station } from "./station";
import { street } from "./street";
import { studio } from "./studio";
import { swamp } from "./swamp";
import { terraces } from "./terraces";
import { theatre } from "./theatre";
import { underwater } from "./underwater";
import { village } from "./village";
import { volcano } from "./volcano";
import { waterfall } from "./waterfall";
import { zenGarden } from "./zen-garden";

const SCENES: Record<Setting, (stage: Stage) => string> = {
  studio,
  city,
  neon: neonCity,
  rooftop,
  sea,
  forest,
  blossom,
  garden,
  mountains,
  space,
  library,
  cafe,
  room,
  castle,
  desert,
  snow: snowfield,
  underwater,
  festival,
  village,
  waterfall,
  river,
  street,
  meadow,
  sky: cloudland,
  harbour,
  park,
  zengarden: zenGarden,
  abstract,
  kitchen: furnished("kitchen"),
  classroom: furnished("classroom"),
  office: furnished("office"),
  bedroom: furnished("bedroom"),
  bathroom: furnished("bathroom"),
  bamboo,
  ruins,
  canyon,
  terraces,
  savanna,
  jungle,
  volcano,
  theatre,
  stadium,
  gym,
  court,
  ring,
  cave,
  hallway: hall("hallway"),
  gallery: hall("gallery"),
  cathedral: hall("cathedral"),
  dungeon: hall("dungeon"),
  ballroom: hall("ballroom"),
  alley,
  swamp,
  laboratory: furnished("laboratory"),
  workshop: furnished("workshop"),
  tavern: furnished("tavern"),
  shrine,
  station,
  moon: moonscape,
  mars: marscape,
  alien: alienscape,
};

/** Paints the place that the brief names; without one, a backdrop for the subject, or a landscape if there is none. */
export function paintScene(stage: Stage): string {
  const { brief, peopled } = stage;
  const { subject } = brief;
  if (brief.plain && peopled && (!brief.setting || brief.setting === "studio")) return plain(stage);
  if (subject.kind === "animal" && subject.animal === "fish" && !brief.setting) return pond(stage);
  const named =
    brief.setting && !(brief.setting === "studio" && !peopled) ? SCENES[brief.setting] : undefined;
  if (named) return named(stage);
  if (!peopled) return dreamscape(stage);
  return brief.time ? dreamscape(stage) : studio(stage);
}
