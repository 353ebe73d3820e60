const entries = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  );

/** Countries, regions, states and large cities, lower case and without accents. Our own list. */
export const PLACES: ReadonlySet<string> = entries(`
  afghanistan; albania; algeria; andorra; angola; argentina; armenia; australia; austria; azerbaijan; bahamas; bahrain
  bangladesh; barbados; belarus; belgium; belize; benin; bhutan; bolivia; bosnia; bosnia and herzegovina; botswana
  brazil; britain; great britain; brunei; bulgaria; burkina faso; burundi; cambodia; cameroon; canada; cape verde
  central african republic; chad; chile; china; colombia; comoros; congo; democratic republic of the congo; costa rica
  croatia; cuba; cyprus; czech republic; czechia; denmark; djibouti; dominican republic; east timor; ecuador; egypt
  el salvador; england; equatorial guinea; eritrea; estonia; eswatini; ethiopia; fiji; finland; france; gabon; gambia
  gaza; georgia; germany; ghana; gibraltar; greece; greenland; grenada; guatemala; guinea; guinea-bissau; guyana; haiti
  honduras; hong kong; hungary; iceland; india; indonesia; iran; iraq; ireland; northern ireland; israel; italy
  ivory coast; cote d'ivoire; jamaica; japan; jordan; kazakhstan; kenya; kosovo; kuwait; kyrgyzstan; laos; latvia
  lebanon; lesotho; liberia; libya; liechtenstein; lithuania; luxembourg; macau; madagascar; malawi; malaysia; maldives
  mali; malta; mauritania; mauritius; mexico; micronesia; moldova; monaco; mongolia; montenegro; morocco; mozambique
  myanmar; burma; namibia; nepal; netherlands; the netherlands; new zealand; nicaragua; niger; nigeria; north korea
  north macedonia; macedonia; norway; oman; pakistan; palestine; panama; papua new guinea; paraguay; peru; philippines
  poland; portugal; puerto rico; qatar; romania; russia; rwanda; samoa; saudi arabia; scotland; senegal; serbia
  seychelles; sierra leone; singapore; slovakia; slovenia; somalia; somaliland; south africa; south korea; south sudan
  soviet union; spain; sri lanka; sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand
  tibet; togo; tonga; trinidad and tobago; tunisia; turkey; turkiye; turkmenistan; uganda; ukraine
  united arab emirates; united kingdom; united states; united states of america; uruguay; uzbekistan; vanuatu; vatican
  venezuela; vietnam; wales; west bank; western sahara; yemen; yugoslavia; zambia; zimbabwe; america; uk; u.k.; us
  u.s.; usa; u.s.a.; uae; d.c.; n.y.
  africa; north africa; west africa; east africa; southern africa; sub-saharan africa; asia; central asia
  southeast asia; europe; eastern europe; western europe; northern europe; central europe; latin america; north america
  south america; central america; middle east; near east; far east; caribbean; balkans; baltics; caucasus; crimea
  donbas; kashmir; kurdistan; maghreb; sahel; sahara; scandinavia; siberia; sinai; antarctica; arctic; mediterranean
  horn of africa; persian gulf; red sea; black sea; white house; pentagon; wall street; downing street
  capitol hill; silicon valley; west; global south; catalonia; bavaria; quebec; ontario; alberta; british columbia
  alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois
  indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri
  montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio
  oklahoma; oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia
  west virginia; wisconsin; wyoming
  ariz; calif; colo; conn; fla; mich; minn; mont; neb; nev; okla; tenn; tex; wis; wyo; n.c.; n.d.; n.h.; n.j.; n.m.; n.y
  n.c; n.d; n.h; n.j; n.m; r.i.; s.c.; s.d.; d.c
  abidjan; abu dhabi; abuja; accra; addis ababa; aleppo; alexandria; algiers; amman; amsterdam; ankara; athens; atlanta
  auckland; austin; baghdad; baku; baltimore; bamako; bangkok; barcelona; beijing; beirut; belfast; belgrade; benghazi
  berlin; bern; birmingham; bogota; boston; brasilia; bratislava; brazzaville; brisbane; bristol; brooklyn; brussels
  bucharest; budapest; buenos aires; cairo; calais; canberra; cape town; caracas; cardiff; casablanca; charlotte
  chicago; cincinnati; cleveland; cologne; colombo; conakry; copenhagen; dakar; dallas; damascus; dar es salaam; delhi
  new delhi; denver; detroit; dhaka; doha; donetsk; dubai; dublin; edinburgh; florence; frankfurt; gaza city; geneva
  glasgow; hamburg; hanoi; harare; havana; helsinki; ho chi minh city; hollywood; houston; indianapolis; islamabad
  istanbul; jakarta; jeddah; jerusalem; johannesburg; juba; kabul; kampala; kandahar; karachi; kathmandu; kharkiv
  khartoum; kherson; kigali; kinshasa; kyiv; kiev; kuala lumpur; kyoto; la paz; lagos; lahore; las vegas; leeds; libreville
  lima; lisbon; liverpool; ljubljana; london; los angeles; luanda; lusaka; lviv; lyon; madrid; managua; manchester
  manhattan; manila; maputo; mariupol; marrakech; marseille; mecca; medina; melbourne; memphis; mexico city; miami
  milan; milwaukee; minneapolis; minsk; mogadishu; monrovia; montreal; moscow; mosul; mumbai; munich; nairobi; naples
  nashville; new orleans; new york city; niamey; nicosia; nouakchott; odesa; oslo; ottawa; ouagadougou; palermo; paris
  perth; philadelphia; phnom penh; phoenix; pittsburgh; portland; prague; pretoria; pyongyang; quito; rabat; ramallah
  reykjavik; riga; rio de janeiro; riyadh; rome; rotterdam; san antonio; san diego; san francisco; san jose
  san salvador; sanaa; santiago; sao paulo; sarajevo; seattle; seoul; sevastopol; shanghai; sochi; sofia; st. louis
  st. petersburg; st petersburg; stockholm; strasbourg; sydney; taipei; tallinn; tampa; tashkent; tbilisi; tehran
  tel aviv; the hague; hague; tokyo; toronto; toulouse; trieste; tripoli; tulsa; tunis; turin; vancouver; venice; vienna
  vilnius; warsaw; washington; washington d.c.; wellington; yaounde; yerevan; zagreb; zaporizhzhia; zurich`);

