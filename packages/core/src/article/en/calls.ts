/**
 * Lines in which an outlet speaks to its readers: patterns for a whole block, all anchored at its start. Each asks
 * for the sign of such a line besides its opening: an address, "us", "here", a subscription.
 */
export const CALLS: readonly RegExp[] = [
  // Questions to readers with what to do about them
  /^(?:do|have|has|are|were|did|got|is|was|what|want|would|can|could|know|see|seen|spotted|looking|like|interested)\b[^.!?]{0,120}\?\s+(?:(?:then|please|so|if so|why not),? )?(?:e-?mail|write (?:to )?(?:us|in|a)|send (?:us|in|your|an?)|tell us|contact|let us|get in touch|share (?:your|it)|message us|whatsapp|leave (?:us |a |your )|join (?:us|the|our)|drop us|visit (?:us|our)|click|subscribe|sign up|have your say|reply|call (?:us|our)|register|become a|support us|log in)\b.{0,160}$/i,
  /^(?:got|have you got|do you have) (?:an? )?(?:news )?(?:tips?|story|stories|news|question|view|comment|opinion)s?\b.{0,100}\?$/i,
  /^(?:e-?mail|write to|message) us\b.{0,140}$/i,
  /^(?:tell|send) us\b.{0,100}(?:@|\bbelow\b|in the comments|\bvia\b|\bby e-?mail\b|www\.).{0,80}$/i,
  /^(?:send|submit|share|post|leave|add|give us) (?:us )?(?:your|a) (?:comments?|thoughts?|views?|stor(?:y|ies)|photos?|pictures?|letters?|tips?|feedback|questions?|opinions?)\b.{0,120}$/i,
  /^have your say\b.{0,100}$/i,
  /^get (?:involved|in touch)\b.{0,30}[:!,–-].{0,140}$/i,
  /^(?:please )?let us know\b.{0,100}$/i,
  // How to reach the author or the desk
  /^(?:you can )?(?:reach|contact|e-?mail|call|write to|follow|message|tweet)\b[^.!?:]{2,80}\b(?:at|on|via|by)\b:? .{0,30}?(?:@|\+?\(?\d[\d ().-]{5,}\d|https?:|www\.).{0,100}$/i,
  /^(?:\p{L}[\p{L}'’.-]* ){2,4}can be (?:reached|contacted|emailed|followed) (?:at|on|via|by)\b.{0,120}$/iu,
  // What only subscribers may read
  /^(?:the (?:rest|remainder|full text) of )?th(?:is|e) (?:article|story|content|page|report|piece|post|full (?:article|story))(?: is|['’]s) (?:reserved|exclusive\w*|restricted|available|only|for|free)\b.{0,60}\b(?:subscri\w+|members?|members?hip|registered|registration|log in|free of charge|paying)\b.{0,140}$/i,
  /^(?:already|not yet|not) (?:an? )?(?:subscrib\w+|member|registered)\b.{0,100}$/i,
  /^(?:for )?(?:subscribers?|members?|premium)['’]?(?: (?:only|exclusive|content|articles?))$|^premium$/i,
  /^(?:you have|you['’]ve) (?:\w+ ){0,3}(?:free )?(?:articles?|stories) (?:left|remaining|this month|for free)\b.{0,100}$/i,
  /^(?:to )?(?:continue|keep) reading\b.{0,160}$/i,
  /^(?:to )?(?:unlock|access|read|view|see|watch|comment on|support|listen to) (?:this|our|the (?:full|rest|whole))\b[^.!?]{0,60}\b(?:subscrib\w+|log ?in|sign (?:in|up)|register|account|free trial|click|download)\b.{0,140}$/i,
  /^(?:if you|did you|do you) (?:value|like|enjoy|enjoyed|appreciate|found)\b.{0,60}\b(?:what you (?:read|see)|our|us|this (?:article|story|post|report\w*|newsletter|podcast))\b.{0,160}$/i,
  /^(?:thank you|thanks) for (?:reading|subscribing|signing up|your (?:support|interest))\b.{0,120}$/i,
  // Addresses of further pages
  /^(?:click|tap|press) (?:here|on|the link|below)\b.{0,140}$/i,
  /^(?:to )?(?:read|see|watch|listen|view|learn|discover|lire|leer|lesen)(?: (?:also|more|next|too))\s*[:|–—»>]/i,
  /^(?:read|see|find|follow|explore|browse|watch|view|get|download|listen to|check out|visit|more|for more|full)\b[^.!?]{0,110}(?:\b(?:at|on|here|from|via)\b:?|:) *(?:https?:\/\/|www\.)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?\.?$/i,
  /^(?:read|see|find|follow|explore|browse|view|get) (?:the|our|all|more)\b[^.!?]{0,80}\bhere\.?$/i,
  /^(?:report|found|spotted) an? (?:error|mistake|typo|correction|problem)\b.{0,100}$/i,
  /^download (?:the|our)\b.{0,40}\bapp\b.{0,80}$/i,
  /^(?:heard on|first broadcast on|from the programme|episode \d)\b.{0,60}$/i,
  // Forms
  /^(?:enter )?your (?:e-?mail|name|first name|last name|postcode|zip code)(?: address)?(?: here)?[.*:]?$/i,
  /^by (?:signing up|subscribing|clicking|submitting|entering|registering|providing|continuing)\b.{0,40}\b(?:you|your|i)\b.{0,200}$/i,
  /^(?:you can )?unsubscribe\b.{0,60}$|^no spam\b.{0,60}$|^(?:invalid|please enter a valid) e-?mail\b.{0,40}$/i,
  // How a text came about
  /^[([*_]{0,2}(?:this (?:interview|conversation|transcript|discussion|q&a|text|exchange|excerpt|extract)s?\b.{0,60}\b(?:edited|condensed|shortened|abridged|translated|transcribed)|(?:the|our) (?:interview|conversation|transcript|discussion|exchange)\b.{0,60}\b(?:for (?:length|clarity|space|brevity)|condensed|abridged))\b.{0,140}$/i,
  /^[([*_]{0,2}(?:lightly )?(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|space|brevity)\b.{0,60}$/i,
  /^(?:(?:full|rush|edited|unedited|automated|partial) )?transcript\s*(?:[-–—:(|,.]\s*.{0,80}\b(?:check|checked|please|rush|accuracy|accurate|errors?|provided|audio|verbatim|quoting)\b.{0,80})?$/i,
  // Labels that pages in other languages leave in a text
  /^(?:anzeige|werbung|publicit[eé]|publicidad|pubblicit[aà]|publicidade|advertentie|annons|annonce|reklam[ae]?|anuncio|mainos)$/i,
  /^(?:à lire (?:aussi|également)?|lire (?:aussi|également)|(?:lea|leer|vea|ver) (?:también|más)|lesen sie auch|mehr zum thema|leggi anche|lees ook|leia (?:também|mais)|läs (?:även|också|mer))\s*(?:$|[:|–—»>])/iu,
];

/** Labels over links to other stories: what stands under one in the same box is such a link. */
export const LINK_LABEL: RegExp =
  /^(?:also read|also see|read also|read (?:more|next|on)|see also|watch also|more stories|related(?: (?:articles?|stories|story|content|links?|coverage|topics?|posts?|news|reading))?|recommended(?: (?:for you|stories|reading|articles?|links))?|more (?:from|on|stories|news|coverage|like this|in)\b[^.?!]{0,60}|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|latest (?:news|podcasts?|stories|videos?|headlines|episodes?|articles?)|you (?:may|might) (?:also )?(?:like|be interested in?|enjoy)|top stories|up next|don['’]t miss|in case you missed it|editors?['’]?s? (?:picks?|choice)|popular (?:now|stories)|further reading|what to read next|other (?:stories|news)|(?:à )?lire aussi|lea también|mehr zum thema|lees ook|leggi anche)(?: (?:here|now|today))?\s*:?$/i;

/** Labels over readers' comments. */
export const COMMENTS_LABEL: RegExp =
  /^(?:(?:view|show|read|see|all|leave|post|add|join|write|the|a|your|reader|readers['’]?|latest|top) ){0,3}(?:\(?\d+\)? )?(?:comments?|conversation|discussion)(?: \(?\d+\)?)?\s*:?$/i;

/** What asks for an address in a box that offers a newsletter or a subscription. */
export const SIGN_UP: RegExp = /\b(?:newsletters?|inbox|subscribe|sign up|briefing|e-?mail)\b/i;

/** The first words, in lower case, of every line that `CALLS` finds: looked for first, since it is found fast. */
export const CALL_OPENINGS: ReadonlySet<string> = new Set(
  (
    "access add advertentie already annonce annons anuncio anzeige are automated browse by call can check click comment " +
    "condensed contact continue could did discover do download e edited email enter episode explore find first follow for " +
    "found from full get give got has have heard if interested invalid is keep know lea learn leave lees leer leggi leia " +
    "lesen let lightly like lire listen looking läs mainos mehr member members message more no not our partial please post " +
    "premium press pubblicita pubblicità publicidad publicidade publicite publicité reach read reklam reklama reklame report " +
    "rush see seen send share spotted submit subscriber subscribers support tap tell thank thanks the this to transcript " +
    "tweet unedited unlock unsubscribe vea ver view visit want was watch were werbung what would write you your à"
  ).split(" "),
);

/** What a line holds that `CALLS` finds whatever it opens with. */
export const CALL_INSIDE = " can be ";
