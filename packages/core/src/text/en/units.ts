/** A unit's canonical symbol and the factor that turns a value into it. */
export interface Unit {
  readonly kind: "percent" | "money" | "measure";
  readonly symbol: string;
  readonly factor: number;
}

function units(kind: Unit["kind"], rows: string): [string, Unit][] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [symbol = "", factor = "1", ...names] = row.trim().split(/\s*;\s*/);
      return names.map((name): [string, Unit] => [name, { kind, symbol, factor: Number(factor) }]);
    });
}

/** Units by the words that follow a number, lower case, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units(
    "percent",
    `percent; 1; %; percent; per cent; pct
     point; 1; percentage points; percentage point; points; point`,
  ),
  ...units(
    "money",
    `USD; 1; dollars; dollar; us dollars; usd
     USD; 0.01; cents; cent
     EUR; 1; euros; euro; eur
     GBP; 1; pounds; sterling; gbp
     JPY; 1; yen
     CNY; 1; yuan; renminbi
     INR; 1; rupees; rupee
     RUB; 1; roubles; rubles; rouble; ruble
     CHF; 1; swiss francs; francs; franc
     dinar; 1; dinars; dinar
     crown; 1; crowns; crown; kroner; krona; kronor
     mark; 1; marks; mark
     peso; 1; pesos; peso
     lira; 1; liras; lira; lire
     rand; 1; rand
     shekel; 1; shekels; shekel`,
  ),
  ...units(
    "measure",
    `m; 1; metres; metre; meters; meter
     m; 1000; km; kilometres; kilometre; kilometers; kilometer
     m; 0.01; cm; centimetres; centimeters; centimetre; centimeter
     m; 0.001; mm; millimetres; millimeters; millimetre; millimeter
     mile; 1; miles; mile
     foot; 1; feet; foot; ft
     m2; 1; square metres; square meters; square metre; square meter; m²
     m2; 1000000; square kilometres; square kilometers; square kilometre; km²; sq km
     m2; 10000; hectares; hectare; ha
     acre; 1; acres; acre
     m3; 1; cubic metres; cubic meters; cubic metre; cubic meter; m³
     litre; 1; litres; liters; litre; liter
     kg; 1; kg; kilograms; kilogrammes; kilos; kilogram; kilo
     kg; 1000; tonnes; tonne; tons; ton; metric tons
     W; 1000000; mw; megawatts; megawatt
     W; 1000000000; gw; gigawatts; gigawatt
     W; 1000; kw; kilowatts; kilowatt
     barrel; 1; barrels; barrel
     degree; 1; degrees; degree; °c
     second; 1; seconds; second
     minute; 1; minutes; minute; min
     hour; 1; hours; hour
     day; 1; days; day
     week; 1; weeks; week
     month; 1; months; month
     year; 1; years; year`,
  ),
]);

/** Currency signs before a number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
]);
