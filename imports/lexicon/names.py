"""Data: given names and surnames that are common somewhere, to tell the two apart where headers do not."""

GIVEN = """
aaron abby abigail abdul abel ada adam adele adi adil adrian adriana adrien agata agathe agnes agnieszka ahmad ahmed
aida aileen aino aisha aiko akira alain alan alana alba albert alberto aldo alejandra alejandro aleksander aleksandra
alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandru alexis alfonso alfred alfredo
ali alice alicia alina aline alisa alison alistair allan allison alma alva alvaro amanda amara amber amelia amelie
amelia amina amir amit amy ana anais anastasia anders andre andrea andreas andreea andreia andres andrew andrey andrii
andrzej andy angel angela angelica angelina angelo anika anil anita anja ann anna annabel anne annegret annelies
annemarie annemiek annette annie annika antje antoine anton antonia antonio anya april arash archie ariana ariel arjun
arlo arman armando armin arnaud arnau arne arnold aron arthur artur arturo arun asa asha ashley asif astrid athena
atle aude audrey august augusto aurelie aurora austin ava axel ayaka ayesha ayse aysha
barbara barbora barry bart bartek bartosz bas basil bastian bea beata beatrice beatrix beatriz becky bella ben
benedict benedikt benedicte benas benjamin benjamim benno benoit berit bernadette bernard bernardo bernd bernhard bert
berta beth bethany bettina beverly bianca bill billie bilal birgit birgitta birte bjarne bjorn blake blanca blanka bo
bob bobby bogdan bojan boris boryana brad bradley branislav brandon brenda brendan brent brett brian brianna bridget
brigitte britt brooke bruce bruno bryan burak
caitlin caleb callum calvin cameron camila camilla camille candice cara carina carl carla carlo carlos carly carmen
carol carole carolien carolin carolina caroline carsten casey caspar cassandra catalina catarina catherine cathy
cecile cecilia cecilie cedric celeste celia celina celine cem cesar ceren chad chantal charles charlie charlotte
chelsea cheryl chiara chloe chris christa christel christian christiane christina christine christoph christophe
christopher ciara cindy citra claire clara clarence clarissa claude claudia claudio claus clemence clement cleo clive
cody colette colin colleen connor conor constance constantin cora cordula corinna corinne cornelia cornelius courtney
craig cristian cristina cristobal curtis cynthia cyril cyrus
daan dace dag dagmar dagny daisy daiva dalia damian damien damir dan dana daniel daniela daniele danielle danilo danny
daphne dara daria darina dario darius darko darren dave david davide davor dawid dawn dean debbie deborah declan deepa
deepak delia delphine denis denise deniz dennis derek desmond devon dewi diana diane dick didier diego dieter dietmar
dilara dimitri dimitris dina dinesh diogo dirk dmitri dmitry dolores dolors dominic dominik dominika dominique don
donald donna dora doreen doris dorota dorothea dorothy doug douglas drew duarte duncan dusan dustin dwi dylan
earl ebba eckhard ed eddie edgar edgaras edgars edith edmund edna eduard eduarda eduardo edward edwin eero efe eileen
einar eirik eka ekaterina elaine eleanor elena eleni elias elif elin elina eline elisa elisabeth elise elizabeth elke
ella elle ellen ellie elliot elliott elodie elsa elsie elvira elzbieta emanuel emanuele emil emilia emilie emilio
emily emir emma emmanuel emre enrico enrique enzo eric erica erich erik erika eriks erin erkki erki ernest ernesto
ernst erwin esme esra estelle ester esteban esther ethan etienne eugene eugenia eva evan evangelia evelina eveline
evelyn evie ewa ewan ewelina eyal ezra
fabian fabien fabienne fabio fabiola fabrice fadi faisal faith fajar farah farid fatih fatima fatma fay federica
federico felicia felicity felipe felix ferdinand ferenc fernanda fernando filip filipa filippo finn fiona flavia
flavio fleur flora florence florent florian florin floris frances francesca francesco francis francisca francisco
franck franco francois francoise frank franz fraser fred freddie frederic frederick frederik freja freya frida
fridtjof frieda frieder friedrich fritz furkan
gabija gabor gabriel gabriela gabriele gabrielle gael gaelle gail gareth gary gaspar gaston gavin gemma genevieve
geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerardo gerd gerda gergely gerhard german
geert gerrit gertrud gianluca gianna gilbert gilles gina gintaras giorgio giovanna giovanni gisela gita giulia giulio
giuseppe gizem glen glenn gloria gokhan gonzalo gordon gordana goran grace graca graham grainne grant grazyna greet
greetje greg gregor gregory greta grete grzegorz gudrun guido guillaume guillermo gunnar gunta gunter gus gustav
gustavo guy gwen
haakon hakan hal hamza hana hande hanna hannah hannes hans harald hari harold harriet harris harry harvey hasan hassan
hattie haruka hector hedda hedwig heidi heike heikki heiki heiko heinrich heinz helen helena helene helga helle helmut
hendra hendrik henk henning henri henrietta henrik henrique henry herbert herman hermann hidde hilary hilda hilde
hiroshi holger holly homer hope horia horst hossein howard hristina hrvoje hubert hugh hugo huseyin
iain ian ibrahim ida ieva ignacio ignas ignasi igor ikram ilaria ilka ilona ilse ilya ilze imani imogen imran ina
indah ines inga inge ingeborg inger ingo ingrid inigo ioana ioannis ion ira irena irene irina iris irma isaac isabel
isabela isabella isabelle isla ismael ismail istvan ivan ivana ivar ivo ivona iwona izabela
jaan jack jackie jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janina
janine janis janne jared jarek jaroslav jasmin jasmine jason jasper javier jay jayden jean jeanette jeanne jeff
jeffrey jelena jelle jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jess jesse jessica jessie jesus jill
jim jimmy jitka jo joakim joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joerg johan johann
johanna johannes john johnny jolanta jolene jon jonah jonas jonathan joni joost jordan jordi jorg jorge joris jorunn
jose josef josefina joseph josephine josh joshua josip joy joyce jozef juan juana juanita judith judy juha juhan julia
julian juliana julie julien juliet juliette julio julius jun june juniper jurate jurgen juri justin justine justyna
jutta juuso
kaarina kadri kai kaisa kalle kamal kamil kamila karan kare karel karen kari karim karin karina karine karl karla
karlis karolina karolis karsten kartika kasia kaspar kasper kata katalin katarina katarzyna kate katelyn katerina
katharina katherine kathleen kathrin kathryn kathy kati katia katie katja katrin katy kay kayla kayleigh kaylee keith
kelly ken kendra kenji kenneth kent kerry kevin khadija khaled khalid kian kieran kim kimberly kinga kira kirk kirsten
kirsty kit kjell klara klaus klaudia konrad konstantin kornel kristen kristian kristiina kristin kristina kristine
kristof kristoffer krzysztof kubra kurt kyle kylie
lachlan laila laia lana lance lara larissa lars lasse laszlo laura laure laurel lauren laurence laurent lauri laurie
lauris laurynas lazar lea leah leandro lee leena leif leila lena lene lennart lenka leo leon leona leonard leonardo
leonie leonor leopold leroy lesley leslie leszek leticia levent lev levi lewis lia liam liana lidia lidija liene
liesbeth lieve lila liliana lilian lilli lillian lily lina linda lindsay lindsey linnea linus lionel lisa lise
liselotte liv livia liz lloyd logan lois loic lola lore lorena lorenza lorenzo loretta lori lorna lorraine lothar
lotta lotte lou louis louisa louise luc luca lucas lucia lucian luciana luciano lucie lucien lucila lucille lucinda
lucy ludek ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke lukman luna lydia lyn lynn lynne
maarten maarja mabel maciej maddison madeleine madeline madison mads mae maeve magali magda magdalena magnus mahmoud
mai maia maike maja makayla malcolm malgorzata malik malin malte mandy manfred manon mantas manuel manuela mara marc
marcel marcela marcella marcelo marcin marco marcos marcus mareike marek maren marga margaret margarida margarita
margaux margit margot margrethe margus maria mariam mariana marianne marie marieke marielle marija marijke mariko
marilyn marin marina mario marion marisa marisol marit marius marjan mark marketa marko markus marlene marlies marlow
marlowe marsha marta marte martha marthe martijn martin martina martine marty martynas marvin mary maryam massimo
mateo mateusz mathias mathieu mathilda mathilde matias matilda matilde matt matteo matthew matthias matthieu mattias
matus maud maura maureen maurice mauricio maurizio maurits max maxim maxime maximilian maya mayra megan mehmet mei
meike mel melanie melina melis melissa melvin menno mercedes meredith merve meryem mette mia micaela michael michaela
michal michel michele michelle mick miguel miha mihai mihaela mika mikael mike mikhail mikkel miklos mila milan milena
miles milica milo milos mina minna mira miranda mirela mireia mireille miriam mirjam miro miroslav mirko mitch
mitchell moa mohamed mohammad mohammed moira molly mona monica monika monique montserrat morag morgan moritz morten
moses muhammad murat murray musa mustafa myriam
nadia nadine nadja nancy nanda naomi narcis nasrin nastja natacha natalia natalie natasa natasha nathalie nathan
nathaniel nazli neha neil nele nelly nelson neringa nerea neville nia niall niamh nicholas nick nicki nicola nicolae
nicolas nicole nicoleta nicoletta niels nigel niko nikita nikki niklas nikola nikolai nikolaj nikolaos nikolas nikos
nils nina nino nir nishant nitin noa noah noam noel noelia noemi noor nora norah norbert noreen norma norman normunds
nuno nuria
oana oceane octavia oda odette odile ola olaf olav ole oleg oleksandr olena olga olha oliver olivera olivia olivier
oliwia olof omar omer ondrej onur oona oriol orla orlando oscar oskar oskars osman osvaldo oswald otavio otis otilia
ottavio otto ottilie owen ozan ozge
pablo paige pal paloma pam pamela paola paolo parisa pascal pascale pat patrice patricia patricio patrick patrik
patrycja patti paul paula paulina pauline paulius paulo pavel pavlo pawel payton pearl pedro peggy penelope penny per
percy perry pete peter petar petra petri petros petter phil philip philipp philippa philippe phillip phoebe phyllis
pia pierre piet pieter pietro pilar pinar piotr piret pirjo poppy pooja poul pratik preston primoz priscilla priya
przemyslaw putri
queralt quentin quinn quincy
rachel rachelle radek radka radoslav rafael rafaela rafal rahul raimund raimo rainer raj rajesh ralf ralica ralph
raluca ramon ramona ramunas rana randall randy rania raphael raquel rasa rasmus raul rauno ravi ray raya raymond rayan
rebecca rebeka reed reese regina reid reinhard reiner remi remy rena renata renate renato rene renee reuben rex rhea
rhiannon rhonda rhys ria ricardo riccardo rich richard rick ricky rihards rikard riley rita ritva rizky roar rob
robbie robert roberta roberto robin robyn rocio rod roderick rodney rodrigo roger rohan roland rolf roma romain roman
romina romy ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna rosario rose rosemary rosie ross rowan
roxana roxanne roy ruben ruby rudi rudolf rudy rui rupert russell rut ruta ruth ryan
sabina sabine sabrina sadie safiya saga said sakura sal sally salma salome salvador salvatore sam samantha sami samir
sammy samuel samuele sandeep sander sandra sandrine sandro sandy sanita sanja sanjay sanna sanne santiago sara sarah
saskia sasha satu saul savannah scarlett scott sean sebastian sebastiano sebastien selena selim selina selma serena
serge sergei sergej sergey sergio seth severin shane shannon sharon shaun shauna shawn sheila shelby shelley sherry
shira shirley sian sibylle sid sidney siegfried sienna sigrid signe silas silje silke silvia silvio silvija simas
simeon simon simona simone sina sinead siobhan siri sissel sjoerd sky slavica slawomir snezana sofia sofie sokratis
solange solveig sondra sonia sonja sophia sophie soren sorin spencer stacey stacy stan stanislav stanislaw stefan
stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stig stijn stina stuart sue
sumit sunil sunita sunniva susan susana susanna susanne susi suzana suzanne sven svein svenja svetlana swati sybille
sylvain sylvester sylvia sylvie synne szymon
tabitha tadas tadeusz taina talia tamar tamara tamas tammy tamsin tania tanja tanya tara tarek tariq tarja tarmo tasha
tatiana tatjana tea ted teemu tegan teresa terence teresita terje terri terry tess tessa thea theo theodor theodora
theodore theresa therese thibault thierry thijs thomas thor thora thorsten tia tiago tibor tiffany tiina till tilda
tim timo timothy tina tine tiphaine tobias todd todor toivo tom tomas tomasz tomaz tomi tomislav tommaso tommy toms
toni tonje tonu tony tor tora torben tore toril torsten tove tracey tracy travis trent trevor trine tristan trond troy
trude trygve tuomas turid tyler tyrone
ueli ugne ugo ulf ulla ulrich ulrike umberto uma umit una unni urban uros urs ursula usha uta ute uwe
vaclav vadim valentin valentina valentine valeria valerie valerio valters vanda vanessa vanja vasco vasil vasilis
vasiliki veera vegard velma venla vera verena verity verner veronica veronika veronique vesna vicente vicki vicky
victor victoria vidar vijay viktor viktoria viktorija vilde vilho ville vilma vince vincent vincenzo viola violet
violeta violetta virginia virginie virpi vit vito vitor vittoria vivek vivian viviana vivien vivienne vlad vladimir
vladislav vojtech volker volodymyr vytautas
wade wallace walter waltraud wanda warren wayne wendy wenche werner wes wesley whitney wiebke wieland wiktor wilbur
wilfred wilhelm will willem william willow wilma winfried winnie winston witold wojciech wolf wolfgang wouter wren
wyatt
xander xaver xavier xenia ximena
yael yana yann yannick yara yasmin yasmine yasemin yash yasuko yevhen yolanda yosef yoshiko youssef yuka yuki yuko
yuliya yunus yuri yusuf yves yvette yvonne
zach zachary zahra zainab zaira zane zara zdenek zdravko zeev zelda zeljko zeynep zheni zita zoe zoey zofia zoltan
zoran zorica zsofia zsolt zuleika zuzana zuzanna zygmunt
анна александр александра алексей алена алина алиса алла анастасия анатолий андрей антон антонина артем артур борис
вадим валентин валентина валерий валерия варвара василий вера вероника виктор виктория виталий владимир владислав
вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений евгения екатерина елена елизавета жанна зоя иван
игорь илья инна ирина кирилл константин кристина ксения лариса леонид лидия любовь людмила максим маргарита марина
мария матвей михаил надежда наталья наталия никита николай нина оксана олег олеся ольга павел петр полина роман руслан
светлана семен сергей софия софья станислав степан тамара татьяна тимофей тимур федор эдуард элина юлия юрий яна
ярослав
андрій богдан богдана василь віктор вікторія віра володимир дарина денис дмитро євген зоряна іван ігор ірина катерина
кирило любов марія максим марта микола михайло надія назар наталія оксана олег олександр олександра олексій олена
ольга остап павло петро роман світлана сергій софія тарас тетяна юлія юрій ярина ярослав
ана бојан весна горан драгана ђорђе жељко зоран ивана иван јелена јован јована катарина лазар марија марко милан
милица милош мирјана младен наташа невена немања никола оливера петар сања саша снежана стефан тамара тијана урош
филип
асен боряна ваня веселин гергана даниел деница десислава димитър елена емил живко ивайло иванка йордан калина красимир
любомир магдалена мариана милена надежда николай пламен ралица росица силвия станимир стефка теодора тодор христина
христо цветан яна
أحمد محمد محمود مصطفى علي عمر عثمان خالد يوسف ابراهيم حسن حسين سعيد سامي طارق وليد ياسر كريم فاطمة مريم عائشة سارة
ليلى نورة نور هدى رانيا دينا منى سلمى زينب عبدالله عبدالرحمن فيصل سلطان ماجد رضا زهرا نرگس مهدی امیر پویا شیرین بهرام
کامران نیلوفر سعید حمید مجید لیلا
נועה נועם איתי תמר יונתן מיכל דניאל שירה עומר יעל אורי רוני אלון ליאור הילה גיא מאיה דוד משה יוסף אברהם שרה רחל לאה
יצחק יעקב אבי רון טל גל עדי ענת אורית דנה רותם
αγγελικη αλεξανδρος αννα αντωνης βασιλης βασιλικη γεωργια γιαννης γιωργος δημητρης δημητρα ειρηνη ελενη ευαγγελια ζωη
ηλιας θεοδωρα θεοδωρος ιωαννα ιωαννης κατερινα κωνσταντινος κωστας λευτερης μαρια μιχαλης νικος ξενια παναγιωτης
παυλος σοφια σπυρος σταυρος χρηστος χριστινα
आरव प्रिया रोहन अनन्या विक्रम नेहा संजय कविता अर्जुन दीपा राहुल पूजा मनीष सुनीता अमित रेखा राजेश सुनील अनिल मीना सीमा
गीता
สมชาย สุดา ประเสริฐ กนกวรรณ วิชัย นภา อนันต์ พิมพ์ใจ ธนากร ศิริพร ณัฐวุฒิ มาลี เกียรติ รัตนา ชาญชัย อรุณี สมศักดิ์
สมหญิง
"""

