const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People in numbers who act or speak as one, in the plural or as a collective. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  farmers growers fishermen fishers workers employees staff nurses doctors teachers students pupils parents families
  relatives residents villagers townspeople locals neighbours neighbors citizens taxpayers voters customers passengers
  drivers patients victims survivors protesters demonstrators activists campaigners strikers rioters opponents critics
  supporters backers experts scientists researchers economists lawyers engineers pilots sailors miners police opposition
  rebels insurgents militants separatists settlers refugees migrants soldiers veterans prisoners landlords tenants
  homeowners shopkeepers traders shareholders investors creditors unions employers bosses executives officials deputies
  lawmakers councillors councilors senators ministers judges prosecutors investigators inspectors regulators contractors
  suppliers developers consultants officers guards elders clergy bishops journalists reporters artists conservators
  musicians players fans environmentalists conservationists herders hunters foresters commuters cyclists motorists
  pensioners widows women men children youths coastguard firefighters medics rescuers auditors arbitrators jurists`);

/** A body's short form, "the ministry": which of a text's bodies may be meant by it, its name tells. */
export const BODY_SHORT_FORMS: ReadonlySet<string> = words(`
  ministry department office agency authority commission committee council court parliament government board bank fund
  union federation association league party alliance movement coalition group company corporation firm university
  college institute academy hospital church army navy society trust foundation organisation organization museum
  operator supplier contractor maker manufacturer developer regulator watchdog publisher retailer airline utility charity
  newspaper magazine broadcaster station inspectorate secretariat tribunal chamber embassy club school circle service
  panel consortium campaign ombudsman builder insurer lender owner carrier producer directorate park port airport
  municipality town city region county district`);

/** Short forms of those bodies that are places too: behind "in" and the like they are the place. */
export const PLACE_FORMS: ReadonlySet<string> = words(`park port airport town city region county district`);

/** Places that are run by a body of their name. */
export const RUN_PLACES: ReadonlySet<string> = words(`park port airport`);

/** Short forms that any business may go by, whatever its name. */
export const BUSINESS_FORMS: ReadonlySet<string> = words(`
  company corporation firm operator supplier contractor maker manufacturer developer publisher retailer airline utility
  builder insurer lender owner carrier producer`);

/** Short forms that any body of people may go by. */
export const ANY_BODY_FORMS: ReadonlySet<string> = words(`group organisation organization campaign movement`);

/** Bodies that are called after where they are: "Lund" is no short form of "Lund University". */
export const LOCAL_BODIES: ReadonlySet<string> = words(`
  university college school academy hospital clinic council court police museum library theatre theater church parish
  airport station port harbour harbor park observer post times herald gazette chronicle courier tribune news radio`);
