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
      const [symbol = "", factor = "1", ...names] = row.trim().split(/(?<!\s)\s*;\s*/);
      return names.map((name): [string, Unit] => [name, { kind, symbol, factor: Number(factor) }]);
    });
}

/** Units by the words that follow a number, lower case, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units(
    "percent",
    `percent; 1; %; percent; per cent; pct
     point; 1; percentage points; percentage point; points; point; pp; ppt
     point; 0.01; basis points; basis point`,
  ),
  ...units(
    "money",
    `USD; 1; dollars; dollar; us dollars; us dollar; american dollars; usd
     USD; 0.01; cents; cent
     CAD; 1; canadian dollars; cad
     AUD; 1; australian dollars; aud
     NZD; 1; new zealand dollars; nzd
     HKD; 1; hong kong dollars; hkd
     SGD; 1; singapore dollars; sgd
     EUR; 1; euros; euro; eur
     GBP; 1; pounds; sterling; pounds sterling; british pounds; gbp
     GBP; 0.01; pence; p
     JPY; 1; yen; jpy
     CNY; 1; yuan; renminbi; cny; rmb
     INR; 1; rupees; rupee; inr
     RUB; 1; roubles; rubles; rouble; ruble; rub
     CHF; 1; swiss francs; francs; franc; chf
     dinar; 1; dinars; dinar
     crown; 1; crowns; crown; kroner; krona; kronor; krone; danish kroner; norwegian kroner; swedish kronor; swedish kroner; dkk; nok; sek
     mark; 1; marks; mark
     peso; 1; pesos; peso
     real; 1; reais; brl
     lira; 1; liras; lira; lire
     rand; 1; rand; zar
     naira; 1; naira; ngn
     zloty; 1; zlotys; zloty; pln
     forint; 1; forints; forint; huf
     hryvnia; 1; hryvnias; hryvnia; uah
     won; 1; krw; south korean won
     riyal; 1; riyals; riyal
     dirham; 1; dirhams; dirham
     shilling; 1; shillings; shilling
     baht; 1; baht
     shekel; 1; shekels; shekel`,
  ),
  ...units(
    "measure",
    `m; 1; metres; metre; meters; meter
     m; 1000; km; kms; kilometres; kilometre; kilometers; kilometer
     m; 0.01; cm; centimetres; centimeters; centimetre; centimeter
     m; 0.001; mm; millimetres; millimeters; millimetre; millimeter
     mile; 1; miles; mile
     mile; 1.150779; nautical miles; nautical mile
     foot; 1; feet; foot; ft
     inch; 1; inches; inch
     yard; 1; yards; yard
     m2; 1; square metres; square meters; square metre; square meter; m²; sq m
     m2; 1000000; square kilometres; square kilometers; square kilometre; square kilometer; km²; sq km
     m2; 10000; hectares; hectare; ha
     mile2; 1; square miles; square mile; sq miles
     foot2; 1; square feet; square foot; sq ft
     acre; 1; acres; acre
     m3; 1; cubic metres; cubic meters; cubic metre; cubic meter; m³
     foot3; 1; cubic feet; cubic foot
     litre; 1; litres; liters; litre; liter
     gallon; 1; gallons; gallon
     pint; 1; pints; pint
     kg; 1; kg; kgs; kilograms; kilogrammes; kilos; kilogram; kilo
     kg; 0.001; grams; gram; grammes; gramme
     kg; 1000; tonnes; tonne; tons; ton; metric tons; metric tonnes
     ounce; 1; ounces; ounce; oz
     lb; 1; lb; lbs
     km/h; 1; km/h; kmh; kph; kilometres per hour; kilometers per hour; kilometres an hour; kilometers an hour
     mph; 1; mph; miles per hour; miles an hour
     knot; 1; knots
     W; 1000000; mw; megawatts; megawatt
     W; 1000000000; gw; gigawatts; gigawatt
     W; 1000; kw; kilowatts; kilowatt
     Wh; 1000; kwh; kilowatt hours; kilowatt-hours
     Wh; 1000000; mwh; megawatt hours; megawatt-hours
     Wh; 1000000000; gwh; gigawatt hours; gigawatt-hours
     Wh; 1000000000000; twh; terawatt hours; terawatt-hours
     barrel; 1; barrels; barrel
     degree; 1; degrees; degree; °c; °; degrees celsius; degrees centigrade; c
     °F; 1; °f; degrees fahrenheit; f
     second; 1; seconds; second; sec; secs
     minute; 1; minutes; minute; min; mins
     hour; 1; hours; hour; hrs
     day; 1; days; day
     week; 1; weeks; week
     fortnight; 1; fortnights; fortnight
     month; 1; months; month
     year; 1; years; year
     decade; 1; decades; decade
     century; 1; centuries`,
  ),
]);

/** Currency signs and codes before a number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["R$", "real"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["₽", "RUB"],
  ["₺", "lira"],
  ["₪", "shekel"],
  ["₦", "naira"],
  ["₩", "won"],
  ["₴", "hryvnia"],
  ["kr", "crown"],
  ...["USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "CHF", "AUD", "CAD", "NZD", "HKD", "SGD"].map(
    (code): [string, string] => [code, code],
  ),
]);

/** A currency sign or code at the end of what stands before a number. */
export const SIGN_BEFORE: RegExp =
  /(?:(?<![\p{L}])(?:(?:US|A|AU|C|CA|NZ|HK|S|R)\$|Rs\.?|kr|USD|EUR|GBP|JPY|CNY|INR|RUB|CHF|AUD|CAD|NZD|HKD|SGD)|[$€£¥₹₽₺₪₦₩₴])[\s\u00a0\u202f]?$/u;

/** What a value can be reckoned for, by word: "$50 a barrel", "200 people per day". */
export const RATE_NOUNS: ReadonlyMap<string, string> = new Map([
  ...`second minute hour day night week fortnight month quarter season year decade person pupil student household
  family patient worker share barrel ounce tonne ton kilo kg litre liter gallon kilometre kilometer km mile acre
  hectare unit ticket vote game match`
    .split(/\s+/)
    .map((word): [string, string] => [word, word]),
  ["annum", "year"],
  ["head", "person"],
  ["capita", "person"],
]);
