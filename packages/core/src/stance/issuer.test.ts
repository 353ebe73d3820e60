import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import { issuerOf } from "./issuer.ts";

const issuerIn = async (path: string, text: string): Promise<string | null> =>
  issuerOf(await parseArticle({ path, text }));

describe("issuerOf", () => {
  it.each<[what: string, path: string, text: string, issuer: string]>([
    [
      "a release",
      "a.txt",
      "PORT OF LUND\nPRESS RELEASE\n3 March 2026\n\nCrane repaired\n\nThe crane works again, the harbour master said on Monday.\n",
      "Port of Lund",
    ],
    [
      "a newsletter",
      "a.md",
      "# The Lund Rower, spring 2026\n\n*Newsletter of the Lund Rowing Club. Editor: Ada Brink.*\n\n## Why we stay\n\nThe boats were built in 1960 and they are still good, whatever the harbour says of them.\n",
      "Lund Rowing Club",
    ],
    [
      "a newsroom",
      "a.md",
      "# An update on the trams\n\n**Veldra Transit plc, Newsroom, 3 March 2026**\n\nThe trams run again on all lines, and the tickets that were bought on Friday stay good.\n",
      "Veldra Transit",
    ],
    [
      "front matter",
      "a.md",
      '---\ntitle: "All trams run"\nissuer: City of Marn, Office for Trams\n---\n\n# All trams run\n\nFrom today all trams run again. The tickets stay good.\n',
      "City of Marn",
    ],
    [
      "an open letter",
      "a.md",
      "# Our pier\n\nOpen letter to the harbour\n\nAda Brink, for the Pier Residents\n\nWe live on the pier, and nobody asked us whether the pier should close. We ask you to wait until our children are grown.\n",
      "Pier Residents",
    ],
    [
      "a numbered bulletin under a letterhead",
      "a.txt",
      "TOWN OF MARN\nOffice for Trams\n\nInformation for riders, No. 3\n24 February 2026\n\nTrams: your questions\n\nWhen will the trams run?\nThey will run from March, as the timetable says.\n",
      "Town of Marn",
    ],
  ])("reads %s", async (_what, path, text, issuer) => {
    expect(await issuerIn(path, text)).toBe(issuer);
  });

  it.each<[what: string, path: string, text: string]>([
    [
      "a report that says we",
      "a.txt",
      "MARN GAZETTE\n3 March 2026\n\nTrams run again\n\nBy Ada Brink\n\nThe trams run again on all lines. We asked the office, and our reporter rode along with us.\n",
    ],
    [
      "a report of a statement",
      "a.txt",
      "MARN GAZETTE\n3 March 2026\n\nTrams run again\n\nBy Ada Brink\n\nIn a statement of the Tram Office on Monday there was no word of the cause. It was repaired.\n",
    ],
    [
      "a report that quotes a secretary",
      "a.txt",
      "MARN GAZETTE\n3 March 2026\n\nTrams run again\n\nBy Ada Brink\n\nThe trams run, said Bo Kramm, secretary of the Tram Riders’ Union. We saw it, and our reporter did.\n",
    ],
    [
      "a hearing's record",
      "a.txt",
      "PARLIAMENT OF MARN\nOral evidence: trams\n\nTHE CHAIR: We open our session. We have one guest.\n\nMS BRINK: We repaired it.\n\nTHE CHAIR: When did you?\n\nMS BRINK: On Monday we did.\n\nTHE CHAIR: Thank you.\n",
    ],
  ])("sees none in %s", async (_what, path, text) => {
    expect(await issuerIn(path, text)).toBeNull();
  });
});
