import process from "node:process";
import { fileURLToPath } from "node:url";
import { auditOf, PRODUCTS } from "./audit/product.ts";

const USAGE = `Usage: pnpm audit:dependencies

Lists the packages that ship in each product, with their licences, and fails on a licence that is not on the list, one
whose text does not ship, too many packages, a package installed beside, and a packed file over its budget.`;

if (process.argv.includes("--help")) {
  console.log(USAGE);
  process.exit(0);
}
const root = fileURLToPath(new URL("../../../", import.meta.url));
for (const product of PRODUCTS) {
  const { packages, bytes, problems } = await auditOf(product, root);
  console.log(`${product.name}: ${packages.length} packages, ${(bytes / 1_000_000).toFixed(2)} MB packed`);
  for (const { name, version, license } of packages) console.log(`  ${name} ${version} ${license}`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
