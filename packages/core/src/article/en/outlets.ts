/** Words that mark a short line as the name of a newspaper, broadcaster, agency or journal. */
export const OUTLET_WORD: RegExp =
  /\b(?:times|post|tribune|courier|herald|news|gazette|journal|press|wire|review|magazine|chronicle|daily|weekly|mail|mirror|star|sun|telegraph|guardian|observer|standard|examiner|express|argus|sentinel|bulletin|record|register|inquirer|enquirer|dispatch|globe|monitor|independent|advertiser|echo|reporter|messenger|mercury|world|today|agency|channel|radio|television|tv|fm|broadcasting|network|media|report|ledger|compass|beacon|citizen|voice|eagle|argus|advocate|leader|recorder|quarterly|monthly|dispatch|newswire|\d+ news)\b/i;

/** Words that mark a line as the name of a public body or company that issues releases. */
export const ISSUER_WORD: RegExp =
  /\b(?:ministry|department|office of|agency|authority|commission|council|university|institute|company|corporation|bureau|directorate|secretariat|embassy|foundation|association|federation|union|bank|inc\.?|ltd\.?|plc|gmbh|police|court|parliament|committee|board|society|trust|group|service|administration)\b/i;

/** A line that is a state's or town's name in full, as over a ministry's in a letterhead. */
export const STATE_LINE: RegExp =
  /^(?:the )?(?:[\p{L}’']+ ){0,3}(?:republic|kingdom|state|commonwealth|federation|principality|union|government|city|county|province) of [\p{L}’' -]{3,40}$/iu;

/** Agencies and archives that photographs are credited to. */
export const PHOTO_AGENCY: RegExp =
  /\b(?:AP|AFP|EPA|EFE|DPA|ANSA|PA|TASS|Reuters|Getty(?: Images)?|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|Anadolu|NurPhoto|Zuma|Sipa|UPI|Archiv\w*|Flickr|Unsplash|Wikimedia(?: Commons)?|Handout|Courtesy|File(?: photo)?|Photo)\b/i;

/** Words of jobs on a newspaper, which follow a name in a byline and are no part of it. */
export const NEWSROOM_ROLE: RegExp =
  /\b(?:writer|editor|correspondent|reporter|columnist|contributor|producer|staff|bureau|desk|press|agency|news|agencies|chief|analyst|fellow|photographer|presenter|host|anchor|special to|for the|team|critic)\b/i;
