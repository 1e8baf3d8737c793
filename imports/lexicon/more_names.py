"""Data: more given names and surnames, language by language, for the files whose headers do not tell the two apart."""

GIVEN = """
adeline aimee alix amandine amaury ambroise anatole anselme apolline armelle arsene astrid aubin augustin
aurelien axelle baptiste barnabe bastien berenice blaise brice capucine celestine clotilde colombe come corentin
cyprien cyrille damien delphin denise edgar edmond edouard eglantine elodie eloise emeline emile emilien
ernestine estelle etienne eugenie faustine felicie ferdinand flavien florian gaelle gaetan gaspard gauthier
georgette germaine ghislain ghislaine gilberte ginette gregoire guilhem gwenael gwenaelle henriette herve honore
hortense hugues jacinthe jeannine jocelyne joel josiane josselin judicael justin kevin laetitia leandre leon
leonie leopold lilian lilou lisette loic lorraine louane louison lucien lucienne ludivine maelle maelys mael
maeva malo manon marcelle margaux marinette marius marjolaine maryse mathilde mathis maxence mayeul melaine
mireille morgane muriel nadege nicole ninon noemie nolwenn oceane octave odette odile olympe pacome paulette
philippine pierrick quitterie raphael raymonde regis reine remi remy renaud rodolphe romain rosalie roxane
sandrine severine sidonie simone solange solene sophie suzanne sylvain sylvie tanguy theodore theophile thibaud
thibault tiphaine titouan toussaint ugo urbain valentine valery victoire victor violaine yann yannick yoann
yolande yseult yvette zacharie zelie zoe adelheid adolf albrecht aloisia alwin amalie anke annegret anneliese
ansgar antonius arnd arno benedikta berthold bertram bodo brunhilde burkhard burkhardt carsten cilly detlef
dietlinde dietmar dietrich doerte dorte eberhard edeltraud egon ehrenfried eike ekkehard elfriede elisabetha
elvira emmi engelbert erdmute erhard erna erwine eugen evamaria ewald franziska friedhelm friederike frauke
fritzi gebhard gerlinde gernot gertraud gesa gesche gesine gisbert gislinde godehard gotthard gottfried gunda
gundula guntram hanno hannelore hansgeorg hartmut hartwig hedda heidrun heimo heinz helmuth henner henrike
heribert hermine herta hildegard hiltrud hinnerk holger horst hubertus ilselore imke inka irmgard irmtraud
isolde jobst jorn jost jutta karlheinz karoline karsten katharina kathrin kerstin kilian klaas klaus klemens
konrad konstanze korbinian korinna kunigunde kurt lars lennart leni leonhard liesel lieselotte lisbeth lorenz
lothar lotte ludger ludwig lutz magda malte mandy manfred maren margarethe margit margot margret marianne
marlies marlene mathilda mechthild meike meinhard mia moritz nele nils norbert oda odilia olaf ortrud oskar
otmar ottilie otto paula peer philine philipp rainer raimund ralf reimund reinhard reinhild renate roland rolf
romy roswitha rudiger rudolf ruprecht ruth sabine saskia sebastian siegfried sieglinde siegmund sigrid silke
silvia sonja stefanie steffen susanne sven svenja tabea tanja theda thea thekla theodor thomas thorben thorsten
till tilman timo tobias torben torsten traudl trude udo ulf ulla ulrich ulrike ursel ursula uta ute uwe valentin
veit vera viktor volker volkmar walburga waldemar walter waltraud wenzel werner wibke wiebke wieland wilfried
wilhelm wilhelmine willi winfried wolf wolfgang wolfram xaver adalberto adelaida agapito agueda aitana aitor
alba aleix amadeo amaia amparo anabel anselmo anxo araceli aranzazu arnau arsenio asuncion asier aurelio aurora
begona belen benigno bernarda blanca brais breixo brigida candela candelaria caridad carme casilda cayetano
celestino cipriano clemente concepcion consuelo crisanto dionisio domingo edelmiro edurne eladio eloisa eloy
encarnacion eneko engracia estefania eulalia eusebio eustaquio evaristo facundo faustino federica fermin ferran
florentino florinda fulgencio genaro genoveva gerardo gervasio gorka gracia graciela gregoria guadalupe
heriberto herminia hilario hipolito honorio iago ibai iker iciar inmaculada inigo irati iria isidoro itziar
iturbe jacinto jacobo jeronimo jimena joaquina jokin jordi josu josune juncal justo koldo laia lander leandro
leire leocadia leonor leticia lorea lorena lucia luciano lucrecia luisa macarena magdalena maialen maite
marcelina marcelino maricarmen maripaz marisol martina martirio mateo matias matilde mauricio maximo melchor
mercedes micaela milagros miren mireia modesto montserrat nahia narciso natividad nazaret nerea neus nieves nora
noa nuria obdulia octavio olalla oriol oscar otilia paloma pascual pastora patxi paulino pilar placido ponciano
primitivo prudencio purificacion quim ramiro raimundo raquel rebeca remedios reyes ricardo rigoberto rocio
rodrigo rogelio roi roman roque rosalia rosario rosendo ruben rufino sabela salome salvador sancho santiago
saturnino sebastiana segundo serafin sergi severino silvestre socorro sofia soledad telmo teodora teofilo tomasa
trinidad unai urbano uxia uxue valentina valeriano ventura verisimo vicenta virtudes visitacion xabier xavi
ximena xoan xurxo yago yolanda zacarias zoraida zuri anxela antia aldara ainhoa ainara garazi mikel achille
adele adelmo agnese agostino alberico aldo alfio aloisio amedeo amelia amerigo annalisa annamaria annibale
antonella arcangelo arianna armida arrigo arturo asia assunta attilio azzurra baldassarre beniamino benvenuto
biagio bice bonifacio brando bruna brunella calogero camillo carmela carmine caterina cesare cesira chiara ciro
clelia concetta corrado cosimo costanza cristiano dalila dante debora delfina diletta dino domenica domenico
donatella donato doriana edda edoardo egidio elettra eliana elio emiliano enea enrica enzo ercole ermanno
erminia ettore eugenia eusebia ezio fabrizio fausto federigo ferruccio fiammetta filiberto fiorella fiorenza
fosca franca fulvia fulvio furio gabriella gaetano gaia gaspare gavino gennaro germano giacinto giacomo giada
gianfranco gianmarco gianni gilda ginevra gino gioacchino gioele gioia giordana girolamo giuditta giuliana
giuseppina giusi goffredo graziella guglielmo gustavo iacopo igino ilario immacolata innocenzo iolanda irma
isacco isotta ivano ivo lamberto lapo lavinia lea leda leopoldo letizia lia liliana livia livio loredana lorella
lorenza lorenzo loretta luana luca lucilla lucrezia ludovica ludovico luigi luigina maddalena mafalda manfredi
manlio manuela marcella marcello margherita marianna mariella marika marilena marina marinella mario marisa
mariuccia massimo matteo maura maurizio melania melissa menotti michela milena mirella mirko moira monica morena
moreno nadia nando natalia nazario nella nello neri nerina nerio nevio nicla nicola nicoletta nino noemi norma
nunzia odoardo ofelia olimpia olindo olivia ombretta onorina orazio oreste orietta orlando ornella orsola
osvaldo ottavia ottavio ottone pamela paola paolo pasquale patrizia pellegrino piera piero pierpaolo pietro pina
pio porzia prisca raffaele raffaella ranieri remo renata renzo rinaldo rita roberta rocco rodolfo romeo romolo
rosalba rosanna rosaria rosella rossana rossella ruggero sabrina salvatore samuele sandra sandro santina santo
saverio savino sebastiano serafina serena sergio settimio silvana silvano silvio simona simonetta siria stefania
stefano susanna tancredi tarcisio tatiana teodoro teresa tina tito tiziana tiziano tommaso tosca tullia tullio
ubaldo umberto vanda vanna vasco venanzio veronica vincenza vincenzo viola virginia virginio vita vito vittore
vittoria vittorio viviana zeno zita adelaide adelia adelino aderito adriano afonso agostinho albano albertina
alcides aldina alvaro alzira amadeu anacleto anabela angelina antero aparecida arlindo armanda artur augusto
benedita benedito bernardete bento caetano caio cassia celeste cicero clarice conceicao cosme cremilda damiao
delfim deolinda desiderio dinis diogo domingos duarte dulce edite edmilson edna eduarda elba emanuel emidio
ermelinda eugenio eunice fabricio feliciano felisberto fernao filomena firmino florbela francisca gaspar geralda
gilberto giselda gisele graciete gualter guilherme guiomar heitor helder helio heloisa henriqueta herculano
hermes hermenegildo honorina horacio humberto idalina ilda ilidio imaculada iracema isaura isidro italo ivete
ivone izabel jacinta janaina januario joaquim jorgina jovita juarez jurema jussara juvenal ladislau laurinda
lazaro leonardo leonel leopoldina lidia ligia lineu lourdes lourenco luciana ludmila luis luiz lurdes luzia
magali manuel marcela marcelo marcia marcio margarida mariana marilia mateus mauro maximino miguel milton mirela
miriam moises natercia nelson neusa nicolau noemia norberto nuno odete olavo olga olinda otavio palmira paulo
pedro perpetua piedade plinio quirino quiteria rafael raimunda raul regina reinaldo renato rogerio romana romeu
romualdo ronaldo rosa rosalina rosana rubens rui rute salomao sarita saul selma serafim severina silvino simao
soraia tadeu talita tania tereza thais thiago tiago tomas tome ubirajara ulisses valdemar valentim valeria
valter vanessa vania vicente virgilio vitor vitoria walmir wanda wellington xavier yara zelia zeferino zilda
zulmira adriaan aart albertus alida aleida annelies anneke annet annika anouk arend ariane arjan arnoldus aukje
bart barend bastiaan berend betje bram brechtje carla christiaan coen coenraad cor cornelis daniek diederik
dieuwke dirkje eefje eelco egbert els emiel esmee evert femke fenna ferry fien floor frits froukje geertje
geertruida gerben gerbrand gerrie gert gijs gijsbert godelieve grietje guus haico hanneke hans harm harmen hein
heleen hendrika hendrikus henny herman hetty hilde huub huib ietje ilse iris jaap jacoba jacobus jannie jannes
jannetje jarno jeroen jip jitske joep johanneke jolanda joop joost jop jorinde jurre jurriaan karel katinka kees
koen koos laurens leendert lenie liesbeth lieke lies lieve lijsbeth linde loes luuk maaike maarten madelief
maartje mads marieke mariette marijke marit marjan marjolein marloes mart martijn maurits meindert menno merel
mieke miep mink mirjam monique neeltje nel niek nienke nynke paulien pepijn piet pieter pim puck quinten reinier
remco renske riet rien rik rinus roderick roeland roos ruud sanne sietske sijbren sjaak sjoerd sophieke stef
steven stijn teun teunis thijs tiemen tijmen tineke tjeerd toon trijntje truus ubbo veerle vincent wendelien
wesley wiebe wietse wijnand willemijn willem wim wouter wubbo wytse yvonne zeger aase agneta aksel albin alva
anette anita annelie annfrid anton arild arne arvid asbjorn ase aslak astri asta atle aud bengt berit berndt
birger birgitta birthe bjarke bjorg bodil bor borge borje brage britta britt-marie camilla cecilie dag dagfinn
dagny ditte dorthe ebbe edvard edvin egil einar eirin eivind elias elin elisabet elsebeth embla emelie enok
erland erling esben eskil espen eva evald even fartein finn flemming fredrik fride frode gerda gitte gjertrud
gorm grethe gro gudbrand gudmund gudny gun gunborg gunhild gunilla gunnel gunvor gustaf gosta goran haagen hakon
haldis halfdan hallgeir halvard halvor hanne harald hauk hedvig hege helge helle hilmar hjalmar hjordis idar
inge ingegerd ingelise inger ingmar ingrid ingunn ingvar ingvild isak ivar iver jan-erik jarl jarle jens joachim
jonny jorgen jostein julle kaare kai kaia kaja kajsa kare karianne karin karina karl karolina kaspar kennet
kenneth kettil kirsten kirsti kjartan kjell kjersti klas knut konny kristen kristian kristin kristina kristoffer
lars-erik lasse leif lena lill linn linnea linus lisbet liselotte liv lone lotta love ludvig magne magnhild
magnus maiken maj malin margareta margrethe mari maria marie marte martin mathias mats merete mette mikael
mikkel moa mogens morten nanna niels ninni njal ole odd oddbjorn oddvar ola olav olof olle ottar ove palle peder
per pelle pernilla pernille petter pia poul preben ragna ragnar ragnhild randi rasmus reidar reidun rikke roald
roar ronja rune runa sander sanna sigbjorn sigfrid signe sigrun sigurd silje simen sindre siri sissel siv sixten
sofie solveig stefan stein steinar sten stian stig stine sture sunniva susann svante svein svend svenn sylvi
sylvia tage tale tellef terje thorleif tiril tom tone tonje tor torbjorn torborg tord tore torfinn torgeir
torgny torill torkel tormod torstein torunn toril tove trine troels trond trygve turid tyra ulrika uno urban
vebjorn vegard vendela verner viggo vibeke vidar vilde vilhelm villads villy vilma viveka yngvar yngve yngvild
ake orjan asger bent birgit bo bjork cille dorrit ejvind else grete gudrun ib jakob jes jette karen kield
kirstine knud laila laura laurits lise lis maja malene margrete michala ninna nis oluf pernelle regitze soren
sussi svenning thyra tine ulrik vibe villum aada aapo aatu aila aini aino airi aku aleksi alisa anja anneli
annukka ansa anssi antti anu ari armi arttu arvo asko atte auli auni aukusti eemeli eero eetu eeva eevi eija
eila eine eino elina elli elmeri elvi ensio erja erkki esa esko esteri eveliina hannele hannu harri heikki heini
helena heli helka helmi henna hilja hilkka iida iiro iina iiris ilkka ilmari ilona ilpo ilta impi inkeri irja
ismo ilari jaakko jaana jalmari janne jari jarkko jarmo jenni joni jorma jouko jouni juha juhana juhani juho
jukka julia jussi jyri jyrki kaarina kaarlo kaija kaisa kalervo kalevi kalle kari kasper katariina kati katja
katri kauko kerttu kimmo kirsi konsta kristiina kyllikki kyosti lahja laina lauri leena leevi leila lempi lenni
liisa lilja lumi maarit maija maiju maila mailis marja marjatta marjo marjut markku marko markus martta martti
matilda matti mauno mauri merja mervi miia mika mikko mimmi minna mirja mirjami mirva niilo nina noora olavi
olli onni oona orvokki oskari osmo otso outi paavo paivi pauli pekka pentti pertti petri petteri piia pinja
pirjo pirkko raija raili raimo raisa raita rami rauha rauli rauno reijo riikka riitta ritva roope ritvaliisa
saana saara saila saija sakari saku sami samuli sanni santeri sari satu seija senja seppo sini sinikka sirkka
sirpa siiri sisko soile sohvi sulo suoma suvi taina taimi taisto taito tapani tapio tarja taru tauno teemu teija
tellervo teppo terhi terttu tero tiia tiina tiitus toini toivo tommi topi topias touko tuija tuomas tuomo tuula
tuulia tuulikki tuure tyyne unto urho urpo vappu vaino valto veera veeti veikko veli venla vesa vieno viivi
vilho vilja ville voitto yrjo aale aarne aldona aleksy alfreda alfreds alojzy amadeusz anastazja aniela antoni
antonina apolonia arkadiusz augustyn aurelia balbina barnaba bartlomiej bartosz beata benedykt bernadeta blazej
bogdana boguslaw boguslawa bogumil bogumila boleslaw bonifacy borys bozena bronislaw bronislawa brygida cecylia
celina cezary cyprian czeslaw czeslawa dagmara damian danuta dariusz dawid dobromir dominik dorota edyta eliza
elwira emilia eugeniusz ewelina fabian felicja feliks ferdynand franciszek franciszka fryderyk gabriela genowefa
gerard gertruda grazyna grzegorz gustaw halina hanna henryk henryka hieronim hilary honorata hubert ignacy
ireneusz izabela izydor jacek jadwiga jagoda jakub janina janusz jaroslaw jaroslawa jedrzej jerzy jolanta jozef
jozefa julita justyna kacper kajetan kalina kamil kamila karol katarzyna kazimiera kazimierz kinga klaudia
klementyna konstancja konstanty kordian kornelia kornel krystian krystyna krzysztof ksawery kunegunda lech
lechoslaw leokadia leszek lubomir lucja lucjan ludwik lukasz maciej maksymilian malgorzata malwina marceli
marcin marek marian mariola mariusz marlena maryla marzena mateusz maurycy michalina mieczyslaw mieszko mikolaj
mila milosz miroslaw miroslawa mscislaw natasza nikodem oktawia oleg oliwia oliwier otylia patrycja patryk pawel
paulina pelagia piotr przemyslaw radomir radoslaw rafal remigiusz robert roch roksana roma romuald rozalia roza
ryszard ryszarda sabina salomea sambor seweryn slawomir slawomira sonia stanislaw stanislawa sylwester sylwia
szczepan szymon tadeusz tamara tekla teodor teofil tobiasz tomasz tymon tymoteusz urszula wactaw waclaw walenty
wawrzyniec weronika wieslaw wieslawa wiktor wiktoria wincenty wioletta wit witold wladyslaw wladyslawa
wlodzimierz wojciech zbigniew zdzislaw zdzislawa zenon zenobia zofia zuzanna zygmunt zyta adela alzbeta ambroz
anezka apolena arnost barbara bedrich berta blahoslav blazena bohdan bohdana bohumil bohumila bohumir bohuslav
boleslav borek bretislav bronislav bronislava cenek cestmir ctibor dagmar dalibor dalimil darina dobromila
dobroslav dominika doubravka drahomir drahomira drahoslav dusan edita eliska emilie evzen evzenie frantisek
frantiska gizela gustav hana hanus hedvika hermina honza hynek ignac imrich ivana ivanka ivona iveta jachym jana
jarmil jarmila jaromir jaroslava jindra jindrich jindriska jirina jiri jitka jolana josef josefa judita julie
karla katarina katerina kazimir klara klement kristyna kveta kvetoslava kvetoslav kvetuse ladislav ladislava
lenka leos libor libuse linda livie lubomira lubor lubos ludek ludvik lukas lumir lydie mahulena marcel margita
marketa marta marketka matej matous matylda metodej michaela milada milan milos miloslav miloslava miluse mirek
miroslav miroslava mojmir monika nadezda nela nikola oldrich oldriska olina ondrej ota otakar otilie otylie
pankrac patrik pavel pavla pavlina petr petra premysl prokop radana radek radim radka radmila radoslav radovan
rastislav robin rostislav rozalie ruzena samuel sarka servac silvestr slavomir slavomira slavena sobeslav sona
stanislav stanislava stepan stepanka svatava svatopluk svatoslav svetlana sylva tadeas tana tibor vaclav vaclava
valentyna valerie vavrinec vendula veronika vieroslava viera vilem viktorie vincenc vit vitezslav vladan vladena
vladimir vladimira vladislav vlasta vlastimil vlastimila vlastislav vojtech vratislav zaneta zbynek zbysek zdena
zdenek zdenka zdislava zikmund zlata zlatica zofie zora zuzana zelmira ludovit lubica zdenko stanka maros matus
ivica juraj jan jozefina katka miska peter petronela slavka vlado zoltan alica bibiana blanka ema hedviga agota
ahmed akos alfred aliz ambrus anasztazia andor anett aniko antal apollonia aranka arpad atilla attila aurel
balazs balint barna barnabas bela bence benedek bernadett bertalan boglarka boldizsar borbala botond brigitta
cecilia csaba csenge csilla csongor dalma daniel daniella denes dezso domokos dora dorina dorottya ede edina
edit ella elek elemer emese eniko ernő erno erzsebet eszter etelka evelin fanni ferenc flora frigyes fruzsina
gabor gellert geza gergely gergo gizella gusztav gyongyi gyorgy gyorgyi gyozo gyula hajnalka henrietta hunor
ibolya ildiko ilka imre iren istvan ivett izabella jacint janos jazmin jeno jolan jozsef judit julianna kalman
karoly kata katalin kincso krisztian krisztina lajos laszlo lehel lenke levente lilla lili lorant lorinc lujza
magdolna mariann marton mate matild matyas melinda menyhert mihaly miklos mira nandor napsugar nikolett nimrod
odon orban orsolya oszkar panna pal palma petronella piroska rajmund rebeka reka rezso sandor sara sarolta soma
szabina szabolcs szandra szilard szilveszter szilvia szonja tamas tas terez terezia timea timot tihamer tivadar
tunde viktoria vilmos vince virag virgil vivien zalan zsanett zsigmond zsofia zsolt zsombor zsuzsanna adina
adriana agata alexandrina alin alina ana anca ancuta andra andrada aneta angela anghel anisoara antonela aura
aurelian aurica bianca bogdan brandusa calin camelia carina carmen casandra catalin catalina catinca cezar
ciprian claudiu clara codrin codrina constanta constantin constantina corina cornel cornelia cosmin cosmina
costel costin cristi crina dacian dafina dan dana daniela daria delia denisa despina diana dimitrie dinu doina
dominic dorin doru dragos dumitra ecaterina eduard elena eleonora elisabeta emanuela emilian eusebiu felicia
filip filofteia flaviu floarea florentina floriana florica gabi gavril gavrila georgeta georgian georgiana
gheorghita gherghina gica gratiela grigore haralambie horatiu horia ieremia ileana ilie ilinca ioan ioana ionel
ionela ionut irina isabela iulia iulian iuliana iustin iuliu lacramioara larisa laurentiu leonard leontina liana
liviu lucian luminita madalin madalina malina maricica marin marinela matei mihai mihail mihaela mihnea minodora
miron miruna mircea narcisa nelu nicolae nicoleta nicu niculina norica oana octav octavian octavia ovidiu pamfil
paraschiva patricia paul petre petru petrica pompiliu radu raluca ramona razvan rodica romulus roxana ruxandra
sabin sanda sanziana septimiu serban sergiu sever silviu simion smaranda sorin sorina speranta stancu stela
stelian steliana tanase tiberiu titus toader toma traian tudor tudora valeriu vasile vasilica victoria viorel
viorica vlad voichita voicu zaharia zamfira zina aleksa anđela andjelko biljana blagoje bogdanka bogoljub bojana
boško bosko božidar bozidar bozica branimir branka branko bratislav budimir cvijeta cvetko damjan danica
danijela danilo darinka davorka davorin dejan desanka dinko divna dobrica domagoj dragan dragana dragica
draginja dragoljub dragomir dragoslav dragutin drazen drazenka durdica duska dusica dusanka dzenan edin emina
emir emira enes fikret franjo gordan gorana gospava hasan hrvojka igor ilija ilijana iva jadranka jadranko janez
janko jasmina jasminka jasna jelica jelisaveta jovan jovana jovanka julijana jure katica klaudija kosta krešimir
kresimir kristijan ksenija lana lazar lejla lidija ljerka ljiljana ljubica ljubinka ljubisa ljubomir ljupka luka
lucija marica marija marijan marijana marinko maroje mateja matija matko mihajlo mihovil mijo milana mile milica
milenko milivoj milivoje miljenko milka milkica milorad milosava milovan miloš milutin miodrag miomir mirjana
mirna miro miroljub mladen mladenka momčilo momcilo nada nadica natasa nebojsa nedeljko nemanja nenad neven
nevena nevenka nikolina ninoslav niko nives njegos obrad ognjen olivera ognjenka pavle pavo petar perica perisa
predrag primoz radanka radica radisa radmilo radoica radojka radoje rade rajka rajko ranko ratko ratomir ruza
ruzica sanela sanja sasa senka simo sinisa slađana sladjana slavica slavisa slavko slaven slobodan slobodanka
smiljana smiljka snezana sofija spomenka srdjan srđan srecko sreten stana stanko stevan stevo stipe stjepan
stojan stojanka suada suncica svetislav svetozar tatjana tea tena tihana tihomir tin tomislav toni tonka vanja
vasilije velibor veljko veselin vesna vida vidosava vinko violeta višnja visnja vjekoslav vjekoslava vladica
vladislava vladimirka vlatka vlatko vojin vojislav vojka vukašin vukasin vuk zdravka zdravko zeljka zeljko
zlatan zlatko zoran zorana zorica zvezdana zvonimir zvonko ales alenka aljaz aljosa andraz andreja anica anze
avgust blaz bojan borut bostjan breda cvetka cirila danijel darja erika ernest ervin fanika fani franc franci
francka gasper gregor grega irena iztok jernej jerneja joze jozica karmen klavdija klemen ksenja lara leja lovro
lojze majda manca marjana marjeta masa matevz matjaz meta metka miha mihael miran milojka mitja mojca nace nejc
neza nika nusa polona polonca rado robi rok rozalija samo saso sergej spela stane suzana tadej tit tilen tjasa
tomaz ursa urska uros valerija vid vojko zala zan ziga zlatka zvone adil adnan abdulkadir abdullah ahmet akin
alp alper alperen arda arzu asli asuman aylin ayla ayten aydin aykut aynur bahar baki banu baris barış basak
batuhan belgin belma beray berk berkay berna beste betul beyza bulent burcu burhan busra cagla cagri can canan
cansu cemal cemil cenk cevdet ceyda cihan cigdem defne demet derya didem dilek dogan duygu ebru ece ecem eda efe
ege ekin ela elvan emel emine emrah ender engin ercan erdal erdem eren erhan erkan erkin erol ersin ertan
ertugrul esin eylul ezgi fadime fahri faruk fatma fehmi ferdi ferhat feride feridun ferit fevzi feyza figen
filiz firat funda fusun gamze gaye gonca goksel gokce gonul gul gulay gulcan gulden guler gulhan gulizar gulsah
gulsen gulsum gunay guney guven hakan haldun halil halime halit haluk hamdi handan harun hatice haydar hayri
hayriye hikmet hulya huriye huseyin husnu ibrahim idil idris ilayda ilhan ilkay ilker ilknur inci ipek irem
irfan ismet ismail izzet kaan kadir kadriye kazim kemal kenan kerem kerim korhan koray kubra kursat kutay lale
leman levent leyla mahmut makbule mehmet mehtap melek melih melike melis meltem mert merve meryem mesut metehan
metin mevlut mine miray muazzez muge muhammet muharrem muhittin mukaddes murat musa mustafa mujde muzaffer nalan
naz nazan nazim nazli necati necdet necla necmettin nefise nehir nejat nermin nese neslihan nesrin nevin nevzat
nezihe nihal nihan nihat nil nilay nilgun nilufer nimet niyazi nur nuran nuray nurcan nurettin nurgul nurhan
nuri nursel oguz oguzhan okan oktay omer onur orcun orhan osman ozan ozcan ozge ozgur ozkan ozlem pelin pembe
perihan pinar polat rabia ramazan rana recep refik remzi resul reyhan rifat rukiye rustem saadet sabahattin
sabri sadik safiye sahin salih salim sare seda sedat sedef selami selcuk selda selen selim selin semih semiha
semra sena serap serdar serhat serkan serpil sevcan sevda sevgi sevil sevilay sevim sevinc seyfi sezen sezer
sibel simge sinan sinem songul sukru suleyman sule suna suzan sebnem sener senol serife seyma sukran taner tarik
tayfun taylan teoman tekin tolga tugba tugce tulay tulin tuncay tuncer turan turgay turgut ufuk ugur ulku umit
umut utku vahit vedat veysel vildan volkan yagmur yahya yakup yalcin yaprak yasemin yasar yasin yavuz yelda
yeliz yesim yigit yildiray yonca yunus yusuf zafer zehra zeki zeliha zerrin zeynep ziya zubeyde zuhal abbas
abdallah abdelaziz abdelkader abdelkarim abdulaziz abdulla abdulrahman adel ahlam aicha akram alaa ali aliaa
amal amani amer amine ammar anas anwar areej arwa asma asmaa aya ayman aymen aziz azza badr bahaa basem basma
bassam bilal boutaina bushra chadi dalal dalia dina driss eman fadi fahad fahd faisal faiza farid farida faris
farouk fatema fatiha fatima fatimah fawzi fayez feras firas ghada ghassan hadeel hadi hafsa haifa haitham hakim
hala halima hamad hamdan hamed hamid hamida hanaa hanan hani hanin hassan hasna hatem haya hayat haytham hazem
heba hesham hicham hind houda houssam huda hussein ibtissam ihab ikram ilham iman imane imad inas intisar isam
islam jaber jabir jalal jalila jamal jamila jawad jihad jihane joud jumana kamal kamel karam kareem karim karima
kawtar khadija khaled khalid khalifa khalil khawla kholoud lamia latifa layla lina loubna lubna lujain maha
mahdi mahmood mahmoud majed majid malak malek malika manal mansour maram mariam marwa marwan maryam marouane may
maya maysa mazen mehdi meriem mona mohamad mohamed mohammad mohammed mohannad monir mostafa mouad mounir mourad
muhammad muna munir murad mustapha nabil nabila nader nadine naif naima najat najib najla najwa nasser nawaf
nawal nayef nejma nevine nisrine nizar noha noor nouf nour noura nourhan nuha nura olfa omar osama othman ouafa
qasim rachid rachida radwan rafik raghad rahaf rahma raja ramadan ramy rania rasha rashed rashid rawan rayan
razan redouane reem reham ridha rim rima riyad saad saba sabah sabrine sadiq safa safaa safia sahar said saida
salah salem salima salma salman salwa samah samar samer samia samir samira sanaa sarra sawsan sayed seif shadi
shahd shahad shaima shaimaa sherif siham sihem soha sofiane sondos souad sufian suhail sultan sumaya suad taha
talal tamer tarek tariq thamer turki wael wafa wafaa waleed walid wassim widad wiem yasmin yasmine yasser yassin
yassine yazan younes yousef youssef yusra zahra zaid zainab zakaria zaki zayed zeinab zied zineb ziad zouhair
aakash aarav aarti abhijit abhinav abhishek aditi aditya ajay ajit akanksha akash akhil akshay alka alok amar
ambika amita amitabh amol amrita anand ananya angad anil anirudh anjali anju ankit ankita ankur anshul anuj
anupam anuradha anurag anusha aparna archana arnav arun aruna arvind aryan asha ashish ashok ashwin asmita atul
avinash ayush babita balaji bhanu bharat bharti bhavana bhavesh bhavna bhavya bhupesh bhuvan bimal bindu brijesh
chandan chandra charu chetan chirag chitra daksh darshan deepa deepak deepika deepti dev devendra devika dhruv
dhananjay dilip dinesh disha divya divyansh ekta gagan ganesh gaurav gauri gautam gayatri geeta girish gita
gopal govind gulshan gurpreet hardik hari harini harish harsh harsha harshad harshit hema hemant hemlata
himanshu hitesh indira ishaan ishita jagdish jai janhavi jatin jaya jayant jayesh jyoti kabir kailash kajal
kalpana kalyan kamala kamlesh kanchan kanika kapil karan karthik kartik kashish kaushal kavita kavya keshav
ketan khushi kiran kirti kishore komal krishna kriti kritika kunal kushal lakshmi lalit lalita lata laxmi lokesh
madhav madhu madhuri mahendra mahesh mahima malati malini mamta manasi mandeep manik manish manisha manju
manjula manoj mansi mayank meena meenakshi meera megha mihir mitali mohan mohit mridula mukesh mukta nagesh
naina namita namrata nandini narayan naren narendra naresh natasha naveen neelam neeraj neeta neha nidhi nikhil
nikita nikunj nilesh nimisha niraj niranjan nirmala nisha nishant nitin nivedita omkar padma pallavi pankaj
parag paresh parth parul parvati pawan payal piyush pooja poonam prabha prabhat pradeep pradip pragati prakash
pramod pranav pranay prashant pratap pratibha pratik praveen preeti prem prerna priti priya priyanka puja pulkit
puneet purnima pushpa radha radhika raghav raghu rahul raj rajan rajani rajat rajeev rajendra rajesh rajiv
rajkumar raju rakesh rakhi ram raman ramesh rani ranjit ranjana rashmi ravi ravindra reema reena rekha renu
renuka reshma rishabh rishi ritesh ritika ritu riya rohan rohini rohit roopa ruchi rupa rupali sachin sagar
sahil sai sakshi sandeep sandhya sangeeta sanjana sanjay sanjeev sanjiv sanket santosh sapna sarika saroj satish
saurabh savita seema shailesh shalini shankar shanti sharad sharmila shashi shashank sheela sheetal shefali
shikha shilpa shivam shivani shobha shraddha shreya shruti shubham shweta siddharth simran smita smriti sneha
sonal sonali sonam subhash sudha sudhir suhas sujata sukanya suman sumit sumitra sunanda sundar sunil sunita
suraj surekha surendra suresh sushant sushil sushma swapnil swati tanmay tanvi tara tarun tejas trupti tushar
uday uma umesh upasana urmila urvashi usha vaibhav vandana varsha varun vasant vasudha vedant veena venkat vibha
vidya vijay vikas vikram vimal vinay vineet vinita vinod vipin vipul virendra vishal vishnu vivek yamini yash
yashwant yogesh yogita abdi abebe achieng adaeze ade adebayo adeola adunni adwoa afia aisha akachi akello akinyi
akosua akua akwasi alemayehu almaz amara ama amare amina aminata aniekan asante atieno awa awino ayana ayo
ayodele ayotunde babajide baraka bamidele biko binta blessing bola bolanle bukola busisiwe chanda chebet
chiamaka chidi chidinma chika chike chima chinedu chinonso chinwe chioma chipo chukwuemeka dawit desta dikembe
diallo djibril ebele ebo efua ekow emeka enam esi esther eyob ezinne fanta farai fatou femi folake funmilayo
funke gathoni genet getachew gift girma grace haile hadiza hamisi hawa ibironke idowu ife ifeanyi ifeoma
ifunanya ikenna imani jabulani jabari jelani jengo juma kagiso kamau karanja kehinde kelechi kesi khaya khanyi
kibet kimani kioko kiprono kipchoge kojo kofi kondo kwabena kwaku kwame kwasi kwesi lamine lerato lethabo
lindiwe lulu lungile mamadou mandla mariama masego mbali mehari mekdes melaku mirembe monifa mosi mpho mumbi
mutua mwajuma mwangi mwende naledi nana nandi nasra neema ngozi ngugi nia njeri njoroge nkechi nkem nkosana
nneka nnamdi nomsa nomvula nonhlanhla nthabiseng nyambura nyokabi obinna oba obi odhiambo olabisi oluchi olumide
oluwaseun omari omondi onyeka otieno ousmane palesa pendo rehema refilwe rukia rutendo sade salama segun selam
sekou sefu shani shanice sibusiso sifa sipho siphiwe siyabonga siti solomon subira taiwo tafari tadesse tafadzwa
tamika tariro tatenda temitope tendai tesfaye thabo thandi thandiwe themba thokozani thulani tigist tinashe
titilayo tobi tsepo tumelo uche uchenna uzoma wairimu wambui wangari wanjiku wanjiru wangui wanza yaa yared yaw
yemi yetunde yohannes zainabu zawadi zanele zinhle zodwa zola abigael adelina agung ahmad aji akbar alamsyah
alfian amalia anggi anisa annisa apriyani arif aris arya astuti ayu bagus bambang bayu bella bima budi cahya
cahyo candra citra dani darmawan dedi deni dewi dian diki dimas dini doni dwi dyah edi eko elisa endah endang
ermawati fajar farhan fauzan fauzi fitri fitria galih galuh gilang gunawan hafiz haryanto hendra heri hesti ika
iis imam imas indah indra intan irwan iwan joko juliana kartika kartini kiki krisna kurnia kusuma lala laras
lestari lilis lukman lusi made mega melati mulyadi nanda nining nita nova novi novita nurul oki panji putra
putri putu puspita rahmat rahmawati rangga ratih ratna reni retno reza rian rika rina rini rio riski riza rizal
rizki rizky rudi rukmini satria sekar septian septiana shinta sigit sinta slamet sri suci sugeng suharti sukma
suparman supriyadi surya susanti susi susilo sutrisno taufik teguh tiara titin tono tri tuti udin umi utami vina
wahyu wahyudi wati wawan widya widodo winda wulan wulandari yani yanti yanto yoga yohanes yudi yuli yulia
yuliana yuni zaenal amirul azlan azman azmi azura faizal farah fatin hafizah hamzah haziq izzati kamarul liyana
maisarah mazlan mohd mastura nazri nor norazlina norhayati rashidah roslan rosmah safiah shafiq shahrul syafiq
syahirah wan yusof zaharah zainal zarina zulkifli zubaidah mei ling siew hui jia analyn arnel aileen alma
amelita angelito annaliza arvin benjie bong boyet carlito carmelita cecilio cherry christian cristina czarina
darwin delfin dennis dindo divina dolly edgardo editha edwin efren eliseo elmer emmanuel erlinda ernesto erwin
estrella evangeline felicidad fe florencia florante francis gerry gina glenda gloria greg guillermo hazel imelda
ismael jaime jayson jennelyn jeric jerome jhun joan jocelyn joey jomar jonathan jovelyn joyce jun junjun lani
leonora liezel ligaya lito liza lolita lorna luzviminda luz manny maribel maricel maridel marilou marilyn
marites marivic marvin maryann merlinda michelle myra myrna nanette nelia nenita nerissa nestor nilo nimfa noel
pacita pepito perla princess ramil ramon randy rebecca reggie rey reynaldo ricky rizalina rodel roel rolando
romulo ronald rosemarie rowena salvacion samson sherwin sheryl shirley teresita vangie vergel wilfredo wilma
zenaida aistė aiste agne akvile algis algimantas andrius antanas arturas arvydas audrius aurelija ausra austeja
birute daina dainius daiva danguole daniele darius dainora deimante domantas donatas dovile egidijus egle
eimantas emilija ernestas evaldas gabija gediminas genovaite giedre giedrius gintare ginta greta ieva ignas
indre inga ingrida irmantas jadvyga jolita jonas juozas juozapas jurate jurga jurgita justas justina karolis
kestutis kostas kotryna laima laimonas linas liucija liutauras loreta mantas margarita martynas matas mindaugas
mykolas modestas nerijus nijole neringa nojus ona paulius petras povilas ramune rasa raimondas raimonda
regimantas remigijus rimantas rimas rokas romualdas ruta rytis sarunas saulius sigita sigitas silvija simas
stasys stase svajunas tadas ugne ula urte vaida vaidas vaiva valdas valdemaras vidas vilija vilius viktorija
virginija virgis vytautas vytas zigmas zivile zydrunas aiga aija aigars ainars aivars alvis andris andrejs anna
anda annija antra armands arnis artis arturs arvids astrida aldis baiba biruta dace daiga dainis didzis dzidra
dzintars dzintra edgars edijs egija egils eduards elita elza ernests evija evita gatis girts gints guna gundars
gundega gunars gunta guntars guntis haralds ilga ilmars ilva ilze imants inara inese ineta ingars ingus inta
intars ints ivars ivita janis jelena juris jurgis karlis kaspars krista kristaps kristine lauma lasma lelde
liene liga ligita livija lauris mairis marcis maris modris monta normunds oskars peteris raimonds raitis raivis
ralfs reinis renars rihards sandis sanita santa sarmite sintija solvita skaidrite toms ugis uldis una valdis
valters vija viesturs vineta visvaldis zane zigmunds zinta aare agnes ago ahti ain aivar ailar aleksei allan
alar andres andrus anne ants aive eha elle ene enno epp erki eve gerli hannes heiki heidi heino helga henri
hillar ilmar imbi indrek jaak jaan jaanika jaanus janar janek janika joonas juhan juta juri kadi kadri kaido
kaire kairi kalev kalmer kart katre katrin kaupo kersti kertu kerli kermo klaarika kristel kristi kristjan
kristo kulli kuno kulno laine leelo leida leili lembit leo liina liis liisi liivi luule maarika maarja mae maie
maire mairi mait malle malev mall mare margus marge marten marti mati meelis meeli merike merle merit mihkel
milvi moonika mihhail natalja neeme olev oliver ott peep peeter pille pilvi piret priit raigo raivo rait rando
reet rein reelika reimo riho riina rutt saima siim siret sirje sirli silja silvi sulev tarmo tanel taavi taavet
teele teet tiit tiiu tonis tonu toomas triin triinu tuuli uku ulle urmas urve vaike vahur vello veiko viive
villu virve virge adalbjorg agnar agust andri arna arni arnar arnor aron asa asdis asgeir atli audur baldur
baldvin bara benedikt bergljot bergur berglind birgir birkir birna bjarki bjarni bragi brynja brynjar dagbjort
dagur david diljá disa drifa egill elfa elsa emil erla erlendur eydis eyjolfur eyrun eythor fanney finnur fjola
fjolnir fridrik freyja freyr geir gisli gigja gudbjorg gudfinna gudjon gudlaug gudlaugur gudmunda gudmundur
gudni gudridur gunnar gunnhildur gunnlaugur gyda hafdis hafsteinn hafthor halla halldor halldora hallgrimur
hallur harpa haukur heida heiddis heimir helgi herdis hildur hjalti hlynur holmfridur hrafn hrafnhildur hrefna
hreinn hronn huld hulda ingi ingibjorg ingolfur isold jakobina johann johanna johannes jokull jon jona jonina
jorunn julius karitas katla ketill kolbeinn kolbrun kristinn kristbjorg kristofer laufey logi magnea matthias
matthildur njall oddny oddur olafia olafur orri orn ornolfur osk palina pall petur ragnheidur ragnhildur rakel
rannveig runar runolfur rut saevar salka sif sigga sigmar sigmundur sigridur sigtryggur sigurbjorg sigurbjorn
sigurdur sigurjon sigurlaug sigurros sindri skuli snaedis snaebjorn snorri soffia solrun solvi steingrimur
steinn steinunn sturla styrmir sunna svala svanhildur svanur svava sveinn sverrir teitur telma thor thora
thorarinn thorbjorg thorbjorn thordis thordur thorgeir thorgerdur thorhildur thorkell thorlakur thorsteinn
thorunn thorvaldur thrainn throstur trausti tinna tryggvi ulfar unnar unnur urdur valgeir valgerdur valur vala
vidir viðar vigdis vilborg vilhjalmur vordis yrsa yngvi þordis þora þor þorsteinn arben ardita arjana arta arian
agim agron alban albana albert altin anila antigona aferdita artan avni bardhyl bashkim besa besart besnik besim
blerim blerina bledar bora brikena bujar dardan dea drita driton drilon dritan edlira edona edon elira elona
elton endrit enkeleida entela erald ergys erion erjon ermal ermira esat etleva fatbardh fatmir fatos fatjon
fatmira flaka flamur flutura gazmend genc genti gentian gjergj hysen idriz ilir ilirjana jeta jeton jonida
kaltrina klodian kushtrim kujtim labinot leka lindita liridon liridona ledion lorik lule luan luljeta lulzim
majlinda marsela mentor mergim mimoza mirjeta naim nexhmije ornela petrit qendrim rrezarta rudina saimir
shkelzen shpresa shqipe skender sokol suela teuta tringa valbona valdete valmira valon vjollca vjosa xhevdet
ylber zana aoife aine ailbhe aisling aidan aodh barra bairbre bláthnaid blathnaid brendan brid bridget bronagh
cian ciara ciaran cillian clodagh colm colman conall conchur conor cormac cathal caitriona caoimhe cliodhna
daithi damhnait darragh dearbhla deirdre dermot diarmuid donal donnacha donncha dervla eabha eadaoin eamon eanna
eibhlin eilis eimear einin eithne emer enda eoghan eoin etain fearghal feargal fergal fergus fiachra fidelma
fintan fionn fionnuala fiona garbhan gearoid grainne iarla iseult keelin kieran lochlann laoise lorcan maeve
mairead mairtin malachy meabh micheal muireann muiris muirne naoise neasa niall niamh nessa nollaig nuala odhran
oisin oran orla orlaith osgar padraig padraic peadar proinsias riona roisin ronan rory ruairi sadhbh saoirse
seamus sean seosamh siobhan sile sinead sorcha sorley tadhg tiernan treasa ultan alun aled angharad anwen arwen
arwel awel bethan blodwen branwen bronwen bryn brychan carys catrin ceri ceinwen dafydd dai delyth dilwyn dylan
eirlys eleri eluned elen emyr ffion gareth geraint gerallt glenys glyn gruffydd gwen gwenllian gwenda gwilym
gwyneth hefin heledd hefina huw hywel ieuan ifan ifor iolo iorwerth islwyn lleucu llinos llyr lowri mair mali
megan meinir meirion menna meredydd merfyn morfudd mererid myfanwy nerys nesta non olwen osian owain owen rhian
rhiannon rhodri rhys rhydian sian sioned sion steffan talfryn tegwen tomos tudur wyn alasdair ailsa angus
archibald callan callum catriona duncan eilidh ewan ewen fenella finlay fraser gavin gillian greer hamish iain
innes iona isla isobel jamesina keir kirsty lachlan logan malcolm morag morven moray murdo neil ranald rhona
ross shona struan abner ada agatha alastair alec algernon alvin ambrose amos annis ansel aubrey augusta azalea
barnaby basil beatrix beau benedict blythe brock bryony byron cadence callie calista cassius cecil cedric
clarissa clementine clifford clyde cordelia cornelius cosmo cressida crispin cyril dahlia daphne dashiell
delilah desmond dexter dinah dorian dulcie edith effie elspeth emmeline ephraim esme eudora eugene eustace ferne
fletcher florence freda garrick geneva gideon ginger godfrey griffin guinevere gwendolyn harlan harlow hattie
hector hester hollis horace hyacinth ida imogen inez ingram isadora ivor jarvis jasper jemima jethro jocasta
jolyon josiah josephine juno keaton keziah leander lettie lionel lottie lucinda ludo luther lydia mabel maisie
marcellus marigold marlowe maude maxwell mavis mercy mildred millicent milo minerva mirabel monty morris
mortimer myrtle nancy nathaniel ned nell nigel nola odin olive ophelia orson osbert oswald otis pandora pearl
penelope percival percy phineas phoebe piers pippa polly posy prudence quentin quincy reginald rex rhoda romilly
rosalind rosamund roscoe rowan rufus rupert sampson saffron savannah selina seraphina seth sidney silas simeon
sybil tabitha tamsin tarquin thaddeus theodora tilda ulysses vaughn velma venetia verity vernon violet wallace
wilbur wilfred wilhelmina willa willow winifred winston xanthe zachary zelda александр александра алексей алена
алиса алла анастасия анатолий андрей анжела анна антон антонина аркадий арсений артем артур богдан борис вадим
валентин валентина валерий валерия варвара василий василиса вера вероника виктор виктория виталий влад владимир
владислав владислава вячеслав галина геннадий георгий герман глеб григорий дарина дарья денис диана дмитрий ева
евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида злата зоя иван игорь илья инна
иннокентий ирина карина кира кирилл клавдия константин кристина ксения лариса лев леонид лидия лилия любовь
людмила майя макар максим маргарита марина мария марк марта матвей милана мирослава михаил надежда наталия
наталья никита николай нина оксана олег олеся ольга павел петр платон полина прохор раиса регина роман ростислав
руслан савелий светлана святослав семен сергей снежана софия софья станислав степан тамара татьяна тимофей тимур
тихон ульяна федор филипп эдуард элеонора эльвира эмма юлиан юлия юрий яков яна ярослав ярослава аліна анастасія
андрій арсен богдана василь віктор вікторія віра віталій володимир ганна гнат данило дмитро євген зоряна іван
ігор ілля ірина катерина леся любомир марія микола мирослав михайло назар наталія олександр олександра олексій
олена орест остап павло петро руслана світлана сергій соломія софія тарас тетяна уляна федір христина юлія юрій
ярина любов одарка албена ангел анелия антоанета асен атанас благовеста боряна бойко ваня венета венцислав
веселин веселина виолета галя ганка георги гергана гинка данаил даниела десислава деян димитър добромир донка
емил емилия жана живко звезделин здравко златка ивайло иванка ивелина илиян йордан йорданка калина калоян кирил
красимир красимира кристиян лиляна любомира магдалена мариела мартин миглена милена милен надя невена недялка
нели никола огнян павлина пенка петко петър петя пламен пламена преслава радка радослав радостина росен росица
румен румяна светла светлозар светослав силвия симеон спас станимир стефан стефка стоян тодор тодорка христо
цвета цветан цветелина цветомир янко ясен александар ана благоје бранка бранко весна владан горан гордана данка
дејан драган драгана душан душица жељко зоран јасмина јелена јована јован крстић лазар љиљана љубица марија
марко милан милица миле милорад мирјана младен наташа небојша немања ненад оливера петар радмила раде саша
синиша славица слободан срђан тања тијана филип билјана ивана игор љупчо маја методија ристо сања трајан алесь
алеся анатоль андрэй аксана валянціна васіль вольга генадзь зміцер іна кацярына ларыса людміла мікалай мікола
міхась надзея наталля паўліна пятро сяргей тацяна уладзімір юрась янка айгүл айгуль айжан айнұр алия алмас
алтынай арман асель әсел аслан аян бақыт бауыржан бахыт болат гүлнар гульнара дана данияр дархан дәурен динара
ерлан ермек жанар жансая жандос зарина қайрат кайрат қанат мадина мақсат мөлдір мұрат нұрлан нурлан нұргүл ринат
сабина самат сауле серик тоқтар шолпан αγγελος αθανασια αθανασιος αθηνα αικατερινη αλεξανδρα αλεξης αναστασια
αναστασιος ανδρεας αντωνια αντωνιος αποστολος αργυρω αριστειδης αρτεμις ασπασια αφροδιτη βαγγελης βαρβαρα
βασιλειος γαβριηλ γερασιμος γεωργιος γιωτα γρηγορης δανιηλ δεσποινα διονυσης διονυσια εβελινα εμμανουηλ
ευαγγελος ευανθια ευγενια ευθυμια ευσταθιος ευτυχια ζαχαριας ηρακλης ηρω θανασης θεανω θεμιστοκλης θεοδοσια
θεοφανης θρασυβουλος θωμας ιασονας ιορδανης ιουλια ιφιγενεια καλλιοπη κλεοπατρα κορινα κυριακη κυριακος λαμπρινη
λεωνιδας λουκια λυδια μαγδαληνη μανωλης μαρθα μαρινα μαρκος ματθαιος μαριος μιλτιαδης μιχαηλ μυρτω ναταλια
νεφελη νικη νικολαος νικολεττα ολγα ουρανια παναγιωτα παντελης παρασκευη πετρος πηνελοπη ραλλου ραφαηλ ρεβεκκα
σαββας σεραφειμ σουλα σοφοκλης σταματης σταματια σταυρουλα στελιος στεργιος στεφανος στυλιανη στυλιανος σωτηρης
σωτηρια ταξιαρχης τασος τιμοθεος τριανταφυλλια φανη φιλιππος φωτεινη φωτης χαραλαμπος χαρης χαρικλεια
χριστοφορος χρυσα χρυσουλα احمد محمود حسن حسين علي عمر عثمان خالد طارق ياسر سامي كريم رامي فهد سلطان سعود ناصر
ماجد بدر تركي وليد هاني هشام ايمن اسامه انس بلال جابر حازم حمزه زياد سالم سليمان سمير شريف صالح عادل عامر
عبدالله عبدالرحمن عبدالعزيز عماد غسان فارس فراس فيصل ماهر مراد مصطفي معاذ نادر نبيل نزار نواف هيثم وائل ياسين
يوسف ابراهيم اسماعيل ساره مريم فاطمه عائشه خديجه زينب ليلي سلمي هدي نوره ريم دانا مها منال امل ايمان اسماء بشري
جميله حنان دعاء رانيا رنا رهف سعاد سميه سناء شيماء عبير غاده لمي لينا مروه مني ندي نجلاء نهي نور هاله هند وفاء
ياسمين آرش آرمان احسان اشکان الناز الهام امید امیر بابک بهار بهاره بهرام بهزاد بهنام پریسا پوریا پویا پیمان
ترانه جواد حامد حسام حمید داریوش رامین رضا روزبه زهرا ژیلا ساسان سامان سپهر سپیده سحر سعید سمانه سمیرا سهراب
سیامک سینا شادی شهاب شهرام شیدا شیرین شیوا صبا عباس فرزاد فرزانه فرشته فرهاد فریبا فرید کامران کاوه کیان کیوان
گلنار گلناز لاله لیلا مازیار مجید محسن مرجان مریم مسعود مهدی مهران مهرداد مهسا میترا مینا نازنین نرگس نسترن
نسرین نگار نیلوفر نیما هادی هدی هومن یاسر یلدا דוד משה יוסף יעקב אברהם יצחק שרה רחל לאה רבקה מרים אסתר חנה רות
נעמי תמר יעל מיכל נועה שירה הדס דנה רוני ליאת גלית אורית ענת אילנה מיה טל גיל עידו יונתן אלון אורי עומר איתי
רועי ניר אבי יואב אסף גיא ארז רון עמית דורון שי חיים שמואל דניאל מתן ירון אייל אורן בועז זאב ნინო გიორგი თამარ
ლევან ანა დავით მარიამ ზურაბ ეკა ირაკლი სოფო ვახტანგ ლელა ბექა ნანა მანანა ქეთევან ლუკა ნიკა სანდრო თეა ანახიტ
Անահիտ Տիգրան Լուսինե Արամ Մարիամ Հայկ Նարե Գոռ Սոնա Դավիթ Էլեն Վահե Աստղիկ Ռուբեն Աննա Արմեն Գայանե Կարեն
প্রিয়া রহিম করিম সুমাইয়া তানভীর নুসরাত রাকিব ফারহানা সজীব মৌসুমী আরিফ শারমিন ইমরান শুভ রিমা হাসান कविता
अनुराधा देवेंद्र काव्या राघव मनोज विक्रम ममता हर्ष अजय विजय अनीता सुरेश रमेश महेश दिनेश मुकेश राकेश अशोक विनोद
प्रदीप संदीप सचिन गौरव सौरभ आदित्य अभिषेक अंकित अमन अंजलि ज्योति किरण सरिता संगीता लक्ष्मी राधा सीता आशा उषा
निशा प्रीति स्वाति शालिनी
"""
