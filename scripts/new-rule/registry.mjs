/** The text of registry.ts with a rule more: its import in order, and its line behind those of its category. */
export function registered(registry, id) {
  const name = id.split("/")[1].replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const lines = registry.split("\n");
  const path = `./${id}/index.ts`;
  const later = lines.findIndex((line) => {
    const imported = /^import .* from "(.*)";$/.exec(line)?.[1];
    return imported !== undefined && imported > path;
  });
  if (later === -1) throw new Error("registry.ts has no import behind which the rule's could stand");
  lines.splice(later, 0, `import ${name} from "${path}";`);
  const behind = { language: "];", sourcing: "  ...wordingRules,", balance: "  ...suppressionRules," }[
    id.split("/")[0]
  ];
  const list = lines.findIndex((line) =>
    line.startsWith(id.startsWith("language/") ? "export const wordingRules" : "export const rules:"),
  );
  const end = lines.indexOf(behind, list);
  if (list === -1 || end === -1) throw new Error("registry.ts has no list that the rule could stand in");
  lines.splice(end, 0, `  ${name},`);
  return lines.join("\n");
}
