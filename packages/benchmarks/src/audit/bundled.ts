/** A package that is bundled in what ships. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it; empty where it states none. */
  readonly license: string;
  /** Whether the text of its licence ships too. */
  readonly hasText: boolean;
}

const RULE = "-".repeat(80);

/** The packages of a file of licences that the build puts beside a bundle, from the modules that are in it. */
export function bundledPackages(licenses: string): readonly BundledPackage[] {
  return licenses
    .split(`\n${RULE}\n`)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [head = "", ...text] = entry.split("\n");
      const [, name = "", version = "", license = ""] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(head) ?? [];
      return { name, version, license, hasText: text.join("").trim() !== "" };
    });
}
