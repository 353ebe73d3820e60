const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names borne by women in nearly all cases, lower case and without accents. Our own list. */
export const FEMALE_NAMES: ReadonlySet<string> = words(`
  abigail ann ada adele adriana agnes agnieszka aisha alice alicia alina alison amal amanda amelia amina amy ana anastasia
   angela angelina anita anna anne annie annika antonia ariana astrid audrey ayesha barbara beatrice beatriz
  bella bernadette beth betty bianca bridget brigitte camila carla carmen carol carolina caroline catalina catherine
  cecilia celia charlotte chelsea chiara christina christine claire clara claudia cynthia dalia daniela deborah debbie
  denise diana dina dolores donna dora doris dorothy edith eileen elaine elena eleanor elena elisa elise elizabeth
  ella ellen elsa emilia emily emma erica erika esther eva eve evelyn fatima fatma federica fiona florence frances
  francesca freya gabriela gabrielle gemma georgia geraldine gertrude gina giulia gloria grace greta gwen hadiya hana
  hanna hannah harriet heather heidi helen helena helga hilary hillary ida ilse imogen ines ingrid irene irina iris
  isabel isabella isabelle ivana ivanka jacqueline jane janet janice jasmine  jeanne jenna jennifer jenny jessica
  jill joan joanna joanne josephine joy joyce juana judith judy julia juliana julie juliet june kamala karen karina
  kate katarina katherine kathleen kathryn kathy katie katya kayla kelly khadija kirsten kristen kristin laila latifa
  laura lauren leah leila lena leticia lidia lila lily linda lisa liz lois lorena louise lucia lucy ludmila luisa
  lydia lynn madeleine maggie magdalena mahsa malala mandy marcia margaret margarita maria mariam mariana marie marina
   marisa marissa marjorie marta martha martina mary maryam matilda maureen maya megan melania melanie melinda
  melissa mercedes meredith mia michelle mildred miranda miriam molly monica monika nadia nadine nadja nancy naomi
  natalia natalie natasha  nicole nina noelle nora norma octavia olga olivia ophelia pamela patricia paula
  pauline penelope petra phoebe phyllis priya rachel rana rania rebecca regina renata rita roberta rosa rosalind rose
  rosemary roxana ruth sabine sabrina sadia sally samantha sandra sara sarah selma serena sheila shirin shirley
  signe silvia  sofia sonia sonja sophia sophie stella stephanie susan susanna suzanne svetlana sylvia tamara
  tanya tara tatiana teresa theresa tina tracy ursula valentina valeria vanessa vera veronica victoria viktoria
  violet virginia  wanda wendy winifred yasmin yolanda yulia yvette yvonne zainab zara zoe zofia
  ava olive gwyneth debra becky brenda carly carrie chloe cindy connie courtney crystal darlene dianne erin ethel
  gail glenda hailey holly janelle jodi joni kara kari kellie kellyanne kirstin krista krystal lana latoya lori
  loretta lucille lynda mabel marsha marcy margo megyn mindy muriel nell nikki paige peggy polly rhonda robyn rosie
  roxanne ruby sheryl sherry stacey stacy sue tammy thelma tiffany toni traci tricia trudy valerie velma vicki
  vicky wilma`);

