"""Data: more given names and surnames, language by language, for the files whose headers do not tell the two apart."""

GIVEN = """
adeline aimee alix amandine amaury ambroise anatole anselme apolline armelle arsene astrid aubin augustin aurelien
axelle baptiste barnabe bastien berenice blaise brice capucine celestine clotilde colombe come corentin cyprien cyrille
damien delphin denise edgar edmond edouard eglantine elodie eloise emeline emile emilien ernestine estelle etienne
eugenie faustine felicie ferdinand flavien florian gaelle gaetan gaspard gauthier georgette germaine ghislain ghislaine
gilberte ginette gregoire guilhem gwenael gwenaelle henriette herve honore hortense hugues jacinthe jeannine jocelyne
joel josiane josselin judicael justin kevin laetitia leandre leon leonie leopold lilian lilou lisette loic lorraine
louane louison lucien lucienne ludivine maelle maelys mael maeva malo manon marcelle margaux marinette marius marjolaine
maryse mathilde mathis maxence mayeul melaine mireille morgane muriel nadege nicole ninon noemie nolwenn oceane octave
odette odile olympe pacome paulette philippine pierrick quitterie raphael raymonde regis reine remi remy renaud
rodolphe romain rosalie roxane sandrine severine sidonie simone solange solene sophie suzanne sylvain sylvie tanguy
theodore theophile thibaud thibault tiphaine titouan toussaint ugo urbain valentine valery victoire victor violaine
yann yannick yoann yolande yseult yvette zacharie zelie zoe
adelheid adolf albrecht aloisia alwin amalie anke annegret anneliese ansgar antonius arnd arno benedikta berthold
bertram bodo brunhilde burkhard burkhardt carsten cilly detlef dietlinde dietmar dietrich doerte dorte eberhard
edeltraud egon ehrenfried eike ekkehard elfriede elisabetha elvira emmi engelbert erdmute erhard erna erwine eugen
evamaria ewald ferdinand franziska friedhelm friederike frauke fritzi gebhard gerlinde gernot gertraud gesa gesche
gesine gisbert gislinde godehard gotthard gottfried gunda gundula guntram hanno hannelore hansgeorg hartmut hartwig
hedda heidrun heimo heinz helmuth henner henrike heribert hermine herta hildegard hiltrud hinnerk holger horst
hubertus ilselore imke inka irmgard irmtraud isolde jobst jorn jost jutta karlheinz karoline karsten katharina kathrin
kerstin kilian klaas klaus klemens konrad konstanze korbinian korinna kunigunde kurt lars lennart leni leonhard
leopold liesel lieselotte lisbeth lorenz lothar lotte ludger ludwig lutz magda malte mandy manfred maren margarethe
margit margot margret marianne marlies marlene mathilda mechthild meike meinhard mia moritz nele nils norbert oda
odilia olaf ortrud oskar otmar ottilie otto paula peer philine philipp rainer raimund ralf reimund reinhard reinhild
renate roland rolf romy roswitha rudiger rudolf ruprecht ruth sabine saskia sebastian siegfried sieglinde siegmund
sigrid silke silvia simone sonja stefanie steffen susanne sven svenja tabea tanja theda thea thekla theodor thomas
thorben thorsten till tilman timo tobias torben torsten traudl trude udo ulf ulla ulrich ulrike ursel ursula uta ute
uwe valentin veit vera viktor volker volkmar walburga waldemar walter waltraud wenzel werner wibke wiebke wieland
wilfried wilhelm wilhelmine willi winfried wolf wolfgang wolfram xaver
adalberto adelaida agapito agueda aitana aitor alba aleix amadeo amaia amparo anabel anselmo anxo araceli aranzazu
arnau arsenio asuncion asier aurelio aurora begona belen benigno bernarda blanca brais breixo brigida candela
candelaria caridad carme casilda cayetano celestino cipriano clemente concepcion consuelo crisanto dionisio domingo
edelmiro edurne eladio eloisa eloy elvira encarnacion eneko engracia estefania eulalia eusebio eustaquio evaristo
facundo faustino federica fermin ferran florentino florinda fulgencio genaro genoveva gerardo gervasio gorka gracia
graciela gregoria guadalupe heriberto herminia hilario hipolito honorio iago ibai iker iciar inmaculada inigo irati
iria isidoro itziar iturbe jacinto jacobo jeronimo jimena joaquina jokin jordi josu josune juncal justo koldo laia
lander leandro leire leocadia leonor leticia lorea lorena lucia luciano lucrecia luisa macarena magdalena maialen
maite marcelina marcelino maricarmen maripaz marisol martina martirio mateo matias matilde mauricio maximo melchor
mercedes micaela milagros miren mireia modesto montserrat nahia narciso natividad nazaret nerea neus nieves nora noa
nuria obdulia octavio olalla oriol oscar otilia paloma pascual pastora patxi paulino pilar placido ponciano primitivo
prudencio purificacion quim ramiro raimundo raquel rebeca remedios reyes ricardo rigoberto rocio rodrigo rogelio roi
roman roque rosalia rosario rosendo ruben rufino sabela salome salvador sancho santiago saturnino sebastiana segundo
serafin sergi severino silvestre socorro sofia soledad telmo teodora teofilo tomasa trinidad unai urbano uxia uxue
valentina valeriano ventura verisimo vicenta virtudes visitacion xabier xavi ximena xoan xurxo yago yolanda zacarias
zoraida zuri anxela antia aldara ainhoa ainara garazi mikel
achille adele adelmo agnese agostino alberico aldo alfio aloisio amedeo amelia amerigo annalisa annamaria annibale
antonella arcangelo arianna armida arrigo arturo asia assunta attilio aurelio azzurra baldassarre beniamino benvenuto
berenice biagio bice bonifacio brando bruna brunella calogero camillo carmela carmine caterina cesare cesira chiara
ciro clelia clotilde concetta corrado cosimo costanza cristiano dalila dante debora delfina diletta dino domenica
domenico donatella donato doriana edda edoardo egidio elettra eliana elio eloisa emiliano enea enrica enzo ercole
ermanno erminia ettore eugenia eusebia ezio fabrizio fausto federigo ferruccio fiammetta filiberto fiorella fiorenza
fosca franca fulvia fulvio furio gabriella gaetano gaia gaspare gavino gennaro germano gerardo giacinto giacomo giada
gianfranco gianmarco gianni gilda ginevra gino gioacchino gioele gioia giordana girolamo giuditta giuliana giuseppina
giusi goffredo graziella guglielmo gustavo iacopo igino ilario immacolata innocenzo iolanda irma isacco isotta ivano
ivo lamberto lapo lavinia lea leandro leda leopoldo letizia lia liliana livia livio loredana lorella lorenza lorenzo
loretta luana luca lucia luciano lucilla lucrezia ludovica ludovico luigi luigina luisa maddalena mafalda manfredi
manlio manuela marcella marcello margherita marianna mariella marika marilena marina marinella mario marisa mariuccia
martina massimo matilde matteo maura maurizio melania melissa menotti michela milena mirella mirko moira monica morena
moreno nadia nando natalia nazario nella nello neri nerina nerio nevio nicla nicola nicoletta nino noemi norma nunzia
odoardo ofelia olimpia olindo olivia ombretta onorina orazio oreste orietta orlando ornella orsola osvaldo ottavia
ottavio ottone pamela paola paolo pasquale patrizia pellegrino piera piero pierpaolo pietro pina pio placido porzia
prisca raffaele raffaella ranieri remo renata renzo rinaldo rita roberta rocco rodolfo romeo romolo rosalba rosalia
rosanna rosaria rosario rosella rossana rossella ruggero sabrina salvatore samuele sandra sandro santina santo saverio
savino sebastiano serafina serena sergio settimio silvana silvano silvio simona simonetta siria sofia stefania stefano
susanna tancredi tarcisio tatiana teodoro teresa tina tito tiziana tiziano tommaso tosca tullia tullio ubaldo ugo
umberto urbano vanda vanna vasco venanzio vera veronica vincenza vincenzo viola virginia virginio vita vito vittore
vittoria vittorio viviana walter zeno zita
adelaide adelia adelino aderito adriano afonso agostinho albano albertina alcides aldina alvaro alzira amadeu amelia
anacleto anabela angelina anselmo antero aparecida arlindo armanda artur augusto benedita benedito bernardete bento
caetano caio cassia celeste cicero clarice clotilde conceicao cosme cremilda damiao delfim deolinda desiderio dinis
diogo domingos duarte dulce edite edmilson edna eduarda elba elvira emanuel emidio ermelinda eugenio eunice evaristo
fabricio faustino feliciano felisberto fernao filomena firmino florbela francisca fulgencio gaspar genoveva germano
gervasio geralda gilberto giselda gisele graciete gualter guilherme guiomar heitor helder helio heloisa henriqueta
herculano hermes hermenegildo honorina horacio humberto idalina ilda ilidio imaculada iolanda iracema isaura isidro
italo ivete ivone izabel jacinta jacinto janaina januario jeronimo joaquim jorgina jovita juarez jurema jussara
juvenal ladislau laurinda lazaro leandro leonardo leonel leonor leopoldina lidia ligia lineu livia lorena lourdes
lourenco luciana luciano ludmila luis luiz lurdes luzia mafalda magali manuel manuela marcela marcelo marcia marcio
margarida mariana marilia marina marisa marlene mateus matilde mauricio mauro maximino miguel milton mirela miriam
moises natalia natercia nelson neusa nicolau noemia norberto nuno odete olavo olga olinda olivia orlando osvaldo
otavio otilia palmira paulo pedro perpetua piedade plinio quirino quiteria rafael raimunda raul regina reinaldo renato
ricardo rita roberta rodrigo rogerio romana romeu romualdo ronaldo roque rosa rosalina rosana rosaria rubens rui rute
sabrina salomao salvador sandro sarita saul sebastiana selma serafim sergio severina silvana silvino simao socorro
solange soraia tadeu talita tania tarcisio teodoro teresa tereza thais thiago tiago tomas tome ubirajara ulisses
valdemar valentim valeria valter vanda vanessa vania vasco vera vicente virgilio virginia vitor vitoria walmir wanda
wellington xavier yara zelia zeferino zilda zulmira
adriaan aart albertus alida aleida annelies anneke annet annika anouk antonius arend ariane arjan arnoldus aukje bart
barend bastiaan berend betje bram brechtje carla christiaan coen coenraad cor cornelis daniek diederik dieuwke dirkje
eefje eelco egbert els emiel esmee evert femke fenna ferry fien floor frits froukje geertje geertruida gerben gerbrand
gerrie gert gijs gijsbert godelieve grietje guus haico hanneke hans harm harmen hein heleen hendrika hendrikus henny
herman hetty hilde huub huib ietje ilse iris jaap jacoba jacobus jannie jannes jannetje jarno jeroen jip jitske joep
johanneke jolanda joop joost jop jorinde jurre jurriaan karel katinka kees klaas koen koos laurens leendert lenie
liesbeth lieke lies lieve lijsbeth linde loes lotte luuk maaike maarten madelief maartje mads marieke mariette marijke
marit marjan marjolein marloes mart martijn maurits meike meindert menno merel mieke miep mink mirjam monique neeltje
nel niek nienke nynke olga paulien pepijn piet pieter pim puck quinten reinier remco renske riet rien rik rinus
roderick roeland roos ruud sanne sietske sijbren sjaak sjoerd sophieke stef steven stijn teun teunis thijs tiemen
tijmen tineke tjeerd toon trijntje truus ubbo veerle vincent wendelien wesley wiebe wietse wijnand willemijn willem
wim wouter wubbo wytse yvonne zeger
aase agneta aksel albin alva anette anita annelie annfrid annika anton arild arne arvid asbjorn ase aslak astri asta
atle aud bengt berit berndt birger birgitta birthe bjarke bjorg bodil bor borge borje brage britta britt-marie camilla
carsten cecilie dag dagfinn dagny ditte dorthe dorte ebbe edvard edvin egil einar eirin eivind elias elin elisabet
elsebeth embla emelie enok erland erling esben eskil espen eva evald even fartein finn flemming fredrik fride frode
gerda gitte gjertrud gorm grethe gro gudbrand gudmund gudny gun gunborg gunhild gunilla gunnel gunvor gustaf gosta
goran haagen hakon haldis halfdan hallgeir halvard halvor hanne harald hauk hedvig hege helge helle hilmar hjalmar
hjordis holger idar inge ingegerd ingelise inger ingmar ingrid ingunn ingvar ingvild isak ivar iver jan-erik jarl
jarle jens joachim joel jonny jorgen jorn jostein julle kaare kai kaia kaja kajsa kare karianne karin karina karl
karolina karsten kaspar kennet kenneth kerstin kettil kirsten kirsti kjartan kjell kjersti klas knut konny kristen
kristian kristin kristina kristoffer lars lars-erik lasse leif lena lennart lill linn linnea linus lisbet lisbeth
liselotte liv lone lotta love ludvig magne magnhild magnus maiken maj malin malte margareta margit margrethe mari
maria marianne marie marit marius marte martin mathias mats merete mette mikael mikkel moa mogens morten nanna niels
nils ninni njal nora ole odd oddbjorn oddvar ola olav olof olle oscar oskar ottar ove palle peder per pelle pernilla
pernille petter pia poul preben ragna ragnar ragnhild randi rasmus reidar reidun rikke roald roar rolf ronja ruben
rune runa sander sanna sigbjorn sigfrid signe sigrid sigrun sigurd silje simen sindre siri sissel siv sixten sofie
solveig stefan steffen stein steinar sten stian stig stine sture sunniva susann svante svein sven svend svenn sylvi
sylvia tage tale tellef terje thea thomas thorleif tiril tobias tom tomas tone tonje tor torbjorn torborg tord tore
torfinn torgeir torgny torill torkel tormod torsten torstein torunn toril tove trine troels trond trude trygve turid
tyra ulf ulla ulrika uno urban valdemar vebjorn vegard vendela verner viggo vibeke vidar vilde vilhelm villads villy
vilma viveka yngvar yngve yngvild ake arne orjan asger asta bent birgit bo bjork cille dorrit ejvind else grete gudrun
henny ib inger jakob jes jette jorn karen kield kirstine knud kurt laila laura laurits lise lis mads maja malene
margrete marlene maren michala mia ninna nis oluf otto per pernelle pia poul rasmus regitze rosa sanne soren sussi
svenning thyra tine tobias torben tove troels ulrik verner vibe villum
aada aapo aatu aila aini aino airi aku aleksi alisa anja anneli annukka ansa anssi antero antti anu ari armi arttu
arvo asko atte auli auni aukusti eemeli eero eetu eeva eevi eija eila eine eino elina elli elmeri elvi ensio erja
erkki esa esko esteri eveliina hannele hannu harri heikki heimo heini helena heli helka helmi henna hilja hilkka
iida iiro iina iiris ilkka ilmari ilona ilpo ilta impi inka inkeri irja irma ismo ilari jaakko jaana jalmari janne
jari jarkko jarmo jenni joni jorma jouko jouni juha juhana juhani juho jukka julia jussi jyri jyrki kaarina kaarlo kai
kaija kaisa kalervo kalevi kalle kari kasper katariina kati katja katri kauko kerttu kimmo kirsi klaus konsta kristiina
kyllikki kyosti lahja laila laina laura lauri lea leena leevi leila lempi lenni liisa lilja lotta lumi maarit maija
maiju maila mailis marja marjatta marjo marjut markku marko markus martta martti matias matilda matti mauno mauri merja
mervi miia mika mikael mikko mimmi minna mirja mirjami mirva niilo nina noora olavi olli onni oona orvokki oskari osmo
otso otto outi paavo paivi paula pauli pekka pentti pertti petri petteri piia pinja pirjo pirkko raija raili raimo
raisa raita rami rauha rauli rauno reijo riikka riitta ritva roope ritvaliisa saana saara saila saija sakari saku sami
samuli sanna sanni santeri sari satu saul seija senja seppo sini sinikka sirkka sirpa siiri sisko soile sohvi sulo
suoma susanna suvi sylvi taina taimi taisto taito tanja tapani tapio tarja taru tauno teemu teija tellervo teppo terhi
terttu tero tiia tiina timo tiitus toini toivo tommi topi topias touko tuija tuomas tuomo tuula tuulia tuulikki tuure
tyyne ulla unto urho urpo vappu vaino valto veera veeti veikko veli venla vesa vieno viivi vilho vilja ville vilma
voitto yrjo aale aarne
aldona aleksy alfreda alfreds alojzy amadeusz anastazja aniela antoni antonina apolonia arkadiusz augustyn aurelia
balbina barnaba bartlomiej bartosz beata benedykt bernadeta blazej bogdana boguslaw boguslawa bogumil bogumila
boleslaw bonifacy borys bozena bronislaw bronislawa brygida cecylia celina cezary cyprian czeslaw czeslawa dagmara
damian danuta dariusz dawid dobromir dominik dorota edyta eliza elwira emilia eugeniusz ewelina fabian felicja feliks
ferdynand florian franciszek franciszka fryderyk gabriela genowefa gerard gertruda grazyna grzegorz gustaw halina
hanna helena henryk henryka hieronim hilary honorata hubert ignacy ireneusz izabela izydor jacek jadwiga jagoda
jakub janina janusz jaroslaw jaroslawa jedrzej jerzy joachim jolanta jozef jozefa julita justyna kacper kajetan
kalina kamil kamila karol karolina katarzyna kazimiera kazimierz kinga klaudia klementyna konrad konstancja
konstanty kordian kornelia kornel krystian krystyna krzysztof ksawery kunegunda lech lechoslaw leokadia leon leszek
lidia liliana lubomir lucja lucjan ludmila ludwik lukasz maciej magdalena maksymilian malgorzata malwina marceli
marcin marek marian marianna mariola mariusz marlena maryla marzena mateusz maurycy michalina mieczyslaw mieszko
mikolaj mila milena milosz miroslaw miroslawa mscislaw nadia natalia natasza nikodem nina norbert oktawia olaf oleg
oliwia oliwier oskar otylia patrycja patryk pawel paulina pelagia piotr przemyslaw radomir radoslaw rafal regina
remigiusz renata robert roch roksana roma roman romuald rozalia roza ryszard ryszarda sabina salomea sambor sandra
sebastian seweryn slawomir slawomira sonia stanislaw stanislawa stefania sylwester sylwia szczepan szymon tadeusz
tamara tekla teodor teofil teresa tobiasz tomasz tymon tymoteusz urszula wactaw waclaw waldemar walenty wanda wawrzyniec
weronika wieslaw wieslawa wiktor wiktoria wincenty wioletta wit witold wladyslaw wladyslawa wlodzimierz wojciech zbigniew
zdzislaw zdzislawa zenon zenobia zofia zuzanna zygmunt zyta
adela alzbeta ambroz anezka apolena arnost augustin barbara bedrich berta blahoslav blazena bohdan bohdana bohumil
bohumila bohumir bohuslav boleslav borek bozena bretislav bronislav bronislava cenek cestmir ctibor dagmar dalibor
dalimil darina dobromila dobroslav dominika dorota doubravka drahomir drahomira drahoslav dusan edita eliska emilie
evzen evzenie ferdinand filomena frantisek frantiska gizela gustav hana hanus hedvika helena herman hermina honza
hynek ignac ilona imrich irma ivana ivanka ivona iveta jachym jakub jana jarmil jarmila jaromir jaroslava jindra
jindrich jindriska jirina jiri jitka jolana josef josefa jozef judita julie justyna kamil kamila karel karla karolina
katarina katerina kazimir klara klement kristian kristyna kveta kvetoslava kvetoslav kvetuse ladislav ladislava lenka
leopold leos libor libuse linda livie lubomir lubomira lubor lubos ludek ludmila ludvik lukas lumir lydie magdalena
mahulena marcel marcela marek margita marian marketa marta martin marketka matej matous matylda metodej michaela
milada milan milena milos miloslav miloslava miluse mirek miriam miroslav miroslava mojmir monika nadezda nela nikola
norbert oldrich oldriska oleg olga olina ondrej ota otakar otilie otto otylie pankrac patrik pavel pavla pavlina petr
petra premysl prokop radana radek radim radka radmila radomir radoslav radovan rastislav renata robin roman romana
rostislav rozalie rudolf ruzena samuel sarka servac silvestr simona slavomir slavomira slavena sobeslav sona stanislav
stanislava stefan stefania stepan stepanka svatava svatopluk svatoslav svetlana sylva tadeas tana tereza tibor tomas
vaclav vaclava valdemar valentyna valerie vavrinec vendula veronika vera vieroslava viera vilem vilma viktor viktorie
vincenc viola vit vitezslav vladan vladena vladimir vladimira vladislav vlasta vlastimil vlastimila vlastislav vojtech
vratislav zaneta zbynek zbysek zdena zdenek zdenka zdislava zikmund zita zlata zlatica zofia zofie zora zuzana zelmira
stefania ludovit lubica zdenko stanka maros matus ivica juraj jan jozefina katka kristina martina miska peter petronela
slavka vlado zoltan lubomir olga alica beata bibiana blanka darina ema gabriela hedviga iveta klaudia laura lucia
agota ahmed akos alfred aliz ambrus anasztazia andor anett aniko antal apollonia aranka arpad artur atilla attila
aurel balazs balint barna barnabas bela bence benedek bernadett bertalan boglarka boldizsar borbala botond brigitta
cecilia csaba csenge csilla csongor dalma daniel daniella denes dezso domokos dora dorina dorottya ede edina edit
ella elek elemer eliza emese eniko ernő erno erzsebet eszter etelka eva evelin fanni ferenc flora frigyes fruzsina
gabor gabriella gaspar gellert geza gergely gergo gizella gusztav gyongyi gyorgy gyorgyi gyozo gyula hajnalka hedvig
henrietta hunor ibolya ildiko ilka ilona imre iren istvan ivett izabella jacint janos jazmin jeno jolan jozsef judit
julianna kalman karoly kata katalin kincso kinga klara kornel kornelia krisztian krisztina lajos laszlo laura lehel
lenke levente lilla lili lorant lorinc luca lujza magdolna manuela margit mariann marta marton mate matild matyas
melinda menyhert mihaly miklos milan mira monika nandor napsugar natalia nikolett nimrod noemi nora norbert odon orban
orsolya oszkar otto panna pal palma peter petra petronella piroska rajmund rebeka reka rezso rita robert roland roza
rozalia rudolf samuel sandor sara sarolta soma stefania szabina szabolcs szandra szilard szilveszter szilvia szonja
tamara tamas tas teodora terez terezia tibor timea timot tihamer tivadar tunde valeria vanda veronika viktor viktoria
vilmos vince virag virgil viola vivien zalan zita zoe zoltan zsanett zsigmond zsofia zsolt zsombor zsuzsanna
adela adina adriana agata alexandrina alin alina ana anca ancuta andra andrada aneta angela anghel aniela anisoara
anton antonela aura aurel aurelia aurelian aurica bianca bogdan brandusa calin camelia carina carmen casandra catalin
catalina catinca cecilia cezar ciprian claudiu clara codrin codrina constanta constantin constantina corina cornel
cornelia cosmin cosmina costel costin cristi crina dacian dafina dan dana daniela daria delia denisa despina diana
dimitrie dinu doina dominic doina dora dorin dorina doru dragos dumitra ecaterina eduard elena eleonora elisabeta
emanuela emilian emilia eugen eugenia eusebiu fabian felicia filip filofteia flaviu floarea florentina floriana florica
floriana gabi gabriela gavril gavrila genoveva georgeta georgian georgiana gheorghita gherghina gica gratiela grigore
haralambie horatiu horia ieremia ileana ilie ilinca ioan ioana ionel ionela ionut ionela irina isabela iulia iulian
iuliana iustin iuliu lacramioara larisa laura laurentiu lavinia leonard leontina lia liana lidia ligia lilian liliana
liviu livia loredana luca lucia lucian luminita madalin madalina magda malina manuela marcel marcela margareta maria
marian mariana maricica marin marina marinela marius marta matei maria mihai mihail mihaela mihnea minodora miron
miruna mircea mirela monica narcisa natalia nelu nicolae nicoleta nicu niculina nina norica oana octav octavian octavia
olimpia olga otilia ovidiu pamfil paraschiva patricia paul paula paulina petre petru petrica petronela pompiliu radu
raluca ramona razvan rebeca rodica romulus roxana ruxandra sabin sabina sanda sanziana sebastian septimiu serban
sergiu sever silviu silvia simion simona smaranda sofia sorin sorina speranta stancu stefan stefania stela stelian
steliana tamara tanase teodor teodora tiberiu titus toader toma traian tudor tudora valentin valentina valeriu valeria
vasile vasilica vera veronica victor victoria viorel viorica virgil virginia vlad voichita voicu zaharia zamfira zina zoe
aleksa anđela andjelko biljana blagoje bogdanka bogoljub bojana boško bosko božidar bozidar bozica bozena branimir
branka branko bratislav budimir cvijeta cvetko dalibor damjan danica danijela danilo darinka davorka davorin dejan
desanka dinko divna dobrica domagoj dragan dragana dragica draginja dragoljub dragomir dragoslav dragutin drazen
drazenka durdica duska dusica dusanka dzenan edin emina emir emira enes fikret franjo goran gordan gorana gospava
hasan hrvojka igor ilija ilijana iva ivanka ivica jadranka jadranko jagoda janez janko jasmina jasminka jasna jelica
jelisaveta jovan jovana jovanka julijana jure kata katarina katica klaudija kosta krešimir kresimir kristijan kristina
ksenija lana lazar lejla lidija ljerka ljiljana ljubica ljubinka ljubisa ljubomir ljupka luka lucija magdalena maja
marica marija marijan marijana marin marinko mario marko maroje martina mate mateja matija matko mihajlo mihovil
mijo milan milana mile milena milica milenko milivoj milivoje miljenko milka milkica milorad milosava milovan miloš
milutin miodrag miomir mira mirela mirko mirjana mirna miro miroljub mladen mladenka momčilo momcilo nada nadica
natasa nebojsa nedeljko nela nemanja nenad neven nevena nevenka nikola nikolina nina ninoslav niko nives njegos 
obrad ognjen olivera ognjenka olga pavle pavo petar petra perica perisa predrag primoz radanka radica radisa radmila
radmilo radoica radojka radoje radoslav radovan rade rajka rajko ranko ratko ratomir renata ruza ruzica sabina sandra
sanela sanja sara sasa senka simo sinisa slađana sladjana slavica slavisa slavko slaven slobodan slobodanka smiljana
smiljka snezana sonja sofija spomenka srdjan srđan srecko sreten stana stanislava stanko stanka stevan stevo stipe
stjepan stojan stojanka suada suncica svetislav svetlana svetozar tamara tanja tatjana tea teodora tena tihana
tihomir tin tomislav toni tonka vanja vasilije velibor veljko veselin vesna vida vidosava vinko violeta višnja visnja
vito vjekoslav vjekoslava vladan vladica vladislava vladimirka vlasta vlado vlatka vlatko vojin vojislav vojka vukašin
vukasin vuk zdenka zdenko zdravka zdravko zeljka zeljko zlata zlatan zlatica zlatko zora zoran zorana zorica zvezdana
zvonimir zvonko
ales alenka aljaz aljosa andraz andreja anica anze anja avgust blaz bojan borut bostjan breda cvetka cirila danijel
darja dusan erika ernest ervin fanika fani franc franci francka gasper gregor grega igor irena iztok jakob janez jana
jasna jernej jerneja joze jozica jozefa jure karmen katja klavdija klemen ksenja lara leja leon lovro lojze luka
majda manca marjan marjana marjeta marko martin masa mateja matej matevz matija matjaz meta metka miha mihael
miran milojka mitja mojca monika nace natasa nejc neza nika nusa oskar peter petra pia polona polonca primoz rado
rajko rebeka robi rok romana rozalija sabina samo saso sergej simona slavko slavica sonja spela srecko stane
stanka stojan suzana tadej tanja tatjana tea tina tit tilen tjasa tomaz tone ursa urska urban uros valentin valerija
vanja veronika vid vida viktor vilma vinko vlasta vojko zala zan zdenka ziga zlatka zvone
adil adnan abdulkadir abdullah ahmet akin alp alper alperen arda arzu asli asuman aylin ayla ayten aydin aykut aynur
bahar baki banu baris barış basak batuhan belgin belma beray berk berkay berna beste betul beyza bulent burcu burhan
busra cagla cagri can canan cansu cemal cemil cenk cevdet ceyda cihan cigdem defne demet derya didem dilek dogan duygu
ebru ece ecem eda efe ege ekin ela elvan emel emine emrah ender engin ercan erdal erdem eren erhan erkan erkin erol
ersin ertan ertugrul esin eylul ezgi fadime fahri faruk fatma fehmi ferdi ferhat feride feridun ferit fevzi feyza figen
fikret filiz firat funda fusun gamze gaye gonca goksel gokce gonul gul gulay gulcan gulden guler gulhan gulizar gulsah
gulsen gulsum gunay guney guven hakan haldun halil halime halit haluk hamdi handan harun hatice haydar hayri hayriye
hikmet hulya huriye huseyin husnu ibrahim idil idris ilayda ilhan ilkay ilker ilknur inci ipek irem irfan ismet ismail
izzet kaan kadir kadriye kazim kemal kenan kerem kerim korhan koray kubra kursat kutay lale leman levent leyla mahmut
makbule mehmet mehtap melek melih melike melis meltem mert merve meryem mesut metehan metin mevlut mine miray muazzez
muge muhammet muharrem muhittin mukaddes murat musa mustafa mujde mustafa muzaffer nalan naz nazan nazim nazli necati
necdet necla necmettin nefise nehir nejat nermin nese neslihan nesrin nevin nevzat nezihe nihal nihan nihat nil nilay
nilgun nilufer nimet niyazi nur nuran nuray nurcan nurettin nurgul nurhan nuri nursel oguz oguzhan okan oktay omer onur
orcun orhan osman ozan ozcan ozge ozgur ozkan ozlem ozan pelin pembe perihan pinar polat rabia ramazan rana recep
refik remzi resul reyhan rifat rukiye rustem saadet sabahattin sabri sadik safiye sahin salih salim salih sami sare
seda sedat sedef selami selcuk selda selen selim selin selma semih semiha semra sena serap serdar serhat serkan serpil
sevcan sevda sevgi sevil sevilay sevim sevinc seyfi sezen sezer sibel simge sinan sinem songul sukru suleyman sule suna
suzan sebnem sener senol serife seyma sukran taner tarik tayfun taylan teoman tekin tolga tugba tugce tulay tulin
tuncay tuncer turan turgay turgut ufuk ugur ulku umit umut utku vahit vedat veli veysel vildan volkan yagmur yahya yakup
yalcin yaprak yasemin yasar yasin yavuz yelda yeliz yesim yigit yildiray yonca yunus yusuf zafer zehra zeki zeliha
zerrin zeynep ziya zubeyde zuhal
abbas abdallah abdelaziz abdelkader abdelkarim abdulaziz abdulla abdulrahman adel ahlam aicha akram alaa ali aliaa
amal amani amer amine ammar anas anwar areej arwa asma asmaa aya ayman aymen aziz azza badr bahaa basem basma bassam
bilal boutaina bushra chadi dalal dalia dina driss eman fadi fahad fahd faisal faiza farid farida faris farouk fatema
fatiha fatima fatimah fawzi fayez feras firas ghada ghassan hadeel hadi hafsa haifa haitham hakim hala halima hamad
hamdan hamed hamid hamida hana hanaa hanan hani hanin hassan hasna hatem haya hayat haytham hazem heba hesham hicham
hind houda houssam huda hussein ibtissam ihab ikram ilham iman imane imad inas intisar isam islam ismail jaber jabir
jalal jalila jamal jamila jana jawad jihad jihane joud jumana kamal kamel karam kareem karim karima kawtar khadija
khaled khalid khalifa khalil khawla kholoud laila lamia latifa layla leila lina loubna lubna lujain maha mahdi
mahmood mahmoud majed majid malak malek malika manal mansour maram mariam marwa marwan maryam marouane may maya maysa
mazen mehdi meriem mona mohamad mohamed mohammad mohammed mohannad monir mostafa mouad mounir mourad muhammad muna
munir murad mustapha nabil nabila nada nader nadia nadine naif naima najat najib najla najwa nasser nawaf nawal nayef
nejma nevine nisrine nizar noha noor nora nouf nour noura nourhan nuha nura olfa omar osama othman ouafa qasim rachid
rachida radwan rafik raghad rahaf rahma raja ramadan rami ramy rana rania rasha rashed rashid rawan rayan razan redouane
reem reham ridha rim rima riyad saad saba sabah sabrine sadiq safa safaa safia sahar said saida salah salem salim salima
salma salman salwa samah samar samer samia samir samira sanaa sara sarra sawsan sayed selma seif shadi shahd shahad
shaima shaimaa sherif siham sihem soha sofiane sondos souad sufian suhail sultan sumaya suad taha talal tamer tarek
tariq thamer turki wael wafa wafaa waleed walid wassim widad wiem yahya yara yasmin yasmine yasser yassin yassine
yazan younes yousef youssef yusra zahra zaid zainab zakaria zaki zayed zeinab zied zineb ziad zouhair
aakash aarav aarti abhijit abhinav abhishek aditi aditya ajay ajit akanksha akash akhil akshay alka alok amar ambika
amita amitabh amol amrita anand ananya angad anil anirudh anita anjali anju ankit ankita ankur anshul anuj anupam
anuradha anurag anusha aparna archana arnav arun aruna arvind aryan asha ashish ashok ashwin asmita atul avinash ayush
babita balaji bhanu bharat bharti bhavana bhavesh bhavna bhavya bhupesh bhuvan bimal bindu brijesh chandan chandra
charu chetan chirag chitra daksh darshan deepa deepak deepika deepti dev devendra devika dhruv dhananjay dilip dinesh
disha divya divyansh ekta gagan ganesh gaurav gauri gautam gayatri geeta girish gita gopal govind gulshan gurpreet
hardik hari harini harish harsh harsha harshad harshit hema hemant hemlata himanshu hitesh indira ishaan ishita jagdish
jai janhavi jatin jaya jayant jayesh jyoti kabir kailash kajal kalpana kalyan kamal kamala kamlesh kanchan kanika
kapil karan karthik kartik kashish kaushal kavita kavya keshav ketan khushi kiran kirti kishore komal krishna kriti
kritika kunal kushal lakshmi lalit lalita lata laxmi lokesh madhav madhu madhuri mahendra mahesh mahima malati malini
mamta manasi mandeep manik manish manisha manju manjula manoj mansi maya mayank meena meenakshi meera megha mihir milan
mitali mohan mohit mona mridula mukesh mukta nagesh naina namita namrata nandini narayan naren narendra naresh natasha
naveen neelam neeraj neeta neha nidhi nikhil nikita nikunj nilesh nimisha niraj niranjan nirmala nisha nishant nitin
nivedita omkar padma pallavi pankaj parag paresh parth parul parvati pawan payal piyush pooja poonam prabha prabhat
pradeep pradip pragati prakash pramod pranav pranay prashant pratap pratibha pratik praveen preeti prem prerna priti
priya priyanka puja pulkit puneet purnima pushpa radha radhika raghav raghu rahul raj raja rajan rajani rajat rajeev
rajendra rajesh rajiv rajkumar raju rakesh rakhi ram raman ramesh rani ranjit ranjana rashmi ravi ravindra reema reena
rekha renu renuka reshma rishabh rishi ritesh ritika ritu riya rohan rohini rohit roopa ruchi rupa rupali sachin sagar
sahil sai sakshi samir sandeep sandhya sangeeta sanjana sanjay sanjeev sanjiv sanket santosh sapna sarika sarita
saroj satish saurabh savita seema shailesh shalini shankar shanti sharad sharmila shashi shashank sheela sheetal shefali
shikha shilpa shivam shivani shobha shraddha shreya shruti shubham shweta siddharth simran smita smriti sneha sonal
sonali sonam sonia subhash sudha sudhir suhas sujata sukanya suman sumit sumitra sunanda sundar sunil sunita suraj
surekha surendra suresh sushant sushil sushma swapnil swati tanmay tanvi tara tarun tejas trupti tushar uday uma umesh
upasana urmila urvashi usha vaibhav vandana varsha varun vasant vasudha vedant veena venkat vibha vidya vijay vikas
vikram vimal vinay vineet vinita vinod vipin vipul virendra vishal vishnu vivek yamini yash yashwant yogesh yogita
abdi abebe achieng adaeze ade adebayo adeola adunni adwoa afia aisha akachi akello akinyi akosua akua akwasi alemayehu
almaz amara ama amani amare amina aminata aniekan asante atieno awa awino ayana ayo ayodele ayotunde babajide baraka
bamidele biko binta blessing bola bolanle bukola busisiwe chanda chebet chiamaka chidi chidinma chika chike chima
chinedu chinonso chinwe chioma chipo chukwuemeka dawit dalila desta dikembe diallo djibril ebele ebo efua ekow emeka
enam esi esther eyob ezinne fanta farai fatou femi folake funmilayo funke gathoni genet getachew gift girma grace haile
hadiza halima hamisi hawa ibironke idowu ife ifeanyi ifeoma ifunanya ikenna imani jabulani jabari jelani jengo juma
kagiso kamau kamila karanja kehinde kelechi kesi khadija khaya khanyi kibet kimani kioko kiprono kipchoge kojo
kofi kondo kwabena kwaku kwame kwasi kwesi lamine lerato lethabo lindiwe lulu lungile mamadou mandla mariama masego
mbali mehari mekdes melaku mirembe monifa mosi mpho mumbi mutua musa mwajuma mwangi mwende naledi nana nandi nasra neema
ngozi ngugi nia njeri njoroge nkechi nkem nkosana nneka nnamdi nomsa nomvula nonhlanhla nthabiseng nyambura nyokabi
obinna oba obi odhiambo olabisi oluchi olumide oluwaseun omar omari omondi onyeka otieno ousmane palesa pendo rehema
refilwe rukia rutendo sade salama samira sanaa segun selam sekou sefu shani shanice sibusiso sifa sipho siphiwe siyabonga
siti solomon subira taiwo tafari tadesse tafadzwa tamika tariro tatenda temitope tendai tesfaye thabo thandi thandiwe
themba thokozani thulani tigist tinashe titilayo tobi tsepo tumelo tunde uche uchenna uzoma wairimu wambui wangari
wanjiku wanjiru wangui wanza yaa yared yaw yemi yetunde yohannes zainabu zawadi zanele zinhle zodwa zola zuri
abigael adelina agung ahmad aji akbar alamsyah alfian amalia anggi anisa annisa anwar apriyani ari arif aris arya astuti
ayu bagus bambang bayu bella bima budi cahya cahyo candra citra dani darmawan dedi deni dewi dian diana diki dimas dina
dini doni dwi dyah edi eko elisa endah endang erna ermawati fajar farhan fauzan fauzi fitri fitria galih galuh gilang gita
gunawan hadi hafiz hana hani hari haryanto hasan hendra heri herman hesti ika iis ilham imam imas indah indra intan irfan
irma irwan iwan jaya joko juliana kartika kartini kiki krisna kurnia kusuma lala laras lestari lia lilis lina linda
lukman lusi made maya mega melati mila mira mulyadi nadia nanda nining nita nova novi novita nur nurul oki panji putra
putri putu puspita rahma rahmat rahmawati rangga rani ratih ratna reni retno reza rian rika rina rini rio riski riza
rizal rizki rizky rosa rudi rukmini sari satria sekar septian septiana shinta sigit sinta siti slamet sri suci sugeng
suharti sukma suparman supriyadi surya susanti susi susilo sutrisno taufik teguh tiara titin tono tri tuti udin umi utami
vina wahyu wahyudi wati wawan widya widodo winda wulan wulandari yani yanti yanto yoga yohanes yudi yuli yulia yuliana
yuni yusuf zaenal zahra amirul azlan azman azmi azura faizal farah fatin hafizah hamzah haziq izzati kamarul liyana
maisarah mazlan mohd mastura najwa nazri nor norazlina norhayati nurul rashidah roslan rosmah safiah shafiq shahrul syafiq
syahirah wan yusof zaharah zainal zainab zarina zulkifli zubaidah mei ling siew hui jia
analyn arnel aileen alma amelita angelito annaliza arvin aurora benigno benjie bong boyet carlito carmelita cecilio
cherry christian cristina czarina dante danilo darwin delfin delia dennis dindo divina domingo dolly edgardo editha
edwin efren eliseo elmer emmanuel erlinda ernesto erwin estrella evangeline felicidad ferdinand fe florencia florante
francis gerry gina glenda gloria grace greg guillermo hazel imelda ismael jaime jayson jennelyn jeric jerome jhun joan
jocelyn joel joey jomar jonathan jovelyn joyce julie jun junjun lani leonora leticia liezel ligaya lito liza lolita lorna
lourdes luzviminda luz manny marcelo maribel maricel maridel marilou marilyn marites marivic marvin maryann melchor
melinda merlinda michelle mila myra myrna nanette narciso nelia nenita nerissa nestor nilo nimfa noel noemi norma nova
ofelia orlando pacita pepito perla princess ramil ramon randy raquel raul rebecca reggie renato rey reynaldo ricky
rizalina rodel rodolfo rodrigo roel rogelio rolando romeo romulo ronald ronaldo rosalie rosario rosemarie rowena ruben
rufino salvacion samson sancho sherwin sheryl shirley teodoro teresita trinidad vangie vergel vilma virgilio wilfredo
wilma yolanda zenaida
aistė aiste agne akvile aldona algis algimantas alma andrius antanas arturas arvydas asta audrius aurelija ausra austeja
birute daina dainius daiva dalia danguole daniele darius dainora deimante domantas donatas dovile edita egidijus egle
elena eimantas emilija ernestas evaldas gabija gediminas genovaite giedre giedrius gintare ginta greta ieva ignas indre
inga ingrida irma irmantas jadvyga jolanta jolita jonas jovita juozas juozapas jurate jurga jurgita justas justina
karolina karolis kestutis kostas kotryna kristina laima laimonas laura lina linas liucija liutauras loreta lukas mantas
marija margarita marius martynas matas mindaugas mykolas modestas monika nerijus nijole neringa nojus ona paulius petras
povilas ramune rasa raimondas raimonda regimantas remigijus renata rimantas rimas rita rokas roma romualdas ruta rytis
sandra sarunas saulius sigita sigitas silvija simona simas stasys stase svajunas tadas tomas toma ugne ula urte vaida
vaidas vaiva valdas valdemaras valentina vanda vida vidas vilija vilius viktorija vilma violeta virginija virgis
vytautas vytas zita zigmas zivile zydrunas
aiga aija aigars ainars aivars alvis andris andrejs anna anda annija antra armands arnis artis arturs arvids astrida
aldis baiba biruta dace daiga daina dainis didzis dina dzidra dzintars dzintra edgars edijs egija egils eduards elita
elina elza erika ernests evija evita gatis gita girts gints guna gundars gundega gunars gunta guntars guntis haralds
ieva ilga ilmars ilona ilva ilze imants inara indra inese ineta ingars ingrida ingus inta intars ints irena irina iveta
ivars ivita jana janis jelena juris jurgis karlis kaspars krista kristaps kristine lauma laura lasma lelde liene liga
ligita linda livija lolita lauris maija mairis marcis maris margarita marta modris monta normunds olga oskars
peteris raimonds raitis raivis ralfs ramona reinis renars rita rihards ruta sabine sandis sandra sanita santa
sarmite sigita signe sintija solvita skaidrite tatjana toms ugis uldis una uldis valdis valters vija viesturs
vineta visvaldis vita zane zigmunds zinta
aare agnes ago ahti ain airi aivar ailar aleksei allan alar andres andrus anne anneli annika ants anu arno arvo asko
aive eero eha eha eike elle ene enno epp erika erki eva eve evelin gert gerli hanna hannes heiki heidi heino heli helga
helena helle henri hillar ilmar imbi imre indrek inga ingrid irja jaak jaan jaana jaanika jaanus janar janek janika jarmo
joonas juhan juta juri kadi kadri kai kaia kaido kaire kairi kaja kalev kalle kalmer karin karl karmen kart kati katre
katrin kaupo kersti kertu kerli kermo klaarika kristel kristi kristiina kristjan kristo krista kulli kuno kulno laine
lauri leelo leida leili lembit lea leo liina liis liisa liisi liivi lilian luule maarika maarja mae maie maire mairi
mait malle malev mall mare margit margus marge mari marika marko markus mart marten marti martin mati matti meelis meeli
merike merle merit mihkel milvi moonika mihhail natalja neeme nele olev olga oliver ott paavo paul pavel peep peeter
pille pilvi piret piia priit raigo raili raimo raivo rait ralf rando raul rasmus reet rein reelika reimo riho riina rita
riina roland rutt saima sander siim siiri siret sirje sirli sven silja silvi sulev tarmo tanel taavi taavet teele teet
terje tiia tiina tiit tiiu toivo tonis tonu toomas toomas triin triinu tuuli uku ulle urmas urve uno vaike vahur vello
veiko viive villu virve viktor virge
adalbjorg agnar agust andri anna ari arna arni arnar arnor aron asa asdis asgeir asta atli audur baldur baldvin bara
benedikt bergljot bergur berglind birgir birgitta birkir birna bjarki bjarni bjork bragi brynja brynjar dagbjort dagur
david dagny diljá disa drifa edda egill einar elfa elin elisabet elsa emil embla erla erlendur erna esther eva eydis
eyjolfur eyrun eythor fanney finnur fjola fjolnir fridrik freyja freyr geir gisli gigja gudbjorg gudfinna gudjon
gudlaug gudlaugur gudmunda gudmundur gudni gudny gudrun gudridur gunnar gunnhildur gunnlaugur gyda hafdis hafsteinn
hafthor halla halldor halldora hallgrimur hallur hannes harpa haukur heida heiddis heidrun heimir helga helgi herdis
hilmar hildur hjalti hjordis hlynur holmfridur hrafn hrafnhildur hrefna hreinn hronn huld hulda inga ingi ingibjorg
ingolfur ingunn ingvar isak isold ivar jakob jakobina jens johann johanna johannes jokull jon jona jonas jonina jorunn
julius kari karitas karl katla katrin ketill kjartan klara kolbeinn kolbrun kristin kristinn kristbjorg kristjan
kristofer lara laufey lilja logi magnea magnus margret maria marta matthias matthildur nanna njall oddny oddur olafia
olafur olof omar orri orn ornolfur osk oskar palina pall petur petra ragna ragnar ragnheidur ragnhildur rakel rannveig
runar runolfur rut saevar salka salome sara selma sif sigga sigmar sigmundur sigridur sigrun sigtryggur sigurbjorg
sigurbjorn sigurdur sigurjon sigurlaug sigurros silja sindri skuli snaedis snaebjorn snorri soffia solrun solveig
solvi sonja stefan stefania steingrimur steinar steinn steinunn sturla styrmir sunna svala svanhildur svanur svava
sveinn sverrir teitur telma thor thora thorarinn thorbjorg thorbjorn thordis thordur thorgeir thorgerdur thorhildur
thorkell thorlakur thorsteinn thorunn thorvaldur thrainn throstur trausti tinna tryggvi ulfar unnar unnur urdur valdis
valgeir valgerdur valur vala vidir viðar vigdis viktor vilborg vilhjalmur vordis yrsa yngvi þordis þora þor þorsteinn
agnese arben ardita arjan arjana arta arian agim agron alban albana albert altin anila antigona aferdita artan artur
avni bardhyl bashkim besa besart besnik besim blerim blerina bledar bora brikena bujar dardan dea drita driton drilon
dritan edlira edmond edona edon elira elona elton endrit enkeleida entela erald ergys erion erjon ermal ermira esat
etleva fatbardh fatmir fatos fatjon fatmira flaka flamur florian flutura gazmend genc genti gentian gjergj hana hysen
idriz ilir ilirjana ismet jeta jeton jonida kaltrina klaudia klodian kushtrim kujtim labinot leka leonora lindita liridon
liridona ledion lorik lule luan luljeta lulzim majlinda marsela mentor mergim mimoza mirjeta mirela naim nexhmije nora
ornela petrit qendrim rrezarta rudina saimir shkelzen shpresa shqipe skender sokol suela teuta tringa valbona valdete
valmira valon vjollca vjosa xhevdet ylber zana
aoife aine ailbhe aisling aidan aodh barra bairbre bláthnaid blathnaid brendan brid bridget bronagh cian ciara ciaran
cillian clodagh colm colman conall conchur conor cormac cathal caitriona caoimhe cliodhna daithi damhnait darragh dearbhla
deirdre dermot diarmuid donal donnacha donncha dervla eabha eadaoin eamon eanna eibhlin eilis eimear einin eithne emer
enda eoghan eoin etain fearghal feargal fergal fergus fiachra fidelma fintan fionn fionnuala fiona garbhan gearoid grainne
iarla iseult keelin kieran lochlann laoise lorcan mael maeve mairead maire mairtin malachy meabh micheal muireann muiris
muirne naoise neasa niall niamh nessa nollaig nuala odhran oisin oran orla orlaith osgar padraig padraic peadar proinsias
rian riona roisin ronan rory ruairi sadhbh saoirse seamus sean seosamh siobhan sile sinead sorcha sorley tadhg tiernan
tomas treasa ultan una
alun aled angharad anwen arwen arwel awel bethan blodwen branwen bronwen bryn brychan carys catrin ceri ceinwen dafydd
dai delyth dewi dilwyn dylan eirlys eleri elin eluned elen emyr ffion gareth geraint gerallt glenys glyn gruffydd gwen
gwenllian gwenda gwilym gwyneth hefin heledd hefina huw hywel idris ieuan ifan ifor iolo iorwerth ioan islwyn lleucu
llinos llyr lowri mair mali megan meinir meirion menna meredydd merfyn morfudd mererid myfanwy nerys nia nesta non olwen
osian owain owen rhian rhiannon rhodri rhys rhydian sian sioned sion steffan talfryn tegwen tomos tudur wyn
alasdair ailsa angus archibald callan callum catriona duncan eilidh ewan ewen fenella fergus finlay fraser gavin gillian
gregor greer hamish iain innes iona isla isobel jamesina keir kenneth kirsty lachlan logan lorna mairi malcolm morag
morven moray muriel murdo neil niall ranald rhona roderick ronan rory ross shona struan
abner ada adelaide agatha alastair alban alec algernon alma alvin ambrose amos annis ansel aubrey augusta azalea barnaby
basil beatrix beau benedict bertram blythe brock bryony byron cadence callie calista cassius cecil cedric celeste clarissa
clementine clifford clyde cordelia cornelius cosmo cressida crispin cyril dahlia daphne dashiell delilah desmond dexter
dinah dorian dulcie edith effie eloise elspeth emmeline ephraim ernestine esme eudora eugene eustace evangeline fenella
ferne fletcher florence freda garrick geneva gideon ginger godfrey greer griffin guinevere gwendolyn harlan harlow hattie
hazel hector henrietta hester hollis horace hyacinth ida imogen inez ingram isadora isolde ivor jarvis jasper jemima
jethro jocasta jolyon josiah josephine juno keaton keziah lachlan lavinia leander leopold leticia lettie linus lionel lottie
lucian lucinda ludo luther lydia mabel magnus maisie marcellus marigold marlowe matilda maude maxwell mavis mercy merle
mildred millicent milo minerva mirabel monty morris mortimer muriel myrtle nancy nathaniel ned nell nigel noel nola octavia
odette odin olive ophelia orla orson osbert oswald otis ottilie pandora pearl penelope percival percy perpetua petra
phineas phoebe piers pippa polly posy prudence quentin quincy ramona raphael reginald rex rhoda roderick roland romilly
rosalind rosamund roscoe rowan rufus rupert sabine sampson saffron savannah selina seraphina seth sidney silas simeon sybil
tabitha tamsin tarquin thaddeus thea theodora thora tilda tobias ulysses una ursula valentine vaughn velma venetia verity
vernon viola violet virgil wallace walter wilbur wilfred wilhelmina willa willow winifred winston xanthe zachary zelda zora
александр александра алексей алена алиса алла анастасия анатолий андрей анжела анна антон антонина аркадий арсений артем
артур богдан борис вадим валентин валентина валерий валерия варвара василий василиса вера вероника виктор виктория виталий
влад владимир владислав владислава вячеслав галина геннадий георгий герман глеб григорий дарина дарья денис диана дмитрий
ева евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида злата зоя иван игорь илья инна иннокентий
ирина карина кира кирилл клавдия константин кристина ксения лариса лев леонид лидия лилия любовь людмила майя макар максим
маргарита марина мария марк марта мария матвей милана мирослава михаил надежда наталия наталья никита николай нина оксана
олег олеся ольга павел петр платон полина прохор раиса регина роман ростислав руслан савелий светлана святослав семен
сергей снежана софия софья станислав степан тамара татьяна тимофей тимур тихон ульяна федор филипп эдуард элеонора эльвира
эмма юлиан юлия юрий яков яна ярослав ярослава аліна анастасія андрій арсен богдана вадим василь віктор вікторія віра
віталій володимир галина ганна гнат данило дарина дмитро євген зоряна іван ігор ілля ірина катерина лариса леся любомир
людмила максим марта марія микола мирослав михайло назар наталія олег олександр олександра олексій олена ольга оксана
орест остап павло петро роман ростислав руслана світлана сергій соломія софія степан тарас тетяна уляна федір христина юлія
юрій ярина ярослав ярослав любов одарка
албена ангел анелия антоанета асен атанас благовеста боряна бойко валентин ваня венета венцислав веселин веселина виолета
владимир галя ганка георги гергана гинка данаил даниела десислава деян диана димитър добромир донка емил емилия жана живко
звезделин здравко златка иван ивайло иванка ивелина илиян йордан йорданка калина калоян кирил красимир красимира кристиян
лиляна любомир любомира магдалена маргарита мариела мария мартин миглена милена милен мирослав надя невена недялка нели
никола николай огнян павлина пенка петко петър петя пламен пламена преслава радка радослав радостина росен росица румен
румяна светла светлозар светослав силвия симеон снежана спас станимир стефан стефка стоян тодор тодорка христо христина
цвета цветан цветелина цветомир янко ясен
александар ана благоје бранка бранко весна владан горан гордана данка дејан драган драгана душан душица жељко зоран јасмина
јелена јована јован крстић лазар љиљана љубица марија марко милан милица миле милорад мирјана мирослав младен наташа небојша
немања ненад никола оливера петар радмила раде саша светлана синиша славица слободан снежана срђан стефан тања тијана филип
билјана ивана елена игор катерина љупчо маја методија ристо сања трајан
алесь алеся анатоль андрэй аксана валянціна васіль вольга генадзь зміцер іна кацярына ларыса людміла мікалай мікола міхась
надзея наталля паўліна пятро сяргей тацяна уладзімір юрась янка
айгүл айгуль айжан айнұр алия алмас алтынай арман асель әсел аслан аян бақыт бауыржан бахыт болат гүлнар гульнара дана данияр
дархан дәурен динара ерлан ермек жанар жанна жансая жандос зарина қайрат кайрат қанат мадина мақсат мөлдір мұрат нұрлан
нурлан нұргүл ринат руслан сабина самат сауле серик тимур тоқтар шолпан
αγγελος αθανασια αθανασιος αθηνα αικατερινη αλεξανδρα αλεξης αναστασια αναστασιος ανδρεας αντωνια αντωνιος αποστολος αργυρω
αριστειδης αρτεμις ασπασια αφροδιτη βαγγελης βαρβαρα βασιλειος γαβριηλ γερασιμος γεωργιος γιωτα γρηγορης δανιηλ δεσποινα
διονυσης διονυσια εβελινα εμμανουηλ ευαγγελος ευανθια ευγενια ευθυμια ευσταθιος ευτυχια ζαχαριας ηρακλης ηρω θανασης θεανω
θεμιστοκλης θεοδοσια θεοφανης θρασυβουλος θωμας ιασονας ιορδανης ιουλια ιφιγενεια καλλιοπη κλεοπατρα κορινα κυριακη κυριακος
λαμπρινη λεωνιδας λουκια λυδια μαγδαληνη μανωλης μαρθα μαρινα μαρκος ματθαιος μαριος μιλτιαδης μιχαηλ μυρτω ναταλια νεφελη
νικη νικολαος νικολεττα ολγα ουρανια παναγιωτα παντελης παρασκευη πετρος πηνελοπη ραλλου ραφαηλ ρεβεκκα σαββας σεραφειμ
σουλα σοφοκλης σταματης σταματια σταυρουλα στελιος στεργιος στεφανος στυλιανη στυλιανος σωτηρης σωτηρια ταξιαρχης τασος
τιμοθεος τριανταφυλλια φανη φιλιππος φωτεινη φωτης χαραλαμπος χαρης χαρικλεια χριστοφορος χρυσα χρυσουλα
احمد محمود حسن حسين علي عمر عثمان خالد طارق ياسر سامي كريم رامي فهد سلطان سعود ناصر ماجد بدر تركي وليد هاني هشام ايمن
اسامه انس بلال جابر حازم حمزه زياد سالم سليمان سمير شريف صالح عادل عامر عبدالله عبدالرحمن عبدالعزيز عماد غسان فارس
فراس فيصل ماهر مراد مصطفي معاذ نادر نبيل نزار نواف هيثم وائل ياسين يوسف ابراهيم اسماعيل ساره مريم فاطمه عائشه خديجه زينب
ليلي سلمي هدي نوره ريم دانا مها منال امل ايمان اسماء بشري جميله حنان دعاء رانيا رنا رهف سعاد سميه سناء شيماء عبير غاده
لمي لينا مروه مني ندي نجلاء نهي نور هاله هند وفاء ياسمين
آرش آرمان احسان اشکان الناز الهام امید امیر بابک بهار بهاره بهرام بهزاد بهنام پریسا پوریا پویا پیمان ترانه جواد حامد حسام
حمید داریوش رامین رضا روزبه زهرا ژیلا ساسان سامان سپهر سپیده سحر سعید سمانه سمیرا سهراب سیامک سینا شادی شهاب شهرام شیدا
شیرین شیوا صبا عباس فرزاد فرزانه فرشته فرهاد فریبا فرید کامران کاوه کیان کیوان گلنار گلناز لاله لیلا مازیار مجید محسن مرجان
مریم مسعود مهدی مهران مهرداد مهسا میترا مینا نادر نازنین نرگس نسترن نسرین نگار نیلوفر نیما هادی هدی هومن یاسر یلدا
דוד משה יוסף יעקב אברהם יצחק שרה רחל לאה רבקה מרים אסתר חנה רות נעמי תמר יעל מיכל נועה שירה הדס דנה רוני ליאת גלית אורית ענת
אילנה מיה טל גיל עידו יונתן אלון אורי עומר איתי רועי ניר אבי יואב אסף גיא ארז רון עמית דורון שי חיים שמואל דניאל מתן ירון
אייל אורן בועז זאב
ნინო გიორგი თამარ ლევან ანა დავით მარიამ ზურაბ ეკა ირაკლი სოფო ვახტანგ ლელა ბექა ნანა მანანა ქეთევან ლუკა ნიკა სანდრო თეა
ანახიტ Անահիտ Տիգրան Լուսինե Արամ Մարիամ Հայկ Նարե Գոռ Սոնա Դավիթ Էլեն Վահե Աստղիկ Ռուբեն Աննա Արմեն Գայանե Կարեն
প্রিয়া রহিম করিম সুমাইয়া তানভীর নুসরাত রাকিব ফারহানা সজীব মৌসুমী আরিফ শারমিন ইমরান শুভ রিমা হাসান
कविता अनुराधा देवेंद्र काव्या राघव मनोज विक्रम ममता हर्ष अजय विजय अनीता सुरेश रमेश महेश दिनेश मुकेश राकेश अशोक विनोद प्रदीप
संदीप सचिन गौरव सौरभ आदित्य अभिषेक अंकित अमन अंजलि ज्योति किरण सरिता संगीता लक्ष्मी राधा सीता आशा उषा निशा प्रीति स्वाति शालिनी
"""
