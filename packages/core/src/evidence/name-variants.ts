export { clusterNames, type NameVariants } from "../text/name-variants.ts";
