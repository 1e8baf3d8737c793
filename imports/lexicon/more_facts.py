"""Data: more of what headers call the facts about a person: the commonest properties in the languages of the world."""

# Read after facts.py, whose meaning of a word goes before. Romanised spellings are those of keys and old databases.
FACTS = """
address: wohnanschrift, anschrift privat, privatadresse, adresse privee, adr postale, domicile
address: direccion particular, domicilio particular, indirizzo di casa, ind residenza, endereco residencial
address: morada completa, adres volledig, huisadres, hemadress, hjemmeadresse, bopael, lahiosoite katu
address: kodune aadress, elukoha aadress, dzivesvietas adrese, deklareta adrese, gyvenamosios vietos adresas
address: adresas namu, adres do korespondencji, adresa bydliste, trvale bydliste, dorucovaci adresa
address: adresa trvaleho pobytu, trvaly pobyt, allando lakcim, adresa de domiciliu, domiciliu
address: adresa prebivalista, naslov bivalisca, stalni naslov, domaci naslov, постоянен адрес, настоящ адрес
address: домашен адрес, адреса на живеење, домашнии адрес, адрес регистрации, адрес прописки, домашня адреса
address: адреса проживання, хатні адрас, δ νση, διευθυνση σπιτιου, ikamet adresi, عنوان السكن, العنوان الكامل
address: ادرس منزل, כתובת בית, घर का पता, स्थायी पता, डाक पता, 現住所, 自宅住所, 家庭住址, 通訊地址, 戶籍地址
address: 자택주소, alamat tinggal, dia chi nha, ที่อยู่ปัจจุบัน, domicili, logheimili, adresa e banimit
address: საცხოვრებელი მისამართი, բնակության հասցե, мекенжаиы, ev unvani, yashash manzili, гэриин хаяг
address: anwani ya makazi, jusho, dizhi, adres prozhivaniya, dieuthynsi, ktovet
balance: outstanding balance, solde du compte, avoir, saldo disponible, saldo de cuenta, credito disponible
balance: credito residuo, credito, tegoed, openstaand saldo, saldo tillgodo, tillgodohavande, tilgodehavende
balance: saldo pa konto, tilin saldo, jaak, saldo jaak, kontojaak, atlikums, konta atlikums, likutis
balance: saskaitos likutis, stan konta, zustatek, zustatek na uctu, zostatok, zostatok na ucte, szamlaegyenleg
balance: sold cont, stanje racuna, saldo racuna, stanje na racunu, салдо, наличност, остаток, баланс счета
balance: залишок, баланс рахунку, рэшта, υπολοιπο, υπολοιπο λογαριασμου, hesap bakiyesi, رصيد الحساب, مانده حساب
balance: יתרת זכות, शेष राशि, बैलेंस, チャージ残高, 账户余额, 帳戶餘額, 購物金餘額, 예치금, 잔고, saldo akun, baki
balance: baki akaun, so du, so du tai khoan, ยอดคงเหลือ, ยอดเงินคงเหลือ, saldoa, inneign, stada reiknings, bilanci
balance: ბალანსი, մնացորդ, балансы, qaliq, balans, үлдэгдэл, salio, iarmheid, mantolen
birth_date: geb am, geburtsdat, geb, nee le, ne e le, date naiss, ddn, fecha nac, f nac, fec nac, fecha de nac
birth_date: fnac, nacido el, data nasc, dt nasc, data de nasc, nasc, nato a il, nata il, nato a, geboortedag
birth_date: synt pvm, syntynyt, synniaeg, dz dat, gim data, data ur, data urodz, dat nar, narozen, narozena
birth_date: narodeny, szul datum, szuletes ideje, szul, nascut la, dat rod, datum rod, роден на, роденден
birth_date: д рожд, дата рожд, дзень нараджэння, ημ γεν, dogum t, يوم الميلاد, روز تولد, ת לידה, जन्म दिनांक
birth_date: 出生日, 출생일, hari ulang tahun, jaiotza data, afmaelisdagur, afmaeli, ditelindja, დაბ თარიღი
birth_date: ծննդյան տարեթիվ, tug ilgan kun, seinengappi, tanjobi, shengri, chusheng riqi, data rozhdeniya
birth_date: den rozhdeniya, birthdt, birth day month, bdate, d birth, taarich leida, imerominia gennisis
birth_place: birth place, place of birth, birthplace, city of birth, born in, geburtsort, lieu de naissance
birth_place: ville de naissance, lugar de nacimiento, luogo di nascita, comune di nascita, local de nascimento
birth_place: naturalidade, cidade natal, geboorteplaats, fodelseort, fodested, syntymapaikka, sunnikoht
birth_place: dzimsanas vieta, gimimo vieta, miejsce urodzenia, misto narozeni, miesto narodenia, szuletesi hely
birth_place: locul nasterii, mjesto rodenja, mesto rodenja, kraj rojstva, място на раждане, месторождение
birth_place: место на рагање, место рођења, место рождения, місце народження, месца нараджэння, τοποσ γεννησησ
birth_place: dogum yeri, مكان الميلاد, مكان الولاده, محل تولد, מקום לידה, जन्म स्थान, 出身地, 出生地, 籍贯, 籍貫
birth_place: 출생지, tempat lahir, noi sinh, que quan, สถานที่เกิด, lloc de naixement, jaioterria, faedingarstadur
birth_place: vendlindja, დაბადების ადგილი, ծննդավայր, туған жері, tug ilgan joyi, төрсөн газар
birth_place: mahali pa kuzaliwa
city: cidade onde mora, bopaelsby, kotipaikka, kotikunta, asuinpaikkakunta, apdzivota vieta, gyvenamasis miestas
city: mesto bydliska, obec bydliska, mjesto stanovanja, grad stanovanja, mesto stanovanja, нас място
city: местоживеене, град на живеење, место на живеење, место становања, место пребивалишта, нас пункт
city: ikamet sehri, مدينه السكن, شهر محل سكونت, 常住城市, 居住縣市, kota asal, sveitarfelag, vendbanimi
city: chengshi, gorod, misto, poli, shehir, kraj
company: unternehmen name, arbeitgeber name, betriebsname, nom entreprise, denomination sociale
company: etablissement employeur, nombre comercial, nome dell azienda, datore di lavoro, ente di appartenenza
company: nome empresa, empregador, organisatienaam, bolag, tooandja, firma nimi, darba devejs, uzn nosaukums
company: darbdavys, zaklad pracy, angajator, denumire firma, naziv podjetja, работодател, работодавач
company: послодавац, роботодавець, φορεασ, isveren, kurum adi, اسم الموسسه, صاحب العمل, محل كار, كارفرما, מעסיק
company: नियोक्ता, 勤務先, 所属, 所属先, 服務單位, 任職公司, 직장, 근무처, majikan, nama syarikat
company: don vi cong tac, ที่ทํางาน, vinnustadur, vinnuveitandi, punedhenesi, სამსახური, աշխատավայր, ұиым
company: жұмыс орны, is yeri, ish joyi, ажлын газар, mwajiri, kaisha mei, kaishamei, gongsi, etaireia, hevra
company: hoesa
contact_channel: preferred contact method, preferred contact, contact preference, preferred channel
contact_channel: preferred communication channel, contact method, communication preference
contact_channel: bevorzugter kontaktweg, kontaktweg, bevorzugter kanal, kontaktart bevorzugt
contact_channel: moyen de contact prefere, mode de contact prefere, canal prefere, preference de contact
contact_channel: medio de contacto preferido, canal preferido, forma de contacto preferida
contact_channel: preferencia de contacto, canale preferito, metodo di contatto preferito, preferenza di contatto
contact_channel: meio de contato preferido, forma de contato preferida, preferencia de contato, voorkeur contact
contact_channel: contactvoorkeur, voorkeurskanaal, foredraget kontaktsatt, kontaktsatt, foretrukket kontaktmate
contact_channel: foretrukken kontaktform, foretrukken kontaktmetode, toivottu yhteydenottotapa, yhteydenottotapa
contact_channel: eelistatud kontaktviis, eelistatud suhtluskanal, velamais sazinas veids, sazinas veids
contact_channel: pageidaujamas rysio budas, kontakto budas, preferowana forma kontaktu, preferowany kontakt
contact_channel: forma kontaktu, preferovany zpusob kontaktu, zpusob kontaktu, preferovany sposob kontaktu
contact_channel: preferalt kapcsolattartas, kapcsolattartas modja, mod de contact preferat
contact_channel: metoda de contact preferata, preferirani nacin kontakta, nacin kontakta, zeljeni nacin kontakta
contact_channel: предпочитан начин за контакт, начин за контакт, претпочитан начин на контакт
contact_channel: жељени начин контакта, предпочтительныи способ связи, способ связи, бажании спосіб зв язку
contact_channel: спосіб зв язку, προτιμωμενοσ τροποσ επικοινωνιασ, τροποσ επικοινωνιασ, tercih edilen iletisim
contact_channel: iletisim tercihi, tercih edilen iletisim kanali, طريقه التواصل المفضله, وسيله التواصل المفضله
contact_channel: روش ارتباط ترجيحي, דרך התקשרות מועדפת, אמצעי קשר מועדף, संपर्क का माध्यम, 希望連絡方法, 連絡方法
contact_channel: ご連絡方法, 首选联系方式, 联系方式偏好, 偏好聯絡方式, 聯絡方式偏好, 선호 연락방법
contact_channel: 희망 연락방법, metode kontak pilihan, cara menghubungi, kenh lien he ua thich
contact_channel: phuong thuc lien he, ช่องทางติดต่อที่สะดวก, ช่องทางติดต่อ, mitja de contacte preferit
country: wohnland, wohnsitzland, land wohnsitz, herkunftsland, landerkennzeichen, land kurz, pays domicile
country: nom du pays, codigo pais, pais residencia, codice paese, land van herkomst, woonland, landcode
country: landnaam, bosattningsland, hemland, bostedsland, bopaelsland, asuinmaa, maakoodi, kotimaa, elukohariik
country: riigikood, riik elukoht, dzivesvietas valsts, valsts kods, gyvenamoji salis, kod kraju, zeme bydliste
country: kod zeme, zeme pobytu, krajina bydliska, kod krajiny, lakohely orszaga, orszagkod, lakoorszag, cod tara
country: drzava prebivalista, drzava stanovanja, kod drzave, oznaka drzave, држава пребивалишта
country: земја на живеење, държава на пребиваване, код на държава, страна проживания, код страны
country: краіна проживання, код краіни, χωρα διαμονησ, χωρα κατοικιασ, κωδικοσ χωρασ, yasadigi ulke, ulke kodu
country: ikamet ulkesi, بلد الاقامه, دوله الاقامه, رمز الدوله, رمز البلد, كشور محل سكونت, كد كشور, ארץ מגורים
country: קוד מדינה, निवास देश, देश कोड, 国籍 地域, 居住国, 国コード, 国 地域, お住まいの国, 国家地区, 居住国家
country: 国家代码, 國家地區, 居住國家, 國別, 거주 국가, 국가코드, negara asal, negara tempat tinggal
country: kode negara, quoc gia cu tru, ma quoc gia, รหัสประเทศ, codi pais, heimaland, busetuland
country: shteti i banimit, საცხოვრებელი ქვეყანა, բնակության երկիր, country iso, country iso code, iso country
country: iso country code, country iso 2, country iso 3, country alpha 2, billing country code, ship country
country: home country, residence country, guojia, strana, zemya, kuni, chora, kraj
department: fachbereich, ufficio, enhet, yksikko, uksus, strukturvieniba, wydzial, utvar, odbor, compartiment
department: sectie, odsjek, sektor odjel, sluzba, дирекция, звено, оддел, сектор оддел, отделение, аддзел
department: διευθυνση τμηματοσ, birim, واحد سازماني, دپارتمان, יחידה, अनुभाग, 所属部署, 部門名稱, 팀, bahagian
department: jabatan bahagian, saila, deild, departamenti, njesia, დეპარტამენტი, განყოფილება, բաժին, бөлімі, sobə
department: bo lim, хэлтэс, idara, rannog, adran, busho, bumen, otdel, dpto, dep, dpt, abt, afd, avd
employee_number: employee number, employee id, employee no, employee code, staff id, staff number, staff no
employee_number: personnel number, emp id, emp no, badge number, personalnummer, personalnr, mitarbeiternummer
employee_number: mitarbeiter id, matricule, matricule salarie, numero d employe, numero de empleado, legajo
employee_number: no empleado, codigo de empleado, matricola, numero matricola, codice dipendente, matricula
employee_number: numero de funcionario, codigo do funcionario, personeelsnummer, medewerkernummer
employee_number: anstallningsnummer, anst nr, ansattnummer, ansatt nr, medarbejdernummer, medarbejdernr
employee_number: henkilostonumero, tyontekijanumero, tootaja number, tootaja kood, darbinieka numurs
employee_number: tabeles numurs, darbuotojo numeris, tabelio numeris, numer pracownika, nr pracownika
employee_number: nr ewidencyjny, osobni cislo zamestnance, cislo zamestnance, cislo zamestnanca, torzsszam
employee_number: dolgozoi azonosito, numar marca, nr marca, broj zaposlenika, maticni broj zaposlenika
employee_number: broj zaposlenog, stevilka zaposlenega, служебен номер, номер на служител, табелен номер
employee_number: број на вработен, број запосленог, табельныи номер, таб номер, номер сотрудника
employee_number: табельнии номер, табельны нумар, αριθμοσ υπαλληλου, κωδικοσ υπαλληλου, sicil no, personel no
employee_number: calisan no, sicil numarasi, الرقم الوظيفي, رقم الموظف, شماره پرسنلي, كد پرسنلي, מספר עובד
employee_number: कर्मचारी संख्या, कर्मचारी आईडी, 社員番号, 従業員番号, 职工号, 工号, 员工编号, 員工編號, 工號, 사번
employee_number: 직원번호, 사원번호, nomor karyawan, nik karyawan, no pekerja, nombor pekerja, ma nhan vien
employee_number: ma so nhan vien, รหัสพนักงาน, รหัสประจําตัวพนักงาน, numero d empleat, langile zenbakia
employee_number: starfsmannanumer, numri i punonjesit
expiry_date: expiry date, expiration date, expires, expires on, expires at, valid until, valid to, valid till
expiry_date: membership expiry, membership expires, membership expiry date, renewal date, renewal due, renews on
expiry_date: next renewal, end date, membership end date, subscription end, subscription end date, contract end
expiry_date: contract end date, expiration, expiry, gultig bis, ablaufdatum, lauft ab am, vertragsende
expiry_date: mitgliedschaft bis, enddatum, verlangerung am, date d expiration, valable jusqu au, date de fin
expiry_date: fin d adhesion, echeance, date d echeance, fin de contrat, fecha de vencimiento, vencimiento
expiry_date: valido hasta, fecha de caducidad, fecha fin, fecha de renovacion, fin de contrato, data di scadenza
expiry_date: scadenza, valido fino al, data fine, data rinnovo, scadenza tessera, data de validade, validade
expiry_date: valido ate, data de vencimento, data de renovacao, data fim, verloopdatum, geldig tot, einddatum
expiry_date: vervaldatum, contracteinde, utgangsdatum, giltig till, slutdatum, giltigt t o m, forfallodatum
expiry_date: utlopsdato, gyldig til, sluttdato, udlobsdato, slutdato, voimassa asti, paattymispaiva, vanhenee
expiry_date: viimeinen voimassaolopaiva, kehtiv kuni, loppkuupaev, aegumiskuupaev, kehtivuse lopp, derigs lidz
expiry_date: beigu datums, deriguma termins, galioja iki, pabaigos data, galiojimo pabaiga, data waznosci
expiry_date: wazne do, wazny do, data wygasniecia, data zakonczenia, platnost do, datum vyprseni, konec clenstvi
expiry_date: datum ukonceni, platne do, datum ukoncenia, koniec platnosti, lejarat, lejarat datuma, ervenyes
expiry_date: ervenyesseg vege, lejarati datum, data expirarii, valabil pana la, expira la, data de expirare
expiry_date: vrijedi do, datum isteka, vazi do, istek clanstva, datum zavrsetka, velja do, datum poteka
expiry_date: konec clanstva, валиден до, дата на изтичане, изтича на, важи до, датум на истекување, датум истека
expiry_date: срок деиствия, деиствует до, дата окончания, окончание, истекает, термін діі, діиснии до
expiry_date: дата закінчення, дзеинічае да, ημερομηνια ληξησ, ληξη, ισχυει εωσ, bitis tarihi
expiry_date: son kullanma tarihi, gecerlilik tarihi, uyelik bitis tarihi, تاريخ الانتهاء, صالح حتي
expiry_date: تاريخ انتهاء العضويه, تاريخ التجديد, تاريخ انقضا, تاريخ پايان, اعتبار تا, תוקף, תאריך תפוגה
expiry_date: בתוקף עד, תאריך סיום, समाप्ति तिथि, वैधता, 有効期限, 満了日, 契約終了日, 有效期, 到期日, 到期时间
expiry_date: 有效期至, 到期日期, 有效期限, 만료일, 유효기간, 만기일, 종료일, tanggal kedaluwarsa, berlaku sampai
expiry_date: masa berlaku, tanggal berakhir, tarikh tamat, tarikh luput, ngay het han, han su dung
expiry_date: co hieu luc den, วันหมดอายุ, หมดอายุ, วันสิ้นสุด, data de venciment, caducitat, iraungitze data
expiry_date: gildir til, rennur ut, data e skadimit, i vlefshem deri, მოქმედების ვადა, ვადის გასვლა
expiry_date: վավեր է մինչեւ, жарамды мерзімі, bitmə tarixi, amal qilish muddati, дуусах огноо, tarehe ya kuisha
expiry_date: data eaga, dyddiad dod i ben, yuko kigen, srok deystviya
gender: род, geschl, gend, m w, sukup, seibetsu, xingbie, seongbyeol, pol, cinsiyeti, gjini
hire_date: hire date, date hired, hired on, hired, date of hire, employment date, employment start
hire_date: employment start date, start of employment, date of joining, joining date, date of employment, doj
hire_date: onboarding date, original hire date, einstellungsdatum, eintrittsdatum firma, beschaftigt seit
hire_date: eingestellt am, diensteintritt, beschaftigungsbeginn, anstellungsdatum, im unternehmen seit
hire_date: date d embauche, date embauche, embauche le, date d entree, date d entree en fonction
hire_date: date d engagement, fecha de contratacion, fecha contratacion, fecha de ingreso, fecha ingreso
hire_date: fecha de incorporacion, fecha incorporacion, data di assunzione, data assunzione, assunto il
hire_date: data inizio rapporto, data de admissao, data admissao, admissao, data de contratacao, admitido em
hire_date: data de ingresso, datum in dienst, in dienst sinds, indiensttreding, datum indiensttreding, in dienst
hire_date: anstallningsdatum, anstalld sedan, anstalld fran, ansettelsesdato, ansatt siden, ansatt dato
hire_date: ansaettelsesdato, ansat siden, ansat dato, tyosuhteen alku, palkattu, tyosuhde alkanut, aloituspaiva
hire_date: toole asumise kuupaev, toole asumine, toole votmise kuupaev, darba sakums, pienemts darba
hire_date: darba uzsaksanas datums, idarbinimo data, priemimo data, dirba nuo, darbo pradzia, data zatrudnienia
hire_date: zatrudniony od, zatrudniona od, data przyjecia, datum nastupu, nastup, datum nastupu do zamestnani
hire_date: zamestnan od, zamestnany od, belepes datuma, belepesi datum, belepes, munkaba allas datuma
hire_date: munkaviszony kezdete, felvetel datuma, data angajarii, angajat din, data incadrarii, datum zaposlenja
hire_date: zaposlen od, datum zaposljavanja, datum zaposlitve, zaposlen a od, zacetek zaposlitve
hire_date: дата на постъпване, дата на назначаване, назначен на, дата на наемане, датум на вработување
hire_date: вработен од, датум запослења, запослен од, датум заснивања радног односа, дата приема
hire_date: дата приема на работу, дата наима, дата трудоустроиства, принят на работу, дата прииняття
hire_date: дата прииому на роботу, дата працевлаштування, дата прыему, ημερομηνια προσληψησ, προσληψη
hire_date: ημ προσληψησ, ise giris tarihi, ise baslama tarihi, ise alim tarihi, تاريخ التعيين, تاريخ التوظيف
hire_date: تاريخ المباشره, تاريخ استخدام, شروع به كار, تاريخ شروع كار, תאריך תחילת עבודה, תאריך העסקה
hire_date: תאריך קליטה, तैनाती तिथि, नियुक्ति तिथि, भर्ती तिथि, कार्यग्रहण तिथि, 入社日, 入社年月日, 雇用日, 採用日
hire_date: 入职日期, 入职时间, 聘用日期, 入職日期, 到職日, 到職日期, 入職日, 입사일, 입사일자, 채용일
hire_date: tanggal masuk kerja, tanggal masuk, tanggal mulai kerja, tgl masuk, tarikh mula kerja
hire_date: tarikh masuk kerja, ngay vao lam, ngay nhan viec, ngay bat dau lam viec, วันที่เริ่มงาน, วันเริ่มงาน
hire_date: วันที่เข้าทํางาน, data de contractacio, data d incorporacio, kontratazio data, radningardagur, hof storf
hire_date: data e punesimit, i punesuar nga, დასაქმების თარიღი, სამსახურის დაწყების თარიღი
hire_date: աշխատանքի ընդունման ամսաթիվ, жұмысқа қабылданған күні, isə qəbul tarixi, ishga kirgan sana
hire_date: ажилд орсон огноо, tarehe ya kuajiriwa, data fostaithe, dyddiad cychwyn, aanstellingsdatum, nyusha bi
hire_date: ruzhi riqi, ngay vao cong ty, data priema
industry: branchenbezeichnung, wirtschaftszweig, domaine d activite, branche d activite, actividad economica
industry: settore merceologico, ramo de atividade, bedrijfstak, tegevusvaldkond, darbibas joma, veiklos sritis
industry: sektorius, obor cinnosti, odbor cinnosti, tevekenysegi kor, domeniu de activitate, industrija, grana
industry: dejavnost, отрасъл, сфера на деиност, бранш, дејност, делатност, вид деятельности
industry: τομεασ δραστηριοτητασ, faaliyet alani, مجال العمل, النشاط, حوزه فعاليت, תחום עיסוק, תחום פעילות
industry: 所属行业, 產業別, 산업군, linh vuc, ประเภทธุรกิจ, sector d activitat, atvinnugrein, sektori, ინდუსტრია
industry: დარგი, ոլորտ, сала, sahə, салбар
interests: interessengebiete, passatempos, fritidsintressen, hobbyer, hobid, valasprieki, zaluby, hobbi
interests: hobby uri, zanimanja interesi, хобита, интересирања, інтарэсы, रुचियाँ, 感兴趣的领域, 興趣愛好
interests: moi quan tam, zaletasunak, ahugamal, interesat, ინტერესები, ჰობი, հետաքրքրություններ, қызығушылықтары
interests: maraqlar, qiziqishlari, сонирхол, mambo anayopenda
job_title: position im unternehmen, dienstgrad, jobtitel, intitule poste, ruolo aziendale, nimike
job_title: ienemamais amats, profese, functia, meserie, работно место, специальность, пасада, ιδιοτητα, עיסוק
job_title: 職務, 직무, jawatan, ofici, lanpostua, lanbidea, pozicioni, profesioni, თანამდებობა, პროფესია, պաշտոն
job_title: մասնագիտություն, лауазымы, мамандығы, vəzifə, pesə, lavozim, kasb, албан тушаал, мэргэжил, kazi, cheo
job_title: swydd, yakushoku, shokugyo, zhiwei, zhiye, dolzhnost, professiya, meslegi, tafkid, beruf ausgeubt
language: idioma de comunicacion, lengua preferida, langue de communication, langue de correspondance
language: langue parlee, lingua parlata, lingua preferida, idioma falado, taalvoorkeur, voertaal, taalcode
language: correspondentietaal, spreektaal, foredraget sprak, kontaktsprak, sprakkod, foretrukket sprak
language: foretrukket sprog, kontaktsprog, aidinkieli, kielikoodi, yhteydenpitokieli, emakeel, eelistatud keel
language: sazinas valoda, kontaktvaloda, velama valoda, bendravimo kalba, gimtoji kalba, pageidaujama kalba
language: jezyk korespondencji, jezyk komunikacji, jazyk komunikace, preferovany jazyk, komunikacni jazyk
language: jazyk komunikacie, komunikacny jazyk, kapcsolattartas nyelve, anyanyelv, kommunikacio nyelve
language: elonyben reszesitett nyelv, limba de comunicare, limba materna, jezik komunikacije, preferirani jezik
language: zeljeni jezik, materinski jezik, jezik sporazumevanja, jezik komuniciranja, jezik obvescanja
language: език за комуникация, предпочитан език, јазик, претпочитан јазик, језик комуникације, жељени језик
language: язык общения, роднои язык, язык рассылки, язык коммуникации, рідна мова, бажана мова, мова зносін
language: προτιμωμενη γλωσσα, μητρικη γλωσσα, iletisim dili, anadil, لغه التواصل, اللغه الام, زبان مادري
language: زبان ترجيحي, שפת התקשרות, שפת אם, שפה מועדפת, पसंदीदा भाषा, मातृभाषा, 希望言語, 表示言語, 母国語
language: ご希望の言語, 母语, 沟通语言, 偏好語言, 慣用語言, 사용언어, 선호 언어, 모국어, bahasa pilihan
language: bahasa ibu, ngon ngu ua thich, tieng me de, ภาษาที่ต้องการ, ภาษาที่ใช้, idioma preferit, hizkuntza
language: gjuha e preferuar, ენა, სასურველი ენა, լեզու, նախընտրելի լեզու, тіл, хэл, lugha, voorkeurtaal, teanga
language: iaith, lingwa, sprooch, jezyk rozmow, bevorzugte sprache, kommunikationssprache, muttersprache
language: anredesprache, gewunschte sprache, kundensprache, native language, site language, language preference
language: language spoken, mother tongue, yuyan, gengo, yazyk, yezyk
marital_status: situation de famille, sivilstand, perekonnaseis, gimenes stavoklis, seimynine padetis
marital_status: bracno stanje, zakonski stan, семеино положение, брачна состојба, брачна статус
marital_status: οικογενειακη κατασταση, medeni hal, وضعيت تاهل, वैवाहिक स्थिति, 婚姻状況, 既婚未婚, 혼인상태
marital_status: status perkawinan, taraf perkahwinan, tinh trang hon nhan, สถานภาพ, สถานภาพสมรส, estat civil
marital_status: egoera zibila, hjuskaparstada, gjendja civile, ოჯახური მდგომარეობა, ընտանեկան դրություն
marital_status: отбасылық жағдаиы, ailə vəziyyəti, oilaviy holati, гэрлэлтиин баидал, marital, civil status
membership_level: member tier, vip level, mitgliedsstatus stufe, kundenstufe, treuestufe, mitgliedschaftsart
membership_level: niveau fidelite, statut fidelite, niveau client, categorie adherent, type d abonne
membership_level: nivel fidelidad, categoria de socio, nivel de cliente, livello socio, categoria socio
membership_level: nivel do cliente, lidmaatschapstype, loyaliteitsniveau, klantniveau, kundniva, medlemsniveau
membership_level: jasenlaji, kanta asiakastaso, kliendi tase, liikmetase, lojalitates limenis, biedra veids
membership_level: dalibnieka veids, lojalumo lygis, nario tipas, narystes lygis, poziom lojalnosciowy
membership_level: poziom czlonkostwa, typ czlonka, status klienta poziom, typ clena, druh clenstvi
membership_level: uroven clenstva, tagsagi szint, husegszint, tagtipus, nivel loialitate, tip de membru
membership_level: categorie membru, vrsta clana, nivo clanstva, raven clanstva, ниво на лоялност, вид членство
membership_level: ниво на членство, тип член, врста члана, ниво чланства, уровень участника, статус карты
membership_level: вид членства, рівень лояльності, тип учасника, κατηγορια μελουσ, βαθμιδα, uye turu
membership_level: sadakat seviyesi, فيه العضويه, سطح عضويت, سطح وفاداري, רמת חברות, סוג חבר, דרגה במועדון
membership_level: सदस्यता प्रकार, 会員ステージ, 会員等級, 会员级别, 会员类型, 會員類別, 멤버십 등급, level member
membership_level: jenis member, tahap keahlian, cap do thanh vien, loai hoi vien, nivell de soci
membership_level: categoria de soci, bazkide mota, adildarstig, niveli i anetaresise, წევრობის დონე
membership_level: անդամության մակարդակ, мүшелік деңгеиі, uzvluk səviyyəsi, a zolik darajasi
membership_level: гишүүнчлэлиин түвшин, kiwango cha uanachama, kaiin rank, huiyuan dengji, uroven loyalnosti
membership_level: membership tier, tier
mobile_phone: natel, natelnummer, n portable, no movil, num celular, nro celular, n cellulare, num cellulare
mobile_phone: no telemovel, cel whatsapp, 06 nummer, matkapuhelinnro, matkap, telefon kom, tel kom, nr komorki
mobile_phone: mob cislo, mobil c, nr mobil, mobitel br, br mobilnog, broj mobilnog, mob stevilka, джиесем
mobile_phone: број мобилног, моб број, номер мобильного, номер мобільного, мабільны нумар, κιν τηλεφωνο
mobile_phone: αριθμοσ κινητου, gsm numarasi, cep numarasi, טל נייד, מס נייד, मोबाइल नं, ケータイ
mobile_phone: no telefon bimbit, nr celular, բջջ, mobil raqam, simu ya mkononi, keitai, keitai bango, shouji
mobile_phone: shoujihao, sotovyy, mobilnyy telefon, kinito, nayad, hyudaepon
nationality: staatsburgerschaft, medborgarskap, statsborgerskap, statsborgerskab, rahvus, tautiba, tautybe
nationality: statni obcanstvi, obcanstvi, statna prislusnost, statne obcianstvo, nemzetiseg, nacionalnost
nationality: националност, државјанство, држављанство, национальность, грамадзянства, ιθαγενεια, uyrugu
nationality: vatandaslik, تابعيت, לאום, नागरिकता, kebangsaan, warganegara, nacionalitat, herritartasuna
nationality: rikisfang, thjoderni, shtetesia, kombesia, მოქალაქეობა, ეროვნება, քաղաքացիություն, ազգություն
nationality: азаматтығы, ұлты, vətəndasliq, fuqaroligi, millati, иргэншил, uraia
nickname: name preferred, goes by name, what should we call you, called name, anzeigename rufname
nickname: nom d usage prefere, nombre preferido, nombre social, nome social, nome preferito, nome preferido
nickname: nome de preferencia, kaldenavn, puhuttelunimi, kutsutav nimi, iesauka, velamais vards, pravarde
nickname: pageidaujamas vardas, preferowane imie, uzywane imie, zdrobnienie, preferovane jmeno, oslovovane jmeno
nickname: preferovane meno, hasznalt nev, megszolitott nev, prenume preferat, zeljeno ime, klicno ime
nickname: предпочитано име, прякор, галено име, прекар, надимак, предпочитаемое имя, бажане ім я, псевдонім
nickname: прізвисько, προτιμωμενο ονομα, υποκοριστικο, tercih edilen isim, اسم الشهره المفضل, الاسم المفضل
nickname: שם מועדף, उपनाम पसंदीदा, पसंदीदा नाम, 通称名, 通称, 呼び名, 称呼名, 偏好名字, 別名, 선호 이름
nickname: ten thuong goi, nom preferit, ezizena, gaelunafn, kallnafn, nofka, ზედმეტსახელი, մականուն, лақап аты
nickname: ləqəb, taxallus, хоч нэр, jina la utani, preferred first name, rufname, prenom usuel, prenom d usage
nickname: roepnaam, tilltalsnamn, kutsumanimi
notes: interne notiz, notes internes, notas internas, ovrigt, huom, lisainfo, забелешки, заувагі, aciklamalar
notes: تعليق, 特記事項, 附註, 특이사항, observacions, athugasemd, նշումներ, մեկնաբանություն, ескертпе, qeydlər
notes: izohlar, notai, nodiadau
phone: telefon privat, telefon geschaftlich nr, festnetz, festnetznummer, tel fixe, telephone domicile, n tel
phone: num tel, telefono fijo, telf, nro de telefono, num telefono, tel fijo, fijo, telefono fisso, n telefono
phone: recapito telefonico, recapito, tel fisso, telefone fixo, tel fixo, vaste telefoon, vast nummer
phone: hemtelefon, fasttelefon, fastnet, puhelinnro, puh nro, talr, talruna nr, numer tel, telefon stacjonarny
phone: tel c, pevna linka, tel szam, vezetekes telefon, nr telefon, broj tel, br telefona, kontakt broj, tel br
phone: tel st, тел за връзка, тел број, номер тел, домашнии телефон, αρ τηλεφωνου, sabit telefon, iletisim no
phone: رقم التواصل, الهاتف الثابت, تلفن ثابت, מס טלפון, दूरभाष संख्या, संपर्क नंबर, 固定電話, 固定电话, 市話, 집전화
phone: 자택전화, เบอร์ติดต่อ, heimasimi, ტელ, საკონტაქტო ნომერი, հեռ, denwa bango, denwa, dianhua, telefonnyy nomer
phone: tilefono, phone home
plan: abomodell, vertragsart, abonnement type, offre souscrite, tipo de plan, tarifa, tipo de suscripcion
plan: tipo abbonamento, tariffa, tipo de plano, tipo de assinatura, abonnementsvorm, soort abonnement
plan: abonnemangstyp, prenumerationstyp, abonnementstype, tilaustyyppi, liittyma, tellimuse liik, tellimuse tuup
plan: abonementa veids, tarifs, abonemento tipas, tarifas, prenumeratos tipas, abonament, rodzaj abonamentu
plan: typ subskrypcji, typ predplatneho, elofizetes tipusa, berlet tipusa, abonament tip, tip abonament
plan: vrsta pretplate, tip pretplate, vrsta narocnine, paket narocnine, абонаментен план, вид абонамент, тарифа
plan: вид на претплата, врста претплате, вид абонемента, тип подписки, тарифнии план, тип підписки, προγραμμα
plan: τυποσ συνδρομησ, abonelik plani, abonelik turu, tarife, نوع الاشتراك, طرح, نوع اشتراك, סוג מנוי, חבילה
plan: प्लान, コース種別, 料金プラン, 订阅类型, 訂閱方案, 套餐類型, 구독 유형, 이용권, paket langganan
plan: jenis langganan, pelan, goi dich vu, loai goi, แผน, ประเภทการสมัคร, tipus d abonament, harpidetza mota
plan: askriftarleid, tegund askriftar, plani, lloji i abonimit, პაკეტი, აბონემენტის ტიპი, փաթեթ, тариф жоспары
plan: tarif plani, tarif rejasi, багц, mpango, plean, cynllun, type of subscription, membership plan, pass type
points: point balance, kundenpunkte, solde points, solde de points, nb points, nombre de points, saldo de puntos
points: puntos disponibles, saldo punti, saldo de pontos, puntensaldo, poangsaldo, poengsaldo, bonuspoint
points: pointsaldo, pistesaldo, punktisaldo, bonusa punkti, lojalitates punkti, punktu atlikums, sukaupti taskai
points: tasku likutis, stan punktow, liczba punktow, saldo punktow, stav bodu, pocet bodu, pontszam egyenleg
points: pontegyenleg, puncte loialitate, sold puncte, stanje bodova, broj bodova, tocke zvestobe, stanje tock
points: zbrane tocke, натрупани точки, лоялни точки, бонус поени, бонус бодови, број бодова, баланс баллов
points: остаток баллов, баланс балів, балы, υπολοιπο ποντων, puanlar, bonus puan, toplam puan, puan bakiyesi
points: رصيد النقاط, نقاط المكافات, امتيازات, امتياز وفاداري, נקודות מועדון, יתרת נקודות, लॉयल्टी पॉइंट, 积分余额
points: 可用积分, 當前積分, 點數, 會員點數, 點數餘額, 紅利點數, 剩餘點數, 적립 포인트, 마일리지, poin loyalitas
points: saldo poin, jumlah poin, mata ganjaran, คะแนนสะสม, punts de fidelitat, puntuak, pontos fidelidade
points: punktar, pike, piket, ქულები, ბონუს ქულები, միավորներ, ұпаи, бонус ұпаилар, xallar, bonus xal, ballar
points: оноо, alama, pointi, pwyntiau, pointo, jifen, bally, bonusy, nekudot, puani
shoe_size: shoe size, schuhgrosse, pointure, talla de zapato, talla calzado, numero de calzado, numero di scarpe
shoe_size: numero scarpe, tamanho do sapato, numero do calcado, schoenmaat, skostorlek, skonummer, skostorrelse
shoe_size: kengannumero, kengan koko, jalanumber, jalatsi suurus, kurpju izmers, apavu izmers, batu dydis
shoe_size: rozmiar buta, rozmiar obuwia, velikost bot, cislo boty, velkost topanok, cipomeret, marime pantofi
shoe_size: numar pantofi, broj cipela, velicina cipela, stevilka cevljev, номер обувки, размер обувь
shoe_size: размер обуви, розмір взуття, број ципела, νουμερο παπουτσιου, ayakkabi numarasi, ayakkabi no
shoe_size: مقاس الحذاء, سايز كفش, מידת נעליים, מספר נעליים, जूते का साइज, 靴のサイズ, 鞋码, 鞋碼, 신발 사이즈
shoe_size: 발사이즈, ukuran sepatu, saiz kasut, co giay, ไซส์รองเท้า, เบอร์รองเท้า, talla de sabata
source: heard about us, heard via, how you heard, hear about us, referral channel, acquisition channel
source: marketing source, akquisequelle, wie haben sie von uns erfahren, aufmerksam geworden
source: comment avez vous entendu parler de nous, comment nous avez vous connu, como nos conocio
source: como supo de nosotros, canal de captacion, come ha saputo di noi, como soube de nos
source: hoe heeft u ons gevonden, hoe bent u bij ons terechtgekomen, hur horde du talas om oss
source: hur hittade du oss, hvordan horte du om oss, hvor horte du om os, mista kuulit meista
source: kust kuulsid meist, kuidas meist teada said, ka uzzinajat par mums, kaip suzinojote apie mus
source: skad dowiedziales sie o nas, jak sie o nas dowiedziales, skad o nas wiesz, jak jste se o nas dozvedeli
source: odkud nas znate, ako ste sa o nas dozvedeli, honnan hallott rolunk, cum ati aflat de noi
source: de unde ati aflat de noi, kako ste culi za nas, kako ste saznali za nas, kako ste izvedeli za nas
source: как научихте за нас, откъде научихте за нас, како дознавте за нас, како сте чули за нас
source: како сте сазнали за нас, откуда вы о нас узнали, как вы узнали о нас, звідки ви про нас дізналися
source: як ви дізналися про нас, адкуль пра нас даведаліся, πωσ μαθατε για εμασ, απο που μασ μαθατε
source: bizi nereden duydunuz, bizi nasil buldunuz, كيف سمعت عنا, كيف عرفت عنا, نحوه اشنايي, منبع اشنايي
source: از كجا با ما اشنا شديد, מאיפה שמעת עלינו, איך שמעת עלינו, आपने हमारे बारे में कैसे सुना, 当店を知ったきっかけ
source: 何で知りましたか, 流入経路, 来店きっかけ, 知ったきっかけ, 您如何得知我们, 从何得知, 得知管道
source: 如何得知我們, 來源管道, 알게 된 경로, 방문 경로, dari mana anda tahu, sumber informasi
source: bagaimana anda tahu tentang kami, ban biet chung toi qua dau, biet den qua, รู้จักเราจากไหน, ทราบข่าวจาก
source: com ens has conegut, nola ezagutu gaituzu, hvernig frettir thu af okkur, si degjuat per ne
source: საიდან გაიგეთ ჩვენს შესახებ, წყარო, աղբյուր, որտեղից եք իմացել, дереккөз, mənbə, manba, эх сурвалж
source: ulitujuaje, chanzo
state: kraj okres, varmegye, pokrajina, покраина, округ, управни округ, il ilce bolge, الاماره, जिला, 縣, herad
state: sysla, landshluti, rrethi, მხარე, облысы, viloyati, todofuken, shengfen, wojewodztwo zamieszkania
state: federal subject
website: webstranka, spletno mesto, интернет саит, веб страна, веб сајт, саит компаніі, вэб саит, web adresi
website: internet adresi, تارنما, 網址, webgunea, vefur, faqja e internetit, uebsajti, ვებგვერდი, ვებ საიტი
website: կայք, veb sayt, veb sahifa, вэб хуудас, tovuti
zip: postltz, plz wohnort, npa, cpostal, codice avviamento postale, c e p, postkode, pnr postadress, pnumer
zip: postinro, pnro, pasta ind, pasto indeksas, k pocztowy, kod poczt, kod p, smerovacie cislo, ir szam
zip: codul postal, post broj, p broj, post st, posta st, п број, птт, поштенски број, поштенски код, п к, п код
zip: пощ код, почт индекс, ταχυδρομικοσ κωδικοσ, p kodu, posta k, الكود البريدي, ص ب والرمز البريدي, पिन
zip: पोस्टल कोड, 邮码, 郵政編碼, 신우편번호, 구우편번호, zonecode, zone code, zip zonecode, poskod, ma zip
zip: ไปรษณีย์, codigo postal galego, zip kodi, საფოსტო ინდექსი, ფოსტის კოდი, საფოსტო კოდი, փոստային ինդեքս
zip: փոստային դասիչ, пошта индексі, пошталық индекс, poct indeksi, poct kodu, pochta indeksi, шуудангиин код
zip: шуудангиин индекс, poskode, zip plus 4, pincode no, yubin bango, yubinbango, postal cd, youbian
zip: youzheng bianma, indeks pocztowy, postnummer ort nr, codigo zip, cep
"""