/** Given names borne by men in nearly all cases, lower case and without accents. Our own list. */
export const MALE_NAMES: ReadonlySet<string> = words(`
  aaron abdallah abdel abdelaziz abdelkader abdelmadjid abdelmajid abdul abdullah abraham adam adel adolf adrian ahmad
  ahmed alan albert alberto aleksandr alessandro alexander alexandre alfred alfredo ali allan allen alvaro amadou amir
  anatoly anders andre andreas andrei andrew andriy andrzej angelo anthony anton antonin antonio antony aram arjun
  arnold arthur arturo ashraf assimi augusto axel barack barry bart bashar bassam ben benjamin benoit bernard bernie
  bertrand bilal bill billy bob boris boutros brad bradley brendan brett brian bruce bruno bryan carl carlo carlos
  casimir cedric cesar charles charlie chris christian christoph christopher clive chuck claude clement clive colin conor
  craig cyril dan daniel dario dave david dean denis dennis derek desmond diego dieter dimitri dirk dmitri dmitry
  domenico dominic don donald douglas duncan dwight edgar edmund eduardo edward edwin eli elias emil emmanuel enrique
  eric erik ernest ernesto ernst eugene evan fabian farid faisal felix ferdinand fernando filip florian francesco
   francisco franck francois frank franklin franz fred frederick friedrich fritz gabriel gareth gary gavin
  geoffrey georg george gerald gerard gerhard giorgio giovanni giuseppe glen glenn gonzalo gordon graham greg gregor
  gregory guillaume guillermo gunther gustav guy hamid hans harold harry harvey hassan hector heinrich helmut henri
  henrik henry herbert herman hiroshi horst howard hugh hugo hussein ian ibrahim idris ignacio igor ilya imran isaac
  ismail ivan ivo jack jacob jacques jaime jake jakob james jamal  jason javier jay jean-claude jean-luc jeff
  jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon jonas
  jonathan jorge jose josef joseph joshua josh juan juergen julian julio jurgen justin kamal karim karl keith ken
  kenneth kevin khaled khalid klaus konrad konstantin kurt kyle lars larry laurent lawrence lee len leo leon leonard
  leonid leopold leroy lewis liam lionel lloyd lorenzo louis luca lucas luciano luigi luis lukas luke magnus mahmoud
  malcolm malik mamadou manfred manuel marc marcel marcello marco marcos marcus mario mark markus martin marvin
  massimo mathias matt matteo matthew matthias maurice mauricio max maxim maximilian mehdi mehmet michael michel
  miguel mihai mikael mike mikhail milan milos mitch mitt mohamed mohammad mohammed mohamad muhammad muhammed moises
  mourad muammar mustafa nabil nasser nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikita nikolai
  nils norbert norman oleg oliver olivier omar oscar osama oskar otto owen pablo paolo pascal patrick paul pavel pedro
  pete peter petr philip philippe phil pierre pietro piotr quentin rachid rafael rahul raj ralph ramon randy raoul
  rashid raul ray raymond reinhard rene ricardo richard rick rob robert roberto  rod roderick rodrigo roger
  roland roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan salman salvatore sam sami samuel sanjay
  santiago  scott sean sebastian sergei sergey serguei sergio seth simon slobodan sol spencer stanislav stanley
  stefan stephen steve steven stuart sven tadeusz tariq ted terence terrence terry theo theodore thiago thierry thomas
  tim timothy tobias todd tom tomas tommy tony travis trevor ulrich vaclav valentin victor viktor vincent vinod
  vitaly vladimir volodymyr wade walter warren wayne werner wilhelm will william willy wolfgang woody xavier yann
  yannick yasser youssef yuri yusuf yves zachary zoran said mohand amar anwar arkady basil bertil bjorn boubacar
  cheikh cristian emir enzo ernie ethan fadi fidel gabor gianni hakan haruto hideo hiroki jamie jared javad jorgen
  kenji kofi kwame laszlo leif lech marek marwan mateo miroslav nadir naji narendra olaf ole omer oumar pervez pieter
  ousmane rafiq ranil recep shinzo sidi sunil takeshi tamer thabo vikram wael walid yahya yoshi zbigniew ziad hafez
   alhassan chinedu emeka femi tunde olu jomo uhuru raila moussa souleymane modibo
  jeb elijah ezra isaiah jeremiah josiah noah caleb gideon micah anderson clint cody cole curtis dale darren
  darrell dwayne floyd garrett hank ira irving jackson kirk lamar lance lester lonnie lyle marshall milton morris
  myron nate ned nolan orlando orrin preston reggie rex ricky rodney rufus sherrod sheldon tucker tyler tyrone
  vernon vince wesley wolf woodrow zach`);

/** Given names of either sex; they still mark a person. */
export const OTHER_GIVEN_NAMES: ReadonlySet<string> = words(`
  alex alexis ashley blake cameron casey charley chandra dana drew finley francis frankie hayden jackie jan jamie
  jordan jude kai kerry kim lindsey leslie logan marlow morgan noor pat quinn reese riley robbie robin rowan sacha
  shannon sidney skyler sydney taylor toby val wren yuki xi li wei jing min ming anneke jory aled jean andrea nicola simone sasha marion vivian hollis`);

/** Short forms of given names, each with the full one. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `bill:william billy:william will:william bob:robert rob:robert bobby:robert joe:joseph mike:michael mick:michael
  jim:james jimmy:james tom:thomas dan:daniel danny:daniel ben:benjamin tony:anthony nick:nicholas kate:katherine
  kathy:katherine katie:katherine liz:elizabeth beth:elizabeth betty:elizabeth dick:richard rick:richard ted:edward
  ed:edward ron:ronald ken:kenneth steve:steven stephen:steven chris:christopher matt:matthew sam:samuel sue:susan
  peggy:margaret maggie:margaret bernie:bernard chuck:charles charlie:charles don:donald jeff:jeffrey greg:gregory
  tim:timothy pat:patrick alex:alexander andy:andrew dave:david fred:frederick jon:jonathan josh:joshua larry:lawrence
  pete:peter phil:philip ray:raymond vlad:vladimir sasha:aleksandr`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
