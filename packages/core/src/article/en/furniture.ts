/**
 * What outlets put around an article: patterns for a whole block, tried on its text without surrounding space.
 * All are anchored at the start, or say of a whole short line what it is.
 */
export const FURNITURE: readonly RegExp[] = [
  // Advertisements and sponsors
  /^[[(]?(?:advertisements?|advertising|advertorial|advert|sponsored(?: content| post)?|paid (?:content|post)|promoted)[\])]?$/i,
  /^(?:advertisement|sponsored(?: by)?|ad|promotion|paid content)\s*[:|–—-]\s*\S/i,
  /^(?:advertisement )?(?:scroll|story continues below|article continues)(?: below)?(?: (?:this )?(?:ad|advertisement))?.{0,30}$/i,
  /^.{0,60}\b(?:is )?brought to you by\b/i,
  // Audio and video players
  /^(?:listen|play|watch|hear)(?: to)?(?: (?:this|the))? (?:article|story|audio|video|episode|segment)\b.{0,60}$/i,
  /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*\/\s*(?:\d{1,2}:)?\d{1,2}:\d{2})?$/,
  /^(?:learn more\. )?(?:this|the) \p{L}+ .{0,40}\b(?:automated|synthetic|computer|machine|artificial|text-to-speech)\b.{0,20}\b(?:voice|voices|narrat\p{L}+|speech|reader)\b/iu,
  /^(?:your browser does not support|this video (?:file )?(?:cannot|can't) be played|audio player|video player|loading\b)/i,
  /^(?:(?:learn|read|see|show|find out) more|click here|tap here)\b.{0,20}$|^more$/i,
  /^(?:transcript|audio|video) (?:produced|provided|courtesy|transcribed)\b/i,
  // Newsletters, subscriptions, following
  /^(?:please )?(?:subscribe|unsubscribe|sign up|sign in|log in|register (?:now|here|to|for)|become a (?:member|subscriber)|donate|support (?:us|our (?:work|journalism|newsroom)))\b.{0,160}$/i,
  /^(?:get|receive|have)\b.{0,60}\b(?:in|to|delivered to) your (?:inbox|email|mailbox|phone)\b/i,
  /^(?:sign|subscribe|get|receive|join|try|want|our|newsletters?)\b.{0,80}\bnewsletters?\b.{0,80}$/i,
  /^(?:follow|like|join|find|connect with|contact|reach)(?: us)\b.{0,140}$/i,
  /^follow [\p{L}\d@ .'’]{1,40} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|google news|whatsapp|telegram)\b/iu,
  /^(?:share|tweet|email|print|save|comments?|reply|copy link|share (?:this|on)\b.{0,60}|facebook|twitter|whatsapp|linkedin|reddit|pinterest)(?: (?:article|story|this|page))?$/i,
  /^(?:view|show|read|see|leave|post|add|join)?\s*(?:all |the )?\(?\d*\)?\s*(?:comments?|conversation)(?: \(?\d+\)?)?$/i,
  /^(?:enjoy(?:ed|ing)?|like|love) (?:this|what you|our)\b.{0,100}\?/i,
  /^(?:to subscribe|for (?:more|the latest) (?:news|stories|updates)|for (?:more|further) (?:information|details|on this|visit|on))\b.{0,140}$/i,
  /\bunsubscribe\b.{0,60}$/i,
  /^\P{Ll}[^.!?]{3,80}[.!?] (?:subscribe|sign up|join us)(?: (?:now|today|here))?[.!]?$/iu,
  // Rights and copies
  /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|:|\d{4}|by\b))/i,
  /^(?:Copyright|COPYRIGHT) [\p{Lu}\d]\S*(?: [\p{Lu}\d]\S*){0,7} ?\.?$/u,
  /\bcopyright (?:19|20)\d{2}\b/i,
  /\ball rights reserved\b/i,
  /^(?:reproduction|republication|redistribution|reprints?)\b.{0,60}\b(?:prohibited|forbidden|permitted|permission|rights|allowed)\b.{0,60}$/i,
  /^this transcript (?:was|is|has been)\b/i,
  /^(?:this is )?(?:an? |the )?(?:\p{L}+ )?transcript\b.{0,160}\b(?:final|updated|corrected|checked|edited|proofread|accura\p{L}+|authoritative)\b/iu,
  // Pointers to other pages and stories
  /^\W{0,3}(?:continued|continues) (?:on|from) (?:page\b|[a-z]\d+\b|p\.)/i,
  /^(?:\(?(?:see|turn to|more on|cont(?:inue)?d?\.?) (?:also )?(?:page|p\.)|page \d+|\d+ of \d+)/i,
  /^(?:read|see|watch|listen)(?: (?:also|more|next|on|too))\b(?:\s*[:|–—»>-]|$|.{0,40}$)/i,
  /^(?:also read|related(?: (?:articles?|stories|story|content|links?|coverage|topics?|posts?|news))?|recommended(?: (?:for you|stories|reading|articles?))?|more (?:from|on|stories|news|coverage|like this|in)\b[^.?!]{0,60}|most (?:read|popular|viewed|shared)|trending(?: now)?|explore more(?: on\b[^.?!]{0,40})?|latest (?:news|podcasts?|stories|videos?|headlines|episodes?|articles?)|you (?:may|might) (?:also )?(?:like|be interested)|top stories|up next|don['’]t miss|in case you missed it|editors?['’]?s? (?:picks?|choice)|popular (?:now|stories)|further reading|what to read next)\s*:?$/i,
  /^(?:watch|listen|gallery|video|in pictures|photos)\s*[:|]\s/i,
  /^(?:also read|related|recommended|more on this|see also|don['’]t miss|read next|up next)\s*[:|–—»>-]/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords|labels)\s*:/i,
  /^(?:back to top|skip to (?:main )?content|(?:go to )?home|menu|search|close|next|previous|newer posts?|older posts?|jump to recipe|table of contents|toggle navigation)$/i,
  /^\(?see [\p{L} ]{2,40},? (?:page|p\.) ?\w+\)?$/iu,
  /^.{0,40}\((?:continued )?from (?:page|p\.) ?\w+\)$/i,
  /^.{0,60}:? (?:see )?page \d+$/i,
  /^(?:weather|classifieds?|crossword|horoscopes?|tv guide|lottery|sudoku)\s*:/i,
  // Contacts
  /^[\p{L} -]{2,40}:\s*\+?\d[\d\s().-]{6,}$/iu,
  /^(?:what do you think\b.{0,100}|.{0,60}\bwrite to us at\b.{0,80})$/i,
  /^\(\(.*\)\)$/,
  /^(?:(?:for )?(?:media|press|editorial|news|reader)?\s*(?:contacts?|enquiries|inquiries|queries|office contact)|letters(?: to the editor)?|corrections and complaints|tips|send (?:us )?(?:tips|letters))\s*:/i,
  /^(?:(?:e-?mail|tel(?:ephone)?|phone|mobile|fax|web(?:site)?|www)\b\.?\s*(?:[:.]\s*)?)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?[\d().-][\d\s().-]{6,}|(?:https?:\/\/|www\.)\S+)$/i,
  /^(?:interviews?|photos?|pictures?|images?|footage|high[- ]res\w* images?)(?: \w+)? (?:on|upon) request\b/i,
  /^.{0,120}\b(?:tel|phone|fax|mob(?:ile)?|e-?mail)\b\.?:?\s*(?:\+?[\d(][\d\s().-]{5,}|[\w.+-]+@).{0,80}$/i,
  // Credits
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written and edited|reported|produced|graphics?|translation)(?: and (?:writing|editing|reporting))? by\b.{0,240}[)\]]?\.?$/i,
  /^[([](?:writing|editing|reporting)\b.{0,240}[)\]]$/i,
  /\b(?:contributed (?:to )?(?:this|the) (?:report|article|story)|contributed reporting)\b.{0,40}$/i,
  /^this (?:article|story|post|piece|report)(?: has been| was| is)? (?:first |originally |also )?(?:published|appeared|produced|republished|syndicated|made possible)\b/i,
  /^our standards\s*:/i,
  /^the views (?:and opinions )?expressed\b/i,
  // Release formulas, end marks, section and time marks
  /^(?:for immediate release|embargoed?(?: until)?\b.{0,60}|press release|news release|media release|press statement|news update)$/i,
  /^[-–—*\s]*(?:ends?|###|-30-|# # #|\*\s*\*\s*\*|end of (?:the )?\p{L}+)[-–—*\s]*\.?$/iu,
  /^\W{3,}$/u,
  /^\[?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\]?$/i,
  /^\d+\s*(?:min(?:ute)?s?)(?: read)?$/i,
  /^(?:published|updated|last updated|posted)$/i,
  /^(?:published |updated |posted )?(?:an?|\d+) (?:seconds?|min(?:ute)?s?|hours?|days?|weeks?) ago$/i,
  /^(?:getty images|reuters|afp|ap(?: photo)?|epa|pa media|shutterstock)(?:\s*[/|]\s*[\p{L} .]+)?$/iu,
  // Consent
  /\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,40}\buses?\b.{0,20}\bcookies\b/i,
  /^(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|choices|preferences|settings))?$/i,
  /^(?:privacy(?: policy)?|terms(?: (?:of use|of service|and conditions))?|cookie (?:policy|settings)|do not sell my (?:personal )?(?:data|information|info)|about us|contact us|advertise(?: with us)?|imprint|accessibility|site ?map|careers)$/i,
];

/** Labels of sections and kinds of text that stand above a headline. */
export const SECTION_LABEL: RegExp =
  /^(?:opinions?|comment(?:ary)?|editorials?|op-?ed|analys[ie]s|news(?: analysis)?|world|politics|business|economy|sports?|culture|arts|science|health|technology|tech|education|environment|local(?: news)?|national|international|region|europe|africa|asia|middle east|letters?|columns?|columnists?|features?|long reads?|explainers?|interviews?|perspectives?|viewpoints?|views?|guest (?:essay|column|post)|exclusive|breaking(?: news)?|live|update[sd]?|press office|press service|newsroom|special report|investigations?|background|briefing|front page|home)$/i;

/** Signs of an advertisement's own lines. */
export const ADVERT_WORDS: RegExp =
  /\badvertis|\bsponsor|\bsee page \d|[!%]|[$€£]\s?\d|\b(?:win|free|sale|offer|discount|off|order|book|call|visit|save|deals?|now|today only|limited|price|open daily|tickets?)\b|www\.|\.(?:com|example)\b/i;

/** Forms in which a file opens that is not an article in prose: the kind is in the first words. */
export const RELEASE_MARK: RegExp =
  /^(?:for immediate release|press release|news release|media release|press statement|embargoed?)\b/i;
