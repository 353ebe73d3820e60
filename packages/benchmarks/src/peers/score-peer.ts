import { expressionMetrics, judgeExpressions } from "../tasks/expression-scores.ts";
import type { GoldSuite } from "./gold.ts";
import type { Peer, PeerFinding } from "./peer.ts";
import { runProgram } from "./run-program.ts";

/** How a peer does on a suite; counted as the task loaded-expressions counts. */
export interface PeerScore {
  readonly suite: string;
  readonly peer: string;
  readonly version: string;
  readonly files: number;
  readonly n: number;
  readonly findings: number;
  readonly precision: number | null;
  readonly recallStrong: number | null;
  readonly recallAll: number | null;
}

/** @throws Error when the program fails. */
export async function scorePeer(peer: Peer, { suite, files }: GoldSuite): Promise<PeerScore> {
  const pathOf = (file: GoldSuite["files"][number]): string => (peer.readsMarkup ? file.stored : file.plain);
  const findings = await findingsOf(peer, files.map(pathOf));
  const judged = files.map((file) =>
    judgeExpressions(
      file.expressions,
      findings.filter((finding) => finding.file === pathOf(file)),
    ),
  );
  const expressions = judged.flatMap((each) => each.expressions);
  const metrics = expressionMetrics(
    expressions,
    judged.flatMap((each) => each.findings),
  );
  const { precision, recallStrong, recallAll } = metrics as Pick<
    PeerScore,
    "precision" | "recallStrong" | "recallAll"
  >;
  return {
    suite,
    peer: peer.name,
    version: peer.version,
    files: files.length,
    n: expressions.length,
    findings: findings.length,
    precision,
    recallStrong,
    recallAll,
  };
}

async function findingsOf(peer: Peer, paths: readonly string[]): Promise<readonly PeerFinding[]> {
  const findings: PeerFinding[] = [];
  for (const files of peer.oneByOne ? paths.map((path) => [path]) : [paths]) {
    const { code, stdout, stderr } = await runProgram(peer.command(files));
    if (code === null || !peer.exitCodes.includes(code)) {
      throw new Error(`${peer.name} ended with ${code}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
    }
    findings.push(...peer.read(stdout, files));
  }
  return findings;
}
