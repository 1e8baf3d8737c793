"""Data: more of what headers call the facts about a person: the commonest properties in the languages of the world."""

# Read after facts.py, whose meaning of a word goes before. Romanised spellings are those of keys and old databases.
FACTS = """
address: wohnanschrift, anschrift privat, privatadresse, adresse privee, adr postale, domicile, direccion particular
address: domicilio particular, indirizzo di casa, ind residenza, endereco residencial, morada completa, adres volledig
address: huisadres, hemadress, hjemmeadresse, bopael, lahiosoite katu, kodune aadress, elukoha aadress
address: dzivesvietas adrese, deklareta adrese, gyvenamosios vietos adresas, adresas namu, adres do korespondencji
address: adresa bydliste, trvale bydliste, dorucovaci adresa, adresa trvaleho pobytu, trvaly pobyt, allando lakcim
address: adresa de domiciliu, domiciliu, adresa prebivalista, naslov bivalisca, stalni naslov, domaci naslov
address: постоянен адрес, настоящ адрес, домашен адрес, адреса на живеење, домашнии адрес, адрес регистрации
address: адрес прописки, домашня адреса, адреса проживання, хатні адрас, δ νση, διευθυνση σπιτιου, ikamet adresi
address: عنوان السكن, العنوان الكامل, ادرس منزل, כתובת בית, घर का पता, स्थायी पता, डाक पता, 現住所, 自宅住所, 家庭住址, 通訊地址
address: 戶籍地址, 자택주소, alamat tinggal, dia chi nha, ที่อยู่ปัจจุบัน, domicili, logheimili, adresa e banimit
address: საცხოვრებელი მისამართი, բնակության հասցե, мекенжаиы, ev unvani, yashash manzili, гэриин хаяг
address: anwani ya makazi, jusho, dizhi, adres prozhivaniya, dieuthynsi, ktovet
balance: outstanding balance, solde du compte, avoir, saldo disponible, saldo de cuenta, credito disponible
balance: credito residuo, credito, tegoed, openstaand saldo, saldo tillgodo, tillgodohavande, tilgodehavende
balance: saldo pa konto, tilin saldo, jaak, saldo jaak, kontojaak, atlikums, konta atlikums, likutis
balance: saskaitos likutis, stan konta, zustatek, zustatek na uctu, zostatok, zostatok na ucte, szamlaegyenleg
balance: sold cont, stanje racuna, saldo racuna, stanje na racunu, салдо, наличност, остаток, баланс счета, залишок
balance: баланс рахунку, рэшта, υπολοιπο, υπολοιπο λογαριασμου, hesap bakiyesi, رصيد الحساب, مانده حساب, יתרת זכות
balance: शेष राशि, बैलेंस, チャージ残高, 账户余额, 帳戶餘額, 購物金餘額, 예치금, 잔고, saldo akun, baki, baki akaun, so du, so du tai khoan
balance: ยอดคงเหลือ, ยอดเงินคงเหลือ, saldoa, inneign, stada reiknings, bilanci, ბალანსი, նաշնորդ մնացորդ, մնացորդ
balance: балансы, qaliq, balans, үлдэгдэл, salio, iarmheid, mantolen
birth_date: geb am, geburtsdat, geb, nee le, ne e le, date naiss, ddn, fecha nac, f nac, fec nac, fecha de nac, fnac
birth_date: nacido el, data nasc, dt nasc, data de nasc, nasc, nato a il, nata il, nato a, geboortedag, synt pvm
birth_date: syntynyt, synniaeg, dz dat, gim data, data ur, data urodz, dat nar, narozen, narozena, narodeny
birth_date: szul datum, szuletes ideje, szul, nascut la, dat rod, datum rod, роден на, роденден, д рожд, дата рожд
birth_date: дзень нараджэння, ημ γεν, dogum t, يوم الميلاد, روز تولد, ת לידה, जन्म दिनांक, 出生日, 출생일, hari ulang tahun
birth_date: jaiotza data, afmaelisdagur, afmaeli, ditelindja, დაბ თარიღი, ծննդյան տարեթիվ, tug ilgan kun, seinengappi
birth_date: tanjobi, shengri, chusheng riqi, data rozhdeniya, den rozhdeniya, birthdt, birth day month, bdate, d birth
birth_date: taarich leida, imerominia gennisis
birth_place: birth place, place of birth, birthplace, city of birth, born in, geburtsort, lieu de naissance
birth_place: ville de naissance, lugar de nacimiento, luogo di nascita, comune di nascita, local de nascimento
birth_place: naturalidade, cidade natal, geboorteplaats, fodelseort, fodested, syntymapaikka, sunnikoht
birth_place: dzimsanas vieta, gimimo vieta, miejsce urodzenia, misto narozeni, miesto narodenia, szuletesi hely
birth_place: locul nasterii, mjesto rodenja, mesto rodenja, kraj rojstva, място на раждане, месторождение
birth_place: место на рагање, место рођења, место рождения, місце народження, месца нараджэння, τοποσ γεννησησ
birth_place: dogum yeri, مكان الميلاد, مكان الولاده, محل تولد, מקום לידה, जन्म स्थान, 出身地, 出生地, 籍贯, 籍貫, 출생지
birth_place: tempat lahir, noi sinh, que quan, สถานที่เกิด, lloc de naixement, jaioterria, faedingarstadur, vendlindja
birth_place: დაბადების ადგილი, ծննդավայր, туған жері, tug ilgan joyi, төрсөн газар, mahali pa kuzaliwa
city: cidade onde mora, bopaelsby, kotipaikka, kotikunta, asuinpaikkakunta, apdzivota vieta, gyvenamasis miestas
city: mesto bydliska, obec bydliska, mjesto stanovanja, grad stanovanja, mesto stanovanja, нас място, местоживеене
city: град на живеење, место на живеење, место становања, место пребивалишта, нас пункт, ikamet sehri, مدينه السكن
city: شهر محل سكونت, 常住城市, 居住縣市, kota asal, sveitarfelag, vendbanimi, chengshi, gorod, misto, poli, shehir, kraj
company: unternehmen name, arbeitgeber name, betriebsname, nom entreprise, denomination sociale
company: etablissement employeur, nombre comercial, nome dell azienda, datore di lavoro, ente di appartenenza
company: nome empresa, empregador, organisatienaam, bolag, tooandja, firma nimi, darba devejs, uzn nosaukums
company: darbdavys, zaklad pracy, angajator, denumire firma, naziv podjetja, работодател, работодавач, послодавац
company: роботодавець, φορεασ, isveren, kurum adi, اسم الموسسه, صاحب العمل, محل كار, كارفرما, מעסיק, मान कंपनी
company: नियोक्ता, 勤務先, 所属, 所属先, 服務單位, 任職公司, 직장, 근무처, majikan, nama syarikat, don vi cong tac, ที่ทํางาน, vinnustadur
company: vinnuveitandi, punedhenesi, სამსახური, դամ ընկերություն, աշխատավայր, ұиым, жұмыс орны, is yeri, ish joyi
company: ажлын газар, mwajiri, kaisha mei, kaishamei, gongsi, etaireia, hevra, hoesa
contact_channel: preferred contact method, preferred contact, contact preference, preferred channel
contact_channel: preferred communication channel, contact method, communication preference, bevorzugter kontaktweg
contact_channel: kontaktweg, bevorzugter kanal, kontaktart bevorzugt, moyen de contact prefere
contact_channel: mode de contact prefere, canal prefere, preference de contact, medio de contacto preferido
contact_channel: canal preferido, forma de contacto preferida, preferencia de contacto, canale preferito
contact_channel: metodo di contatto preferito, preferenza di contatto, meio de contato preferido
contact_channel: forma de contato preferida, preferencia de contato, voorkeur contact, contactvoorkeur
contact_channel: voorkeurskanaal, foredraget kontaktsatt, kontaktsatt, foretrukket kontaktmate
contact_channel: foretrukken kontaktform, foretrukken kontaktmetode, toivottu yhteydenottotapa, yhteydenottotapa
contact_channel: eelistatud kontaktviis, eelistatud suhtluskanal, velamais sazinas veids, sazinas veids
contact_channel: pageidaujamas rysio budas, kontakto budas, preferowana forma kontaktu, preferowany kontakt
contact_channel: forma kontaktu, preferovany zpusob kontaktu, zpusob kontaktu, preferovany sposob kontaktu
contact_channel: preferalt kapcsolattartas, kapcsolattartas modja, mod de contact preferat
contact_channel: metoda de contact preferata, preferirani nacin kontakta, nacin kontakta, zeljeni nacin kontakta
contact_channel: предпочитан начин за контакт, начин за контакт, претпочитан начин на контакт, жељени начин контакта
contact_channel: предпочтительныи способ связи, способ связи, бажании спосіб зв язку, спосіб зв язку
contact_channel: προτιμωμενοσ τροποσ επικοινωνιασ, τροποσ επικοινωνιασ, tercih edilen iletisim, iletisim tercihi
contact_channel: tercih edilen iletisim kanali, طريقه التواصل المفضله, وسيله التواصل المفضله, روش ارتباط ترجيحي
contact_channel: דרך התקשרות מועדפת, אמצעי קשר מועדף, संपर्क का माध्यम, 希望連絡方法, 連絡方法, ご連絡方法, 首选联系方式, 联系方式偏好, 偏好聯絡方式
contact_channel: 聯絡方式偏好, 선호 연락방법, 희망 연락방법, metode kontak pilihan, cara menghubungi, kenh lien he ua thich
contact_channel: phuong thuc lien he, ช่องทางติดต่อที่สะดวก, ช่องทางติดต่อ, mitja de contacte preferit
country: wohnland, wohnsitzland, land wohnsitz, herkunftsland, landerkennzeichen, land kurz, pays domicile
country: nom du pays, codigo pais, pais residencia, codice paese, land van herkomst, woonland, landcode, landnaam
country: bosattningsland, hemland, bostedsland, bopaelsland, asuinmaa, maakoodi, kotimaa, elukohariik, riigikood
country: riik elukoht, dzivesvietas valsts, valsts kods, gyvenamoji salis, kod kraju, zeme bydliste, kod zeme
country: zeme pobytu, krajina bydliska, kod krajiny, lakohely orszaga, orszagkod, lakoorszag, cod tara
country: drzava prebivalista, drzava stanovanja, kod drzave, oznaka drzave, држава пребивалишта, земја на живеење
country: държава на пребиваване, код на държава, страна проживания, код страны, краіна проживання, код краіни
country: χωρα διαμονησ, χωρα κατοικιασ, κωδικοσ χωρασ, yasadigi ulke, ulke kodu, ikamet ulkesi, بلد الاقامه
country: دوله الاقامه, رمز الدوله, رمز البلد, كشور محل سكونت, كد كشور, ארץ מגורים, קוד מדינה, निवास देश, देश कोड
country: 国籍 地域, 居住国, 国コード, 国 地域, お住まいの国, 国家地区, 居住国家, 国家代码, 國家地區, 居住國家, 國別, 거주 국가, 국가코드, negara asal
country: negara tempat tinggal, kode negara, quoc gia cu tru, ma quoc gia, รหัสประเทศ, codi pais, heimaland
country: busetuland, shteti i banimit, საცხოვრებელი ქვეყანა, բնակության երկիր, country iso, country iso code
country: iso country, iso country code, country iso 2, country iso 3, country alpha 2, billing country code
country: ship country, home country, residence country, guojia, strana, zemya, kuni, chora, kraj
department: fachbereich, ufficio, enhet, yksikko, uksus, strukturvieniba, wydzial, utvar, odbor, compartiment, sectie
department: odsjek, sektor odjel, sluzba, дирекция, звено, оддел, сектор оддел, отделение, аддзел, διευθυνση τμηματοσ
department: birim, واحد سازماني, دپارتمان, יחידה, अनुभाग, 所属部署, 部門名稱, 팀, bahagian, jabatan bahagian, saila, deild
department: departamenti, njesia, დეპარტამენტი, განყოფილება, բաժին, бөлімі, sobə, bo lim, хэлтэс, idara, rannog, adran
department: busho, bumen, otdel, dpto, dep, dpt, abt, afd, avd
employee_number: employee number, employee id, employee no, employee code, staff id, staff number, staff no
employee_number: personnel number, emp id, emp no, badge number, personalnummer, personalnr, mitarbeiternummer
employee_number: mitarbeiter id, matricule, matricule salarie, numero d employe, numero de empleado, legajo
employee_number: no empleado, codigo de empleado, matricola, numero matricola, codice dipendente, matricula
employee_number: numero de funcionario, codigo do funcionario, personeelsnummer, medewerkernummer, anstallningsnummer
employee_number: anst nr, ansattnummer, ansatt nr, medarbejdernummer, medarbejdernr, henkilostonumero
employee_number: tyontekijanumero, tootaja number, tootaja kood, darbinieka numurs, tabeles numurs, darbuotojo numeris
employee_number: tabelio numeris, numer pracownika, nr pracownika, nr ewidencyjny, osobni cislo zamestnance
employee_number: cislo zamestnance, cislo zamestnanca, torzsszam, dolgozoi azonosito, numar marca, nr marca
employee_number: broj zaposlenika, maticni broj zaposlenika, broj zaposlenog, stevilka zaposlenega, служебен номер
employee_number: номер на служител, табелен номер, број на вработен, број запосленог, табельныи номер, таб номер
employee_number: номер сотрудника, табельнии номер, табельны нумар, αριθμοσ υπαλληλου, κωδικοσ υπαλληλου, sicil no
employee_number: personel no, calisan no, sicil numarasi, الرقم الوظيفي, رقم الموظف, شماره پرسنلي, كد پرسنلي
employee_number: מספר עובד, कर्मचारी संख्या, कर्मचारी आईडी, 社員番号, 従業員番号, 职工号, 工号, 员工编号, 員工編號, 工號, 사번, 직원번호, 사원번호
employee_number: nomor karyawan, nik karyawan, no pekerja, nombor pekerja, ma nhan vien, ma so nhan vien, รหัสพนักงาน
employee_number: รหัสประจําตัวพนักงาน, numero d empleat, langile zenbakia, starfsmannanumer, numri i punonjesit
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
expiry_date: beigu datums, deriguma termins, galioja iki, pabaigos data, galiojimo pabaiga, data waznosci, wazne do
expiry_date: wazny do, data wygasniecia, data zakonczenia, platnost do, datum vyprseni, konec clenstvi, datum ukonceni
expiry_date: platne do, datum ukoncenia, koniec platnosti, lejarat, lejarat datuma, ervenyes, ervenyesseg vege
expiry_date: lejarati datum, data expirarii, valabil pana la, expira la, data de expirare, vrijedi do, datum isteka
expiry_date: vazi do, istek clanstva, datum zavrsetka, velja do, datum poteka, konec clanstva, валиден до
expiry_date: дата на изтичане, изтича на, важи до, датум на истекување, датум истека, срок деиствия, деиствует до
expiry_date: дата окончания, окончание, истекает, термін діі, діиснии до, дата закінчення, дзеинічае да
expiry_date: ημερομηνια ληξησ, ληξη, ισχυει εωσ, bitis tarihi, son kullanma tarihi, gecerlilik tarihi
expiry_date: uyelik bitis tarihi, تاريخ الانتهاء, صالح حتي, تاريخ انتهاء العضويه, تاريخ التجديد, تاريخ انقضا
expiry_date: تاريخ پايان, اعتبار تا, תוקף, תאריך תפוגה, בתוקף עד, תאריך סיום, समाप्ति तिथि, वैधता, 有効期限, 満了日, 更新日付期限
expiry_date: 契約終了日, 有效期, 到期日, 到期时间, 有效期至, 到期日期, 有效期限, 만료일, 유효기간, 만기일, 종료일, tanggal kedaluwarsa, berlaku sampai
expiry_date: masa berlaku, tanggal berakhir, tarikh tamat, tarikh luput, ngay het han, han su dung, co hieu luc den
expiry_date: วันหมดอายุ, หมดอายุ, วันสิ้นสุด, data de venciment, caducitat, iraungitze data, gildir til, rennur ut
expiry_date: data e skadimit, i vlefshem deri, მოქმედების ვადა, ვადის გასვლა, վավեր է մինչեւ, жарамды мерзімі
expiry_date: bitmə tarixi, amal qilish muddati, дуусах огноо, tarehe ya kuisha, data eaga, dyddiad dod i ben
expiry_date: yuko kigen, srok deystviya
gender: род, geschl, gend, m w, sukup, seibetsu, xingbie, seongbyeol, pol, cinsiyeti, gjini
hire_date: hire date, date hired, hired on, hired, date of hire, employment date, employment start
hire_date: employment start date, start of employment, date of joining, joining date, date of employment, doj
hire_date: onboarding date, original hire date, einstellungsdatum, eintrittsdatum firma, beschaftigt seit
hire_date: eingestellt am, diensteintritt, beschaftigungsbeginn, anstellungsdatum, im unternehmen seit
hire_date: date d embauche, date embauche, embauche le, date d entree, date d entree en fonction, date d engagement
hire_date: fecha de contratacion, fecha contratacion, fecha de ingreso, fecha ingreso, fecha de incorporacion
hire_date: fecha incorporacion, data di assunzione, data assunzione, assunto il, data inizio rapporto
hire_date: data de admissao, data admissao, admissao, data de contratacao, admitido em, data de ingresso
hire_date: datum in dienst, in dienst sinds, indiensttreding, datum indiensttreding, in dienst, anstallningsdatum
hire_date: anstalld sedan, anstalld fran, ansettelsesdato, ansatt siden, ansatt dato, ansaettelsesdato, ansat siden
hire_date: ansat dato, tyosuhteen alku, palkattu, tyosuhde alkanut, aloituspaiva, toole asumise kuupaev, toole asumine
hire_date: toole votmise kuupaev, darba sakums, pienemts darba, darba uzsaksanas datums, idarbinimo data
hire_date: priemimo data, dirba nuo, darbo pradzia, data zatrudnienia, zatrudniony od, zatrudniona od, data przyjecia
hire_date: datum nastupu, nastup, datum nastupu do zamestnani, zamestnan od, zamestnany od, belepes datuma
hire_date: belepesi datum, belepes, munkaba allas datuma, munkaviszony kezdete, felvetel datuma, data angajarii
hire_date: angajat din, data incadrarii, datum zaposlenja, zaposlen od, datum zaposljavanja, datum zaposlitve
hire_date: zaposlen a od, zacetek zaposlitve, дата на постъпване, дата на назначаване, назначен на, дата на наемане
hire_date: датум на вработување, вработен од, датум запослења, запослен од, датум заснивања радног односа, дата приема
hire_date: дата приема на работу, дата наима, дата трудоустроиства, принят на работу, дата прииняття
hire_date: дата прииому на роботу, дата працевлаштування, дата прыему, ημερομηνια προσληψησ, προσληψη, ημ προσληψησ
hire_date: ise giris tarihi, ise baslama tarihi, ise alim tarihi, تاريخ التعيين, تاريخ التوظيف, تاريخ المباشره
hire_date: تاريخ استخدام, شروع به كار, تاريخ شروع كار, תאריך תחילת עבודה, תאריך העסקה, תאריך קליטה, तैनाती तिथि
hire_date: नियुक्ति तिथि, भर्ती तिथि, कार्यग्रहण तिथि, 入社日, 入社年月日, 雇用日, 採用日, 入职日期, 入职时间, 聘用日期, 入職日期, 到職日, 到職日期, 入職日
hire_date: 입사일, 입사일자, 채용일, tanggal masuk kerja, tanggal masuk, tanggal mulai kerja, tgl masuk, tarikh mula kerja
hire_date: tarikh masuk kerja, ngay vao lam, ngay nhan viec, ngay bat dau lam viec, วันที่เริ่มงาน, วันเริ่มงาน
hire_date: วันที่เข้าทํางาน, data de contractacio, data d incorporacio, kontratazio data, radningardagur, hof storf
hire_date: data e punesimit, i punesuar nga, დასაქმების თარიღი, სამსახურის დაწყების თარიღი
hire_date: աշխատանքի ընդունման ամսաթիվ, жұмысқа қабылданған күні, isə qəbul tarixi, ishga kirgan sana
hire_date: ажилд орсон огноо, tarehe ya kuajiriwa, data fostaithe, dyddiad cychwyn, aanstellingsdatum, nyusha bi
hire_date: ruzhi riqi, ngay vao cong ty, data priema
industry: branchenbezeichnung, wirtschaftszweig, domaine d activite, branche d activite, actividad economica
industry: settore merceologico, ramo de atividade, bedrijfstak, tegevusvaldkond, darbibas joma, veiklos sritis
industry: sektorius, obor cinnosti, odbor cinnosti, tevekenysegi kor, domeniu de activitate, industrija, grana
industry: dejavnost, отрасъл, сфера на деиност, бранш, дејност, делатност, вид деятельности, τομεασ δραστηριοτητασ
industry: faaliyet alani, مجال العمل, النشاط, حوزه فعاليت, תחום עיסוק, תחום פעילות, 所属行业, 產業別, 산업군, linh vuc
industry: ประเภทธุรกิจ, sector d activitat, atvinnugrein, sektori, ინდუსტრია, დარგი, ոլորտ, сала, sahə, салбар
interests: interessengebiete, passatempos, fritidsintressen, hobbyer, hobid, valasprieki, zaluby, hobbi, hobby uri
interests: zanimanja interesi, хобита, интересирања, інтарэсы, रुचियाँ, 感兴趣的领域, 興趣愛好, moi quan tam, zaletasunak
interests: ahugamal, interesat, ინტერესები, ჰობი, հետաքրքրություններ, қызығушылықтары, maraqlar, qiziqishlari
interests: сонирхол, mambo anayopenda
job_title: position im unternehmen, dienstgrad, jobtitel, intitule poste, ruolo aziendale, nimike, ienemamais amats
job_title: profese, functia, meserie, работно место, специальность, пасада, ιδιοτητα, עיסוק, 職務, 직무, jawatan, ofici
job_title: lanpostua, lanbidea, pozicioni, profesioni, თანამდებობა, პროფესია, պաշտոն, մասնագիտություն, лауазымы
job_title: мамандығы, vəzifə, pesə, lavozim, kasb, албан тушаал, мэргэжил, kazi, cheo, swydd, yakushoku, shokugyo
job_title: zhiwei, zhiye, dolzhnost, professiya, meslegi, tafkid, beruf ausgeubt
language: idioma de comunicacion, lengua preferida, langue de communication, langue de correspondance, langue parlee
language: lingua parlata, lingua preferida, idioma falado, taalvoorkeur, voertaal, taalcode, correspondentietaal
language: spreektaal, foredraget sprak, kontaktsprak, sprakkod, foretrukket sprak, foretrukket sprog, kontaktsprog
language: aidinkieli, kielikoodi, yhteydenpitokieli, emakeel, eelistatud keel, sazinas valoda, kontaktvaloda
language: velama valoda, bendravimo kalba, gimtoji kalba, pageidaujama kalba, jezyk korespondencji, jezyk komunikacji
language: jazyk komunikace, preferovany jazyk, komunikacni jazyk, jazyk komunikacie, komunikacny jazyk
language: kapcsolattartas nyelve, anyanyelv, kommunikacio nyelve, elonyben reszesitett nyelv, limba de comunicare
language: limba materna, jezik komunikacije, preferirani jezik, zeljeni jezik, materinski jezik, jezik sporazumevanja
language: jezik komuniciranja, jezik obvescanja, език за комуникация, предпочитан език, јазик, претпочитан јазик
language: језик комуникације, жељени језик, язык общения, роднои язык, язык рассылки, язык коммуникации, рідна мова
language: бажана мова, мова зносін, προτιμωμενη γλωσσα, μητρικη γλωσσα, iletisim dili, anadil, لغه التواصل, اللغه الام
language: زبان مادري, زبان ترجيحي, שפת התקשרות, שפת אם, שפה מועדפת, पसंदीदा भाषा, मातृभाषा, 希望言語, 表示言語, 母国語, ご希望の言語
language: 母语, 沟通语言, 偏好語言, 慣用語言, 사용언어, 선호 언어, 모국어, bahasa pilihan, bahasa ibu, ngon ngu ua thich, tieng me de
language: ภาษาที่ต้องการ, ภาษาที่ใช้, idioma preferit, hizkuntza, malid, gjuha e preferuar, ენა, სასურველი ენა, լեզու
language: նախընտրելի լեզու, тіл, хэл, lugha, voorkeurtaal, teanga, iaith, lingwa, sprooch, jezyk rozmow
language: bevorzugte sprache, kommunikationssprache, muttersprache, anredesprache, gewunschte sprache, kundensprache
language: native language, site language, language preference, language spoken, mother tongue, yuyan, gengo, yazyk
language: yezyk
marital_status: situation de famille, sivilstand, perekonnaseis, gimenes stavoklis, seimynine padetis, bracno stanje
marital_status: zakonski stan, семеино положение, брачна состојба, брачна статус, οικογενειακη κατασταση, medeni hal
marital_status: وضعيت تاهل, वैवाहिक स्थिति, 婚姻状況, 既婚未婚, 혼인상태, status perkawinan, taraf perkahwinan
marital_status: tinh trang hon nhan, สถานภาพ, สถานภาพสมรส, estat civil, egoera zibila, hjuskaparstada, gjendja civile
marital_status: ოჯახური მდგომარეობა, ընտանեկան դրություն, отбасылық жағдаиы, ailə vəziyyəti, oilaviy holati
marital_status: гэрлэлтиин баидал, marital, civil status
membership_level: member tier, vip level, mitgliedsstatus stufe, kundenstufe, treuestufe, mitgliedschaftsart
membership_level: niveau fidelite, statut fidelite, niveau client, categorie adherent, type d abonne, nivel fidelidad
membership_level: categoria de socio, nivel de cliente, livello socio, categoria socio, nivel do cliente
membership_level: lidmaatschapstype, loyaliteitsniveau, klantniveau, kundniva, medlemsniveau, jasenlaji
membership_level: kanta asiakastaso, kliendi tase, liikmetase, lojalitates limenis, biedra veids, dalibnieka veids
membership_level: lojalumo lygis, nario tipas, narystes lygis, poziom lojalnosciowy, poziom czlonkostwa, typ czlonka
membership_level: status klienta poziom, typ clena, druh clenstvi, uroven clenstva, tagsagi szint, husegszint
membership_level: tagtipus, nivel loialitate, tip de membru, categorie membru, vrsta clana, nivo clanstva
membership_level: raven clanstva, ниво на лоялност, вид членство, ниво на членство, тип член, врста члана
membership_level: ниво чланства, уровень участника, статус карты, вид членства, рівень лояльності, тип учасника
membership_level: узровень, κατηγορια μελουσ, βαθμιδα, uye turu, sadakat seviyesi, فيه العضويه, سطح عضويت, سطح وفاداري
membership_level: רמת חברות, סוג חבר, דרגה במועדון, सदस्यता प्रकार, 会員ステージ, 会員等級, 会员级别, 会员类型, 會員類別, 멤버십 등급
membership_level: level member, jenis member, tahap keahlian, cap do thanh vien, loai hoi vien, nivell de soci
membership_level: categoria de soci, bazkide mota, adildarstig, niveli i anetaresise, წევრობის დონე
membership_level: անդամության մակարդակ, мүшелік деңгеиі, uzvluk səviyyəsi, a zolik darajasi, гишүүнчлэлиин түвшин
membership_level: kiwango cha uanachama, kaiin rank, huiyuan dengji, uroven loyalnosti, membership tier, tier
mobile_phone: natel, natelnummer, n portable, no movil, num celular, nro celular, n cellulare, num cellulare
mobile_phone: no telemovel, cel whatsapp, 06 nummer, matkapuhelinnro, matkap, telefon kom, tel kom, nr komorki
mobile_phone: mob cislo, mobil c, nr mobil, mobitel br, br mobilnog, broj mobilnog, mob stevilka, джиесем
mobile_phone: број мобилног, моб број, номер мобильного, номер мобільного, мабільны нумар, κιν τηλεφωνο
mobile_phone: αριθμοσ κινητου, gsm numarasi, cep numarasi, טל נייד, מס נייד, मोबाइल नं, ケータイ, no telefon bimbit
mobile_phone: nr celular, բջջ, mobil raqam, simu ya mkononi, keitai, keitai bango, shouji, shoujihao, sotovyy
mobile_phone: mobilnyy telefon, kinito, nayad, hyudaepon
nationality: staatsburgerschaft, medborgarskap, statsborgerskap, statsborgerskab, rahvus, tautiba, tautybe
nationality: statni obcanstvi, obcanstvi, statna prislusnost, statne obcianstvo, nemzetiseg, nacionalnost
nationality: националност, државјанство, држављанство, национальность, грамадзянства, ιθαγενεια, uyrugu, vatandaslik
nationality: تابعيت, לאום, नागरिकता, kebangsaan, warganegara, nacionalitat, herritartasuna, rikisfang, thjoderni
nationality: shtetesia, kombesia, მოქალაქეობა, ეროვნება, քաղաքացիություն, ազգություն, азаматтығы, ұлты, vətəndasliq
nationality: fuqaroligi, millati, иргэншил, uraia
nickname: name preferred, goes by name, what should we call you, called name, anzeigename rufname, nom d usage prefere
nickname: nombre preferido, nombre social, nome social, nome preferito, nome preferido, nome de preferencia, kaldenavn
nickname: puhuttelunimi, kutsutav nimi, iesauka, velamais vards, pravarde, pageidaujamas vardas, preferowane imie
nickname: uzywane imie, zdrobnienie, preferovane jmeno, oslovovane jmeno, preferovane meno, hasznalt nev
nickname: megszolitott nev, prenume preferat, zeljeno ime, klicno ime, предпочитано име, прякор, галено име, прекар
nickname: надимак, предпочитаемое имя, бажане ім я, псевдонім, прізвисько, προτιμωμενο ονομα, υποκοριστικο
nickname: tercih edilen isim, اسم الشهره المفضل, الاسم المفضل, נام ترجيحي, שם מועדף, उपनाम पसंदीदा, पसंदीदा नाम, 通称名
nickname: 通称, 呼び名, 称呼名, 偏好名字, 別名, 선호 이름, ten thuong goi, nom preferit, ezizena, gaelunafn, kallnafn, nofka
nickname: ზედმეტსახელი, մականուն, лақап аты, ləqəb, taxallus, хоч нэр, jina la utani, preferred first name, rufname
nickname: prenom usuel, prenom d usage, roepnaam, tilltalsnamn, kutsumanimi
notes: interne notiz, notes internes, notas internas, ovrigt, huom, lisainfo, забелешки, заувагі, aciklamalar, تعليق
notes: 特記事項, 附註, 특이사항, observacions, athugasemd, նշումներ, մեկնաբանություն, ескертпе, qeydlər, izohlar, notai
notes: nodiadau
phone: telefon privat, telefon geschaftlich nr, festnetz, festnetznummer, tel fixe, telephone domicile, n tel, num tel
phone: telefono fijo, telf, nro de telefono, num telefono, tel fijo, fijo, telefono fisso, n telefono
phone: recapito telefonico, recapito, tel fisso, telefone fixo, tel fixo, vaste telefoon, vast nummer, hemtelefon
phone: fasttelefon, fastnet, puhelinnro, puh nro, talr, talruna nr, numer tel, telefon stacjonarny, tel c, pevna linka
phone: tel szam, vezetekes telefon, nr telefon, broj tel, br telefona, kontakt broj, tel br, tel st, тел за връзка
phone: тел број, номер тел, домашнии телефон, αρ τηλεφωνου, sabit telefon, iletisim no, رقم التواصل, الهاتف الثابت
phone: تلفن ثابت, מס טלפון, दूरभाष संख्या, संपर्क नंबर, 固定電話, 固定电话, 市話, 집전화, 자택전화, เบอร์ติดต่อ, heimasimi, ტელ
phone: საკონტაქტო ნომერი, հեռ, denwa bango, denwa, dianhua, telefonnyy nomer, tilefono, phone home
plan: abomodell, vertragsart, abonnement type, offre souscrite, tipo de plan, tarifa, tipo de suscripcion
plan: tipo abbonamento, tariffa, tipo de plano, tipo de assinatura, abonnementsvorm, soort abonnement, abonnemangstyp
plan: prenumerationstyp, abonnementstype, tilaustyyppi, liittyma, tellimuse liik, tellimuse tuup, abonementa veids
plan: tarifs, abonemento tipas, tarifas, prenumeratos tipas, abonament, rodzaj abonamentu, typ subskrypcji
plan: typ predplatneho, elofizetes tipusa, berlet tipusa, abonament tip, tip abonament, vrsta pretplate, tip pretplate
plan: vrsta narocnine, paket narocnine, абонаментен план, вид абонамент, тарифа, вид на претплата, врста претплате
plan: вид абонемента, тип подписки, тарифнии план, тип підписки, προγραμμα, τυποσ συνδρομησ, abonelik plani
plan: abonelik turu, tarife, نوع الاشتراك, طرح, نوع اشتراك, نوع اشتراك شما, בחבילה, סוג מנוי, חבילה, प्लान, コース種別
plan: 料金プラン, 订阅类型, 訂閱方案, 套餐類型, 구독 유형, 이용권, paket langganan, jenis langganan, pelan, goi dich vu, loai goi, แผน
plan: ประเภทการสมัคร, tipus d abonament, harpidetza mota, askriftarleid, tegund askriftar, plani, lloji i abonimit
plan: პაკეტი, აბონემენტის ტიპი, փաթեթ, тариф жоспары, tarif plani, tarif rejasi, багц, mpango, plean, cynllun
plan: type of subscription, membership plan, pass type
points: point balance, kundenpunkte, solde points, solde de points, nb points, nombre de points, saldo de puntos
points: puntos disponibles, saldo punti, saldo de pontos, puntensaldo, poangsaldo, poengsaldo, bonuspoint, pointsaldo
points: pistesaldo, punktisaldo, bonusa punkti, lojalitates punkti, punktu atlikums, sukaupti taskai, tasku likutis
points: stan punktow, liczba punktow, saldo punktow, stav bodu, pocet bodu, pontszam egyenleg, pontegyenleg
points: puncte loialitate, sold puncte, stanje bodova, broj bodova, tocke zvestobe, stanje tock, zbrane tocke
points: натрупани точки, лоялни точки, бонус поени, бонус бодови, број бодова, баланс баллов, остаток баллов
points: баланс балів, балы, υπολοιπο ποντων, puanlar, bonus puan, toplam puan, puan bakiyesi, رصيد النقاط
points: نقاط المكافات, امتيازات, امتياز وفاداري, נקודות מועדון, יתרת נקודות, नक़द अंक, लॉयल्टी पॉइंट, 积分余额, 可用积分, 當前積分
points: 點數, 會員點數, 點數餘額, 紅利點數, 剩餘點數, 적립 포인트, 마일리지, poin loyalitas, saldo poin, jumlah poin, mata ganjaran, คะแนนสะสม
points: punts de fidelitat, puntuak, pontos fidelidade, punktar, pike, piket, ქულები, ბონუს ქულები, միավորներ, ұпаи
points: бонус ұпаилар, xallar, bonus xal, ballar, оноо, alama, pointi, pwyntiau, pointo, jifen, bally, bonusy, nekudot
points: puani
shoe_size: shoe size, schuhgrosse, pointure, talla de zapato, talla calzado, numero de calzado, numero di scarpe
shoe_size: numero scarpe, tamanho do sapato, numero do calcado, schoenmaat, skostorlek, skonummer, skostorrelse
shoe_size: kengannumero, kengan koko, jalanumber, jalatsi suurus, kurpju izmers, apavu izmers, batu dydis
shoe_size: rozmiar buta, rozmiar obuwia, velikost bot, cislo boty, velkost topanok, cipomeret, marime pantofi
shoe_size: numar pantofi, broj cipela, velicina cipela, stevilka cevljev, номер обувки, размер обувь, размер обуви
shoe_size: розмір взуття, број ципела, νουμερο παπουτσιου, ayakkabi numarasi, ayakkabi no, مقاس الحذاء, سايز كفش
shoe_size: מידת נעליים, מספר נעליים, जूते का साइज, 靴のサイズ, 鞋码, 鞋碼, 신발 사이즈, 발사이즈, ukuran sepatu, saiz kasut, co giay
shoe_size: ไซส์รองเท้า, เบอร์รองเท้า, talla de sabata
source: heard about us, heard via, how you heard, hear about us, referral channel, acquisition channel
source: marketing source, akquisequelle, wie haben sie von uns erfahren, aufmerksam geworden
source: comment avez vous entendu parler de nous, comment nous avez vous connu, como nos conocio
source: como supo de nosotros, canal de captacion, come ha saputo di noi, como soube de nos, hoe heeft u ons gevonden
source: hoe bent u bij ons terechtgekomen, hur horde du talas om oss, hur hittade du oss, hvordan horte du om oss
source: hvor horte du om os, mista kuulit meista, kust kuulsid meist, kuidas meist teada said, ka uzzinajat par mums
source: kaip suzinojote apie mus, skad dowiedziales sie o nas, jak sie o nas dowiedziales, skad o nas wiesz
source: jak jste se o nas dozvedeli, odkud nas znate, ako ste sa o nas dozvedeli, honnan hallott rolunk
source: cum ati aflat de noi, de unde ati aflat de noi, kako ste culi za nas, kako ste saznali za nas
source: kako ste izvedeli za nas, как научихте за нас, откъде научихте за нас, како дознавте за нас
source: како сте чули за нас, како сте сазнали за нас, откуда вы о нас узнали, как вы узнали о нас
source: звідки ви про нас дізналися, як ви дізналися про нас, адкуль пра нас даведаліся, πωσ μαθατε για εμασ
source: απο που μασ μαθατε, bizi nereden duydunuz, bizi nasil buldunuz, كيف سمعت عنا, كيف عرفت عنا, نحوه اشنايي
source: منبع اشنايي, از كجا با ما اشنا شديد, מאיפה שמעת עלינו, איך שמעת עלינו, आपने हमारे बारे में कैसे सुना
source: 当店を知ったきっかけ, 何で知りましたか, 流入経路, 来店きっかけ, 知ったきっかけ, 您如何得知我们, 从何得知, 得知管道, 如何得知我們, 來源管道, 알게 된 경로, 방문 경로
source: dari mana anda tahu, sumber informasi, bagaimana anda tahu tentang kami, ban biet chung toi qua dau
source: biet den qua, รู้จักเราจากไหน, ทราบข่าวจาก, com ens has conegut, nola ezagutu gaituzu
source: hvernig frettir thu af okkur, si degjuat per ne, საიდან გაიგეთ ჩვენს შესახებ, წყარო, աղբյուր
source: որտեղից եք իմացել, дереккөз, mənbə, manba, эх сурвалж, ulitujuaje, chanzo
state: kraj okres, varmegye, pokrajina, покраина, округ, управни округ, il ilce bolge, الاماره, जिला, 縣, herad, sysla
state: landshluti, rrethi, მხარე, облысы, viloyati, todofuken, shengfen, wojewodztwo zamieszkania, federal subject
website: webstranka, spletno mesto, интернет саит, веб страна, веб сајт, саит компаніі, вэб саит, web adresi
website: internet adresi, تارنما, 網址, webgunea, vefur, faqja e internetit, uebsajti, ვებგვერდი, ვებ საიტი, կայք
website: veb sayt, veb sahifa, вэб хуудас, tovuti
zip: postltz, plz wohnort, npa, cpostal, codice avviamento postale, c e p, postkode, pnr postadress, pnumer, postinro
zip: pnro, pasta ind, pasto indeksas, k pocztowy, kod poczt, kod p, smerovacie cislo, ir szam, codul postal, post broj
zip: p broj, post st, posta st, п број, птт, поштенски број, поштенски код, п к, п код, пощ код, почт индекс
zip: ταχυδρομικοσ κωδικοσ, p kodu, posta k, الكود البريدي, ص ب والرمز البريدي, पिन, पोस्टल कोड, 番号, 郵便 no, 邮码, 郵政編碼
zip: 신우편번호, 구우편번호, zonecode, zone code, zip zonecode, poskod, ma zip, ไปรษณีย์, codigo postal galego, zip kodi
zip: საფოსტო ინდექსი, ფოსტის კოდი, საფოსტო კოდი, փոստային ինդեքս, փոստային դասիչ, пошта индексі, пошталық индекс
zip: poct indeksi, poct kodu, pochta indeksi, шуудангиин код, шуудангиин индекс, poskode, zip plus 4, pincode no
zip: yubin bango, yubinbango, postal cd, youbian, youzheng bianma, indeks pocztowy, postnummer ort nr, codigo zip, cep
"""
