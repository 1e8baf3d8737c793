"""Data: more of what headers call people: questions, fathers, and whose animal or child it is; see people.py."""

HEADERS = """
first_name: pren, vornam, krest jm
last_name: apell, cogn, nazw, prijm, zun, nachnam, фам
first_name: jmeno krestni, krestni, keresztnev ek, ονομα μικρο, first name english, first name en
first_name: given name english, given name en
last_name: prijmeni rodinne, last name english, last name en, family name english, surname english, surname en
last_name: family name en
first_name: emri juaj i pare, emri yt i pare, μικρο σας ονομα, μικρο σου ονομα, 이름 명, prenumele dumneavoastra
last_name: numele dvs de familie, numele dumneavoastra de familie, numele tau de familie, jina lako la mwisho
last_name: jina lako la ukoo
patronymic: средне име, второ име, татково име, име на таткото, име на бащата, бащино, име оца, очево име, средње име
patronymic: средње слово, ocevo ime, ime oca, srednje slovo, ocestvo, otcestvo, otchestvo, patronim, patronimic
patronymic: patronimico, patronimik, patronymikum, patronyme, patronymikon, vatersname, імя по бацьку, імя па бацьку
patronymic: імя бацькі, імя батька, побацьку, імʼя по батькові, по батькові клієнта, отчество клиента, имя отца
patronymic: відчество, father s name, fathers name, father name, nom du pere, prenom du pere, nombre del padre
patronymic: nome del padre, nome do pai, naam vader, imie ojca, jmeno otce, meno otca, apja neve, atyja neve
patronymic: prenumele tatalui, numele tatalui, initiala tatalui, initiala tata, emri i babait, atesia, patronymia
patronymic: isanimi, isa nimi, tevvards, teva vards, tevavardis, tevo vardas, patronyymi, farsnavn
patronymic: baba adi, babasinin adi, ata adi, atasinin adi, әкесінің аты, әкесiнiң аты, otasining ismi, otasi ismi
patronymic: sharifi, sharif, атасынын аты, номи падар, მამის სახელი, հայրանուն, հոր անունը, πατρωνυμο, ον πατρος
patronymic: ονομα πατερα, اسم الاب, اسم الوالد, نام پدر, שם האב, שם אב, पिता का नाम, पिता का नाम पूरा, পিতার নাম
patronymic: தந்தை பெயர், తండ్రి పేరు, वडिलांचे नाव, પિતાનું નામ, والد کا نام, nama bapa, nama ayah, ten cha
patronymic: jina la baba, አባት ስም, ainm an athar, izena aita, nom del pare, nome do pai completo, isa nimi ees
first_name: keresztneved, keresztneve, utoneved, etunimesi, etunimenne, eesnimi teie, adiniz, adin, isminiz, ismin
first_name: fornavnet, fornavnet ditt, fornavn ditt, fornamnet, eiginnafnid, اسمك الاول, اسمك الشخصي, نام كوچكتان
first_name: نام كوچك شما, שמך הפרטי, שמכם הפרטי, שם פרטי שלך, атыңыз, есіміңіз, ismingiz, adiniz nedir, таны нэр
first_name: ձեր անունը, ձեր անունը ինչ է, անունդ, თქვენი სახელი, შენი სახელი, zure izena, dein vorname, prenumele dvs
first_name: aapka pehla naam, पहला नाम क्या है, お名前 下, 下の名, 名 お名前, 이름 성 제외, 이름 이름만, prenom eleve
first_name: prenom enfant adulte
first_name: vornamen, ruf und vorname, v name, vor name, первое имя, given name romaji, nimi eesnimi, vardas jusu
first_name: vards jusu
last_name: fodurnafn, vezetekneved, csaladneved, sukunimesi, sukunimenne, soyadiniz, soyadin, soyisminiz, etternavnet
last_name: etternavnet ditt, efternamnet, efternavnet, eftirnafnid, اسم عائلتك, اسمك الاخير, نام خانوادگيتان
last_name: נام خانوادگي شما, שם משפחתך, שם המשפחה שלך, тегіңіз, фамилияңыз, familiyangiz, ձեր ազգանունը, ազգանունդ
last_name: თქვენი გვარი, შენი გვარი, zure abizena, zure abizenak, numele de familie dvs, soyadiniz nedir, таны овог
last_name: pavarde jusu, uzvards jusu, фамилията, фамилия ви, презимето ви, zuname, fam name, fam naam, famname
last_name: surnom famille
email: el pastas jusu, emailcimed, e mail cimed, email cimetek, sahkopostisi, sahkopostiosoitteesi, epostaniz
email: e postaniz
email: e posta adresiniz, eposta adresiniz, mail adresiniz, بريدك الالكتروني, بريدك, ايميلك, ايميل شما, האימייל שלך
email: כתובת המייל שלך, כתובת האימייל שלך, эл пошта, пошта ваша, ձեր էլ փոստը, თქვენი ელფოსტა, zure emaila, netfangid
"""

