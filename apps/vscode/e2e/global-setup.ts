import { installHost } from "./host/install.ts";
import { ensureSystemPackages } from "./host/system-packages.ts";

export default function setup(): void {
  ensureSystemPackages();
  installHost();
}