/** What peoples, their members and languages are called, lower case, in the singular. Our own list. */
export const PEOPLES: ReadonlySet<string> = entries(`
  afghan; african; african-american; albanian; algerian; american; angolan; arab; arabic; argentine; argentinian
  armenian; asian; australian; austrian; azerbaijani; bahraini; bangladeshi; belarusian; belgian; berber; bolivian
  bosnian; brazilian; briton; british; bulgarian; burmese; cambodian; cameroonian; canadian; catalan; chadian; chilean
  chinese; christian; colombian; congolese; croatian; cuban; cypriot; czech; dane; danish; dutch; ecuadorian; egyptian
  english; eritrean; estonian; ethiopian; european; filipino; finn; finnish; french; gambian; georgian; german; ghanaian
  greek; guatemalan; guinean; haitian; hispanic; honduran; hungarian; icelandic; indian; indonesian; iranian; iraqi
  irish; israeli; italian; ivorian; jamaican; japanese; jew; jewish; jordanian; kazakh; kenyan; korean; kosovan; kurd
  kurdish; kuwaiti; kyrgyz; lao; latino; latin; latvian; lebanese; liberian; libyan; lithuanian; macedonian; malagasy
  malaysian; malawian; malian; maltese; mauritanian; mexican; moldovan; mongolian; moroccan; mozambican; muslim; namibian
  nepali; nicaraguan; nigerian; nigerien; north korean; norwegian; omani; pakistani; palestinian; panamanian; paraguayan
  persian; peruvian; pole; polish; portuguese; qatari; romanian; roma; russian; rwandan; sahelian; sahrawi; salvadoran
  saudi; scot; scottish; senegalese; serb; serbian; shia; shiite; sikh; slovak; slovenian; somali; south african
  south korean; soviet; spaniard; spanish; sudanese; sunni; swede; swedish; swiss; syrian; taiwanese; tajik; tanzanian
  tatar; thai; tibetan; togolese; tuareg; tunisian; turk; turkish; turkmen; ugandan; ukrainian; uruguayan; uyghur; uzbek
  venezuelan; vietnamese; welsh; western; yemeni; zambian; zimbabwean; catholic; protestant; hindu; buddhist; democrat
  republican; communist; tory; islamist; european-american; polish-american; arab-israeli; londoner; parisian; texan
  new yorker; californian; jihadist; marxist; nazi`);

/** Bodies whose names don't say that they are some, lower case. Our own list. */
export const KNOWN_BODIES: ReadonlySet<string> = entries(`
  abc; afl-cio; afp; al jazeera; al qaeda; al-qaeda; amazon; ap; apple; au; bbc; bloomberg; boeing; boko haram; cbs; cia
  cnbc; cnn; ecowas; eu; facebook; fbi; fox; gazprom; google; gop; hamas; hezbollah; iaea; icc; imf; instagram; isil; isis
  meta; microsoft; msnbc; naacp; nasa; nato; nbc; netflix; nra; nypd; oecd; opec; osce; pbs; politico; reuters; samsung
  spacex; taliban; tass; tesla; tiktok; toyota; twitter; u.n.; un; unesco; unhcr; unicef; usa today; volkswagen; walmart
  wikileaks; world bank; wto; xinhua; youtube; amnesty international; human rights watch; greenpeace; red cross
  red crescent; european union; united nations; african union; kremlin`);

/** Short forms of names that stand without a definition, each with the full one; full stops left out. */
export const KNOWN_ACRONYMS: ReadonlyMap<string, string> = new Map([
  ["us", "united states"],
  ["usa", "united states"],
  ["united states of america", "united states"],
  ["america", "united states"],
  ["uk", "united kingdom"],
  ["uae", "united arab emirates"],
  ["un", "united nations"],
  ["eu", "european union"],
  ["au", "african union"],
  ["imf", "international monetary fund"],
  ["nato", "north atlantic treaty organization"],
  ["fbi", "federal bureau of investigation"],
  ["cia", "central intelligence agency"],
  ["who", "world health organization"],
  ["gop", "republican party"],
]);
