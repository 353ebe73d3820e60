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
  vicky wilma
  abeer abena abimbola achara adaeze adaobi adelaide adjoa adwoa afaf afia afua agathe agnete ahlam aino akari
  akiko akosua akua aleksandra alena alla amahle ameera aminata amira amparo anais ananya anastasiya angharad
  anjali anke anneli annelise anniken antonella anzhela aoife aparna apinya apolline arancha archana arwa
  aseel asma asmaa assunta asuka aurelie aurora ayaan ayaka ayanda ayumi aziza bayan beatrix berit bertha
  bethan bintou birgit birgitta blanca blanche bodil bohdana bojana bozena branka bronwen bukola bushra
  busisiwe carlota carmela carys catrin celine chantal chanya chiamaka chidinma chieko chinwe chioma chiyo
  ciara clemence clementine concetta consuelo cordelia corinne dagmar dagny danuta daphne daria darya deepa
  deepika deirdre delfina delphina delphine delyth dikeledi divya djeneba doaa dominga donatella dorota
  dragana dunya ebba ebele edna edwige eeva efua eilidh eimear ekaterina elin elke elodie elspeth eluned
  elvira eman emi emiko enid eriko esperanza esraa estela etsuko eugenia eulalia eun-hye eun-ji eun-jung
  eunice ewa fabienne fadwa faiza fanta farah farida fatemeh fatimah fatou fatoumata felicity ferial ffion
  filomena fionnuala floriane folake freda frida fumiko funke funmilayo galina geeta genevieve gerda ghada
  gillian ginny giovanna gisele gita gladys gordana grainne graziella greetje guadalupe gudrun guiying gunilla
  guro gwenllian habiba hajar halima halina hanako hanan haneen hanka haruka harumi hawa hayat hazel heba
  heike helene henrietta henriette hester hettie hilda hilde hind hiroko hitomi hortense houda huda huong
  hye-jin hye-won hyun-ah ibtisam ifeoma ifeyinwa ikram ilaria ileana iman imelda immaculada inas indira inga
  inge ingeborg inger inna irena iryna isatou israa ivanna ivona ivy iwona izabela jadwiga jamila jana jaya
  jelena jemima ji-eun ji-hye ji-yeon jihan jitka jocelyne johana johanna jolanta jorunn josefina jovana junko
  justyna jutta jyoti kadiatou kaisa kaltham kanya kaori karima karin katerina kateryna katrin kavita kawthar
  kazuko keiko kerstin khadidiatou khadijah khanyisile khrystyna kinga kirsti kitty kiyoko klara krystyna
  ksenia kseniya kumiko kyoko lada lakshmi lamia larisa layla leela lenka leocadia leonor lerato letitia
  lettice leyla liesbeth lihua liisa lindiwe linh liping ljiljana lotta lottie lubna luciana lucrezia ludivine
  ludmyla lujain lyubov lyudmila maarit machiko madhuri maeve magali maha mahnaz maimouna mairead maite makena
  malati malee malgorzata manal manon manuela marcela mareike maren margarethe margaux margit margrethe
  mariama mariia marijana mariko marisol marit mariya marketa marwa masako mathilde maud mavis maysa mayumi
  mbali meena meera megumi meihua meiling merete mi-kyung michiko mieke miho mika milena milica millie min-ji
  min-seo minako minnie mireille mirjana misaki mitsuko miyuki moira mona monique montserrat morag moremi
  mouna muna myrtle nada nadege nadezhda nadira nadiya nafisa nagham naima najat najla najwa naledi nanami
  nancie nandini naoko narges nasrin nataliia nataliya natasa nathalie natsuko natsumi nattaya nawal neha
  nellie nerissa nerys nesrine ngozi niamh nieves nisha nisreen nkechi nkiru noemi nokuthula nomfundo
  nompumelelo nomsa nomthandazo nomvula noriko nosipho nouf noura nthabiseng ntombi oddny odette odile oksana
  oleksandra olena olha oluchi omolara orla oumou paivi palesa paloma parvati pascale pernille philippa phuong
  phyllida polina pooja pratibha preeti priyanka rabia radha radwa raffaella ragnhild raisa rajni ramatoulaye
  ramona rani raquel rasha rashmi ratana rawan razan reem refilwe reiko rekha rhiannon rieko riitta rikke rima
  ritu rocio roisin rokia rosalia rosamund rosanna rosario rowena ruba rumiko rupa ruqayya ryoko sabrine
  sachiko sadako sahar sakina sakura salamatu salma samar samira sanaa sandrine sangeeta sanja saoirse saskia
  satomi savita sawsan sayaka sayuri seema seo-yeon seo-yun setsuko shanta shanti sherine shizuka shizuko
  shobha shreya shufen sian sibongile sigrid sigrun siham silje silvana simonetta sindisiwe sinead siobhan
  siri siriporn sita slavica smita sneha snezana so-yeon solange soledad solomiya solveig soo-jin soraya souad
  stanislava su-bin suad suhair sumaya sumiko sunisa sunita sunniva sushma svenja svitlana swati sybil sylvie
  tabitha taghreed tahani tamila tarja teodora tereza tess tessa tetiana tetyana thandeka thandi thandiwe
  thembeka theodora thomasina thuraya thuy tilda titilayo tomoko tomomi tove tsitsi turid tuyet ulla ulrike
  uma urszula usha ute uzoma valentine valeriya vandana veronique vesna vibeke vidya vigdis viktoriia violeta
  viviane vlasta wafa wafaa wahiba wambui wangari wanida wanjiku wanjiru warda widad wiebke wilhelmina winnie
  xiaohong xiaoling xiaomei ximena xiuying yaa yana yanling yaroslava yasmine yasuko yelena yeon-hee yetunde
  yevgenia yewande ynez yoko yolande yoo-jin yoon-ah yoshiko young-ae young-hee yousra yuhua yumi yumiko
  yuriko yusra zahra zandile zanele zaynab zdenka zeina zelda zhanna zita zlata zodwa zohra zubaida zulaikha
  zuleikha zuzana zuzanna`);

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
  vernon vince wesley wolf woodrow zach
  abhishek abner absalom achille adalberto adebayo adekunle adelbert ademola adewale aditya adnan adriano afif
  agostino aidan aime ajay akash akhil akihiro akin akinwumi akio akira akram aksel alaaeddine alain alasdair
  alastair alban alberico albrecht alceste aldo alessio algernon alistair alois aloys alphonse alvin amadi
  ambros ambrose amedeo amin amine amit amos anand anatole andres angus anibal anil anirudh anis anselm
  anselmo ansgar antoine antoun aravind archibald archie aristide arlo armand armando arnaud arne arnulf
  arsene arvid arvind asbjorn asgeir asher ashok ashwin atsushi aubrey augustus aurelien aurelio ayman ayoub
  aziz babajide babatunde bahaa bakary baltasar bamidele baptiste barnabas barnaby bartholomew bartolome
  bartolomeo basilio basim bassel bastian bastien bechir benedetto benedict benedicto benito benno bernardino
  bernardo berthold bertie bertram bheki birger blaise bogdan boguslaw bohdan bohumil boleslaw bongani
  bonifacio branislav branko bronislaw burhan burkhard byron calvin camilo caradoc carmelo carsten caspian
  cathal cayetano cecil celestin celestino cesare chaiwat chakib chandran chang-min chester chidi chidiebere
  chike chima christer chukwuemeka ciaran ciro claes clarence claudio clemens clifford corentin cormac
  cornelius cosimo crispin cristobal cuthbert cyprien cyrus czeslaw dafydd daichi daisuke dalibor damiano
  damien damir danilo danylo daouda darko davide davor declan deepak dejan denys denzil dermot detlef devendra
  diarmuid didier dietmar dietrich digby dimitar dinesh djamel dmytro dominick donal donatien donato dong-hyun
  donovan dragan dragoslav dudley dumisani dusan eamon eamonn ebenezer eberhard eckhard edmond edoardo eduard
  edwyn efrain egbert egil egon eiji einar eino eirik eivind ekkehard ekow eladio elmer eloi elwood emiliano
  emilio emlyn emmerich emrys endre engelbert enrico eoghan eoin ephraim erhard erling erwin esko essam
  esteban etienne euan eugen eusebio evander evaristo everett evert ewan ezekiel ezio fabien fabio fabrice
  fabrizio fahad fahd faruk fathi fausto fawzi fearghal federico fedir fela felipe fergal fergus fermin fidele
  finbar fintan firmin flavio florentin folarin folke fouad francisque frantisek frode fuad fulvio fumio
  fyodor gaetan gaetano ganesh gaspar gaspard gaston gbenga gebhard geir gennady gennaro geraint gerardo gerd
  germain gernot gerrit gerry gervais gethin ghassan giacomo gianfranco gianluca gilberto giles gilles gino
  girish giuliano godfrey gopal goran gosta gottfried govind gregorio grigori grigory grover gruffydd grzegorz
  gualtiero guido guilhem gunnar gunter guoqiang gustaf gustave gustavo gwilym haakon habib hadi haidar
  haifeng haitham halvard halvor hamish hamza hani hanno harald harish haroun hartmut haruki harun hatem
  havard hazem heikki heiko heiner heinz helge hemant hendrik henning henrikki henryk herb hermann herve
  hezekiah hicham hideaki hideki hidetoshi hieu hilario hippolyte hiram hirofumi hisashi hisham hjalmar holger
  homer honore horace horacio horatio hosni houssam hrvoje hryhoriy hubert humberto humphrey husam hussam
  hyacinthe hyram hyun-woo hywel iain iaroslav ichiro idrissa idwal iestyn ieuan ifan ifeanyi ifor ignatius
  ihab ihor ikenna ingmar ingo inigo innocenzo iolo iorwerth irvin irwin isamu ishaan isidore isidoro islwyn
  ismat issam itsuki ivar ivica iyad jaafar jaakko jaber jabulani jacek jacinto jacopo jae-hyun jae-in
  jae-yong jagdish jalal janusz jari jarl jaromir jaroslav jaroslaw jarvis jasper jawad jean-baptiste
  jean-francois jean-jacques jean-louis jean-marc jean-michel jean-paul jean-pierre jedediah jerzy jethro
  ji-hoon jianguo jindrich jinping jiri jiro joakim joao joaquin jochen jock jolyon jonah jong-un jools
  joon-ho jorg jorn jose-luis jose-maria jost josue jouni jovan jozef jukka julien junichi junichiro juraj
  jussi justino kaare kabelo kadir kagiso kaito kalle kamau kapil kartik kaspar katlego katsumi katsuo kayode
  kazimierz kazuhiro kazuki kazuo keiichi keisuke keita kelechi kelvin kengo kenichi kensuke kenta kentaro
  keqiang ketil khaldoun khalil khoa ki-moon kieran kilian kipchoge kiril kirill kittisak kiyoshi kjell kjetil
  klemens knud knut kohei koichi koji korbinian kosuke krishnan kristian kristoffer krzysztof kwabena kwadwo
  kwaku kwasi kwesi kyung-soo lachlan ladislao ladislav lakhdar lalit lamine lancelot laurence leander leandro
  lemuel lennart leonardo leonhard leopoldo lionello lisandro ljubomir llewelyn loic lorcan lorenz lotfi
  lothar lubomir lubos luc lucian lucien lucio lucius ludger ludovic ludovico ludvig ludwig luka lungile
  luther lutz lwazi lysander maarten maciej madoc mads mahdi maher mahesh majed majid makoto maksim maksym
  malte mamadu mamoru mandla manish manoj manolo marcelino marcellin mariano marius mariusz markku martino
  masaaki masahiro masaki masao masaru masashi masato masayuki matej mateusz matthijs matti matus mauro
  maximilien maximo mazen mbongeni mehran meinhard meirion melchior mervyn mieczyslaw mihail mihajlo mikko
  mikolaj min-ho min-jun minoru mirko mitsuru mladen moataz mogens mohan mohsen mokhtar momcilo moncef monir
  mordecai moritz morten mortimer moses mostafa mounir moustapha mthunzi muhannad mukesh munir murad murray
  musa mwangi mykhailo mykola mzwandile nadeem nadim naguib najib naoki naoto narayan naresh nasir nathanael
  nattapong nazario ndaba nebojsa nenad nestor neville niall nicolo nidal niels nikhil niklas niklaus nitin
  nizar njoroge nkosana nnamdi noboru nobuo nobuyuki norberto obadiah obinna ochieng octave octavio octavius
  oddvar odinga ognjen oisin okechukwu okonkwo olamide olav oleh oleksandr oleksii oleksiy olly olof olusegun
  oluwaseun omran ondrej onni onofrio onyekachi opeyemi orazio orville osamu osbert osian osmond ostap osvaldo
  oswald othman otieno otmar ottmar ottokar ovidio oystein padraic padraig pankaj pascual patrice patricio
  paulin paulo pawel pekka pelayo percival percy peregrine pertti petar petro petter philibert pierluigi
  pierpaolo piers piran placido plamen poul prakash pranav prashant prasit praveen prayut preben predrag
  prosper przemyslaw qais qasim quang quincy quique rachad radek radomir radoslav radoslaw rafaele raffaele
  rafik ragnar raimondo raimundo rainer rajan rajat rajeev rajendra rajesh rajiv rakesh ramesh rami ramiro
  randolph raphael rashad rasmus ravi rawdon reda redmond reginald reidar reinaldo reiner reinhold remi remy
  renato renaud renzo reuben reza rhodri rhys riad riccardo ridha rikuto rishi ritesh riyad roald roch rodion
  rodolfo roelof rogelio rohan rohit rolando rolf rollo romain roscoe rostislav rowland ruairi rudyard ruggero
  rune ruprecht ruslan rustam rutger ruy ryo ryosuke ryota ryszard ryuichi saad sabri saburo sachin sadiq
  saeed saif salah salah-eddine saleem saleh salih salim sameh samer samir samson sandeep sandro sang-hoon
  satish satoru satoshi saverio sayed seamus segun seiji sekou semyon senzo septimus serge serhii serhiy
  seung-hyun severino seydou shadi shadrach shafiq shankar sharad sherif shigeru shinichi shinji shiro shogo
  shota shun shunsuke shyam sibusiso siddharth siegfried sifiso sigmar sigmund sigurd sigvard silas silvano
  silvestre silvio simeon sindre sinisa sion siphiwe sipho siyabonga sizwe sjoerd slavko slawomir snorre
  solomon somchai somsak soren sorley sota sriram stan stanimir stefano stellan sten stepan stephane stewart
  sture subhash sudhir sufian sulaiman suleiman sung-min surasak surendra suresh sushil susumu svante svein
  sverre svetozar svyatoslav swen sylvain sylvester szymon tadashi tadhg tae-hyung tage taha tahar taher
  taichi takahiro takao takashi takeo takumi takuya taleb taliesin tapio taras tarek taro tarquin tarun tatsuo
  tatsuya taufik telmo teodoro terje terrance tetsuo tetsuya tewfik thabiso thaddeus thaksin themba theobald
  thibault thorbjorn thorsten tiberius tihomir tilman timo timur tiziano tjark tobiah toivo tomasz tomislav
  tommaso tomohiro torben torbjorn tore torgeir torkel torquil torsten toru toshio toussaint tristan trond
  truls trung trygve tshepo tsutomu tsuyoshi tuan tumelo ubaldo uche ulf ulises ultan ulysses umberto umesh
  urbain urho uriah urs usama uwe vadim vadym valdemar valentino valere valeri valerio valery varun vasil
  vasily vasyl vegard veikko veit velimir viacheslav vicente vidar viggo vijay vikas vinay vincente vincenzo
  virgile virgilio vishal vit vitali vitalii vitaliy vito vittorio vivek vjekoslav vlad vladan vladislav
  vojtech volker vsevolod vuk vusi vyacheslav wadih wahid waldemar wallace weiguo wenceslao wendelin wichai
  wieslaw wilbur wilf wilfred wilfrid wilfried willem wim winfried winston wlodzimierz wojciech woo-jin wouter
  xiaoming xiaoping yacine yakubu yaroslav yaser yash yasin yassin yasuhiro yasuo yaw yegor yevgeny yevhen
  yngve yogesh yong-nam yoshihiro yoshio yoshiro yosuke youcef younes young-ho young-soo younis yuichi yuji
  yukio yury yusuke yutaka zachariah zaid zakaria zaki zayd zbynek zdenek zdravko zebedee zeke zeljko zemin
  zhiqiang ziyad zlatan zlatko zoltan zouhair zygmunt`);

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
