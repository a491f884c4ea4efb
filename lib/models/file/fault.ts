import { OwnError } from "@/lib/own-error";

/** The way to a value: names of fields, and indices of lists. */
export type Place = readonly (string | number)[];

/** What is wrong with a file, and where. */
export type Fault = { at: Place; reason: string };

/** A file that is not used, with the line and the reason of each fault. */
export class ModelsFileFault extends OwnError {
  static override readonly errorName: string = "ModelsFileFault";
}
