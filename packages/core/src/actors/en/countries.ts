/** A country with the words that its government goes by; all forms are lower case and without accents. */
export interface CountryNames {
  /** As written in a report. */
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Its capital, and houses that stand for its government. */
  readonly seats: readonly string[];
}

/** One country a line: names; adjectives; seats of government. Our own list. */
const LINES = `
Afghanistan; afghan; kabul
Albania; albanian; tirana
Algeria; algerian; algiers, el mouradia
Andorra; andorran; andorra la vella
Angola; angolan; luanda
Argentina; argentine, argentinian; buenos aires, casa rosada
Armenia; armenian; yerevan
Australia; australian; canberra
Austria; austrian; vienna
Azerbaijan; azerbaijani, azeri; baku
Bahamas; bahamian; nassau
Bahrain; bahraini; manama
Bangladesh; bangladeshi; dhaka
Belarus; belarusian, belarussian; minsk
Belgium; belgian; brussels
Benin; beninese; porto-novo
Bhutan; bhutanese; thimphu
Bolivia; bolivian; la paz
Bosnia and Herzegovina, Bosnia; bosnian; sarajevo
Botswana; botswanan; gaborone
Brazil; brazilian; brasilia
Brunei; bruneian; bandar seri begawan
Bulgaria; bulgarian; sofia
Burkina Faso; burkinabe; ouagadougou
Burundi; burundian; gitega
Cambodia; cambodian; phnom penh
Cameroon; cameroonian; yaounde
Canada; canadian; ottawa
Cape Verde, Cabo Verde; cape verdean; praia
Central African Republic; central african; bangui
Chad; chadian; n'djamena, ndjamena
Chile; chilean; la moneda
China, People's Republic of China; chinese; beijing, zhongnanhai
Colombia; colombian; bogota
Comoros; comorian; moroni
Congo, Republic of the Congo; congolese; brazzaville
Democratic Republic of the Congo, DR Congo, DRC; congolese; kinshasa
Costa Rica; costa rican; san jose
Croatia; croatian; zagreb
Cuba; cuban; havana
Cyprus; cypriot; nicosia
Czech Republic, Czechia; czech; prague
Denmark; danish; copenhagen
Djibouti; djiboutian;
Dominican Republic; dominican; santo domingo
East Timor, Timor-Leste; timorese; dili
Ecuador; ecuadorian, ecuadorean; quito
Egypt; egyptian; cairo
El Salvador; salvadoran; san salvador
Equatorial Guinea; equatoguinean; malabo
Eritrea; eritrean; asmara
Estonia; estonian; tallinn
Eswatini, Swaziland; swazi; mbabane
Ethiopia; ethiopian; addis ababa
Fiji; fijian; suva
Finland; finnish; helsinki
France; french; paris, elysee, quai d'orsay
Gabon; gabonese; libreville
Gambia, The Gambia; gambian; banjul
Georgia; georgian; tbilisi
Germany; german; berlin
Ghana; ghanaian; accra
Greece; greek; athens
Grenada; grenadian; saint george's
Guatemala; guatemalan; guatemala city
Guinea; guinean; conakry
Guinea-Bissau; bissau-guinean; bissau
Guyana; guyanese; georgetown
Haiti; haitian; port-au-prince
Honduras; honduran; tegucigalpa
Hungary; hungarian; budapest
Iceland; icelandic; reykjavik
India; indian; new delhi, delhi
Indonesia; indonesian; jakarta
Iran, Islamic Republic of Iran; iranian; tehran
Iraq; iraqi; baghdad
Ireland, Republic of Ireland; irish; dublin
Israel; israeli; jerusalem, tel aviv
Italy; italian; rome
Ivory Coast, Côte d'Ivoire; ivorian; yamoussoukro, abidjan
Jamaica; jamaican; kingston
Japan; japanese; tokyo
Jordan; jordanian; amman
Kazakhstan; kazakh, kazakhstani; astana
Kenya; kenyan; nairobi
Kosovo; kosovan, kosovar; pristina
Kuwait; kuwaiti; kuwait city
Kyrgyzstan; kyrgyz; bishkek
Laos; lao, laotian; vientiane
Latvia; latvian; riga
Lebanon; lebanese; beirut
Lesotho; basotho; maseru
Liberia; liberian; monrovia
Libya; libyan; tripoli
Liechtenstein; ; vaduz
Lithuania; lithuanian; vilnius
Luxembourg; luxembourgish;
Madagascar; malagasy; antananarivo
Malawi; malawian; lilongwe
Malaysia; malaysian; kuala lumpur, putrajaya
Maldives; maldivian;
Mali; malian; bamako
Malta; maltese; valletta
Mauritania; mauritanian; nouakchott
Mauritius; mauritian; port louis
Mexico; mexican; mexico city
Moldova; moldovan; chisinau
Monaco; monegasque;
Mongolia; mongolian; ulaanbaatar
Montenegro; montenegrin; podgorica
Morocco; moroccan; rabat
Mozambique; mozambican; maputo
Myanmar, Burma; burmese; naypyidaw
Namibia; namibian; windhoek
Nepal; nepali, nepalese; kathmandu
Netherlands, The Netherlands, Holland; dutch; the hague
New Zealand; new zealand; wellington
Nicaragua; nicaraguan; managua
Niger; nigerien; niamey
Nigeria; nigerian; abuja
North Korea; north korean; pyongyang
North Macedonia, Macedonia; macedonian; skopje
Norway; norwegian; oslo
Oman; omani; muscat
Pakistan; pakistani; islamabad
Palestine; palestinian; ramallah
Panama; panamanian; panama city
Papua New Guinea; papua new guinean; port moresby
Paraguay; paraguayan; asuncion
Peru; peruvian; lima
Philippines; philippine, filipino; manila, malacanang
Poland; polish; warsaw
Portugal; portuguese; lisbon
Qatar; qatari; doha
Romania; romanian; bucharest
Russia, Russian Federation; russian; moscow, kremlin, the kremlin
Rwanda; rwandan; kigali
Samoa; samoan; apia
Saudi Arabia; saudi, saudi arabian; riyadh
Senegal; senegalese; dakar
Serbia; serbian; belgrade
Seychelles; seychellois;
Sierra Leone; sierra leonean; freetown
Singapore; singaporean;
Slovakia; slovak, slovakian; bratislava
Slovenia; slovenian, slovene; ljubljana
Somalia; somali; mogadishu
Somaliland; somalilander; hargeisa
South Africa; south african; pretoria
South Korea; south korean; seoul
South Sudan; south sudanese; juba
Soviet Union, USSR; soviet;
Spain; spanish; madrid, moncloa
Sri Lanka; sri lankan; colombo
Sudan; sudanese; khartoum
Suriname; surinamese; paramaribo
Sweden; swedish; stockholm
Switzerland; swiss; bern
Syria; syrian; damascus
Taiwan; taiwanese; taipei
Tajikistan; tajik; dushanbe
Tanzania; tanzanian; dodoma
Thailand; thai; bangkok
Togo; togolese; lome
Tonga; tongan; nuku'alofa
Trinidad and Tobago; trinidadian; port of spain
Tunisia; tunisian; tunis, carthage
Turkey, Türkiye; turkish; ankara
Turkmenistan; turkmen; ashgabat
Uganda; ugandan; kampala
Ukraine; ukrainian; kyiv, kiev
United Arab Emirates, UAE, Emirates; emirati; abu dhabi
United Kingdom, UK, U.K., Britain, Great Britain; british, uk, u.k.; london, downing street, whitehall
United States, United States of America, US, U.S., USA, U.S.A., America; american, us, u.s.; washington, white house, pentagon, state department
Uruguay; uruguayan; montevideo
Uzbekistan; uzbek; tashkent
Vanuatu; ni-vanuatu; port vila
Vatican, Holy See; ; vatican city
Venezuela; venezuelan; caracas, miraflores
Vietnam; vietnamese; hanoi
Yemen; yemeni; sanaa, sana'a
Zambia; zambian; lusaka
Zimbabwe; zimbabwean; harare`;

const listed = (field: string): readonly string[] =>
  field
    .split(",")
    .map((form) => form.trim())
    .filter((form) => form !== "");

export const COUNTRIES: readonly CountryNames[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [names = "", adjectives = "", seats = ""] = line.split(";");
    const forms = listed(names);
    return {
      name: forms[0] ?? "",
      names: forms.map((form) => form.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()),
      adjectives: listed(adjectives),
      seats: listed(seats),
    };
  });
