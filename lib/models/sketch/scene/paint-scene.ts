import type { Setting } from "@/lib/models/sketch/brief";
import { blossom, garden } from "@/lib/models/sketch/scene/blossom";
import { cafe } from "@/lib/models/sketch/scene/cafe";
import { castle } from "@/lib/models/sketch/scene/castle";
import { city, rooftop } from "@/lib/models/sketch/scene/city";
import { cloudland } from "@/lib/models/sketch/scene/cloudland";
import { festival } from "@/lib/models/sketch/scene/festival";
import { forest } from "@/lib/models/sketch/scene/forest";
import { library } from "@/lib/models/sketch/scene/library";
import { mountains, snowfield } from "@/lib/models/sketch/scene/mountains";
import { neonCity } from "@/lib/models/sketch/scene/neon-city";
import { desert, dreamscape, meadow } from "@/lib/models/sketch/scene/open-land";
import { plain } from "@/lib/models/sketch/scene/plain";
import { pond } from "@/lib/models/sketch/scene/pond";
import { river } from "@/lib/models/sketch/scene/river";
import { room } from "@/lib/models/sketch/scene/room";
import { sea } from "@/lib/models/sketch/scene/sea";
import { space } from "@/lib/models/sketch/scene/space";
import type { Stage } from "@/lib/models/sketch/scene/stage";
import { street } from "@/lib/models/sketch/scene/street";
import { studio } from "@/lib/models/sketch/scene/studio";
import { underwater } from "@/lib/models/sketch/scene/underwater";
import { village } from "@/lib/models/sketch/scene/village";
import { waterfall } from "@/lib/models/sketch/scene/waterfall";

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
};

/** Paints the place that the brief names; without one, a backdrop for a subject or a landscape for its own sake. */
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