# Words that say nothing about which fact a column holds: what, which, your, please enter.
NEUTRAL = """
全角, 半角, 漢字表記, 漢字, usager, usagere, latviski, po polsku, auf deutsch, en francais
kads ir, kada ir, koks yra, ir jusu, masz na, jak masz na, swoje, swoja, swoj, ti je, vam je, kako ti je
kako vam je, kako, tack
comment vous appelez vous, comment t appelles tu, wie heisst du mit, wie heissen sie mit, wie heissen sie
wie heisst du, heissen, heisst, mit
вашу, свою, свое, свои, вашого, вашої, на вас, ви е, как ви е, как е, 을, 를, 입력해, 주세요, 적어, 알려, 해주세요
무엇, 입니까, kim
ni nini, nini, tack, tusind tak, bitte angeben, angeben, eingeben, bitte eintragen, eintragen
koks, kokia, kokie, kokios, jusu, tavo, kas yra, iveskite, nurodykite, irasykite, prasome, prasau, parasykite
kads, kada, jusu, tavs, tava, ludzu, ievadiet, noradiet, ierakstiet, uzrakstiet, mis on, teie, sinu, palun, sisestage
sisesta, kirjutage, markige, sisestage siia, mika on, sinun, teidan, anna tahan, syota, tayta, ilmoita, hvad er
hvert er, hver er, thitt, thin, sladu inn, skradu, vinsamlegast, melyik, mi a te, kerem, kerem adja meg, adja meg
irja be, on, onnek, care este, care sunt, care, dumneavoastra, te rugam, va rugam, introdu, completeaza, completati
cili eshte, cila eshte, juaj, juaji, tuaj, shkruani, ju lutem, shenoni, кое е, каква е, вашето, вашата, вашият, твоето
моля, въведете, напишете, кое, која е, кој е, вашата, вашиот, вашето, внесете, молиме, напишете, које је, која је
ваше
ваша, унесите, молимо, упишите, sto je, koje je, koja je, vasa, vase, upisite, unesite, molimo, molim, kaj je, kako je
kateri je, katero je, vas, vpisite, prosimo, яку, якое, якая, ваша, увядзіце, калі ласка, напішыце, როგორია, რა არის
თქვენი, შენი, მიუთითეთ, შეიყვანეთ, გთხოვთ, ինչ է, ինչպիսին է, ձեր, քո, մուտքագրեք, նշեք, խնդրում ենք, sizin, nedir
qeyd edin
daxil edin, yazin, zehmet olmasa, сіздің, қандай, енгізіңіз, жазыңыз, өтінеміз, sizning, kiriting, yozing, iltimos
qanday
таны, ямар, оруулна уу, бичнэ үү, yako, lako, yenu, tafadhali, weka, andika, jaza, ni nini, gani, jou
vul asseblief in
wat is, zein da, zure, idatzi, sartu, mesedez, cal e, o teu, a tua, indique, cal, escribe, cal es, quin es, quina es
el teu
la teva, escriu, introdueix, ainm iomlan, le do thoil, beth yw, eich, rhowch, os gwelwch yn dda, ano ang, iyong
inyong, pakilagay, pakisulat, apakah, siapa, anda, kamu, isikan, masukkan, sila, tuliskan, silakan, mohon isi, la gi
cua ban
vui long dien, xin vui long, vui long cho biet, cho biet, hay nhap, ของท่าน, ของคุณคืออะไร, โปรดระบุ, คืออะไร, ใส่, आपका
आपके, आप का, कृपया
दर्ज करें, क्या, बताइए, भरें, আপনার, কি, লিখুন, দয়া করে, உங்கள், என்ன, உள்ளிடவும், మీ, ఏమిటి, నమోదు చేయండి, तुमचे, तुमची, काय, કૃપા કરી
તમારું
تمہارا, آپ کا, درج کریں, براہ کرم, ما هو, ما هي, ادخل, يرجي ادخال, الرجاء ادخال, يرجي كتابه, اكتب, من فضلك, الخاص بك
الخاصه بك
لطفا, وارد كنيد, بنويسيد, چيست, شما, خود, מהו, מהי, מה, שלך, שלכם, נא להזין, נא למלא, הזן, הזינו, מלאו, בבקשה, הכנס
רשום את
あなたの, あなた, は何ですか, を教えてください, を入力してください, をご記入ください, をご入力ください, を入力
をご記入下さい, をお書きください, 記入, 入力, ください, 您, 你的, 您的, 是什么, 是什麼, 请输入, 请填写, 請輸入
請填寫, 请问, 請問, 填写, 填寫, 輸入, 输入, 贵, 당신의, 귀하의, 을 입력해 주세요, 를 입력해 주세요, 입력해 주세요
입력해주세요, 입력하세요, 적어주세요, 적어 주세요, 무엇인가요, 무엇입니까
알려주세요, 작성해 주세요, ποιο ειναι, ποια ειναι, το, η, ο, σου, εισαγετε, γραψε, παρακαλω, δωστε, adinizi
yazar misiniz, giriniz lutfen
iso, iso 2, iso 3, alpha 2, alpha 3, iso 3166, iso 639, player, players, mangija, joueur, joueuse, jugador, jugadora
giocatore, giocatrice
jogador, jogadora, speler, speelster, spieler, spielerin, spelare, spiller, pelaaja, zawodnik, zawodnika, hrac
hraca, hrace
jatekos, jucator, igrac, igraca, igralec, играч, игрока, гравець, гравця, играча, παικτης, παικτη, oyuncu, sporcu
لاعب
اللاعب, שחקן, 選手, 選手名, 队员, 球员, 選手的, 선수, atlet, pemain, cau thu, นักกีฬา, athlete, sportler, sportif
deportista, atleta
atleta, urheilija, sportlane, sportists, sportininkas, sportowiec, sportovec, sportolo, sportist
"""

