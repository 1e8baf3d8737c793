"""Data: more of what headers call the facts about a person: the commonest properties in the languages of the world."""

# Read after facts.py, whose meaning of a word goes before. Romanised spellings are those of keys and old databases.
FACTS = """
technical: created by, updated by, modified by, added by, imported by, entered by
technical: erstellt von, angelegt von, geandert von
technical: cree par, modifie par, creado por, modificado por, creato da, modificato da, criado por, modificado por
technical: aangemaakt door, gewijzigd door, utworzone przez, utworzyl, создал, кем создан, изменил
technical: skapad av, oprettet af, opprettet av, luonut, vytvoril, letrehozta, creat de
status: global status, overall status, general status, master status, gesamtstatus, globaler status, statut global
status: estado global, stato globale, status global, status ogolny, общий статус, globale status
phone: contact no, contact nr, contact num, contact telephone, contact phone no
company: works at, works for, place of work
children_count: hijos, filhos, figli, kinderen, dzieci, barn antal, lapsia
referral_code: ref code, empfehlungscode, werbecode, code parrainage, code de parrainage, codigo de referido
referral_code: codice amico, codigo de indicacao, kod polecajacy
company: organisasjon, organisasjonsnavn, organisationsnavn, organisationsnamn, organisatsioon, organisatsiooni nimi
company: kurulus, kurulus adi, kurum, kurum adi, iestade, iestades nosaukums, istaiga, istaigos pavadinimas, установа
company: институция, 組織, 組織名, 机构, 機構, 單位, 单位, 기관, 기관명, 단체, 단체명, co quan
company: institusi, المنظمة, الجهة
company: etablissement, empleador, entidad, entidade, trading name, handelsnaam, obchodni jmeno, obchodne meno
company: institution, affiliation, organisation affiliation, legal entity, entity name
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
allergies: unvertraglichkeiten, allergies alimentaires, alergias alimentarias, allergie alimentari
allergies: alergias alimentares, matallergi, allergia, alergie pokarmowe, etelallergia, алергија, алергије
allergies: аллергия, алергія, حساسيه, حساسيت, רגישויות, 过敏史, 過敏, 알러지, alahan, อาหารที่แพ้, alergiak
allergies: ofnaemi, alergji, food allergies, food allergy, lebensmittelallergien, allergies alimentaires connues
allergies: alergias alimentarias conocidas
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
blood_type: blood type, blood group, blutgruppe, groupe sanguin, grupo sanguineo, gruppo sanguigno
blood_type: tipo sanguineo, bloedgroep, blodgrupp, blodtype, veriryhma, veregrupp, asinsgrupa, kraujo grupe
blood_type: grupa krwi, krevni skupina, krvna skupina, vercsoport, grupa sanguina, krvna grupa, кръвна група
blood_type: крвна група, группа крови, група крові, ομαδα αιματοσ, kan grubu, فصيله الدم, زمره الدم, گروه خوني
blood_type: סוג דם, रक्त समूह, 血液型, 血型, 혈액형, golongan darah, nhom mau, กรุ๊ปเลือด, หมู่เลือด, grup sanguini
blood_type: blodflokkur
breed: breed, dog breed, rasse, hunderasse, race du chien, race animal, raza, raza del perro, razza
breed: raca do animal, ras hond, hundras, hunderase, hunderace, koirarotu, rotu, koeratoug, toug, skirne
breed: suna skirne, veisle, suns veisle, rasa psa, plemeno, fajta, rasa, rasa cainelui, pasmina, pasma, порода
breed: порода собаки, порода на кучето, раса пса, ρατσα, irk, kopek irki, السلاله, نژاد, גזע, नस्ल, 犬種, 品種
breed: 品种, 犬种, 품종, 견종, ras hewan, giong cho, สายพันธุ์, hundategund
check_in_date: check in date, arrival date, arrival, date of arrival, anreise, anreisedatum, ankunft
check_in_date: ankunftsdatum, date d arrivee, arrivee, fecha de llegada, llegada, fecha de entrada
check_in_date: data di arrivo, arrivo, data de chegada, chegada, aankomst, aankomstdatum, ankomst, ankomstdatum
check_in_date: ankomstdato, saapumispaiva, tulopaiva, saabumine, saabumiskuupaev, ierasanas datums
check_in_date: atvykimo data, data przyjazdu, przyjazd, datum prijezdu, prijezd, datum prichodu, prichod
check_in_date: erkezes, erkezes datuma, data sosirii, sosire, datum dolaska, dolazak, datum prihoda
check_in_date: prihod gosta, дата на пристигане, пристигане, датум доласка, дата заезда, заезд, дата заізду
check_in_date: заізд, ημερομηνια αφιξησ, αφιξη, giris tarihi, تاريخ الوصول, الوصول, تاريخ ورود, תאריך הגעה, הגעה
check_in_date: आगमन तिथि, チェックイン日, チェックイン, 入住日期, 入住, 체크인, 입실일, tanggal check in
check_in_date: ngay nhan phong, ngay den, วันเช็คอิน, วันที่เข้าพัก, data d arribada, komudagur
check_out_date: check out date, departure date, departure, date of departure, abreise, abreisedatum
check_out_date: date de depart, depart, fecha de salida, data di partenza, partenza, data de partida
check_out_date: data de saida, vertrek, vertrekdatum, avresa, avresedatum, avreisedato, afrejse, afrejsedato
check_out_date: lahtopaiva, lahkumine, lahkumiskuupaev, izbrauksanas datums, isvykimo data, data wyjazdu, wyjazd
check_out_date: datum odjezdu, odjezd, datum odchodu, odchod, tavozas, tavozas datuma, data plecarii, plecare
check_out_date: datum odlaska, odlazak, datum odhoda, дата на заминаване, заминаване, датум одласка, дата выезда
check_out_date: выезд, дата виізду, виізд, ημερομηνια αναχωρησησ, αναχωρηση, cikis tarihi, تاريخ المغادره
check_out_date: المغادره, تاريخ خروج, תאריך עזיבה, עזיבה, प्रस्थान तिथि, チェックアウト日, チェックアウト
check_out_date: 退房日期, 离店日期, 체크아웃, 퇴실일, tanggal check out, ngay tra phong, ngay di, วันเช็คเอาท์
check_out_date: data de sortida, brottfarardagur
children_count: kinderzahl, nb enfants, no hijos, n figli, filhos qtd, lapsia, lasten lukumaara, laste arv
children_count: bernu skaits, vaiku skaicius, ilosc dzieci, gyerekek szama, nr copii, broj dece, stevilo otrok
children_count: брои деца, број на деца, број деце, число детеи, αριθμοσ παιδιων, cocuk sayisi, عدد الاطفال
children_count: عدد الابناء, تعداد فرزندان, מספר ילדים, बच्चों की संख्या, 子供の人数, お子様の人数, 子女数, 子女數
children_count: 孩子数量, 자녀수, 자녀 수, จํานวนบุตร, nombre de fills, fjoldi barna, numri i femijeve
city: cidade onde mora, bopaelsby, kotipaikka, kotikunta, asuinpaikkakunta, apdzivota vieta, gyvenamasis miestas
city: mesto bydliska, obec bydliska, mjesto stanovanja, grad stanovanja, mesto stanovanja, нас място
city: местоживеене, град на живеење, место на живеење, место становања, место пребивалишта, нас пункт
city: ikamet sehri, مدينه السكن, شهر محل سكونت, 常住城市, 居住縣市, kota asal, sveitarfelag, vendbanimi
city: chengshi, gorod, misto, poli, shehir, hometown, home town, heimatort, heimatstadt, ville natale actuelle
city: hemort, hjemby, kotikaupunki, kraj
company: unternehmen name, arbeitgeber name, betriebsname, nom entreprise, denomination sociale
company: etablissement employeur, nombre comercial, nome dell azienda, datore di lavoro, ente di appartenenza
company: nome empresa, empregador, organisatienaam, bolag, tooandja, firma nimi, darba devejs, uzn nosaukums
company: darbdavys, zaklad pracy, angajator, denumire firma, naziv podjetja, работодател, работодавач
company: послодавац, роботодавець, φορεασ, isveren, kurum adi, اسم الموسسه, صاحب العمل, محل كار, كارفرما, מעסיק
company: नियोक्ता, 勤務先, 所属, 所属先, 服務單位, 任職公司, 직장, 근무처, majikan, nama syarikat
company: don vi cong tac, ที่ทํางาน, vinnustadur, vinnuveitandi, punedhenesi, სამსახური, աշխատավայր, ұиым
company: жұмыс орны, is yeri, ish joyi, ажлын газар, mwajiri, kaisha mei, kaishamei, gongsi, etaireia, hevra
company: hoesa, firma nazev, nazev firma, firma unternehmen
company_size: team size, staff count, effectifs, no empleados, tamano empresa, n dipendenti
company_size: numero de colaboradores, no funcionarios, porte da empresa, aantal werknemers, antal medarbejdere
company_size: henkilostomaara, tyontekijoita, letszam ceg, dolgozok szama, numar de angajati, nr angajati
company_size: брои служители, број на вработени, број запослених, численность, кількість працівників
company_size: αριθμοσ εργαζομενων, αριθμοσ υπαλληλων, personel sayisi, حجم الشركه, تعداد كاركنان
company_size: מספר עובדים בחברה, גודל חברה, कर्मचारियों की संख्या, 員工人數, 公司規模, 임직원수, bilangan pekerja
company_size: quy mo cong ty, ขนาดบริษัท, nombre d empleats
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
customer_number: customer id no, client no, codigo cliente, n cliente, kliendi nr, klienta nr, kliento nr
customer_number: c zakaznika, ugyfel azonosito, nr client, broj klijenta, stevilka stranke, клиентски no
customer_number: клиент no, номер на клиент, шифра на клиент, број клијента, no клиента, αρ πελατη, كود العميل
customer_number: ग्राहक आईडी, ग्राहक क्रमांक, bezero zenbakia, vidskiptamannanumer, numri i klientit
customer_number: კლიენტის ნომერი, հաճախորդի համար, mustəri nomrəsi, mijoz raqami, патиент број, patient number
customer_number: patient no, patient id no, chart no, 診察券番号, カルテ番号, 病历号, 患者编号, 환자번호
customer_number: 차트번호, nr pacjenta, cislo pacienta, nr karty pacjenta, st stranke, br kupca
customer_number: sifra stranke st
department: fachbereich, ufficio, enhet, yksikko, uksus, strukturvieniba, wydzial, utvar, odbor, compartiment
department: sectie, odsjek, sektor odjel, sluzba, дирекция, звено, оддел, сектор оддел, отделение, аддзел
department: διευθυνση τμηματοσ, birim, واحد سازماني, دپارتمان, יחידה, अनुभाग, 所属部署, 部門名稱, 팀, bahagian
department: jabatan bahagian, saila, deild, departamenti, njesia, დეპარტამენტი, განყოფილება, բաժին, бөлімі, sobə
department: bo lim, хэлтэс, idara, rannog, adran, busho, bumen, otdel, dpto, dep, dpt, abt, afd, avd
diet: food requirements, essenswunsche, ernahrungsform, restrictions alimentaires, restricciones dieteticas
diet: requisitos dieteticos, regime alimentare, dieta alimentar, kostpreferens, matpreferenser, kostonsker
diet: diettkrav, toitumiseriparad, toidueelistus, uztura ierobezojumi, mitybos poreikiai, preferencje zywieniowe
diet: stravovaci omezeni, dietni pozadavky, stravovacie obmedzenia, etkezesi igeny, regim alimentar
diet: prehrambene navike, posebna prehrana, prehranske zahteve, особенности питания, пищевые предпочтения
diet: особливості харчування, διατροφικεσ απαιτησεισ, متطلبات غذاييه, الحميه الغذاييه, העדפות תזונה, 食事の希望
diet: 饮食禁忌, 飲食需求, 飲食禁忌, 식단, preferensi makanan, pantangan makanan, yeu cau an uong, ข้อจํากัดด้านอาหาร
diet: อาหารที่รับประทาน, requisits dietetics, serfaedi, mataraedi
donation: donation total, gift total, total gifts, lifetime giving, giving total, spendensumme gesamt
donation: montant don, total des dons, cumul dons, monto donado, total donado, importo donato, totale donazioni
donation: valor doado, total doado, totaal gedoneerd, donatie totaal, gavobelopp totalt, samlet donation
donation: donert belop, lahjoitussumma, annetuse suurus, ziedojuma summa, aukos dydis, paaukota suma
donation: kwota darowizn, suma darowizn, celkem darovano, suma donata, total donat, ukupno donirano
donation: znesek donacije, дарена сума, общо дарено, донација износ, износ донације, сумма пожертвовании
donation: сума пожертв, bagis miktari, اجمالي التبرعات, مبلغ اهدايي, סך תרומות, 累计捐款, 捐款總額, 총 후원금
donation: so tien quyen gop, จํานวนเงินบริจาค, import donat, upphaed styrks, framlag, manadarframlag
donation: shuma e dhuruar
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
full_name: teilnehmername, vor u nachname, naam voluit, namn efternamn fornamn, navn fornavn efternavn
full_name: sukunimi etunimi, perekonna ja eesnimi, vezeteknev es keresztnev, прозвішча імя, שם פרטי ושם משפחה
full_name: お名前 姓名, тегі аты
gender: род, geschl, gend, m w, sukup, seibetsu, xingbie, seongbyeol, pol, cinsiyeti, gjini
groups: zielgruppe, segmento cliente, klantgroep, doelgroep, kundgrupp, malgrupp, kundegruppe, malgruppe
groups: asiakasryhma, kohderyhma, kliendigrupp, sihtruhm, ruhm, merkgrupa, segmentas, ugyfelcsoport, vevocsoport
groups: celcsoport, ciljna skupina, skupina kupcev, skupina strank, сегмент, целна група, група клијената
groups: сегмент клиента, сегмент клієнта, ομαδα πελατων, musteri grubu, مجموعه العملاء, شريحه العملاء
groups: קבוצת לקוחות, सेगमेंट, セグメント, 客户群, 客群, 세그먼트, segmen, kumpulan, phan khuc, กลุ่มเป้าหมาย
groups: bezero taldea, vidskiptavinahopur, hopur, grupi, grupi i klienteve, ჯგუფი, მომხმარებლის ჯგუფი, խումբ
groups: клиент тобы, mustəri qrupu, qrup, guruh, mijozlar guruhi, бүлэг, kikundi, segmento, luokka
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
instagram: ig, insta handle, insta name, instagram name, ig username, ig name
instrument: instrument, musical instrument, instrumento, instrument de musique, strumento, muziekinstrument
instrument: soitin, instruments muzika, muzikos instrumentas, instrument muzyczny, hudebni nastroj
instrument: hudobny nastroj, hangszer, instrument muzical, glazbalo, glasbilo, инструмент, музикален инструмент
instrument: музыкальныи инструмент, музичнии інструмент, μουσικο οργανο, enstruman, calgi, اله موسيقيه
instrument: כלי נגינה, वाद्य, 楽器, 乐器, 樂器, 악기, alat musik, nhac cu, เครื่องดนตรี, hljodfaeri
insurance: insurance, health insurance, insurance company, insurer, krankenkasse, krankenversicherung
insurance: versicherung, mutuelle, assurance, assurance maladie, obra social, seguro medico, aseguradora
insurance: assicurazione, convenio, plano de saude, zorgverzekeraar, zorgverzekering, forsakringsbolag
insurance: forsikring, forsikringsselskab, vakuutusyhtio, kindlustus, apdrosinasana, draudimas, ubezpieczyciel
insurance: ubezpieczenie, pojistovna, zdravotni pojistovna, poistovna, zdravotna poistovna, biztosito, asigurare
insurance: casa de asigurari, osiguranje, zavarovalnica, застраховка, здравна каса, осигурање
insurance: страховая компания, страховая, страхова компанія, ασφαλεια, ασφαλιστικη, sigorta, sigorta sirketi
insurance: شركه التامين, التامين, بيمه, קופת חולים, ביטוח, बीमा, 保険, 保険会社, 健康保険, 医保类型, 保险公司
insurance: 健保, 보험, 보험사, asuransi, bao hiem, ประกัน, บริษัทประกัน, asseguranca
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
last_donation_date: last donation, last donation date, last gift, last gift date, date of last gift
last_donation_date: most recent gift date, letzte spende, letzte spende am, datum letzte spende, dernier don
last_donation_date: date du dernier don, date dernier don, ultima donacion, fecha ultima donacion
last_donation_date: ultimo donativo, ultima donazione, data ultima donazione, ultima doacao
last_donation_date: data da ultima doacao, laatste gift, laatste donatie, datum laatste gift, senaste gava
last_donation_date: siste gave, seneste donation, viimeisin lahjoitus, viimane annetus, pedejais ziedojums
last_donation_date: paskutine auka, ostatnia darowizna, data ostatniej darowizny, posledni dar
last_donation_date: datum posledniho daru, posledny dar, datum posledneho daru, utolso adomany
last_donation_date: utolso adomany datuma, ultima donatie, data ultimei donatii, zadnja donacija
last_donation_date: datum zadnje donacije, последно дарение, дата на последно дарение, последња донација
last_donation_date: последна донација, последнее пожертвование, дата последнего пожертвования, останніи внесок
last_donation_date: дата останньоі пожертви, τελευταια δωρεα, son bagis, son bagis tarihi, اخر تبرع
last_donation_date: تاريخ اخر تبرع, اخرين كمك, תרומה אחרונה, תאריך תרומה אחרונה, अंतिम दान तिथि, 最終寄付日
last_donation_date: 最近捐款日期, 最後捐款日, 최근 후원일, 최근 기부일, donasi terakhir, lan quyen gop cuoi
last_donation_date: บริจาคล่าสุด, darrera donacio, sidasti styrkur
last_purchase_date: last bought, last ordered, last sale, f ultima compra, ultima compra em
last_purchase_date: laatste bestelling op, laatste aankoopdatum, senaste orderdatum, seneste ordre
last_purchase_date: viimeisin ostos, viimeisin tilauspvm, viimase ostu kuupaev, pedeja pirkuma datums
last_purchase_date: paskutinio pirkimo data, paskutinio uzsakymo data, data ost zakupu
last_purchase_date: datum posledni objednavky, datum posledniho nakupu, datum poslednej objednavky
last_purchase_date: utolso rendeles datuma, utolso vasarlas datuma, data ultimei comenzi, datum zadnje narudzbe
last_purchase_date: datum zadnje kupovine, datum zadnjega nakupa, последна нарачка, датум последње куповине
last_purchase_date: посл заказ, дата останнього замовлення, ημερομηνια τελευταιασ αγορασ
last_purchase_date: ημερομηνια τελευταιασ παραγγελιασ, son alisveris tarihi, son satin alma tarihi
last_purchase_date: تاريخ اخر عمليه شراء, اخر عمليه شراء, اخرين سفارش, הזמנה אחרונה, अंतिम ऑर्डर तिथि
last_purchase_date: 最終購入日時, 最近购买时间, 最后下单时间, 最近一次消费, 最後消費日, 最後購買日期, 最近消費日
last_purchase_date: 최종 주문일, 최근주문일, transaksi terakhir, lan mua cuoi, ngay mua gan nhat, ngay mua cuoi
last_purchase_date: ซื้อครั้งล่าสุด, azken erosketa, sidustu kaup, blerja e fundit, ბოლო შეკვეთა, ბოლო შენაძენი
last_purchase_date: վերջին գնում, соңғы сатып алу, son alis tarixi, oxirgi xarid, сүүлиин худалдан авалт
last_visit: last attended, seneste besog, viimane visiit, pedeja vizite, paskutinis vizitas
last_visit: data ostatniej wizyty, utolso vizit, zadnja poseta, последна посета, son ziyaret tarihi
last_visit: اخرين مراجعه, تاريخ اخرين مراجعه, अंतिम विज़िट, 前回来店日, 最近来院日, 最終利用日, 最后就诊日期
last_visit: 最近到訪, 最近來店日, 마지막 방문일, 최종 방문일, lan kham gan nhat, เข้าใช้บริการล่าสุด, มาล่าสุด
last_visit: darrera visita, azken bisita, sidasta heimsokn, vizita e fundit, ბოლო ვიზიტი, վերջին այցելություն
last_visit: соңғы келу, son ziyarət, oxirgi tashrif, сүүлд ирсэн
license_plate: license plate, licence plate, number plate, car registration, car registration number
license_plate: vehicle registration, kennzeichen, kfz kennzeichen, autokennzeichen, plaque d immatriculation
license_plate: immatriculation, matricula coche, matricula vehiculo, targa, targa auto, placa do veiculo
license_plate: kenteken, registreringsnummer bil, bilnummer, nummerplade, rekisterinumero, auto number
license_plate: auto numurs, valstybinis numeris, numer rejestracyjny, nr rejestracyjny, spz, rz vozidla
license_plate: evidencne cislo vozidla, ec vozidla, rendszam, numar inmatriculare, nr inmatriculare
license_plate: registarska oznaka, registracija vozila, registrska stevilka, рег номер, регистрационен номер
license_plate: регистарска ознака, госномер, гос номер, номер авто, держномер, номернии знак
license_plate: αριθμοσ κυκλοφοριασ, πινακιδα, plaka, plaka no, رقم اللوحه, رقم السياره, پلاك, پلاك خودرو
license_plate: מספר רכב, לוחית רישוי, गाड़ी नंबर, ナンバープレート, 車両番号, 车牌号, 車牌號碼, 차량번호
license_plate: plat nomor, nomor polisi, bien so xe, ทะเบียนรถ, matricula cotxe, bilnumer
marital_status: situation de famille, sivilstand, perekonnaseis, gimenes stavoklis, seimynine padetis
marital_status: bracno stanje, zakonski stan, семеино положение, брачна состојба, брачна статус
marital_status: οικογενειακη κατασταση, medeni hal, وضعيت تاهل, वैवाहिक स्थिति, 婚姻状況, 既婚未婚, 혼인상태
marital_status: status perkawinan, taraf perkahwinan, tinh trang hon nhan, สถานภาพ, สถานภาพสมรส, estat civil
marital_status: egoera zibila, hjuskaparstada, gjendja civile, ოჯახური მდგომარეობა, ընտանեկան դրություն
marital_status: отбасылық жағдаиы, ailə vəziyyəti, oilaviy holati, гэрлэлтиин баидал, marital, civil status
member_number: membership id, member id, nr tessera, matricula socio, jasennro, numer czlonka, c clena
member_number: clenske c, tagkartya szam, nr legitimatie, broj clanske karte, номер на член, членски број
member_number: број члана, чланска карта број, членскии номер, no картки, номер члена клубу, رقم العضو, كد عضويت
member_number: מספר מנוי, सदस्यता क्रमांक, 会員 id, 會員卡號, 會員號碼, no keahlian, nombor ahli, ma hoi vien
member_number: bazkide zenbakia, felagsnumer, numri i anetarit, წევრის ნომერი, ანგარიშის წევრის ნომერი
member_number: անդամի համար, мүше нөмірі, uzv nomrəsi, a zo raqami, гишүүнии дугаар, nambari ya mwanachama
member_number: library card number, card number library, cislo prukazu, nr karty bibliotecznej, cislo preukazu
member_number: olvasojegy szama, lasitaja kartes numurs, skaitytojo numeris, lugejapileti number
member_number: kirjastokortin numero, lanekortnummer, lanekort, clanska st, st clana, clanska stev, br clana
member_number: clanski br, бр члана
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
middle_name: toinen etunimi, teine eesnimi, otrais vards, antras vardas, druhe jmeno, druhe meno
middle_name: masodik keresztnev, al doilea prenume, drugo ime, средно име, второе имя, друге ім я, μεσαιο ονομα
middle_name: gobek adi, اسم الاب الاوسط, 中間名, segon nom, bigarren izena, millinafn, emri i dyte
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
nps: net promoter score, likelihood to recommend, weiterempfehlung, recommandation, recomendaria, recomendacion
nps: consiglieresti, zou u ons aanbevelen, рекомендация балл, nps балл, おすすめ度, 推荐度, 推薦度, 추천지수
nps: 추천 의향
order_count: order qty, total order count, nb de commandes, nombre total de commandes, no pedidos, total pedidos
order_count: cantidad de compras, no de compras, nr ordini, n acquisti, num ordini, quantidade de compras
order_count: qtd pedidos, antal bestallningar, tilausmaara, tilausten lukumaara, ostokertoja, tellimuste hulk
order_count: uzsakymu kiekis, ilosc zakupow, pocet objednavek celkem, nr comenzi, бр поръчки, број нарачки
order_count: кол во покупок, к сть замовлень, αρ παραγγελιων, πληθοσ παραγγελιων, alisveris sayisi
order_count: عدد المشتريات, تعداد سفارشات, मात्रा ऑर्डर, 注文件数, 订单总数, 累计订单数, 購買次數, 訂單數量
order_count: 주문건수, jumlah transaksi, jumlah order, tong don hang, จํานวนครั้งที่ซื้อ, eskaera kopurua
order_count: fjoldi pantana, numri i porosive, შეკვეთების რაოდენობა, պատվերների քանակ, тапсырыс саны
order_count: sifaris sayi, buyurtmalar soni, захиалгын тоо, sale cnt, order cnt, buy cnt, purchase cnt
order_count: idadi ya oda, 消费次数, 消費次數, 累計消費次數, 累计消费次数, 購物次數, 购物次数, 下单次数
order_count: 下單次數, 購買次數合計, bestellungen gesamt, gesamtbestellungen, commandes totales, pedidos totales
order_count: ordini totali
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
room_type: room type, room category, zimmertyp, zimmerkategorie, zimmerart, type de chambre, tipo de habitacion
room_type: tipo camera, tipologia camera, tipo de quarto, kamertype, rumstyp, romtype, vaerelsestype
room_type: huonetyyppi, toatuup, numura tips, kambario tipas, typ pokoju, rodzaj pokoju, typ pokoje, typ izby
room_type: szobatipus, tip camera, vrsta sobe, tip sobe, тип стая, вид стая, тип собе, тип номера
room_type: категория номера, тип кімнати, τυποσ δωματιου, oda tipi, نوع الغرفه, نوع اتاق, סוג חדר, कमरे का प्रकार
room_type: 部屋タイプ, 房型, 房间类型, 객실유형, 객실 타입, tipe kamar, loai phong, ประเภทห้อง, tipus d habitacio
room_type: herbergistegund
school: school name, etablissement scolaire, centro educativo, istituto, instituicao de ensino
school: onderwijsinstelling, universitet, larosate, oppilaitos, yliopisto, ulikool, augstskola, universitetas
school: univerzita, vysoka skola, egyetem, liceu, sveuciliste, fakultet, sola, univerza, училище, училиште
school: универзитет, вуз, учебное заведение, учбовии заклад, навчальнии заклад, університет, πανεπιστημιο, مدرسه
school: אוניברסיטה, स्कूल, विश्वविद्यालय, 学校名, 大学名, 出身校, 毕业院校, 学校名称, 畢業學校, 학교명, 대학교
school: universitas, asal sekolah, truong hoc, truong dai hoc, มหาวิทยาลัย, institut, ikastetxea, skoli, haskoli
school: shkolla, universiteti, სკოლა, უნივერსიტეტი, դպրոց, համալսարան, мектеп, məktəb, maktab, сургууль, shule
school: scoil, ysgol
score_grade: school class, year group, form class, jahrgangsstufe, niveau scolaire, grado, clase, serie, turma
score_grade: ano escolar, leerjaar, arskurs, klassetrin, trinn, rocnik, rocnik studia, evfolyam, odjeljenje
score_grade: разред, паралелка, курс обучения, τμημα ταξησ, الصف الدراسي, پايه تحصيلي, שכבה, クラス名
score_grade: 学年 クラス, 班级, 班級, 학년반, tingkatan, khoi lop, ชั้นเรียน, ระดับชั้น, curs escolar, maila, bekkur
score_grade: კლასი, դասարան, сынып, sinf, анги, darasa, class, curso, osztaly, luokka
shoe_size: shoe size, schuhgrosse, pointure, talla de zapato, talla calzado, numero de calzado, numero di scarpe
shoe_size: numero scarpe, tamanho do sapato, numero do calcado, schoenmaat, skostorlek, skonummer, skostorrelse
shoe_size: kengannumero, kengan koko, jalanumber, jalatsi suurus, kurpju izmers, apavu izmers, batu dydis
shoe_size: rozmiar buta, rozmiar obuwia, velikost bot, cislo boty, velkost topanok, cipomeret, marime pantofi
shoe_size: numar pantofi, broj cipela, velicina cipela, stevilka cevljev, номер обувки, размер обувь
shoe_size: размер обуви, розмір взуття, број ципела, νουμερο παπουτσιου, ayakkabi numarasi, ayakkabi no
shoe_size: مقاس الحذاء, سايز كفش, מידת נעליים, מספר נעליים, जूते का साइज, 靴のサイズ, 鞋码, 鞋碼, 신발 사이즈
shoe_size: 발사이즈, ukuran sepatu, saiz kasut, co giay, ไซส์รองเท้า, เบอร์รองเท้า, talla de sabata
signup_date: registered, registered date, date of registration, registration time, date of joining club
signup_date: enrolled on, enrollment date, sign up time, angemeldet, anmeldezeitpunkt, beitritt, date adhesion
signup_date: inscrit depuis, date de creation du compte, fecha registro, fecha de afiliacion, registrado el
signup_date: data registrazione, iscritto il, registrato il, data cadastro, data de registro, data de adesao
signup_date: membro desde, datum inschrijving, ingeschreven op, registratiedatum, inskriven, gick med
signup_date: intradesdatum, registrert dato, pameldt dato, indmeldelsesdato, rekisteroitymispaiva
signup_date: jasenyys alkoi, liitumiskuupaev, registreerimiskuupaev, iestasanas datums, istojimo data
signup_date: narystes pradzia, data przystapienia, data wstapienia, datum vstupu, belepes datuma klub
signup_date: data aderarii, datum uclanjenja, datum upisa, datum vclanitve, дата на присъединяване
signup_date: датум на регистрација, дата вступу, дата рэгістрацыі, uyelik baslangic tarihi, katilim tarihi
signup_date: تاريخ العضويه, शामिल होने की तारीख, सदस्यता तिथि, 加入日, 入会日期, 入會日, tanggal gabung
signup_date: tarikh daftar, tarikh pendaftaran, data d inscripcio, izen emate data, skraningardagur, skradur
signup_date: data e regjistrimit, რეგისტრაციის თარიღი, գրանցման ամսաթիվ, тіркелген күні, qeydiyyat tarixi
signup_date: ro yxatdan o tgan sana, бүртгүүлсэн огноо, tarehe ya kujiunga, tarehe ya usajili, regdate
signup_date: regist dt
skill_level: skill level, ability level, leistungsstufe, spielstarke, livello, niva, niveau du joueur, taso
skill_level: tase, limenis, lygis, poziom, poziom zaawansowania, uroven, szint, tudasszint, nivel de pregatire
skill_level: razina, raven, nivo, ниво, уровень, уровень подготовки, рівень, рівень підготовки, επιπεδο, seviye
skill_level: المستوي, سطح, רמה, स्तर, レベル, 级别, 級別, 程度, 레벨, 수준, level kemampuan, cap do, ระดับ, nivell
skill_level: faernistig
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
source: ulitujuaje, chanzo, how did you hear, how you heard about us, heard from, how heard
species: species, animal type, type of animal, pet type, tierart, espece, especie, specie, diersoort, djurslag
species: dyreart, elainlaji, loomaliik, dzivnieka suga, gyvuno rusis, gatunek, gatunek zwierzecia, druh zvirete
species: druh zvierata, allatfaj, specia, vrsta zivotinje, vrsta zivali, вид животно, вид животного, вид тварини
species: врста животиње, ειδοσ ζωου, hayvan turu, نوع الحيوان, نوع حيوان, סוג חיה, סוג בעל חיים, पशु प्रकार
species: 動物種, 宠物类型, 寵物種類, 동물종류, jenis hewan, ชนิดสัตว์, dyrategund
start_date: membership start, membership start date, contract start, valid from, starts on, startdatum
start_date: vertragsbeginn, gultig ab, mitgliedschaft seit, date de debut, debut d adhesion, valable a partir du
start_date: fecha de inicio, data di inizio, data inizio, data de inicio, ingangsdatum, startdato, startdag
start_date: galler fran, gyldig fra, alkupaiva, alkamispaiva, alguskuupaev, sakuma datums, pradzios data
start_date: data rozpoczecia, data poczatku, datum zahajeni, platnost od, datum zaciatku, platne od, kezdo datum
start_date: kezdes datuma, data de inceput, valabil de la, datum pocetka, vrijedi od, datum zacetka, velja od
start_date: начална дата, валиден от, датум почетка, важи од, дата начала, деиствует с, дата початку, діє з
start_date: ημερομηνια εναρξησ, εναρξη, baslangic tarihi, تاريخ البدء, تاريخ البدايه, تاريخ شروع, תאריך התחלה
start_date: आरंभ तिथि, 開始日, 契約開始日, 开始日期, 生效日期, 開始日期, 시작일, tanggal mulai, tarikh mula
start_date: ngay bat dau, วันที่เริ่มต้น, วันเริ่มต้น, data d inici, upphafsdagur
state: kraj okres, varmegye, pokrajina, покраина, округ, управни округ, il ilce bolge, الاماره, जिला, 縣, herad
state: sysla, landshluti, rrethi, მხარე, облысы, viloyati, todofuken, shengfen, wojewodztwo zamieszkania
state: federal subject
store: niederlassung, point de vente, locatie, kontor filial, avdelingskontor, afdeling butik, toimipiste
store: toimipaikka, esindus, telephely, filiala, punct de lucru, prodavaonica, poslovalnica, подружница
store: филијала, точка продаж, відділення, المعرض, दुकान, 店舗名, 所属门店, 門市, 分店名稱, 가맹점, outlet
store: cawangan, denda, utibu, verslun, dega, ფილიალი, մասնաճյուղ, филиалы, salbar, tawi
tags: stichworter, palabras clave, parole chiave, palavras chave, marcadores, emneord, stikord, marksonad
tags: atslegvardi, tagy, tagovi, kljucne rijeci, kljucne besede, тагове, ознаки, التصنيفات, الكلمات المفتاحيه
tags: टैग्स, 라벨, ป้ายกํากับ, etiketak, merki, merkimidar, etiketat, თეგები, ტეგები, պիտակներ, тегтер, белгілер
tags: teqlər, teglar, шошго, lebo
ticket_type: ticket category, admission type, ticketkategorie, kartenkategorie, categorie de billet
ticket_type: type de place, categoria de entrada, tipologia biglietto, tipo ingresso, categoria do ingresso
ticket_type: soort ticket, biljettkategori, lippuluokka, typ listka, categorie bilet, tip karte, vrsta vstopnice
ticket_type: тип билет, врста улазнице, категория билета, فيه التذكره, نوع بليط, टिकट प्रकार, 券種, 권종
ticket_type: sarrera mota, tegund mida, midategund, lloji i biletes
total_spent: total purchases amount, amount spent total, ca client, ca total, montant cumule, importe acumulado
total_spent: consumo total, ventas totales, fatturato cliente, importo totale acquisti, valor gasto
total_spent: total comprado, totale besteding, besteed bedrag, omsattning, totalt brukt, omsetning, ostot yht
total_spent: ostosten summa, ostusumma, kopejie pirkumi, izterets kopa, bendra pirkimu suma, isleista suma
total_spent: suma wydatkow, wartosc zakupow, laczne wydatki, obrot, obrat celkem, celkove nakupy, celkovy obrat
total_spent: forgalom, total achizitii, valoare achizitii, ukupna potrosnja, ukupan promet, skupni promet
total_spent: skupaj zapravljeno, обща сума покупки, оборот, общо похарчено, вкупно потрошено, промет
total_spent: укупна куповина, сумма всех покупок, выручка с клиента, сума всіх покупок, συνολικοσ τζιροσ
total_spent: toplam alisveris, مجموع الانفاق, اجمالي المبيعات, جمع خريد, סה כ רכישות, סך קניות, कुल खरीद, कुल व्यय
total_spent: 合計購入金額, 累积消费, 累计消费金额, 累積消費金額, 總消費金額, 累計消費金額, sale amt, buy amt
total_spent: order amt, total transaksi, jumlah belanja, tong mua, doanh so, ยอดซื้อสะสม, ยอดซื้อทั้งหมด, total gastat
total_spent: gastu guztira, heildarkaup, totali i shpenzuar, ჯამური დანახარჯი, ընդհանուր ծախս, жалпы сома
total_spent: umumi xərc, jami xarid, ниит худалдан авалт, revenue total, customer revenue, leiji xiaofei
tshirt_size: grosse t shirt, kleidergrosse, taille vetement, talla polo, taglia maglia, tamanho camisa
tshirt_size: kledingmaat, t paita, t sargi suurus, t krekla izmers, големина на маица, مقاس التيشيرت, سايز تيشرت
tshirt_size: टी शर्ट साइज़, t 恤尺寸, 衣服尺寸, saiz baju, kamiseta neurria, bolastaerd, staerd bols
tshirt_size: madhesia e bluzes, მაისურის ზომა, շապիկի չափ, футболка өлшемі, koynək olcusu, futbolka o lchami
tshirt_size: цамцны хэмжээ
vat_id: vat reg no, uid nummer, num tva, nif empresa, cif, cif empresa, momsnr, momsregistreringsnummer
vat_id: orgnummer, mva nummer, se nummer, alv numero, reg kood, pvn numurs, pvn nr, registracijas nr, pvm kodas
vat_id: pvm moketojo kodas, imones kodas, adoszam, cegjegyzekszam, cod fiscal firma, cif firma, oib tvrtke
vat_id: id za ddv, ддс номер, едб, даночен број, инн организации, αφμ επιχειρησησ, vergi no, vergi numarasi
vat_id: شناسه ملي شركت, ח פ, ע מ, gst number, gstin, 统一社会信用代码, 統編, 사업자번호, npwp perusahaan
vat_id: ma so thue, เลขผู้เสียภาษี
visit_count: visits count, visits total, besuche gesamt, nb visites, no visitas, visitas totales, n visite
visit_count: no de visitas, kayntikerrat, vizitu skaicius, nr vizite, број на посети, кол во посещении
visit_count: число визитов, к сть візитів, تعداد مراجعه, विज़िट संख्या, 来館回数, 利用回数, 来院回数, 到店次數
visit_count: 来访次数, 이용횟수, so lan den, จํานวนครั้งที่มา, จํานวนครั้งที่ใช้บริการ, bisita kopurua, fjoldi heimsokna
visit_count: numri i vizitave, ვიზიტების რაოდენობა, այցելությունների քանակ, келу саны, ziyarət sayi
visit_count: tashriflar soni
voice_part: voice part, stimmlage, pupitre, cuerda coral, registro vocale, naipe, stemgroep, stemsoort, stamma
voice_part: stemmegruppe, stemme, aaniala, haaleruhm, hlasova skupina, szolam, dionica, партия хора, ses grubu
voice_part: パート, 声部, 聲部, 성부, 파트
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
zip: youzheng bianma, indeks pocztowy, postnummer ort nr, codigo zip, postna st, postna stev, postanski br
zip: post br, пошт број, poc kod, cep
"""