SURNAMES = """
smith johnson williams brown jones miller davis wilson anderson taylor thomas moore jackson white harris clark lewis
robinson walker young king wright hill green adams baker nelson carter mitchell roberts turner phillips campbell
parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard
ward peterson gray watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell
long patterson hughes washington butler simmons foster bryant griffin hayes mcdonald fisher marshall owens murray
freeman wells webb simpson stevens tucker porter hunter hicks crawford boyd mason kennedy warren dixon burns gordon
shaw holmes rice robertson hunt black palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins
hudson spencer gardner payne pierce berry willis ray watkins wagner duncan snyder hart cunningham bradley lane andrews
ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin
lawson oconnor obrien osullivan oneill doyle gallagher doherty byrne ryan lynch nguyen tran le pham hoang huynh phan
vu vo dang bui do ho ngo duong ly
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf
schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann
schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn
schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon
ludwig bohm winter kraus martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas
schreiber graf dietrich ziegler kuhn kuhn pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david
bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez legrand
garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont lopez
fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel
meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux colas
gonzalez rodriguez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno alvarez
munoz romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco suarez molina morales
ortega delgado castro ortiz rubio marin sanz iglesias nunez medina garrido cortes castillo santos lozano guerrero cano
prieto mendez cruz calvo gallego vidal leon herrera marquez pena flores cabrera campos vega fuentes carrasco diez
reyes caballero nieto aguilar pascual santana herrero montero lorenzo hidalgo gimenez ibanez ferrer duran santiago
benitez mora vicente vargas arias carmona crespo roman pastor soto saez velasco moya soler parra esteban bravo
gallardo rojas
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo
lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli
vitale lombardo serra coppola villa marchetti parisi ferri fabbri bianco marini grasso valentini messina sala gatti
pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone
giuliani benedetti barone orlando damico palmieri bernardi martino fiore ferretti caputo
silva santos oliveira souza rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes
soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso
ramos goncalves santana teixeira araujo pinto sousa correia cunha reis moura monteiro melo azevedo
de jong jansen de vries van den berg bakker van dijk visser janssen smit meijer de boer mulder de groot bos vos peters
hendriks van leeuwen dekker brouwer de wit dijkstra smits de graaf van der meer van der linden kok jacobs de haan
vermeulen van den heuvel van der veen van den broek de bruijn schouten van beek willems van vliet hoekstra maas
verhoeven koster van dam prins blom huisman peeters maes claes wouters goossens
nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski
jankowski mazur kwiatkowski krawczyk piotrowski grabowski pawlowski michalski krol wieczorek jablonski wrobel majewski
olszewski stepien jaworski malinowski dudek adamczyk pawlak gorski nowicki sikora walczak witkowski rutkowski
hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen
hagen johannessen andreassen jacobsen dahl jorgensen halvorsen henriksen lund nielsen christensen rasmussen sorensen
petersen madsen kristensen olsson andersson johansson karlsson nilsson eriksson larsson persson svensson gustafsson
pettersson jonsson jansson hansson bengtsson lindberg jakobsson magnusson lindstrom lindqvist lindgren berglund
axelsson bergstrom lundberg lind lundgren mattsson berglund fredriksson sandberg henriksson sjoberg forsberg wallin
engstrom danielsson hakansson lundin korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen
jarvinen lehtonen lehtinen saarinen salminen heinonen niemi salonen turunen heikkila salo laitinen tuominen tamm saar
sepp magi kask kukk rebane ilves parn koppel
novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec marek pospisil pokorny hajek jelinek kral
ruzicka benes fiala sedlacek horvath kovac varga toth nagy balog molnar kovacs szabo kiss nemeth farkas papp takacs
juhasz lakatos meszaros simon racz fekete szilagyi popa popescu ionescu radu stan dumitru stoica gheorghe matei
ciobanu rusu munteanu constantin horvat babic maric juric novak kovacic knezevic vukovic markovic petrovic matic tomic
pavlovic jovanovic nikolic stojanovic zupancic krajnc
ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov shevchenko kovalenko
bondarenko tkachenko kravchenko yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic
aslan cetin kara koc kurt ozkan simsek kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang wang
li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang sato suzuki
takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
hayashi shimizu patel singh kumar sharma shah gupta khan das reddy nair iyer mehta joshi verma rao chopra kapoor
malhotra agarwal mishra cohen levi mizrahi peretz biton dahan abraham friedman wijaya setiawan santoso hidayat pratama
saputra nugroho
иванов смирнов кузнецов попов васильев петров соколов михайлов новиков федоров морозов волков алексеев лебедев семенов
егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров шевченко коваленко бондаренко ткаченко
кравченко мельник бондар кравчук
"""
# Endings that most often mean a surname (folded), in languages that build them so.
SURNAME_ENDINGS = """
ski ska sky skyi ska cki cka czyk czak wicz vic vich ovic evic ov ova ev eva yev ova kin kina enko chuk iuk ian yan
dze shvili escu eanu ez sson sen dottir ssen nen ius aite iene yte aitis ukas auskas opoulos idis akis oglu zadeh zade
pour ska ova kova man berg stein feld bauer meyer mann quist qvist strom lund gaard stad vik
ов ова ев ева ёв ин ина ский ская цкий цкая ский ський ська цький енко чук юк ич вић ић ски ска ян оглу швили дзе
πουλος ιδης ακης ιδου οπουλου ακη
"""
# One-character or two-character surnames of names written without a space.
HAN_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭"
    "田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫"
    "段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
HANGUL_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함"
    "변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부"
)
KANJI_SURNAMES = """
佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林
斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤
村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内
小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島
工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 河野 藤本 野口 武田 松井 千葉
菅原 岩崎 久保 佐野 木下 野村 松尾 菊地 杉本 市川 古川 大西
"""
# Small words of surnames.
PARTICLES = """
van der den de het ter ten te von zu zum zur vom di da do dos das del della dello delle degli la le les lo los el al
du
des bin ben ibn abu mac mc o st saint san santa af av y e i
"""
# Forms of address. A column of them is a salutation, not a name.
TITLES = """
mr mrs ms miss dr prof mx sir madam herr frau m mme mlle mons monsieur madame sr sra srta dna don dona sig sigra
dott dottssa ing pan pani hr fr fru dhr mevr mw bay bayan г-н г-жа господин госпожа пан пані 様 先生 さん 女士 小姐
السيد السيدة عزيزي د مر גב הרב kun khun นาย นาง นางสาว श्री श्रीमती κος κα κυριος κυρια domnul doamna gospodin
gospodja
g-din g-đa tn ny ibu bapak anh chi ong ba hra rouva
"""