# Whose fact it is.
OTHERS = """
owner: 飼い主担当, gestor de cuenta, asesora, kontoinhaber
relative: kindes, kinds, des kindes, ihres kindes, maka, makans, maki, vinar, friend, friend s, friends, ami, amie
relative: amigo, amiga, amico, vriend, freund, ystava
relative: draugo, draugas, drauga, drauga vards, sobra, kaveri, przyjaciela, znajomego, pritele, znameho, priatela
relative: barat, baratod, baratja, prietenului, prietenul, prijatelja, prijatelj, приятел, приятеля, друзей
relative: друга или подруги
relative: φιλου, φιλος, arkadasin, arkadas, صديق, صديقك, دوست, חבר מביא, मित्र, 友人, お友達, 友達, 朋友, 친구, teman
relative: kawan, ban be, เพื่อน, ben zug, בן בת זוג
relative: בת זוג, zakonniteho zastupce, zakonneho zastupce ditete, ucnuv rodic, rodic zaka, lapsevanema, vanem
relative: eestkostja
relative: globeja, globejo, globejas, tevo, mamos, motinos, aizbildna, mates, forraldri, forraldra, foreldri
relative: adstandandi
relative: huoltaja, aidin, isan, aiti, isa, ama, aita, gurasoa, gurasoak, tutore legala, prindi, prinderit
relative: kujdestari, მშობელი, მშობლის
relative: მეურვე, ծնող, ծնողի, խնամակալ, ата ана, ата анасы, қамқоршы, valideyn, valideynin, ota ona, ota onasi
relative: vasiy, эцэг эх
relative: асран хамгаалагч, mzazi, mlezi, rhiant, gwarcheidwad, tuismitheoir, magulang, ibu, bapak, ayah, ouer, voog
relative: ouers
referrer: 推薦者, 推荐者, 邀请人, 邀請人, 소개자, 초대자, 추천자, 推薦人電郵, recommender, anbefalt av, anbefalet af
referrer: suosittelija, soovitaja
referrer: ieteica, rekomendavo, polecajacego, doporucitel, odporucatel, ajanlo neve, recomandat, preporucitelj
referrer: priporocitelj
referrer: препоръчал, препоручио, рекомендувач, συστησας, oneren, davet eden, المرشح من, معرف شما, ממליץ, מפנה
referrer: nguoi gioi thieu, ผู้แนะนำ
"""

