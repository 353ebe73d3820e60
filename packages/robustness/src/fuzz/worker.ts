import process from "node:process";
import { parentPort } from "node:worker_threads";
import { type Folder, problemsOf } from "../examine.ts";

/** Examines folder after folder, and says what it found and how long it took on the processor. */
export interface Answer {
  readonly problems: readonly string[];
  readonly milliseconds: number;
}

const port = parentPort;
if (port === null) throw new Error("This module is the fuzzer's worker");
port.on("message", (folder: Folder) => {
  const before = process.cpuUsage();
  void problemsOf(folder).then((problems) => {
    const answer: Answer = { problems, milliseconds: process.cpuUsage(before).user / 1000 };
    port.postMessage(answer);
  });
});
