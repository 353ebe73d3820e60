import { arch, cpus, platform, totalmem } from "node:os";
import process from "node:process";

/** When and where figures were measured, for those who compare them with others. */
export function machineOf(): { readonly date: string; readonly machine: string } {
  const [first] = cpus();
  const parts = [
    `${cpus().length} cores of ${first?.model.trim() || "an unnamed processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${platform()} ${arch()}`,
    `Node ${process.versions.node}`,
  ];
  return { date: new Date().toISOString().slice(0, 10), machine: parts.join(", ") };
}