# Where a file is about these, its owners are the contacts.
ANIMALS = """
pet pets animal animals dog dogs cat cats horse horses puppy kitten haustier haustiers hund hunde hundes katze
pferd pferdes chien chat cheval animaux animale mascota mascotas perro gato caballo cane gatto cavallo animali cao
cachorro
huisdier huisdieren hond paard kat zwierze zwierzecia zwierzak zwierzaka pies psa kot kota kon konia животное
животного питомец питомца кличка собака собаки кошка кошки лошадь тварина тварини улюбленця улюбленець собаки кота
животно
животното любимец любимеца куче котка миленик миленика љубимац љубимца животиња пас djur djuret husdjur husdjuret
hunden katten
hast dyr dyret kjaeledyr kaeledyr hest elain elaimen lemmikki lemmikin koira koiran kissa kissan hevonen loom looma
lemmik
lemmiklooma koer koera kass hobune dzivnieks dzivnieka milulis kakis zirgs gyvunas gyvuno augintinis augintinio suo 
kate zvire zvirete mazlicek mazlicka pes psa kocka kocky zviera zvieratka zvierata milacik allat allata kisallat
kutya kutyaja macska animalului caine cainelui pisica zivotinja zivotinje ljubimac ljubimca kucni macka konj zival
zivali
ljubljencek ljubljencka ζωου ζωο κατοικιδιο κατοικιδιου σκυλος σκυλου γατα hayvan hayvanin kopek kopegin kedi
kedinin الحيوان
حيوان القطه الكلب حيوان حیوان سگ گربه החיה חיה חיית כלב הכלב חתול ペット 愛犬 愛猫 犬 猫 动物 動物 宠物 寵物 爱宠
반려동물 애완동물
반려견 반려묘 강아지 고양이 hewan peliharaan anjing kucing haiwan thu vat_nuoi สัตว์เลี้ยง สุนัข แมว पालतू gaeludyr hundur
kottur
txakur katu can mascotes kafshe kafsha qeni macja ცხოველი ძაღლი կենդանի շուն үй_жануар ит heyvan uy_hayvon mnyama
chip chipu microchip mikrochip breed rasse raza razza rasa плем порода pasmina plemeno fajta ράτσα cinsi_hayvan
"""
# Of a person's own household: the young, and those who answer for them.
YOUNG = """
child childs children kid kids son daughter kindes kinder enfant enfants hijo hija hijos nino nina alumno alumna
figlio
figlia bambino bambina filho filha crianca kindje dziecko dziecka dzieci ребенок ребенка дитина дитини дете детето
детета barn barnet
barnets lapsi lapsen laps lapse berns berna vaikas vaiko dite ditete dieta dietata gyermek gyerek copil copilului
dijete djeteta
otrok otroka παιδι παιδιου cocuk cocugun الطفل الابن کودک فرزند ילד הילד ילדה 子供 お子様 お子さま 児童 孩子 子女
学生 學生 자녀 아이 anak
con_em ba_be เด็ก บุตร बच्चे बच्चा nen nena haur umea student pupil ucen
ucznia
ученик ученика учень elev eleva oppilas opilane skolnieks mokinys zak zaka ziak tanulo ucenik ucenika dijak μαθητη
ogrenci الطالب
"""
GUARDIANS = """
parent parents guardian guardians mother father mum mom dad eltern elternteil mutter vater erziehungsberechtigter
erziehungsberechtigte erziehungsberechtigten sorgeberechtigter vormund parents mere pere tuteur tutrice 

padre madre tutor tutora apoderado genitore genitori mamma papa tutore mae pai responsavel encarregado ouder ouders
voogd verzorger
rodzic rodzica rodzice opiekun opiekuna родитель родителя родители мама папа опекун батьки батько мати опікун
родител родителя
настојник настойник родитељ родитеља старатељ foralder foraldrar vardnadshavare forelder foreldre foresatt foresatte
foraelder
foraeldre vaerge huoltaja huoltajan vanhempi vanhemman lapsevanem lapsevanema vanem vanema vecaks vecaka aizbildnis
aizbildna
tevas tevo tevai globejas globejo motina rodic rodice zastupce zastupca szulo gondviselo parinte parintele
parintelui mama tata tutore
roditelj roditelja skrbnik skrbnika staratelj staratelja starsa γονεας γονεα κηδεμονας κηδεμονα veli velinin
ebeveyn anne
baba ولي الوالد الامر والدین والد سرپرست הורה ההורה הורים אפוטרופוס 保護者 保護者氏名 家长 家長 监护人 監護人 보호자
학부모 orang_tua wali
phu_huynh ผู้ปกครอง अभिभावक माता पिता tutora guraso forraldri foreldri prind მშობელი ծնող valideyn ota_ona
mzazi
"""
# Of those who keep an animal.
KEEPERS = """
owner owners keeper halter halters tierhalter tierhalterin besitzer besitzers besitzerin hundehalter proprietaire
proprietaires
maitre dueno duena dueno_s propietario propietaria proprietario proprietaria padrone padrona tutor tutora dono dona
eigenaar
baasje baas wlasciciel wlasciciela wlascicielka opiekun opiekuna владелец владельца хозяин хозяина власник власника
господар
собственик собственика стопанин стопанина сопственик сопственика власник власника agare agaren agarens eier eiers
ejer ejers
omistaja omistajan omanik omaniku ipasnieks ipasnieka savininkas savininko seimininkas seimininko majitel majitele
majitela chovatel chovatele
tulajdonos tulajdonosa gazdi gazda proprietar proprietarului stapan stapanului vlasnik vlasnika lastnik lastnika
ιδιοκτητης
ιδιοκτητη κηδεμονας κηδεμονα sahibi sahip sahibin المالك صاحب مالك صاحب_الحیوان صاحب הבעלים בעלים בעל 飼い主 飼主
オーナー 主人 宠主 宠物主人 饲主
飼主姓名 견주 보호자 주인 pemilik chu_nuoi เจ้าของ मालिक propietaria duena eigandi eiganda pronar pronari მფლობელი
պատկան սեփականատեր иесі sahibi egasi mmiliki eienaar 
"""

# Common words of headers, for those that were mistyped.
EASILY_MISTYPED = """
first last name names surname forename given family lastname firstname fullname email phone mobile telephone company
organization organisation address street country postcode zipcode postal birthday birthdate birth gender language
position website password passport membership number member customer department comments profession occupation
vorname nachname familienname strasse postleitzahl telefon telefonnummer geburtsdatum geburtstag firma anrede passwort
mitgliedsnummer kundennummer hausnummer mobiltelefon mobilnummer rufnummer wohnort iban
prenom adresse entreprise societe anniversaire naissance profession portable
nombre apellido apellidos telefono empresa direccion ciudad contrasena cumpleanos provincia movil
cognome azienda indirizzo cellulare compleanno
sobrenome telefone endereco cidade senha celular nascimento
voornaam achternaam tussenvoegsel telefoon telefoonnummer bedrijf straat woonplaats wachtwoord geboortedatum
fornamn efternamn fornavn efternavn etternavn telefonnummer fodelsedatum fodselsdato postnummer personnummer
etunimi sukunimi puhelin puhelinnumero nazwisko ulica miejscowosc prijmeni jmeno priezvisko vezeteknev keresztnev
имя фамилия отчество телефон компания адрес город прізвище
"""
