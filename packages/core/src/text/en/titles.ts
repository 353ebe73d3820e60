const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and offices that stand before a person's name, lower case. */
export const PERSON_TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother imam rabbi bishop
  archbishop cardinal pope king queen prince princess president vice-president premier chancellor minister
  secretary undersecretary under-secretary governor gov mayor senator sen representative rep congressman
  congresswoman delegate councillor councilor alderman ambassador envoy consul judge justice magistrate attorney
  prosecutor sheriff general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm sergeant
  sgt corporal cpl private inspector insp superintendent supt detective det constable officer chief chair chairman
  chairwoman chairperson director manager head leader spokesman spokeswoman spokesperson deputy assistant coach
  teacher principal headmaster headmistress headteacher nurse economist lawyer engineer professor evaluator author
  writer editor reporter correspondent analyst researcher scientist historian owner founder farmer baker actor
  actress singer pupil student resident activist campaigner veteran colleague member mp mep lawmaker legislator
  monsieur madame herr frau signor signora host anchor presenter moderator president-elect citizen widow
  speaker whip majority minority nominee candidate strategist aide adviser advisor commissioner counsel president-elect
  democrat democratic republican conservative congressional former acting vice deputy running-mate negotiator delegate
  alderwoman treasurer auditor accountant hotelier publican landlord landlady florist bookseller grocer shopkeeper
  restaurateur hairdresser plumber electrician fisherman angler warden ranger beekeeper childminder child-minder carer
  caretaker midwife paramedic pharmacist veterinarian dentist surgeon physician pediatrician paediatrician psychologist
  psychiatrist sociologist ecologist biologist geologist hydrologist physicist chemist epidemiologist statistician
  architect surveyor librarian archivist lecturer novelist journalist columnist photographer conservationist
  environmentalist cyclist commuter pensioner`);

/** Words that make a capitalised run the name of an organisation or a place rather than of a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  ministry department office agency authority commission committee council court parliament congress senate assembly
  house government administration bureau board bank fund union federation association league party alliance movement
  front coalition group company corporation inc corp ltd llc plc university college school institute academy center
  centre hospital church police army navy force forces guard command service services society trust foundation
  organisation organization network news times post tribune herald courier press wire agency journal gazette guardian
  magazine review daily radio television channel city town county district province state states republic kingdom
  nations island islands river lake sea mountain valley street road avenue square bridge airport station harbour harbor
  port dam treaty act clause article law code convention plan project programme program campaign report award
  memorandum mou agreement accord pact deal cooperation defense defence security effect summit conference cup prize
  east west north south central international national european african american asian world global`);

/** Nouns for people who speak without being named. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  official officials spokesman spokeswoman spokesperson source sources diplomat diplomats doctor nurse officer officers
  analyst analysts expert experts lawyer lawyers teacher teachers student students resident residents witness witnesses
  driver worker workers farmer farmers minister mayor president director chair chairman governor secretary senator
  senators lawmaker lawmakers aide adviser advisor colleague neighbour neighbor woman man mother father widow baker
  engineer registrar headmaster principal judge prosecutor organiser organizer campaigner activist author blogger
  reporter correspondent editor host critic critics supporter supporters opponent opponents delegate councillor police
  ministry department government office union company agency commission committee council court army group panel
  board bank party association federation lock-keeper owner customer shopkeeper trader patient soldier commander
  businessman businesswoman executive official narrator announcer voter voters protester protesters mourner caller
  article piece memo document report study survey poll statement letter brief ruling complaint lawsuit filing
  newspaper paper magazine website station site network outlet campaign administration company
  general ambassador chief leader leaders member members veteran pupil economist researcher scientist
  firm insider pollster investigator regulator commentator observer ally advocate operative staffer boss rival`);

/** Nouns for people by their work: "pharmacist", "locksmith". */
const CALLING =
  /(?:ist|smith|wright|woman|man|keeper|maker|worker|monger|ician|ographer|ologist|eur|teacher)$/;

/** Whether a word in lower case names somebody by title, office or work. */
export function isCalling(word: string): boolean {
  return ROLE_NOUNS.has(word) || PERSON_TITLES.has(word) || CALLING.test(word);
}
