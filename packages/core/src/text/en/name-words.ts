const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words whose capitalised run names a body, lower case. */
export const BODY_WORDS: ReadonlySet<string> = words(`
  ministry department office agency authority commission committee council court parliament congress senate assembly
  government administration bureau board bank fund union federation association league party alliance movement front
  coalition group company corporation corp inc ltd llc plc co university college institute academy center centre
  hospital church police army navy force forces guard command service services society trust foundation organisation
  organization network news times post tribune herald courier press wire journal gazette guardian magazine review daily
  radio television tv channel school schools airlines airways motors energy industries partners brothers club team fc
  legion brigade militia corps embassy consulate secretariat chamber tribunal mission initiative observatory exchange
  studies consulting holdings systems technologies laboratories pharmaceuticals insurance newspaper broadcasting
  pictures studios orchestra museum library theatre theater nations caucus house community embassy command institution`);

/** Words whose capitalised run names a place, lower case, as its last word or its first ("Lake Tenby"). */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  city town county district province state states republic kingdom island islands river lake sea ocean mountain
  mountains mount valley street road avenue square bridge airport station harbour harbor port dam bay gulf coast canal
  desert forest park beach village hills heights peninsula strait cape fort springs falls creek region territory
  oblast terrace lane boulevard plaza palace`);

/** Words whose capitalised run names an event, a text or a law, lower case. */
export const WORK_WORDS: ReadonlySet<string> = words(`
  treaty act clause article law code convention plan project programme program campaign report award memorandum mou
  agreement accord accords pact deal amendment bill constitution effect summit conference forum cup prize war day
  friday tuesday christmas easter ramadan games olympics championship festival election revolution spring debate
  declaration protocol charter resolution doctrine section page chapter level year phase`);

/** Words that only number or shelve what follows them: "Clause 4", "Page 9". */
export const NUMBERED_WORDS: ReadonlySet<string> = words(`
  clause article page section paragraph chapter table figure year grade part item level phase stage step volume day
  appendix annex note footnote question slide room floor line point episode week group type class category tier no`);

/** Words whose plural forms a body with people in it and whose genitive stays in a name: "People's Army". */
export const COLLECTIVE_GENITIVES: ReadonlySet<string> = words(`
  people people’s people's children's children’s women's women’s men's men’s workers' workers’ teachers' teachers’
  veterans' veterans’ farmers' farmers’ citizens' citizens’ students' students’ writers' writers’ nurses' nurses’
  parents' parents’ miners' miners’ people’s national’s lawyers’ lawyers'
  fishermen's fishermen’s taxpayers' taxpayers’ residents' residents’ tenants' tenants’ growers' growers’ drivers'
  drivers’ consumers' consumers’ employers' employers’ pensioners' pensioners’ traders' traders’ journalists'
  journalists’ doctors' doctors’ pilots' pilots’ seamen's seamen’s owners' owners’ passengers' passengers’ patients'
  patients’ families' families’ victims' victims’`);

/** Lower-case nouns right before or after a name in apposition that tell what it is. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  company firm group organisation organization charity party union newspaper magazine broadcaster outlet agency
  bank university movement association think-tank nonprofit start-up startup publisher manufacturer airline retailer
  club website platform institute federation consortium militia contractor subsidiary conglomerate`);
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  city town village region province district county state island river country nation capital suburb port
  neighbourhood neighborhood peninsula valley`);

/** Titles and nouns that tell a person's sex, lower case. */
export const FEMALE_WORDS: ReadonlySet<string> = words(`
  mrs ms miss madame madam lady dame sister queen princess congresswoman chairwoman spokeswoman actress mother wife
  widow daughter grandmother businesswoman councilwoman headmistress frau signora alderwoman policewoman aunt`);
export const MALE_WORDS: ReadonlySet<string> = words(`
  mr sir lord father brother king prince congressman chairman spokesman actor husband widower son grandfather
  businessman councilman headmaster herr signor monsieur alderman policeman uncle imam pope`);

/** Directions, ranks and ages: names that differ in one of them name different things. */
export const DISTINGUISHING_WORDS: ReadonlySet<string> = words(`
  north south east west northern southern eastern western first second third fourth fifth new old upper lower inner
  outer greater central great little junior senior former vice deputy shadow royal federal national international`);

/** Words that never belong to a name at its start, whatever their case. */
export const NEVER_OPENING: ReadonlySet<string> = words(`
  the a an this that these those he she it they we i you his her its their our my your in on at by for from with as
  but and or so if when while although though because since after before during under over however meanwhile also
  still then now not no one two three four five six seven eight nine ten some many much most all both each several
  what who whose why how where there here asked yes according to of about against among between into more less than
  did do does was were is are has have had could would should will shall can may might must neither nor either even
  maybe perhaps yesterday today tomorrow tonight later earlier once only just such another other any every everyone
  nobody everybody anyone someone none nothing something everything around near outside inside within without despite
  beyond behind above below through throughout across along amid toward towards until till upon via per like unlike
  yet too very well never always often sometimes soon almost nearly indeed instead rather thus hence therefore whether
  let don't didn't isn't wasn't can't won't doesn't please thanks mom dad half few      both
  us them him me ours theirs mine yours whom which whoever whatever whenever wherever why again back down up out off
  given including following regarding concerning excluding          
     photo file video image caption advertisement correction updated`);

/** Titles and offices before a name that are written shortened or in the plural, lower case. */
export const HONORIFICS: ReadonlySet<string> = words(`
  ceo cfo coo cto del amb sens reps govs gens profs drs messrs mmes presidents senators ministers representatives governors
  judges justices mayors brig brigadier rep-elect sheikh shaikh ayatollah mullah emir sultan duke duchess earl baron
  baroness count countess marshal rear secretaries ambassadors professors congressmen lawmakers pastor deacon dean
  provost chancellors officers lords hon rt`);

/** What a ministerial office is for, before its title: "Foreign Minister", "Homeland Security Secretary". */
export const OFFICE_WORDS: ReadonlySet<string> = words(`
  prime foreign energy defense defence interior finance justice health education trade security state homeland culture
  sports sport transport transportation labour labor agriculture environment crown chief vice deputy assistant first
  lieutenant attorney major brigadier rear district police press oil water home treasury commerce housing science
  information communications industry tourism planning economy economic climate national executive acting former
  associate senior junior lead staff general under interim outgoing incoming late mines fisheries immigration`);
