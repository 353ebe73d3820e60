import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Five articles as people save them from the web. They are other people's texts and stay outside the
 * repository: what is expected of them is written as offsets, names and dates.
 */
export const here: string = dirname(fileURLToPath(import.meta.url));
const shared = process.env.EVENHAND_SHARED ?? join(here, "../../../../../shared");
const seeds = join(shared, "seeds");

export const seedsExist: boolean = existsSync(seeds);

export const FILES = {
  atalayar: "000_e1defd18a3590446.txt",
  scoop: "001_a04cd9b21877e235.txt",
  weekly: "002_27b9a0ff943ad782.txt",
  comment: "003_70b5eb291bb7768b.txt",
  drills: "004_b0c663f0e71de633.txt",
} as const;

export type SeedId = keyof typeof FILES;

export const isSeedId = (id: string): id is SeedId => Object.hasOwn(FILES, id);

export const read = (id: SeedId): string => readFileSync(join(seeds, FILES[id]), "utf8");
