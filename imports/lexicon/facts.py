"""Data: what headers call the other facts about a person, in the languages people export in. One concept per line."""

FACTS = """
state: prefecture, prefectures, prefektur, voivodeship, oblast, canton, kanton, bundesland, emirate, governorate
plan: 契約プラン, ご契約プラン, 契約コース, ご利用プラン, 利用プラン, 套餐类型, 요금제
last_visit: last visit, last visit date, date of last visit, most recent visit, last check in, last stay
last_visit: last appointment
last_visit: last booking, letzter besuch, letzter termin, letzter aufenthalt, derniere visite, dernier rendez vous
last_visit: dernier passage, ultima visita, ultima cita, ultima estancia, ultimo appuntamento, ultima consulta
last_visit: ultimo atendimento, laatste bezoek, laatste afspraak, ostatnia wizyta, последний визит
last_visit: последнее посещение
last_visit: дата последнего визита, останній візит, останнє відвідування, последно посещение, последња посета
last_visit: posledni navsteva
last_visit: posledna navsteva, utolso latogatas, ultima vizita, zadnji posjet, zadnji obisk, siste besok
last_visit: senaste besok
last_visit: sidste besog, viimeisin kaynti, viimane kulastus, pedejais apmeklejums, paskutinis apsilankymas
last_visit: son ziyaret
last_visit: 最終訪問日, 最終来店日, 最終来院日, 最近到店, 最后到访, 最後到訪, 최근 방문일, 마지막 방문
last_visit: اخر زيارة, آخرین بازدید, ביקור אחרון
last_visit: kunjungan terakhir, lan ghe gan nhat, เข้าใช้ล่าสุด, τελευταια επισκεψη, अंतिम यात्रा
city: city of residence, town of residence, place of residence, residence, wohnsitz, ville de residence
city: lieu de residence
city: ciudad de residencia, lugar de residencia, residencia, citta di residenza, comune di residenza
city: cidade de residencia
city: woonplaats, miasto zamieszkania, miejsce zamieszkania, город проживания, место жительства, місто проживання
city: град на живеене, bostadsort, bosted, asuinpaikka, asuinkunta, elukoht, dzivesvieta, gyvenamoji vieta, bydliste
city: mesto bydliste, bydlisko, lakohely, oras de domiciliu, oras domiciliu, prebivaliste, grad prebivalista
city: kraj bivanja
city: ikamet ili, yasadigi sehir, yasadiginiz sehir, مدينة الاقامة, عיר מגורים, עיר מגורים, 居住地, 居住城市
city: お住まい, 거주지, 거주 도시
city: kota domisili, kota tempat tinggal, noi o, thanh pho sinh song, πολη κατοικιας, τοπος κατοικιας
company: place of work, where you work, where do you work, work at, employer organisation, lieu de travail
company: ou travaillez vous
company: empresa donde trabaja, lugar de trabajo, centro de trabajo, empresa en la que trabaja, luogo di lavoro
company: posto di lavoro, azienda in cui lavora, local de trabalho, empresa onde trabalha, werkplek, miejsce pracy
company: место работы, місце роботи, месторабота, radno mjesto naziv, arbetsplats, arbeidssted, arbejdsplads
company: tyopaikka
company: tookoht, darba vieta, darboviete, zamestnani firma, munkahely neve, loc de munca, delodajalec
company: poslodavac, calistigi kurum
company: calistigi sirket, calistiginiz kurum, tempat kerja, tempat bekerja, noi lam viec, nơi cong tac
company: ที่ทำงานปัจจุบัน, 就职公司
company: εργοδοτης, χωρος εργασιας
campaign: ad name, ad set name, adset name, campaign name, ad campaign, utm campaign, utm source, utm medium
campaign: form name
campaign: page name, list name, audience name, ad id, adset id, campaign id, anzeigenname, kampagnenname
campaign: nom de campagne
campaign: nom de la campagne, nom de l annonce, nombre de la campana, nombre del anuncio, nome campagna, nome annuncio
campaign: nome da campanha, nome do anuncio, campagnenaam, advertentienaam, nazwa kampanii, nazwa reklamy
campaign: название кампании
campaign: название объявления, kampanya adi, reklam adi, キャンペーン名, 広告名, 广告名称, 广告系列名称
campaign: 캠페인 이름, 광고 이름
job_title: poste occupe, fonction occupee, metier exerce, poste actuel, fonction actuelle, cargo que ocupa
job_title: cargo actual
job_title: puesto actual, puesto que ocupa, ruolo ricoperto, ruolo attuale, posizione ricoperta, cargo ocupado
job_title: funcao atual
job_title: ausgeubte tatigkeit, aktuelle position, derzeitige position, huidige functie, obecne stanowisko
job_title: zajmowane stanowisko
job_title: занимаемая должность, текущая должность, nuvarande befattning, nykyinen tehtava, soucasna pozice
job_title: jelenlegi beosztas
phone: phone, phone number, telephone, telephone number, tel, tel no, phone no, telephone no, contact number
phone: contact phone, phone 1, tel 1, telefon, telefonnummer, tel nr, telefonnr, rufnummer, fon, telf 1, telf1
phone: telephone fixe, numero de telephone, n de telephone, telefono, numero de telefono, tfno, tlf, telefon fix
phone: telefone, numero de telefone, fone, telefoon, telefoonnummer, numer telefonu, nr telefonu, nr tel
phone: tel kontaktowy, телефон, номер телефона, тел, телефонен номер, номер телефону, телефон за връзка, број телефона
phone: телефонски број, 電話番号, 電話, tel番号, お電話番号, 电话, 电话号码, 電話號碼, 联系电话, 聯絡電話, 전화번호
phone: 전화, 연락처, 연락처 전화, telefon no
phone: telefon numarasi, telefon numaraniz, رقم الهاتف, الهاتف, هاتف, رقم التلفون, تلفن, شماره تلفن, شماره تماس, טלפון
phone: מספר טלפון, telefonnumer, puhelin, puhelinnumero, puh, telefoninumber, telefoni number, talrunis
phone: talruna numurs, telefonas, telefono numeris, telefonni cislo, telefonne cislo, tel cislo, telefonszam
phone: numar de telefon, numar telefon, nr de telefon, broj telefona, kontakt telefon, telefonska stevilka
phone: telefonski broj, nomor telepon, no telepon, telepon, no telp, telp, so dien thoai, dien thoai, sdt, so dt
phone: เบอร์โทรศัพท์, เบอร์โทร, โทรศัพท์, โทร, หมายเลขโทรศัพท์, फ़ोन, फोन, फ़ोन नंबर, फोन नंबर, दूरभाष, ফোন, ফোন নম্বর
phone: τηλεφωνο, αριθμος τηλεφωνου, τηλ, σταθερο, siminumero, simi, simanumer, telefonu, numri i telefonit, sms
phone: sms number, sms phone number, phone value, phone 1 value, day phone, daytime phone, evening phone, landline
phone: fixed line, phonenumber, tel number, phone num, ph no
mobile_phone: mobile, mobile phone, cell, cell phone, cellphone, mobile number, mobile phone number, cell number
mobile_phone: cell phone number, mobile no, mob, mob no, gsm, handphone, mobil, handy, handynummer, mobilnummer
mobile_phone: mobiltelefon, mobilfunk, mobilfunknummer, mobilnr, portable, mobile tel, telephone portable
mobile_phone: tel portable, telephone mobile, numero de portable, movil, telefono movil, celular, telefono celular
mobile_phone: mobil telefon, telefon mobil, telefon mòbil, cellulare, telefono cellulare, numero di cellulare, cell n
mobile_phone: celular telefone, telemovel, telefone celular, telefone movel, numero de celular, mobiel, mobiele nummer
mobile_phone: mobiel nummer, gsm nummer, mobiele telefoon, komorka, telefon komorkowy, numer komorkowy, komorkowy
mobile_phone: мобильный, мобильный телефон, моб телефон, сотовый, моб, мобільний, мобільний телефон, моб тел, мобилен
mobile_phone: мобилен телефон, мобилни, мобилни телефон, мобилни број, 携帯, 携帯電話, 携帯番号, 携帯電話番号, スマホ
mobile_phone: 手机, 手机号, 手机号码, 手機
mobile_phone: 手機號碼, 行動電話, 移动电话, 휴대폰, 휴대폰번호, 휴대전화, 휴대폰 번호, 핸드폰, 휴대전화번호
mobile_phone: 핸드폰번호, cep, cep telefonu, cep tel, cep no
mobile_phone: gsm no, cep telefonu numarasi, رقم الجوال, الجوال, جوال, موبايل, رقم الموبايل, المحمول, الهاتف المحمول
mobile_phone: رقم المحمول, تلفن همراه, موبایل, شماره موبایل, همراه, شماره همراه, נייד, טלפון נייד, מספר נייד, סלולרי
mobile_phone: טלפון סלולרי, mobiltelefonnummer, mobilnummeret, farsimi, gsm numero, matkapuhelin, kannykka
mobile_phone: matkapuhelinnumero, mobiil, mobiiltelefon, mobiilinumber, mobilais, mobilais talrunis, mobilus
mobile_phone: mobilusis telefonas, mobilaus telefono numeris, mobilni telefon, mobilny telefon, mobilni cislo
mobile_phone: mobilne cislo, mobil cislo, mobilszam, mobiltelefonszam, telefon mobil numar, mobitel, broj mobitela
mobile_phone: mobilni, mobilni broj, gsm stevilka, mobilna stevilka, mobilnik, no hp, nomor hp, hp, no handphone
mobile_phone: nomor ponsel, ponsel, nomor handphone, wa, no wa, di dong, so di dong, dien thoai di dong, เบอร์มือถือ
mobile_phone: มือถือ, โทรศัพท์มือถือ, मोबाइल, मोबाइल नंबर, मोबाईल, मोबाइल संख्या, মোবাইল, মোবাইল নম্বর, κινητο
mobile_phone: κινητο τηλεφωνο, αρ κινητου, mobilephone, wireless, celulara, celulares, mobile phone value, mobil tel
whatsapp: whatsapp, whatsapp number, whatsapp no, whats app, nomor whatsapp, no whatsapp, numero whatsapp
whatsapp: whatsapp nummer, ватсап, واتساب, رقم الواتساب, וואטסאפ
fax: fax, fax number, fax no, faxnummer, telefax, telecopie, telecopieur, faks, факс, ファックス, ファックス番号
fax: fax番号, 传真, 傳真
fax: 팩스, 팩스번호, الفاكس, فاکس, פקס, faksi, faksas, fakss, φαξ, โทรสาร
company: company, company name, organization, organisation, organization name, organisation name, org, org name
company: business, business name, employer, firm, account name, associated company, workplace, employer name
company: company 1, organization 1 name, brand, store name, current company, firma, firmenname, unternehmen, betrieb
company: arbeitgeber, firma name, entreprise, societe, nom de l entreprise, nom de la societe, raison sociale
company: organisme, structure, employeur, association, empresa, compania, nombre de la empresa, razon social
company: nombre empresa, organizacion, entidad, empresa organizacion, nom de l empresa, organitzacio, azienda, societa
company: ditta, ragione sociale, nome azienda, impresa, ente, organizzazione, nome da empresa, organizacao
company: razao social, companhia, bedrijf, bedrijfsnaam, organisatie, werkgever, naam bedrijf, firmanaam, nazwa firmy
company: przedsiebiorstwo, organizacja, pracodawca, компания, название компании, организация, предприятие, фирма
company: наименование организации, работодатель, компанія, організація, підприємство, назва компанії, фірма
company: компания име, предузеће, фирма име, организација, компанија, назив фирме, 会社, 会社名, 企業名, 勤務先名
company: 法人名, 貴社名, 団体名
company: 御社名, 公司, 公司名称, 公司名, 单位, 企业, 企业名称, 公司名稱, 機構, 单位名称, 工作单位, 회사, 회사명
company: 기업명, 소속, 업체명, 직장명, sirket, firma adi
company: sirket adi, kurum, isyeri adi, الشركة, اسم الشركة, المؤسسة, جهة العمل, شرکت, نام شرکت, سازمان, محل کار نام
company: חברה, שם חברה, שם החברה, ארגון, מקום עבודה, bedrift, firmanavn, selskap, virksomhed, virksomhedsnavn, foretag
company: foretagsnamn, arbeidsgiver, arbejdsgiver, arbetsgivare, fyrirtaeki, yritys, yrityksen nimi, organisaatio
company: tyonantaja, ettevote, ettevotte nimi, asutus, uznemums, uznemuma nosaukums, organizacija, imone
company: imones pavadinimas, bendrove, spolecnost, nazev firmy, nazev spolecnosti, organizace, zamestnavatel
company: spolocnost, nazov firmy, organizacia, nazov spolocnosti, ceg, cegnev, vallalat, szervezet, munkahely
company: munkaltato, companie, firma nume, nume firma, nume companie, organizatie, societate, tvrtka, naziv tvrtke
company: poduzece, podjetje, ime podjetja, preduzece, kompanija, naziv firme, perusahaan, nama perusahaan, instansi
company: organisasi, kantor nama, cong ty, ten cong ty, to chuc, don vi, บริษัท, ชื่อบริษัท, องค์กร, หน่วยงาน, कंपनी
company: कंपनी का नाम, संगठन, संस्था, কোম্পানি, εταιρεια, επωνυμια, εταιρια, οργανισμος, επιχειρηση
company: επωνυμια εταιρειας, kompani, kampuni, lead company, companyname, org title name
job_title: role at company, role in company, position at company, position in company, role in organisation
job_title: role in organization, position held, current position, current role
job_title: job title, title, jobtitle, position, job position, role, job role, occupation, profession, job
job_title: job function, function, designation, work title, organization title, organization 1 title, position title
job_title: headline, berufsbezeichnung, beruf, stellung, stelle, funktion, stellenbezeichnung, tatigkeit
job_title: jobbezeichnung, titel, fonction, poste, intitule du poste, metier, titre, emploi, titre du poste, cargo
job_title: puesto, puesto de trabajo, ocupacion, profesion, funcion, titulo, carrec, professio, ruolo, mansione
job_title: posizione, professione, funzione, qualifica, titolo, funcao, profissao, ocupacao, funcao cargo, functie
job_title: functietitel, beroep, functienaam, stanowisko, zawod, stanowisko pracy, funkcja, rola, должность, профессия
job_title: позиция, посада, професія, позиція, длъжност, професия, позиция длъжност, звање, занимање, позиција
job_title: радно место, 役職, 職業, 職種, 肩書き, 肩書, 役職名, 职位, 职务, 职业, 職稱, 職位, 職業別, 岗位, 직책, 직위
job_title: 직급, 직업, 직함, unvan, meslek
job_title: pozisyon, gorev, gorevi, المسمى الوظيفي, الوظيفة, المنصب, المهنة, الدور, سمت, شغل, عنوان شغلی, حرفه, תפקיד
job_title: מקצוע, משרה, stilling, yrke, stillingstittel, tittel, rolle, befattning, roll, erhverv, stillingsbetegnelse
job_title: starf, starfsheiti, ammatti, tehtavanimike, titteli, asema, rooli, amet, ametikoht, ametinimetus, elukutse
job_title: amats, profesija, amata nosaukums, pareigos, pozice, pracovni pozice, funkce, povolani, pozicia
job_title: pracovna pozicia, funkcia, povolanie, beosztas, munkakor, foglalkozas, pozicio, szerepkor, post, profesie
job_title: ocupatie, radno mjesto, zanimanje, pozicija, delovno mesto, poklic, funkcija, jabatan, pekerjaan, posisi
job_title: profesi, chuc vu, chuc danh, vi tri, nghe nghiep, ตำแหน่ง, ตำแหน่งงาน, อาชีพ, पद, पदनाम, पेशा, व्यवसाय
job_title: θεση, επαγγελμα, ρολος, τιτλος, θεση εργασιας
department: department, dept, division, team, unit, abteilung, bereich, service, departement, departamento, area
department: departament, reparto, dipartimento, ufficio nome, setor, afdeling, dzial, отдел, подразделение, відділ
department: підрозділ, одељење, 部署, 部門, 部署名, 部门, 科室, 부서, 부서명, departman, bolum, القسم, الإدارة, قسم
department: بخش, מחלקה
department: avdeling, avdelning, osasto, osakond, nodala, departments, skyrius, padalinys, oddeleni, oddelenie
department: osztaly, reszleg, departamentul, odjel, oddelek, odeljenje, departemen, divisi, bagian, phong ban, bo phan
department: แผนก, ฝ่าย, विभाग, τμημα
industry: industry, sector, business sector, vertical, branche, industrie, secteur, secteur d activite
industry: sector de actividad, rubro, industria, settore, settore di attivita, setor de atividade, ramo, segmento
industry: branza, sektor, отрасль, сфера деятельности, галузь, сфера діяльності, индустрия, 業種, 業界, 行业, 產業
industry: 行業, 업종, 산업
industry: sektor adi, القطاع, الصناعة, صنعت, תחום, ענף, bransje, bransch, toimiala, tegevusala, nozare, sritis
industry: odvetvi, obor, odvetvie, iparag, agazat, industrie domeniu, domeniu, djelatnost, panoga, delatnost, industri
industry: bidang usaha, nganh, nganh nghe, อุตสาหกรรม, उद्योग, κλαδος
company_size: company size, number of employees, employees, no of employees, num employees, headcount, employee count
company_size: size of company, organization size, company employees, unternehmensgrosse, mitarbeiterzahl
company_size: anzahl mitarbeiter, firmengrosse, taille de l entreprise, effectif, nombre d employes
company_size: nombre de salaries, tamano de la empresa, numero de empleados, n de empleados, dimensione azienda
company_size: numero dipendenti, dipendenti, tamanho da empresa, numero de funcionarios, aantal medewerkers
company_size: bedrijfsgrootte, liczba pracownikow, wielkosc firmy, численность сотрудников, количество сотрудников
company_size: кількість співробітників, 従業員数, 社員数, 公司规模, 员工人数, 회사규모, 직원수, calisan sayisi
company_size: sirket buyuklugu
company_size: عدد الموظفين, מספר עובדים, antall ansatte, antal anstallda, antal ansatte, henkiloston maara
company_size: tootajate arv, darbinieku skaits, darbuotoju skaicius, pocet zamestnancu, pocet zamestnancov
company_size: alkalmazottak szama, numar angajati, broj zaposlenih, stevilo zaposlenih, jumlah karyawan, so nhan vien
company_size: จำนวนพนักงาน
annual_revenue: annual revenue, company revenue, yearly revenue, turnover, annual turnover, jahresumsatz
annual_revenue: chiffre d affaires, facturacion anual, fatturato, faturamento anual, jaaromzet, roczny obrot
annual_revenue: годовой оборот
address: address, full address, postal address, mailing address, home address, residential address, address full
address: default address, formatted address, address 1 formatted, adresse, anschrift, postanschrift, wohnadresse
address: adresse postale, adresse complete, adresse du domicile, direccion, domicilio, direccion completa
address: direccion postal, adreca, adreca postal, indirizzo, indirizzo completo, indirizzo di residenza, residenza
address: endereco, endereco completo, morada, adres, woonadres, postadres, adres zamieszkania, adres korespondencyjny
address: adres pocztowy, адрес, почтовый адрес, адрес проживания, адреса, поштова адреса, адрес за доставка
address: адреса становања, 住所, ご住所, 所在地, 地址, 联系地址, 住址, 通讯地址, 聯絡地址, 详细地址, 주소, 주소지
address: 집주소, acik adres, ev adresi, العنوان
address: عنوان, آدرس, نشانی, כתובת, כתובת מגורים, postadresse, bostadsadress, adress, heimilisfang, heimili, osoite
address: postiosoite, kotiosoite, aadress, postiaadress, adrese, pasta adrese, adresas, pasto adresas, adresa
address: bydliste, bydlisko, postovni adresa, cim, lakcim, levelezesi cim, lakohely cim, adresa completa
address: adresa postala, adresa stanovanja, kucna adresa, naslov, alamat, alamat rumah, alamat lengkap, dia chi
address: ที่อยู่, पता, ठिकाना, ঠিকানা, διευθυνση, διευθυνση κατοικιας, anwani, adresse complete du domicile
street: street, street address, address 1, address line 1, address1, addr1, addr 1, street 1, street line 1
street: street address line 1, street name, stras, stra e, strasse, strasse und hausnummer, strasse hausnummer
street: strasse hausnr, strasse und hausnr, strasse nr, str, adresszeile 1, rue, adresse 1, adresse ligne 1, voie
street: n et rue, numero et rue, adresse rue, calle, calle y numero, direccion 1, linea de direccion 1, carrer, via
street: via e numero, indirizzo 1, rua, logradouro, endereco 1, endereco linha 1, straat, straatnaam
street: straat en huisnummer, straat huisnummer, adresregel 1, ulica, ulica i numer, ulica nr, adres 1, улица, ул
street: вулиця, вул, улица и номер, адрес 1, улица и број, 住所1, 町名番地, 番地, 町名 番地, 街道, 街道地址, 거리
street: 도로명주소, 상세주소 1, sokak
street: cadde, adres satiri 1, الشارع, شارع, خیابان, רחוב, gate, gateadresse, vei, gata, gatuadress, gade, vej
street: adresselinje 1, vejnavn, gotuheiti, katuosoite, lahiosoite, katu, tanav, tanav ja maja, iela, gatve, ulice
street: ulice a cislo, ulice a cp, ulica a cislo, utca, utca hazszam, kozterulet, strada, str nr, ulica i broj
street: ulica i kucni broj, ulica in hisna stevilka, jalan, alamat 1, nama jalan, duong, so nha duong, ถนน, सड़क, गली
street: οδος, διευθυνση 1, οδος και αριθμος, οδος αριθμος
street_2: address 2, address line 2, address2, addr2, street 2, street line 2, street address line 2, apartment, apt
street_2: suite, unit number, apartment suite, address suffix, adresszusatz, adresse 2, complement
street_2: complement d adresse, direccion 2, piso, indirizzo 2, interno, endereco 2, adres 2, kvartira, квартира
street_2: 建物名
street_2: 住所2, マンション名, 建物名 部屋番号, 상세주소, 詳細住所, 补充地址
house_number: house number, house no, hausnummer, hausnr, hnr, numero de rue, numero de calle, numero civico, civico
house_number: huisnummer, huisnr, nr domu, numer domu, номер дома, дом, будинок, номер будинку, husnummer, husnr
house_number: talonumero, cislo popisne, cislo domu, hazszam, numar casa, kucni broj, hisna stevilka, nomor rumah
house_number: so nha
city: city, town, city town, town city, city name, locality, suburb, municipality, place, current city, stadt, ort
city: wohnort, ortschaft, gemeinde, ort01, ort 01, ort 1, ville, commune, localite, ville de residence, ciudad
city: poblacion, localidad, municipio, ciutat, poblacio, localitat, municipi, concello, hiria, udalerria, citta
city: comune, localita, cidade, municipio cidade, concelho, localidade, plaats, woonplaats, stad, gemeente, plaatsnaam
city: miasto, miejscowosc, miejscowosc zamieszkania, город, населенный пункт, г, місто, населений пункт, град
city: населено място, место, населено место, општина, горад, қала, 市区町村, 市, 市町村, 都市, 城市, 市区, 所在城市
city: 城市名, 縣市, 도시, 시군구, 시
city: sehir, il ilce, sehir adi, المدينة, مدينة, شهر, شہر, עיר, ישוב, יישוב, עיר מגורים, by, poststed, stad ort
city: postort, ort stad, postdistrikt, bynavn, kommune, kommun, baer, stadur, kaupunki, postitoimipaikka, paikkakunta
city: kunta, linn, asula, vald, pilseta, novads, miestas, gyvenviete, mesto, mesto obec, obec, mesto mesta, varos
city: telepules, helyseg, oras, localitate, localitatea, orasul, grad, mjesto, naselje, kraj, posta mesto, kota
city: kabupaten, kota kabupaten, bandar, thanh pho, tp, เมือง, อำเภอ, शहर, नगर, শহর, பட்டணம், నగరం, πολη, δημος
city: ქალაქი, քաղաք, mji, lungsod, qyteti, sehri
district: district, borough, quarter, neighborhood, neighbourhood, county district, stadtteil, bezirk, quartier
district: arrondissement, distrito, barrio, bairro, quartiere, wijk, dzielnica, район, 区, 區, 구, ilce, semt, mahalle
district: الحي, منطقه, שכונה, bydel, stadsdel, kaupunginosa, linnaosa, rajons, rajonas, ctvrt, stvrt, kerulet, cartier
district: cetvrt, kecamatan, quan, huyen, quan huyen, เขต, मोहल्ला
state: state, province, state province, province state, state region, region, county, state code, province code
state: region code, state name, us state, federal state, administrative area, bundesland, kanton, landkreis
state: departement, region administrative, etat, provincia, estado, comunidad autonoma, comunitat autonoma, comarca
state: regione, prov, estado provincia, uf, distrito estado, provincie, gewest, wojewodztwo, powiat, область, регион
state: край, регіон, област, покрајина, 都道府県, 県, 都道府縣, 省, 省份, 州, 省市, 시도, 도, 광역시도, il, bolge
state: eyalet, المحافظة, المنطقة
state: الولاية, محافظة, استان, ایالت, מחוז, אזור, fylke, landsdel, lan, landskap, amt, syslumadur, maakunta, laani
state: maakond, apskritis, regions, kraj, okres, megye, judet, judetul, regiune, zupanija, regija, okrug, opstina
state: provinsi, propinsi, negeri, tinh, tinh thanh, tinh thanh pho, จังหวัด, राज्य, प्रदेश, জেলা, νομος, περιφερεια
state: ostan
zip: zip, zip code, zipcode, postal code, postcode, post code, postalcode, zip postal code, postal zip code, postal
zip: zip postal, postal code zip, pin code, pincode, eircode, plz, postleitzahl, pstlz, code postal, cp, c p
zip: codigo postal, cod postal, codi postal, posta kodea, cap, codice postale, codice di avviamento postale, cep
zip: codigo de enderecamento postal, postnummer, postcode huis, kod pocztowy, kod, почтовый индекс, индекс
zip: поштовий індекс, індекс, пощенски код, пк, поштански број, пошт број, паштовы індэкс, 郵便番号, 〒, 邮编
zip: 邮政编码, 郵遞區號, 郵編
zip: 우편번호, posta kodu, الرمز البريدي, رمز بريدي, کد پستی, כתובת מיקוד, מיקוד, postnr, postinumero, postiindeks
zip: sihtnumber, indeks, pasta indekss, pasto kodas, psc, postovni smerovaci cislo, postove smerovacie cislo
zip: iranyitoszam, irsz, postanski broj, postna stevilka, ptt, ptt broj, kode pos, kodepos, ma buu dien, ma buu chinh
zip: รหัสไปรษณีย์, पिन कोड, पिनकोड, डाक कोड, ταχυδρομικος κωδικας, ταχ κωδικας, τκ, τ κ, posta numer, postnumer
zip: kodi postar
country: country, country name, country region, nation, country of residence, country code, land, staat, land1, land 1
country: lander, landerkurzel, landercode, pays, pays de residence, code pays, pais, pais de residencia
country: codigo de pais, pais codi, paese, nazione, stato, pais regiao, kraj zamieszkania, panstwo, kraj pochodzenia
country: kraj kraju, страна, країна, държава, држава, земља, земја, краіна, ел, 国, 国名, 国家, 國家, 国籍 国, 국가
country: 나라, ulke
country: البلد, الدولة, دولة, بلد, کشور, ملک, ארץ, מדינה, landkode, landskod, maa, riik, valsts, salis, salies kodas
country: zeme, stat, stat zeme, krajina, orszag, tara, tara de resedinta, drzava, zemlja, negara, quoc gia, nuoc
country: ประเทศ, देश, দেশ, நாடு, దేశం, χωρα, ქვეყანა, երկիր, nchi, bansa, shteti
continent: continent, kontinent, world region
language: language, preferred language, lang, locale, browser language, language code, preferred locale
language: spoken language, communication language, sprache, korrespondenzsprache, sprachcode, langue, langue preferee
language: idioma, lengua, idioma preferido, llengua, lingua, lingua preferita, taal, voorkeurstaal, jezyk
language: preferowany jezyk, язык, предпочитаемый язык, мова, език, језик, мова спілкування, 言語, 使用言語, 语言
language: 語言, 首选语言
language: 언어, dil, tercih edilen dil, اللغة, اللغة المفضلة, زبان, שפה, sprak, sprog, tungumal, kieli, asiointikieli
language: keel, suhtluskeel, valoda, kalba, jazyk, nyelv, limba, limba preferata, jezik, bahasa, ngon ngu, ภาษา, भाषा
language: γλωσσα, gjuha
timezone: timezone, time zone, tz, zeitzone, fuseau horaire, zona horaria, zona oraria, fuso horario, tijdzone
timezone: strefa czasowa, часовой пояс, часовий пояс, часова зона, タイムゾーン, 时区, 時區, 시간대, saat dilimi
timezone: المنطقة الزمنية
timezone: אזור זמן, tidssone, tidszon, tidszone, aikavyohyke, ajavoond, laika josla, laiko juosta, casove pasmo
timezone: idozona, fus orar, vremenska zona, zona waktu, mui gio, เขตเวลา, ζωνη ωρας
birth_date: birth date, date of birth, birthday, birthdate, dob, d o b, b day, bday, born, born on, birth day
birth_date: geburtsdatum, geburtstag, geb datum, geboren am, geboren, gebdat, date de naissance
birth_date: anniversaire naissance, ne le, date naissance, naissance, fecha de nacimiento, nacimiento
birth_date: fecha nacimiento, cumpleanos, f nacimiento, data de naixement, naixement, aniversari, jaioteguna
birth_date: data di nascita, nascita, compleanno, nato il, data nascita, data de nascimento, nascimento, aniversario
birth_date: data nascimento, dt nascimento, geboortedatum, geboren op, verjaardag, data urodzenia, urodziny, urodzony
birth_date: дата рождения, день рождения, др, д р, дата народження, день народження, дн, дата на раждане, рожден ден
birth_date: рођендан, датум рођења, рођен, 生年月日, 誕生日, 出生日期, 生日, 出生年月, 出生年月日, 생년월일, 생일
birth_date: dogum tarihi, dogum gunu
birth_date: d tarihi, تاريخ الميلاد, تاريخ الولادة, عيد الميلاد, تاریخ تولد, تولد, תאריך לידה, יום הולדת, fodselsdato
birth_date: fodselsdag, fodelsedatum, fodelsedag, fodt, fodd, faedingardagur, kennitala dagur, syntymaaika
birth_date: syntymapaiva, synt aika, sunnikuupaev, sunniaeg, sunnipaev, dzimsanas datums, dzimsanas diena, gimimo data
birth_date: gimtadienis, datum narozeni, narozeni, narozeniny, datum narodenia, narodeniny, datum nar, szuletesi datum
birth_date: szuletesi ido, szuletesnap, szul ido, data nasterii, data de nastere, zi de nastere, ziua de nastere
birth_date: datum rodenja, rodendan, datum rojstva, rojstni dan, rojstni datum, tanggal lahir, tgl lahir, ulang tahun
birth_date: hari lahir, ngay sinh, sinh nhat, ngay thang nam sinh, วันเกิด, วันเดือนปีเกิด, जन्म तिथि, जन्मतिथि
birth_date: जन्मदिन, जन्म तारीख, জন্ম তারিখ, ημερομηνια γεννησης, γενεθλια, ημ γεννησης, ημ νια γεννησης
birth_date: data e lindjes, wann geboren
birth_year: birth year, year of birth, yob, geburtsjahr, jahrgang, annee de naissance, ano de nacimiento
birth_year: anno di nascita, ano de nascimento, geboortejaar, rok urodzenia, год рождения, рік народження
birth_year: година на раждане, 出生年, 生年, 출생년도, dogum yili, fodselsar, fodelsear, fodselsaar, syntymavuosi
birth_year: sunniaasta
birth_year: rok narozeni, szuletesi ev, tahun lahir, nam sinh
age: age, alter, edad, eta, idade, leeftijd, wiek, возраст, вік, възраст, године, 年齢, 年齡, 年龄, 나이, 연령, yas
age: العمر, السن
age: سن, גיל, alder, ika, vanus, vecums, amzius, vek, kor, eletkor, varsta, dob godine, starost, umur, usia, tuoi
age: อายุ, आयु, उम्र, ηλικια, edat, adina
age_group: age group, age range, age band, age bracket, altersgruppe, tranche d age, grupo de edad, rango de edad
age_group: fascia d eta, faixa etaria, leeftijdsgroep, grupa wiekowa, возрастная группа, вікова група
age_group: възрастова група, 年代, 年龄段, 年齡層, 연령대, yas grubu, الفئة العمرية, קבוצת גיל, aldersgruppe
age_group: aldersgrupp
age_group: ikaryhma, vanuserühm, vecuma grupa, amziaus grupe, vekova skupina, korosztaly, grupa de varsta
age_group: dobna skupina, starosna grupa, kelompok usia, nhom tuoi, ช่วงอายุ, ηλικιακη ομαδα
gender: gender, sex, male female, geschlecht, sexe, genre, sexo, genero, genere, sesso, gendre, geslacht, plec, пол
gender: стать, 性別, 性别, 성별, cinsiyet, الجنس, النوع, جنس, جنسیت, מין, מגדר, kjonn, kon, kyn, sukupuoli, sugu
gender: dzimums
gender: lytis, pohlavi, pohlavie, nem, neme, gen, spol, jenis kelamin, gioi tinh, เพศ, लिंग, φυλο, m f, sexus
nationality: nationality, citizenship, staatsangehorigkeit, nationalitat, nationalite, nacionalidad, nazionalita
nationality: cittadinanza, nacionalidade, nationaliteit, narodowosc, obywatelstwo, гражданство, національність
nationality: громадянство, 国籍, 國籍, 국적, uyruk, الجنسية, ملیت, אזרחות, nasjonalitet, nationalitet, kansalaisuus
nationality: kodakondsus, pilsoniba, pilietybe, narodnost, obcanstvo, statni prislusnost, allampolgarsag
nationality: nationalitate, cetatenie, drzavljanstvo, kewarganegaraan, quoc tich, สัญชาติ, राष्ट्रीयता, υπηκοοτητα
nationality: εθνικοτητα
marital_status: marital status, familienstand, situation familiale, etat civil, estado civil, stato civile
marital_status: burgerlijke staat, stan cywilny, семейное положение, сімейний стан, 婚姻状况, 婚姻狀況, 결혼여부
marital_status: medeni durum
marital_status: الحالة الاجتماعية, מצב משפחתי, sivilstatus, civilstand, siviilisaaty, rodinny stav, csaladi allapot
marital_status: stare civila, bracni status, status pernikahan
education: education, degree, education level, highest degree, qualification, bildungsabschluss, abschluss
education: niveau d etudes, formation, diplome, nivel de estudios, estudios, titulo de estudio, titolo di studio
education: istruzione, escolaridade, opleiding, wyksztalcenie, образование, освіта, образование степен, 学歴, 学历
education: 學歷, 학력
education: egitim, المؤهل, تحصیلات, השכלה, utdanning, utbildning, uddannelse, koulutus, haridus, izglitiba
education: issilavinimas, vzdelani, vzdelanie, vegzettseg, studii, obrazovanje, izobrazba, pendidikan, trinh do
education: การศึกษา, शिक्षा, μορφωση
school: school, university, college, alma mater, schule, hochschule, universitat, ecole, universite, escuela
school: universidad, colegio, scuola, universita, escola, universidade, faculdade, universiteit, szkola, uczelnia
school: школа, университет, университет име, 学校, 大学, 學校, 학교, okul, universite adi, المدرسة, الجامعة, دانشگاه
school: בית ספר
school: skole, skola, koulu, kool, skola nosaukums, mokykla, iskola, scoala, universitate, skola naziv, sekolah
school: truong, โรงเรียน, विद्यालय, σχολειο
website: website, web site, url, web page, webpage, homepage, web, site, website url, company website, website 1
website: website 1 value, blog, personal website, domain, company domain, webseite, internetseite, internet
website: internetadresse, site web, site internet, page web, sitio web, pagina web, web sitio, lloc web
website: pagina web personal, sito, sito web, sito internet, site da empresa, pagina, strona www, strona internetowa
website: www, strona, сайт, веб сайт, вебсайт, адрес сайта, сайт компании, уебсайт, уеб сайт, интернет страница, сајт
website: веб страница, ウェブサイト, ホームページ, サイトurl, 网站, 网址, 網站, 個人網站, 웹사이트, 홈페이지
website: web sitesi, internet sitesi
website: الموقع الالكتروني, الموقع, وبسایت, سایت, אתר, אתר אינטרנט, nettside, nettsted, hemsida, hjemmeside, webbplats
website: vefsida, verkkosivu, kotisivu, verkkosivut, nettisivu, koduleht, veebileht, majaslapa, timekla vietne
website: interneto svetaine, svetaine, webove stranky, stranky, webova stranka, weboldal, honlap, site web companie
website: mrezna stranica, web stranica, internet stranica, spletna stran, situs web, laman web, trang web, เว็บไซต์
website: वेबसाइट, ιστοσελιδα, ιστοτοπος
linkedin: linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin link, linkedin bio, linkedin id
twitter: twitter, twitter handle, twitter username, x handle, twitter url
instagram: instagram, instagram handle, insta, instagram username, ig handle, instagram url
facebook: facebook, facebook url, facebook page, facebook profile, fb
skype: skype, skype id, skype name
telegram: telegram, telegram username, телеграм, telegram handle
discord: discord, discord id, discord username, discord handle
github: github, github username, github url
youtube: youtube, youtube channel
tiktok: tiktok, tiktok handle
wechat: wechat, 微信, 微信号, wechat id
line_id: line id, line, ไลน์, lineid
kakao_id: 카카오톡, 카카오톡 id, kakaotalk
notes: notes, note, comment, comments, remark, remarks, memo, description, additional information, additional info
notes: other information, internal notes, customer note, misc, background info, anything else, notiz, notizen
notes: bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, hinweis, hinweise, beschreibung
notes: remarque, remarques, commentaire, commentaires, observations, observation, nota, notas, comentario, comentarios
notes: observaciones, observacion, comentaris, oharrak, commenti, commento, annotazioni, osservazioni, observacoes
notes: observacao, obs, anotacoes, opmerking, opmerkingen, notities, notitie, aantekeningen, uwagi, notatka, notatki
notes: komentarz, komentarze, opis, примечание, примечания, комментарий, комментарии, заметки, заметка, описание
notes: примітка, примітки, коментар, коментарі, нотатки, бележка, бележки, забележка, забележки, коментари, напомена
notes: напомене, белешке, 備考, メモ, 備考欄, コメント, ご要望, 备注, 備註, 备注信息, 说明, 附注, 비고, 메모, 참고사항
notes: 기타사항, not, notlar, aciklama
notes: yorum, ملاحظات, ملاحظة, تعليقات, یادداشت, توضیحات, ملاحظه, הערות, הערה, merknad, merknader, notat, notater
notes: kommentarer, anteckningar, anteckning, anmarkning, bemaerkning, bemaerkninger, noter, athugasemdir, huomautus
notes: huomautukset, huomiot, lisatiedot, muistiinpanot, kommentti, kommentit, markus, markused, kommentaar
notes: kommentaarid, markmed, piezimes, komentari, piezime, pastabos, komentarai, pastaba, poznamka, poznamky
notes: komentar, komentare, megjegyzes, megjegyzesek, jegyzet, jegyzetek, leiras, observatii, nota obs, comentarii
notes: mentiuni, napomena, napomene, biljeske, opombe, opomba, belezke, catatan, keterangan, komentar nya, ghi chu
notes: chu thich, nhan xet, หมายเหตุ, บันทึก, ความคิดเห็น, टिप्पणी, टिप्पणियाँ, नोट, मंतव्य, σημειωσεις, παρατηρησεις
notes: σχολια, σχολιο, maoni, shenime
tags: tags, tag, labels, label, keywords, markierungen, schlagworter, schlagworte, stichworte, etiketten, etiquettes
tags: etiquette, mots cles, etiquetas, etiqueta, etiquetes, etichette, etichetta, tag clienti, labels tags
tags: trefwoorden, etykiety, tagi, znaczniki, теги, тег, метки, метка, мітки, мітка, етикети, етикет, ознаке, тагови
tags: タグ, ラベル, 标签, 標籤, 태그, etiketler, etiket, الوسوم, الوسم, برچسب, برچسب ها, תגיות, תגית, תוויות
tags: etiketter, taggar
tags: tagger, merkelapper, tunnisteet, avainsanat, sildid, markused silt, birkas, zymos, zymes, stitky, stitek, stitok
tags: cimkek, cimke, etichete, oznake, oznaka, the nhan, nhan, แท็ก, टैग, ετικετες, ετικετα
groups: group, groups, list, lists, segment, segments, category, categories, customer group, contact group
groups: group membership, audience, gruppe, gruppen, kategorie, kategorien, liste, listen, kundengruppe, groupe
groups: groupes, categorie, listes, grupo, grupos, categoria, categorias, listas, grup, grups, gruppo, gruppi
groups: categorie clienti, groep, groepen, categorieen, lijsten, lijst, grupa, grupy, kategoria, kategorie klienta
groups: listy, группа, группы, категория, категории, список, група, групи, категорія, категорії, списък
groups: група корисника, グループ, カテゴリ, カテゴリー, 分组, 分類, 分类, 群組, 그룹, 분류, 카테고리, grup adi
groups: gruplar, kategori, المجموعة, الفئة
groups: مجموعة, فئة, گروه, دسته بندی, دسته, קבוצה, קטגוריה, grupper, kategorier, ryhma, ryhmat, luokka, kategoriad
groups: grupid, kategorija, kategorijas, grupe, grupes, skupina, skupiny, csoport, csoportok, kategoriak
groups: grupa clienti, grupuri, kategorije, skupine, kelompok, grup pelanggan, nhom, danh muc, กลุ่ม, ประเภท, समूह
groups: वर्ग, श्रेणी, ομαδα, κατηγορια, ομαδες
source: source, lead source, signup source, sign up source, how did you hear about us, how did you find us
source: acquisition source, referral source, origin, original source, channel, subscription source
source: registration source, traffic source, optin source, opt in source, where did you hear about us, quelle
source: herkunft, leadquelle, woher kennen sie uns, origine, provenance, comment nous avez vous connus, origen, fuente
source: procedencia, como nos conociste, font, origine contatto, provenienza, fonte, come ci hai conosciuto, origem
source: canal, como nos conheceu, bron, herkomst, zrodlo, skad, pochodzenie, zrodlo pozyskania, источник
source: откуда узнали, источник лида, джерело, звідки дізнались, източник, извор, 流入元, 経路, 登録経路, 来源, 來源
source: 客户来源, 渠道
source: 유입경로, 가입경로, 출처, kaynak, المصدر, مصدر, منبع, מקור, מקור הגעה, kilde, kalla, uppspretta, lahde
source: allikas, avots
source: saltinis, zdroj, forras, sursa, izvor, vir, sumber, nguon, nguon khach, แหล่งที่มา, ที่มา, स्रोत, πηγη
source: προελευση
signup_date: date of joining, joining date, date of registration, date of signup, date of enrolment
signup_date: date of enrollment, enrolment date, enrollment date
signup_date: signup date, sign up date, signed up, signed up at, date joined, join date, joined, joined at, joined on
signup_date: member since, customer since, registration date, registered at, registered on, date registered
signup_date: date added, added, added on, added at, date subscribed, subscribe date, subscription date, subscribed at
signup_date: subscribed on, opt in date, optin date, opt in time, optin time, opt in at, confirmation date, created
signup_date: created at, created on, create date, date created, creation date, createdate, connected on, added time
signup_date: first seen, subscriber since, entry date, start date, patronage since date, signup timestamp
signup_date: consent date, consent timestamp, consented at, gdpr date, date of consent
signup_date: email marketing consent timestamp, entered, anmeldedatum, registriert am, angelegt am, erstellt am
signup_date: erstellungsdatum, eintrittsdatum, eintritt, mitglied seit, kunde seit, aktiviert, angemeldet am
signup_date: beitrittsdatum, anmeldung am, hinzugefugt am, registrierungsdatum, einwilligungsdatum, date d inscription
signup_date: inscrit le, date de creation, cree le, date d adhesion, membre depuis, client depuis, date d ajout
signup_date: ajoute le, inscription, fecha de alta, alta, fecha de registro, fecha de creacion, fecha de inscripcion
signup_date: fecha alta, cliente desde, socio desde, miembro desde, creado el, fecha de suscripcion, data d alta
signup_date: soci des de, data de registre, data di iscrizione, data iscrizione, iscritto dal, data di registrazione
signup_date: cliente dal, socio dal, data creazione, creato il, data de cadastro, data do cadastro, cadastrado em
signup_date: data de inscricao, data de registo, criado em, data de criacao, data da primeira conversao, aangemeld op
signup_date: inschrijfdatum, lid sinds, klant sinds, datum aanmelding, aanmelddatum, aangemaakt op, datum toegevoegd
signup_date: data rejestracji, data dolaczenia, data dodania, data zapisu, data utworzenia, klient od, czlonek od
signup_date: utworzono, dodano, дата регистрации, дата подписки, дата добавления, дата создания, зарегистрирован
signup_date: создан, клиент с, дата вступления, дата реєстрації, дата підписки, дата створення, дата додавання
signup_date: дата на регистрация, дата на записване, дата на създаване, член от, датум регистрације, датум пријаве
signup_date: датум учлањења, 登録日, 登録日時, 入会日, 会員登録日, 作成日, 作成日時, 注册日期, 注册时间, 註冊日期
signup_date: 加入日期, 创建时间, 创建日期, 建立日期, 入會日期, 订阅时间
signup_date: 가입일, 등록일, 가입일자, 가입일시, 생성일, kayit tarihi, uyelik tarihi, olusturma tarihi
signup_date: uye olma tarihi, تاريخ التسجيل
signup_date: تاريخ الانضمام, تاريخ الإنشاء, تاريخ الاشتراك, تاریخ ثبت نام, تاریخ عضویت, تاریخ ثبت, تاریخ ایجاد
signup_date: תאריך הצטרפות, תאריך רישום, תאריך הרשמה, תאריך יצירה, נוצר בתאריך, registreringsdato, opprettet, innmeldt
signup_date: medlem siden, innmeldingsdato, opprettet dato, registreringsdatum, registrerad, skapad, medlem sedan
signup_date: kund sedan, oprettet, tilmeldt dato, tilmeldingsdato, oprettelsesdato, indmeldt, kunde siden
signup_date: liittymispaiva, rekisteroitynyt, liittynyt, luotu, jasen vuodesta, jasen alkaen, rekisterointipaiva
signup_date: asiakas vuodesta, liitumise kuupaev, registreerimise kuupaev, liitunud, loodud, liige alates
signup_date: registracijas datums, pievienots, registrets, izveidots, pievienosanas datums, registracijos data
signup_date: uzregistruotas, sukurta, prisijungimo data, narys nuo, datum registrace, registrovan, vytvoreno
signup_date: datum vytvoreni, clenem od, clen od, datum registracie, vytvorene, zakaznikom od, zakaznik od
signup_date: regisztracio datuma, regisztracio, letrehozva, tagsag kezdete, csatlakozas datuma, feliratkozas datuma
signup_date: data inregistrarii, data inscrierii, inregistrat la, membru din, client din, data crearii, data abonarii
signup_date: datum registracije, datum prijave, clan od, kupac od, datum kreiranja, datum vpisa, datum prijave v
signup_date: tanggal daftar, tanggal pendaftaran, tgl daftar, tanggal bergabung, bergabung sejak, tanggal registrasi
signup_date: ngay dang ky, ngay tham gia, ngay tao, วันที่สมัคร, วันที่ลงทะเบียน, วันที่สร้าง, पंजीकरण तिथि
signup_date: पंजीकरण दिनांक, शामिल होने की तिथि, ημερομηνια εγγραφης, εγγραφη, ημ εγγραφης, μελος απο
signup_date: ημερομηνια δημιουργιας
unsubscribed_date: unsubscribe date, unsubscribed at, unsubscribed on, unsub time, unsub date, unsubscribe time
unsubscribed_date: unsubscribed time, opt out date, optout date, opted out at, opt out time, optout time
unsubscribed_date: confirmed opt out date, date unsubscribed, cancelled at date, abmeldedatum, abgemeldet am
unsubscribed_date: austrittsdatum, austritt, deactivated, date de desinscription, date desinscription, desinscrit le
unsubscribed_date: desabonne le, fecha de baja, fecha baja, data de baixa, data disiscrizione, data cancellazione
unsubscribed_date: data di cancellazione, data de descadastro, data de cancelamento, uitschrijfdatum, afmelddatum
unsubscribed_date: uitgeschreven op, data wypisania, data rezygnacji, дата отписки, дата відписки, дата на отписване
unsubscribed_date: 退会日, 配信停止日, 解除日, 退订时间, 退订日期, 退訂日期, 해지일, 수신거부일, iptal tarihi
unsubscribed_date: ayrilma tarihi, تاريخ إلغاء الاشتراك
unsubscribed_date: תאריך הסרה, avmeldt dato, avregistrerad datum, frameldt dato, afmeldt dato, peruutuspaiva
unsubscribed_date: loobumise kuupaev, atteiksanas datums, datum odhlaseni, datum odhlasenia, leiratkozas datuma
unsubscribed_date: data dezabonarii, datum odjave, tanggal berhenti, ngay huy
updated_at: last changed, updated at, updated, last updated, last update, modified, modified at, modified time
updated_at: modified on, last modified, last modified date, last modified on, date modified, date updated
updated_at: modification date, updated on, date edited, last edited, changed, geandert am, letzte anderung
updated_at: aktualisiert am, zuletzt geandert, date de modification, modifie le, derniere modification, mis a jour le
updated_at: fecha de modificacion, actualizado, ultima modificacion, ultima actualizacion, fecha de actualizacion
updated_at: data modifica, modificato il, aggiornato il, atualizado em, data de atualizacao, ultima atualizacao
updated_at: gewijzigd op, laatst gewijzigd, bijgewerkt op, data modyfikacji, data aktualizacji, zaktualizowano
updated_at: ostatnia modyfikacja, дата изменения, обновлен, изменен, дата зміни, оновлено, дата на промяна
updated_at: датум измене, 更新日, 更新日時, 更新时间, 修改时间, 更新日期, 수정일, 업데이트, guncelleme tarihi
updated_at: son guncelleme, تاريخ التحديث
updated_at: آخرین تغییر, תאריך עדכון, עודכן, oppdatert, endret, sist endret, uppdaterad, andrad, senast andrad
updated_at: opdateret, aendret, sidst aendret, paivitetty, muokattu, muudetud, uuendatud, atjauninats, mainits
updated_at: atnaujinta, pakeista, upraveno, aktualizovano, posledni zmena, datum zmeny, upravene, aktualizovane
updated_at: modositva, frissitve, modositas datuma, actualizat la, modificat la, azurirano, izmijenjeno, posodobljeno
updated_at: izmenjeno, diperbarui, terakhir diubah, cap nhat, ngay cap nhat, แก้ไขล่าสุด, अद्यतन, τελευταια ενημερωση
last_activity: last activity, last active, last seen, last login, last sign in, last activity date
last_activity: last engaged, last engagement, last opened, last open, last clicked, last click, last email open date
last_activity: last email sent date, first active, last contacted, last contact, last sign in at, last logged in
last_activity: last request at, last heard from, letzter login, letzte aktivitat, zuletzt aktiv
last_activity: letzter kontakt, derniere activite, derniere connexion, ultima actividad
last_activity: ultimo acceso, ultimo accesso, ultima attivita, ultimo contatto, ultimo login
last_activity: ultima atividade, laatste activiteit, laatste login, laatst gezien, ostatnia aktywnosc
last_activity: ostatnie logowanie, последняя активность, последний вход, остання активність
last_activity: останній вхід, последен вход, 最終ログイン, 最終ログイン日時, 最后登录, 最后活动, 最後登入
last_activity: 마지막 로그인, 최근접속일
last_activity: son giris, son aktivite, son gorulme, آخر دخول, آخر نشاط, آخرین ورود, כניסה אחרונה, פעילות אחרונה
last_activity: siste innlogging, sist aktiv, senaste inloggning, senast aktiv, sidste login
last_activity: sidst aktiv, viimeisin kirjautuminen, viimeksi nahty, viimane sisselogimine, viimati aktiivne
last_activity: pedeja aktivitate, paskutinis prisijungimas, posledni prihlaseni, posledni aktivita
last_activity: posledne prihlasenie, utolso belepes, utolso aktivitas, ultima activitate, ultima autentificare
last_activity: zadnja aktivnost, poslednja aktivnost, zadnja prijava, login terakhir, aktivitas terakhir
last_activity: dang nhap lan cuoi, เข้าสู่ระบบล่าสุด, τελευταια συνδεση
last_purchase_date: last purchase, last purchase date, last order, last order date, date of last purchase
last_purchase_date: date of last order, most recent order date, most recent purchase, last purchased, letzter kauf
last_purchase_date: letzte bestellung, letztes kaufdatum, letzter einkauf, dernier achat, derniere commande
last_purchase_date: date du dernier achat, date de derniere commande, ultima compra, ultimo pedido
last_purchase_date: fecha ultima compra, fecha de ultima compra, fecha del ultimo pedido, darrera compra
last_purchase_date: ultima comanda, ultimo acquisto, ultimo ordine, data ultimo acquisto, data ultimo ordine
last_purchase_date: data da ultima compra, data ultima compra, laatste aankoop, laatste bestelling
last_purchase_date: datum laatste aankoop, ostatni zakup, ostatnie zamowienie, data ostatniego zakupu
last_purchase_date: data ostatniego zamowienia, последняя покупка, последний заказ, дата последней покупки
last_purchase_date: дата последнего заказа, остання покупка, останнє замовлення, дата останньої покупки
last_purchase_date: последна покупка, последна поръчка, последња куповина, последња поруџбина, 最終購入日, 最終注文日
last_purchase_date: 最終購入
last_purchase_date: 最后购买, 最近购买日期, 最后订单日期, 最後購買日, 최근구매일, 마지막 구매일, 최종구매일
last_purchase_date: son siparis, son siparis tarihi, son alisveris
last_purchase_date: son satin alma, آخر شراء, آخر طلب, تاريخ آخر شراء, آخرین خرید, רכישה אחרונה, קנייה אחרונה
last_purchase_date: siste kjop, siste ordre, siste bestilling, senaste kop, senaste order, senaste bestallning
last_purchase_date: sidste kob, sidste ordre, seneste kob, viimeisin osto, viimeisin tilaus, viimane ost
last_purchase_date: viimane tellimus, pedejais pirkums, paskutinis pirkimas, paskutinis uzsakymas, posledni nakup
last_purchase_date: posledni objednavka, posledny nakup, posledna objednavka, utolso vasarlas, utolso rendeles
last_purchase_date: ultima achizitie, zadnja kupnja, zadnja narudzba, zadnji nakup, poslednja kupovina
last_purchase_date: pembelian terakhir, pesanan terakhir, mua lan cuoi, don hang cuoi, ซื้อล่าสุด, अंतिम खरीद
last_purchase_date: τελευταια αγορα, τελευταια παραγγελια
first_purchase_date: first purchase, first purchase date, first order, first order date, erster kauf, erste bestellung
first_purchase_date: premier achat, premiere commande, primera compra, primer pedido, primo acquisto, primo ordine
first_purchase_date: primeira compra, primeiro pedido, eerste aankoop, eerste bestelling, pierwszy zakup
first_purchase_date: первая покупка, перша покупка, 初回購入日, 首次购买, ilk siparis, forste kjop, forsta kop
first_purchase_date: forste kob
first_purchase_date: ensimmainen osto
order_count: order count, orders, orders count, number of orders, no of orders, total orders, num orders
order_count: order total count, purchases, purchase count, number of purchases, total purchases, bestellungen
order_count: anzahl bestellungen, bestellanzahl, anzahl der bestellungen, anzahl kaufe, nombre de commandes, commandes
order_count: nb commandes, nombre d achats, pedidos, numero de pedidos, n de pedidos, no de pedidos, n pedidos
order_count: num pedidos, cantidad de pedidos, compras, numero de compras, comandes, nombre de comandes, ordini
order_count: numero ordini, numero di ordini, acquisti, n ordini, total de pedidos, quantidade de pedidos
order_count: numero de compras realizadas, encomendas, aantal bestellingen, bestellingen, aantal orders
order_count: aantal aankopen, liczba zamowien, zamowienia, ilosc zamowien, liczba zakupow, количество заказов, заказы
order_count: число заказов, кол во заказов, количество покупок, кількість замовлень, замовлення, кількість покупок
order_count: брой поръчки, поръчки, број поруџбина, број куповина, 注文回数, 購入回数, 注文数, 购买次数, 订单数
order_count: 订单数量, 訂單數, 主文횟수, 주문횟수
order_count: 주문수, 구매횟수, siparis sayisi, siparis adedi, toplam siparis, عدد الطلبات, الطلبات, تعداد سفارش
order_count: تعداد خرید
order_count: מספר הזמנות, הזמנות, מספר רכישות, antall bestillinger, antall ordre, antall kjop, antal ordrar
order_count: antal order, antal kop, antal ordrer, antal kob, antal bestillinger, tilausten maara, tilauksia
order_count: tilaukset, ostojen maara, tellimuste arv, tellimused, ostude arv, pasutijumu skaits, pasutijumi
order_count: pirkumu skaits, uzsakymu skaicius, uzsakymai, pocet objednavek, pocet objednavok, objednavky
order_count: pocet nakupu, pocet nakupov, rendelesek szama, vasarlasok szama, numar comenzi, numar de comenzi, comenzi
order_count: broj narudzbi, narudzbe, broj kupnji, stevilo narocil, broj porudzbina, jumlah pesanan, jumlah pembelian
order_count: so don hang, so lan mua, จำนวนคำสั่งซื้อ, จำนวนออเดอร์, ऑर्डर संख्या, ऑर्डर की संख्या
order_count: αριθμος παραγγελιων, παραγγελιες
visit_count: visits, visit count, number of visits, no of visits, total visits, store visits, times visited, besuche
visit_count: anzahl besuche, anzahl der besuche, visites, nombre de visites, visitas, numero de visitas, n de visitas
visit_count: visite numero, numero visite, numero di visite, bezoeken, aantal bezoeken, wizyty, liczba wizyt
visit_count: ilosc wizyt, визиты, количество визитов, количество посещений, посещения, візити, кількість візитів
visit_count: кількість відвідувань, посещения брой, брой посещения, број посета, посете, 来店回数, 訪問回数, 来訪回数
visit_count: 访问次数, 到店次数
visit_count: 來訪次數, 방문횟수, 방문수, 방문 횟수, ziyaret sayisi, ziyaretler, عدد الزيارات, الزيارات, تعداد بازدید
visit_count: ביקורים
visit_count: מספר ביקורים, besok, antall besok, antal besok, antal besog, besog, kaynnit, kayntien maara, kaynteja
visit_count: kulastused, kulastuste arv, apmeklejumi, apmeklejumu skaits, apsilankymai, apsilankymu skaicius, navstevy
visit_count: pocet navstev, latogatasok, latogatasok szama, vizite, numar vizite, posjeti, broj posjeta, posete
visit_count: broj poseta, obiski, stevilo obiskov, kunjungan, jumlah kunjungan, so lan ghe tham, luot ghe
visit_count: จำนวนครั้งที่เข้าใช้, यात्राओं की संख्या, επισκεψεις, αριθμος επισκεψεων
total_spent: total spent, total spend, amount spent, lifetime value, ltv, clv, customer lifetime value, lifetime spend
total_spent: total revenue, money spent, spent, spend, total amount spent, lifetime revenue, total sales, total value
total_spent: lifetime amount, historic clv, gesamtumsatz, umsatz, gesamtausgaben, gesamtwert, umsatz gesamt
total_spent: ausgegeben, montant total, total depense, total des achats, chiffre d affaires client, gasto total
total_spent: total gastado, importe total, total compras, despesa total, spesa totale, totale speso, totale acquisti
total_spent: valore totale, gasto acumulado, total gasto, valor total gasto, valor total, totaal besteed
total_spent: totale uitgaven, omzet, totaal uitgegeven, suma zamowien, wartosc zamowien, laczna wartosc, suma zakupow
total_spent: wydano lacznie, сумма покупок, общая сумма, сумма заказов, потрачено, потрачено всего, выручка
total_spent: сума покупок, загальна сума, сума замовлень, обща сума, похарчено, укупно потрошено, укупан износ
total_spent: 累計購入金額
total_spent: 購入金額合計, 総購入額, 購入総額, 累计消费, 消费总额, 累計消費, 消费金额, 총구매금액, 총 구매액
total_spent: 누적구매금액, toplam harcama, toplam tutar
total_spent: toplam ciro, إجمالي الإنفاق, إجمالي المشتريات, مجموع خرید, סך רכישות, סכום כולל, total kjopt
total_spent: totalt kjopt, totalt forbruk, totalt spenderat, totalt belopp, totalt kopt, samlet forbrug, samlet kob
total_spent: omsaetning, ostot yhteensa, kokonaisostot, ostosumma, ostud kokku, kogusumma, kopeja summa, bendra suma
total_spent: isleista, celkova utrata, celkem utraceno, obrat, celkova hodnota, celkovo minute, osszes koltes
total_spent: koltes osszesen, osszes vasarlas, total cheltuit, valoare totala, ukupno potroseno, ukupni iznos
total_spent: skupna poraba, ukupno kupljeno, total belanja, total pembelian, tong chi tieu, tong tien, ยอดซื้อรวม
total_spent: ยอดใช้จ่าย, कुल खर्च, συνολικες αγορες, συνολο αγορων, συνολικα εξοδα
average_order_value: average order value, aov, avg order value, durchschnittlicher bestellwert, panier moyen
average_order_value: valor medio de pedido, ticket medio, ticket promedio, scontrino medio, gemiddelde bestelwaarde
average_order_value: средний чек, середній чек, 平均注文額, 客单价
points: points earned, total points, points total, earned points, points balance, balance of points, points collected
points: loyalty balance, loyalty score, rewards balance, points available, available points, current points
points: points, loyalty points, bonus points, reward points, loyalty pts, pts, points balance, score points
points: loyalty balance, rewards points, punkte, treuepunkte, bonuspunkte, punktestand, points de fidelite
points: points fidelite, puntos, puntos de fidelidad, punts, punti, punti fedelta, pontos, pontos de fidelidade
points: punten, spaarpunten, loyaliteitspunten, punkty, punkty lojalnosciowe, баллы, бонусные баллы, бонусы, бали
points: бонусні бали, бонуси, точки, бонус точки, поени, бодови, лојалити поени, ポイント, ポイント残高, 保有ポイント
points: 积分, 積分, 点数, 포인트
points: 적립금, 보유포인트, puan, sadakat puani, النقاط, نقاط الولاء, امتیاز, נקודות, poeng, bonuspoeng
points: lojalitetspoeng
points: poang, bonuspoang, bonuspoints, point, pisteet, bonuspisteet, kanta asiakaspisteet, punktid, boonuspunktid
points: punkti, taskai, lojalumo taskai, body, vernostni body, vernostne body, pontok, husegpontok, hupontok, puncte
points: puncte de fidelitate, bodovi, bodovi vjernosti, tocke, poeni, poin, diem, diem thuong, diem tich luy, คะแนน
points: แต้ม, แต้มสะสม, अंक, पॉइंट, ποντοι, ποντοι επιβραβευσης
score: score, lead score, hubspot score, rating, member rating, grade score, nps, nps score, engagement score
score: how likely are you to recommend us, bewertung, note score, puntuacion, calificacion, puntuacio, punteggio
score: valutazione, pontuacao, avaliacao, nota score, ocena, beoordeling, оценка, рейтинг, оцінка, оценка клиент, 評価
score: 評分, 评分, 스코어, 평점, puan skor, değerlendirme, التقييم, امتیازدهی, ציון, דירוג, vurdering, betyg, arvosana
score: hinne
score: vertejums, ivertinimas, hodnoceni, hodnotenie, ertekeles, scor, evaluare, ocjena, nilai, danh gia, คะแนนประเมิน
score: αξιολογηση
balance: balance, account balance, credit, store credit, credits, wallet balance, saldo, guthaben, kontostand, solde
balance: saldo cuenta, saldo conto, saldo konta, баланс, 残高, 余额, 餘額, 잔액, bakiye, الرصيد, موجودی, יתרה
balance: saldo konto
balance: bilance, egyenleg, sold, stanje
plan: plan, plan name, subscription plan, package, subscription type, tier, subscription tier, tiers, membership tier
plan: stripe plan, product plan, abo, tarif, paket, abonnement, abotyp, forfait, formule, plan de suscripcion, piano
plan: abbonamento, pacchetto, plano, assinatura tipo, pakket, pakiet, taryfa, тариф, пакет, тарифный план, план
plan: プラン
plan: 套餐, 方案, 요금제, 플랜, paket adi, الباقة, الخطة, پلن, תוכנית, מסלול, pakke, paket namn, paketti, pakett, paka
plan: planas
plan: balicek, csomag, pachet, gói, goi, แพ็กเกจ, योजना, πακετο
membership_level: membership level, membership, membership type, member level, loyalty level, loyalty tier, vip tier
membership_level: member type, customer tier, status level, membership status level, customer level, mitgliedsart
membership_level: mitgliedschaft, mitgliedstyp, mitgliedsstufe, kundenstatus stufe, type d adhesion, adhesion
membership_level: niveau de fidelite, type d adherent, tipo de socio, membresia, nivel de socio, tipo de membresia
membership_level: tipus de soci, tipo socio, tipologia socio, livello fedelta, tessera tipo, tipo de associado
membership_level: nivel de fidelidade, lidmaatschap, soort lid, type lid, type lidmaatschap, rodzaj czlonkostwa
membership_level: typ czlonkostwa, уровень клиента, тип членства, уровень лояльности, рівень клієнта, тип на членство
membership_level: врста чланства, 会員ランク, 会員種別, ランク, 会員区分, 会员等级, 會員等級, 等级, 會員級別, 회원등급
membership_level: 등급, uyelik tipi, uyelik seviyesi
membership_level: uyelik turu, نوع العضوية, مستوى العضوية, نوع عضویت, סוג חברות, דרגת חברות, medlemstype, medlemskap
membership_level: medlemsniva, medlemstyp, medlemskategori, medlemskab, jasentyyppi, jasenyys, jasentaso, liikmelisus
membership_level: liikmetüüp, dalibas veids, narystes tipas, typ clenstvi, clenstvi, uroven clenstvi, typ clenstva
membership_level: clenstvo, tagsag, tagsag tipusa, tip membru, nivel membru, vrsta clanstva, clanstvo, razina clanstva
membership_level: tip clanstva, tingkat keanggotaan, jenis keanggotaan, hang thanh vien, loai thanh vien, ระดับสมาชิก
membership_level: ประเภทสมาชิก, सदस्यता स्तर, τυπος μελους, επιπεδο μελους
member_number: member number, membership number, member no, membership no, member id number, loyalty card
member_number: loyalty card number, card no, loyalty number, membership card number, mitgliedsnummer, mitgliedsnr
member_number: mitgl nr, mitglieds nr, kundenkarte, numero d adherent, n adherent, numero adherent, no adherent
member_number: numero de membre, carte de fidelite, n carte, numero de socio, n de socio, no de socio, n socio
member_number: num socio, tarjeta de fidelidad, numero de soci, n de soci, numero socio, n tessera, numero tessera
member_number: tessera, tessera n, numero de associado, n de associado, lidnummer, lidmaatschapsnummer, klantenkaart
member_number: numer czlonkowski, nr czlonkowski, numer karty, nr karty, номер карты, номер участника
member_number: карта лояльности, номер членского билета, номер картки, номер члена, номер на карта, членски номер
member_number: чланска карта, члански број, 会員番号, 会員no, 会员号, 会员卡号, 會員編號, 会员编号, 卡号, 회원번호
member_number: 멤버십번호, uye no, uye numarasi
member_number: kart no, رقم العضوية, رقم البطاقة, شماره عضویت, מספר חבר, מספר כרטיס מועדון, medlemsnummer, medlemsnr
member_number: medlems nr, medlemsnumret, jasennumero, kanta asiakasnumero, liikmenumber, liikme number, kliendikaart
member_number: biedra numurs, dalibnieka numurs, nario numeris, korteles numeris, clenske cislo, cislo clena
member_number: cislo karty, cislo clenskej karty, tagsagi szam, tagszam, kartyaszam, numar membru, numar card
member_number: broj clana, clanski broj, broj kartice, broj clanske iskaznice, clanska stevilka, nomor anggota
member_number: no anggota, ma thanh vien, so the, ma the, หมายเลขสมาชิก, เลขสมาชิก, รหัสสมาชิก, सदस्य संख्या
member_number: सदस्यता संख्या, αριθμος μελους, αριθμος καρτας, αρ μελους
customer_number: no cliente, num cliente, nr cliente, no client, num client, no de client, num de cliente, nr klant
customer_number: customer number, customer no, client number, account number customer, customer code, client code
customer_number: debtor number, kundennummer, kundennr, kd nr, kunden nr, kdnr, kunnr, debitorennummer, debitor
customer_number: debitoren nr, numero client, n client, code client, numero de client, numero de cliente, n de cliente
customer_number: codigo de cliente, codi client, codice cliente, numero cliente, cod cliente, codigo do cliente
customer_number: numero do cliente, klantnummer, klantnr, klantcode, debiteurnummer, numer klienta, nr klienta
customer_number: kod klienta, номер клиента, код клиента, номер клієнта, код клієнта, клиентски номер
customer_number: клиентски номер код, број корисника, шифра купца, 顧客番号, 顧客コード, お客様番号, 客户编号, 客户号
customer_number: 客戶編號, 고객번호, 고객코드
customer_number: musteri no, musteri numarasi, musteri kodu, رقم العميل, کد مشتری, شماره مشتری, מספר לקוח, קוד לקוח
customer_number: kundenummer, kundenr, kunde nr, kundnummer, kundnr, kund nr, asiakasnumero, asiakasnro, kliendinumber
customer_number: kliendikood, klienta numurs, klienta kods, kliento numeris, kliento kodas, zakaznicke cislo
customer_number: cislo zakaznika, kod zakaznika, ugyfelszam, ugyfelkod, vevokod, cod client, numar client, sifra kupca
customer_number: broj kupca, sifra stranke, kode pelanggan, nomor pelanggan, no pelanggan, ma khach hang, ma kh
customer_number: รหัสลูกค้า, หมายเลขลูกค้า, ग्राहक संख्या, κωδικος πελατη, αριθμος πελατη
order_number: order number, order no, order, order id, order reference, invoice number, invoice no, booking reference
order_number: booking number, reservation number, ticket number, confirmation number, bestellnummer, bestellnr
order_number: auftragsnummer, rechnungsnummer, buchungsnummer, ticketnummer, numero de commande, n de commande
order_number: n commande, numero de facture, numero de pedido, n de pedido, pedido, numero ordine, n ordine, ordine n
order_number: numero do pedido, pedido n, bestelnummer, ordernummer, factuurnummer, boekingsnummer, numer zamowienia
order_number: nr zamowienia, номер заказа, заказ, номер замовлення, номер на поръчка, број поруџбине, 注文番号
order_number: 受注番号, 予約番号
order_number: 订单号, 订单编号, 訂單編號, 주문번호, 예약번호, siparis no, siparis numarasi, رقم الطلب, شماره سفارش
order_number: מספר הזמנה
order_number: ordrenummer, ordrenr, bestillingsnummer, fakturanummer, tilausnumero, tellimuse number
order_number: pasutijuma numurs, uzsakymo numeris, cislo objednavky, rendelesszam, rendelesi szam, numar comanda
order_number: broj narudzbe, broj porudzbine, stevilka narocila, nomor pesanan, no pesanan, ma don hang, so don
order_number: หมายเลขคำสั่งซื้อ, ऑर्डर नंबर, αριθμος παραγγελιας, order #
favorite_color: favorite color, favourite colour, fav color, color, colour, lieblingsfarbe, farbe, couleur preferee
favorite_color: couleur, color favorito, color preferit, colore preferito, colore, cor favorita, cor preferida
favorite_color: lievelingskleur, favoriete kleur, ulubiony kolor, любимый цвет, улюблений колір, любим цвят
favorite_color: омиљена боја, 好きな色, 最喜欢的颜色, 喜爱颜色, 좋아하는 색, favori renk, اللون المفضل, رنگ مورد علاقه
favorite_color: צבע אהוב
favorite_color: favorittfarge, favoritfarg, yndlingsfarve, lempivari, lemmikvarv, milaka krasa, megstamiausia spalva
favorite_color: oblibena barva, oblubena farba, kedvenc szin, culoarea preferata, omiljena boja, najljubsa barva
favorite_color: warna favorit, mau yeu thich, สีที่ชอบ, पसंदीदा रंग, αγαπημενο χρωμα
interests: interests, interest, interested in, hobbies, hobby, topics of interest, areas of interest, topics
interests: preferences, interessen, interessensgebiete, themen, hobbys, centres d interet, interets, centre d interet
interests: loisirs, thematiques, intereses, aficiones, temas de interes, interessos, aficions, interessi, passioni
interests: argomenti di interesse, interesses, areas de interesse, interesses hobbies, interesses voorkeur
interests: zainteresowania, интересы, хобби, увлечения, інтереси, захоплення, хобі, интереси, хоби, интересовања, 興味
interests: 趣味, 関心, 興味関心, 关心のあること, 兴趣, 爱好, 兴趣爱好, 興趣, 관심사, 취미, 관심분야, ilgi alanlari
interests: hobiler, الاهتمامات, الهوايات
interests: علاقه مندی ها, علایق, תחומי עניין, תחביבים, interesser, intressen, kiinnostukset, kiinnostuksen kohteet
interests: harrastukset, huvid, huvialad, intereses jomas, interesai, pomegiai, zajmy, zaujmy, konicky, erdeklodes
interests: erdeklodesi kor, hobbik, interese, interese hobby, pasiuni, interesi, hobiji, interesovanja, minat, hobi
interests: so thich, quan tam, ความสนใจ, งานอดิเรก, रुचियां, रुचि, शौक, ενδιαφεροντα, χομπι
tshirt_size: t shirt size, tshirt size, shirt size, tee size, t shirt, tshirt, size, shirt, t shirt grosse
tshirt_size: shirtgrosse, konfektionsgrosse, grosse shirt, taille de t shirt, taille t shirt, taille tee shirt, taille
tshirt_size: talla, talla de camiseta, talla camiseta, talla samarreta, taglia, taglia maglietta, taglia t shirt
tshirt_size: tamanho da camisa, tamanho camiseta, tamanho da camiseta, tamanho, maat, shirtmaat, t shirt maat
tshirt_size: rozmiar koszulki, rozmiar, размер футболки, размер, розмір футболки, розмір, размер тениска
tshirt_size: величина мајице, tシャツサイズ, サイズ, 尺码, t恤尺码, 尺寸, 티셔츠 사이즈, 사이즈, tisort bedeni, beden
tshirt_size: مقاس القميص, المقاس
tshirt_size: سایز, מידת חולצה, מידה, t skjorte storrelse, storrelse, t shirt storlek, storlek, trojstorlek
tshirt_size: t shirt storrelse, paidan koko, t paidan koko, koko, sargi suurus, suurus, krekla izmers, izmers
tshirt_size: marskineliu dydis, dydis, velikost tricka, velikost, velkost tricka, velkost, polo meret, polomeret
tshirt_size: meret, marime tricou, marime, velicina majice, velikost majice, ukuran kaos, ukuran baju, co ao, size ao
tshirt_size: ขนาดเสื้อ, ไซส์เสื้อ, टी शर्ट साइज, μεγεθος μπλουζας, μεγεθος, t shirt μεγεθος
diet: dietary requirements, diet, dietary restrictions, dietary preference, dietary preferences, dietary needs
diet: dietary, food preference, meal preference, meal, ernahrung, essgewohnheiten, ernahrungsweise, verpflegung
diet: regime alimentaire, regime, contraintes alimentaires, dieta, restricciones alimentarias, preferencia alimentaria
diet: preferenze alimentari, esigenze alimentari, restricoes alimentares, dieet, dieetwensen, wymagania dietetyczne
diet: диета, предпочтения в еде, дієта, диетични изисквания, исхрана, 食事制限, 饮食要求, 식이제한, diyet
diet: beslenme tercihi
diet: النظام الغذائي, رژیم غذایی, תזונה, kosthold, kost, kosthensyn, specialkost, matpreferens, ruokavalio
diet: erityisruokavalio, toitumine, toidueelistused, edinasanas velmes, dietas, mityba, dietni omezeni, strava
diet: strava diety, etrend, etkezes, preferinte alimentare, prehrana, nacin prehrane, diet makanan, che do an, อาหาร
diet: आहार, διατροφη, διατροφικες προτιμησεις
allergies: allergies, allergy, allergien, alergias, alergie, allergie, intolleranze, allergieen, аллергии, алергії
allergies: алергии, アレルギー, 过敏, 알레르기, alerjiler, alerji, الحساسية, آلرژی, אלרגיות, allergier, allergiat
allergies: allergiad
allergies: alergijas, alergijos, alergia, allergiak, alergii, alergije, alergi, di ung, แพ้อาหาร, एलर्जी, αλλεργιες
ticket_type: ticket type, ticket, ticket name, ticketart, tickettyp, kartenart, type de billet, billet
ticket_type: tipo de entrada, tipo de boleto, entrada, tipus d entrada, tipo biglietto, tipo di biglietto, biglietto
ticket_type: tipo de ingresso, ingresso, tickettype, kaartsoort, rodzaj biletu, typ biletu, bilet, тип билета
ticket_type: вид билета, билет, тип квитка, квиток, вид билет, врста карте, チケット種別, チケット種類, 票种, 票種
ticket_type: 门票类型, 티켓종류, 티켓 유형
ticket_type: bilet turu, bilet tipi, نوع التذكرة, نوع بلیت, סוג כרטיס, billettype, billettkategori, biljettyp
ticket_type: billetkategori, lipputyyppi, pileti tuup, piletiliik, biletes veids, bilieto tipas, typ vstupenky
ticket_type: druh vstupenky, jegytipus, tip bilet, vrsta ulaznice, vrsta karte, jenis tiket, tipe tiket, loai ve
ticket_type: ประเภทบัตร, τυπος εισιτηριου
ticket_count: tickets, number of tickets, quantity, qty, ticket count, ticket quantity, number of guests, guests
ticket_count: guest count, party size, number of people, seats, number of seats, menge, anzahl, anzahl tickets
ticket_count: anzahl karten, anzahl personen, karten, nombre de billets, nombre de places, quantite
ticket_count: nombre de personnes, nb de places, cantidad, numero de entradas, entradas, numero de personas
ticket_count: asistentes, quantitat, entrades, quantita, numero biglietti, biglietti, numero persone
ticket_count: numero partecipanti, quantidade, numero de ingressos, ingressos, numero de pessoas, bilhetes, aantal
ticket_count: aantal tickets, aantal kaarten, aantal personen, liczba biletow, ilosc, bilety, liczba osob, количество
ticket_count: количество билетов, билеты, количество человек, кількість, кількість квитків, квитки, кількість осіб
ticket_count: брой, брой билети, билети, број карата, количина, карте, 枚数, 数量, 人数, チケット枚数, 参加人数, 票数
ticket_count: 人數, 數量, 수량, 인원
ticket_count: 티켓수, 매수, adet, bilet sayisi, bilet adedi, kisi sayisi, العدد, الكمية, عدد التذاكر, تعداد
ticket_count: تعداد بلیت
ticket_count: כמות, מספר כרטיסים, כרטיסים, antall, antall billetter, billetter, antall personer, antal
ticket_count: antal biljetter, biljetter, antal billetter, antal personer, maara, lippujen maara, lippuja, liput
ticket_count: henkilomaara, kogus, piletite arv, piletid, daudzums, bilesu skaits, biletes, kiekis, bilietu skaicius
ticket_count: bilietai, pocet, pocet listku, pocet vstupenek, pocet vstupeniek, vstupenky, pocet osob, mennyiseg
ticket_count: jegyek szama, jegyek, darab, letszam, cantitate, numar bilete, bilete, numar persoane, kolicina
ticket_count: broj karata, broj ulaznica, ulaznice, broj osoba, stevilo vstopnic, vstopnice, jumlah, jumlah tiket
ticket_count: tiket, jumlah orang, so luong, so ve, so nguoi, จำนวน, จำนวนบัตร, मात्रा, टिकट संख्या, ποσοτητα
ticket_count: εισιτηρια, αριθμος εισιτηριων, ατομα
event: event, event name, course, class, workshop, session, veranstaltung, kurs, seminar, evenement, cours, atelier
event: evento, curso, taller, esdeveniment, corso, laboratorio, oficina curso, evenement naam, cursus, wydarzenie
event: kurs nazwa, szkolenie, событие, мероприятие, курс, подія, захід, събитие, догађај, イベント, イベント名, 講座
event: コース, 活动, 课程
event: 活動, 課程, 이벤트, 강좌, etkinlik, kurs adi, الفعالية, الدورة, الحدث, رویداد, دوره, אירוע, קורס, arrangement
event: evenemang
event: begivenhed, kurssi, tapahtuma, sundmus, kursus, pasakums, kurss, renginys, kursai, akce, udalost, kurz
event: podujatie, esemeny, rendezveny, tanfolyam, eveniment, curs, dogadjaj, tecaj, dogodek, acara, kursus nama
event: su kien, khoa hoc, กิจกรรม, คอร์ส, कार्यक्रम, εκδηλωση, μαθημα, σεμιναριο
donation: donation, donation amount, gift amount, donations, total donations, total donated, amount donated
donation: total giving, pledge, pledge amount, spende, spendenbetrag, spenden, spendensumme, spenden gesamt, don, dons
donation: montant du don, montant des dons, donacion, donaciones, importe donado, donatiu, donatius, donazione
donation: donazioni, importo donazione, doacao, doacoes, valor da doacao, donatie, donaties, gift, giften
donation: donatiebedrag, darowizna, darowizny, kwota darowizny, пожертвование, пожертвования, сумма пожертвования
donation: пожертва, пожертви, сума пожертви, дарение, дарения, донација, донације, 寄付, 寄付金額, 寄付額, 捐款
donation: 捐款金额, 捐款金額, 기부금
donation: 기부금액, 후원금, bagis, bagis tutari, التبرع, مبلغ التبرع, کمک مالی, תרומה, סכום תרומה, donasjon, gave
donation: gavebelop
donation: gava, gavobelopp, donationsbelob, lahjoitus, lahjoitukset, annetus, annetuse summa, ziedojums, ziedojumi
donation: auka, aukos suma, dar, vyse daru, dary, prispevek, vyska daru, adomany, adomany osszege, donatie suma
donation: donatii, donacija, donacije, iznos donacija, iznos donacije, donacija znesek, donasi, jumlah donasi
donation: so tien ung ho, quyen gop, บริจาค, ยอดบริจาค, दान, दान राशि, δωρεα, δωρεες, ποσο δωρεας
fee: fee, membership fee, dues, annual fee, beitrag, mitgliedsbeitrag, jahresbeitrag, cotisation, montant cotisation
fee: cuota, quota, quota associativa, mensalidade, contributie, lidgeld, skladka, взнос, членский взнос, внесок
fee: членски внос, чланарина, 会費, 年会費, 会费, 會費, 회비, aidat, رسوم العضوية, حق عضویت, דמי חבר, kontingent
fee: medlemsavgift
fee: jasenmaksu, liikmemaks, biedra nauda, nario mokestis, clensky prispevek, clensky prispevok, tagdij, cotizatie
fee: clanarina, iuran, hoi phi, ค่าสมาชิก, συνδρομη
amount: amount, total, price, order total, total paid, total amount, subtotal, revenue, payment amount, amount paid
amount: item price, cost, value, order value, mrr, arr, paid, betrag, summe, gesamtbetrag, preis, bestellsumme
amount: bestellwert, warenwert, umsatz betrag, montant, prix, total ttc, total ht, importe, precio, monto, import
amount: preu, importo, prezzo, totale, valor, preco, bedrag, prijs, totaal, totaalbedrag, kwota, cena, suma, wartosc
amount: сумма, цена, стоимость, сумма заказа, сума, ціна, вартість, стойност, износ, 金額, 価格, 合計, 購入金額
amount: 注文金額, 金额, 价格
amount: 总额, 訂單金額, 總額, 금액, 가격, 주문금액, 결제금액, tutar, fiyat, toplam, المبلغ, السعر, الإجمالي, مبلغ
amount: قیمت, סכום, מחיר, belop
amount: pris, sum, belopp, summa, belob, hinta, maksettu, loppusumma, hind, cenas summa, kaina, castka, celkem
amount: hodnota, ciastka, osszeg, ar, vegosszeg, pret, valoare, iznos, cijena, ukupno, znesek, skupaj, harga
amount: jumlah bayar, so tien, gia, ราคา, จำนวนเงิน, ยอดเงิน, राशि, मूल्य, ποσο, τιμη, συνολο
currency: currency, currency code, wahrung, devise, moneda, valuta, moeda, waluta, валюта, 通貨, 货币, 貨幣, 통화
currency: para birimi
currency: العملة, ارز, מטבע, valuutta, mena, penznem, mata uang, tien te, สกุลเงิน, νομισμα
payment_method: payment method, payment type, payment, payment gateway, zahlungsart, zahlungsmethode, zahlungsweise
payment_method: moyen de paiement, mode de paiement, metodo de pago, forma de pago, metodo di pagamento
payment_method: forma de pagamento, metodo de pagamento, betaalmethode, betaalwijze, metoda platnosci
payment_method: sposob platnosci, способ оплаты, спосіб оплати, начин на плащане, начин плаћања, 支払方法, 支払い方法
payment_method: 支付方式
payment_method: 付款方式, 결제수단, odeme yontemi, odeme sekli, طريقة الدفع, روش پرداخت, אמצעי תשלום, betalingsmate
payment_method: betalningssatt, betalingsmetode, maksutapa, makseviis, maksajuma veids, mokejimo budas, zpusob platby
payment_method: sposob platby, fizetesi mod, metoda de plata, nacin placanja, nacin placila, metode pembayaran
payment_method: phuong thuc thanh toan, วิธีชำระเงิน, भुगतान विधि, τροπος πληρωμης
product: product, products, product name, item, item name, item purchased, products purchased, last product, article
product: offer, produkt, produkte, artikel, produktname, produit, produits, producto, productos, articulo, producte
product: prodotto, prodotti, articolo, produto, produtos, product naam, produkty, продукт, товар, товары
product: название товара, товари, артикул, производ, 商品, 商品名, 製品, 購入商品, 产品, 产品名称, 商品名称, 產品
product: 상품, 상품명, 제품, urun
product: urun adi, المنتج, محصول, מוצר, produktnavn, produktnamn, vare, vara, tuote, toode, prece, preke, produktas
product: termek, produs, proizvod, artikl, izdelek, produk, san pham, สินค้า, उत्पाद, προιον
vip: vip, is vip, vip customer, vip kunde, vip client, vip status, vip klant, vip asiakas
payment_status: payment status, paid status, financial status, zahlungsstatus, statut de paiement, estado de pago
payment_status: estado del pago, stato pagamento, stato del pagamento, status do pagamento, status de pagamento
payment_status: betaalstatus, betalingsstatus, status platnosci, статус оплаты, статус оплати, статус на плащане
payment_status: статус плаћања, 支払状況, 入金状況, 支付状态, 付款狀態, 결제상태, odeme durumu, حالة الدفع
payment_status: סטטוס תשלום, betalningsstatus
payment_status: maksun tila, makse staatus, maksajuma statuss, mokejimo busena, stav platby, fizetesi allapot
payment_status: status plata, status placanja, status pembayaran, trang thai thanh toan, สถานะการชำระเงิน
attendance: attendance, attendee status, attending, attended, rsvp, rsvp status, checked in, check in, check in status
attendance: checked in at, approval status, registration status, teilnahme, anwesenheit, teilnahmestatus
attendance: participation, presence, asistencia, confirmacion de asistencia, assistencia, presenza, partecipazione
attendance: presenca, aanwezig, aanwezigheid, obecnosc, присутствие, участие, присъствие, присуство, 出欠, 参加状況
attendance: 参加ステータス
attendance: 出席, 출석, 참석여부, katilim, الحضور, حضور, נוכחות, oppmote, deltakelse, narvaro, deltagelse
attendance: osallistuminen
attendance: osalemine, dalyvavimas, ucast, reszvetel, prezenta, prisustvo, prisutnost, kehadiran, tham du, การเข้าร่วม
attendance: παρουσια
lifecycle_stage: lifecycle stage, stage, lead status, funnel stage, pipeline stage, sales status, deal stage
lifecycle_stage: customer stage, lead stage, phase, kundenstatus, etape, statut du lead, etapa
lifecycle_stage: etapa del ciclo de vida, estado del lead, fase, stadio, estagio, estagio no funil, estagio do funil
lifecycle_stage: etap, этап, стадия, етап, фаза, ステージ, 阶段, 階段, 단계, asama, المرحلة, مرحله, שלב, fase kunde
lifecycle_stage: vaihe
lifecycle_stage: etapp, stadija, etapas, faze, faza, szakasz, etapa client, tahap, giai doan, สถานะลูกค้า, σταδιο
customer_type: customer type, contact type, client type, type of customer, person type, kundentyp, kundenart
customer_type: kontaktart, kontakttyp, type de client, type client, tipo de cliente, tipo de contacto, tipus de client
customer_type: tipo cliente, tipo di cliente, tipo contatto, klanttype, soort klant, typ klienta, rodzaj klienta
customer_type: тип клиента, тип клієнта, тип контакта, тип клиент, тип купца, 顧客区分, 顧客タイプ, 客户类型, 客戶類型
customer_type: 고객유형
customer_type: musteri tipi, نوع العميل, نوع مشتری, סוג לקוח, kundetype, kundtyp, asiakastyyppi, kliendi tuup
customer_type: klienta tips, kliento tipas, typ zakaznika, ugyfeltipus, tip client, tip kupca, jenis pelanggan
customer_type: tipe pelanggan, loai khach hang, ประเภทลูกค้า, τυπος πελατη
store: store, shop, branch, location, favorite store, preferred store, home store, filiale, standort, geschaft filiale
store: magasin, agence, boutique, tienda, sucursal, botiga, negozio, punto vendita, filiale sede, sede, loja, filial
store: winkel, vestiging, sklep, oddzial, placowka, магазин, филиал, місце розташування, філія, клон, обект
store: продавница, пословница, 店舗, 支店, 利用店舗, 门店, 分店, 店铺, 매장, 지점, magaza, sube, الفرع, المتجر, شعبه
store: فروشگاه, סניף
store: חנות, butikk, butik, filial namn, myymala, liike, kauplus, pood, filiaal, veikals, filiale nosaukums
store: parduotuve, filialas, prodejna, pobocka, predajna, bolt, uzlet, magazin, sucursala, trgovina, poslovnica
store: podruznica, toko, cabang, chi nhanh, cua hang, สาขา, ร้าน, शाखा, καταστημα, υποκαταστημα
registration_ip: registration ip
vat_id: vat, vat number, vat id, vat no, vat registration number, ust id, ust id nr, ustid, ustidnr, umsatzsteuer id
vat_id: stceg, tva, numero tva, n tva, numero de tva, tva intracommunautaire, partita iva, p iva, piva, btw nummer
vat_id: btw, nip, nip firmy, dic, ic dph, ico, organisasjonsnummer, organisationsnummer, orgnr, org nr, cvr
vat_id: cvr nummer, y tunnus, registrikood, kmkr, ic, cui, cui firma, adoszam ceg, siret, siren, cnpj, kvk, kvk nummer
vat_id: ein, company registration number, regon, огрн, кпп, єдрпоу, булстат, еик, пиб, 法人番号, 税号, 統一編號
vat_id: 사업자등록번호
vat_id: vergi no sirket, الرقم الضريبي, ح פ, עוסק מורשה
utm_source: utm source
utm_medium: utm medium
utm_campaign: utm campaign
utm_content: utm content
utm_term: utm term
campaign: campaign, campaign name, kampagne, campagne, campana, campagna, campanha, kampania, кампания, кампанія
campaign: キャンペーン, 活动名称, kampanya, الحملة, קמפיין, kampanje, kampanj, kampanja, kampan, kampany, campanie
campaign: kampaania
campaign: chien dich, แคมเปญ
referral_code: referral code, promo code, coupon, coupon code, discount code, voucher, gutscheincode, code promo
referral_code: codigo promocional, cupon, codice sconto, codice promo, cupom, kortingscode, kod rabatowy, промокод
referral_code: промо код, クーポン, 优惠码, 折扣碼, 쿠폰, kupon kodu, كود الخصم, کد تخفیف, קוד קופון, rabattkode
referral_code: rabattkod
referral_code: alennuskoodi, sooduskood, slevovy kod, zlavovy kod, kuponkod, cod promotional, kod za popust
referral_code: kode promo, ma giam gia, รหัสส่วนลด
anniversary: anniversary, wedding anniversary, hochzeitstag, aniversario de boda, anniversario, jubileum
subject: subject, message subject, betreff, objet, asunto, oggetto, assunto, onderwerp, temat, тема, 件名, 主题, 제목
subject: konu
subject: الموضوع, נושא, emne, amne, aihe, targy, predmet, subiect, subjek
message: message, nachricht, mensaje, messaggio, mensagem, bericht, wiadomosc, сообщение, повідомлення, съобщение
message: порука, メッセージ, お問い合わせ内容, 留言, 消息, 메시지, mesaj, الرسالة, پیام, הודעה, melding, meddelande
message: besked, viesti, sonum
message: zinojums, zinute, zprava, sprava, uzenet, poruka, sporocilo, pesan, tin nhan, ข้อความ, संदेश, μηνυμα
height: height, height cm, grosse, korpergrosse, altura, altezza, lengte, wzrost, рост, зріст, 身長, 身高, 키, boy
weight: weight, weight kg, gewicht, poids, peso, waga, вес, вага, 体重, 體重, 몸무게, kilo
children_count: children, kids, number of children, kids count, children count, anzahl kinder, nombre d enfants
children_count: numero de hijos
children_count: numero figli, numero de filhos, aantal kinderen, liczba dzieci, количество детей, кількість дітей
children_count: antall barn, antal barn, antal born, lasten maara, pocet deti, gyermekek szama, numar copii
children_count: broj djece, jumlah anak, so con
household_size: household size, haushaltsgrosse, taille du foyer
income: income, household income, salary, annual income, einkommen, gehalt, revenu, salaire, ingresos, sueldo, reddito
income: stipendio, renda, salario, inkomen, salaris, dochod, zarobki, доход, зарплата, дохід, 年収, 收入, 소득, gelir
income: maas
income: الدخل, درآمد, הכנסה, inntekt, inkomst, indkomst, tulot, sissetulek, plat, prijem, jovedelem, venit, prihod
income: pendapatan, thu nhap
graduation_year: graduation year, class of, class year, year of graduation, abschlussjahr, promotion
graduation_year: annee de promotion, ano de graduacion, anno di laurea, ano de formatura, rok ukonczenia, год выпуска
graduation_year: рік випуску
year: year, jahr, annee, anio, ano, anno, jaar, rok, год, рік, година, 年, 연도, yil, السنة, שנה, ar, aar, vuosi
year: aasta
year: gads, metai, ev, an, godina, leto, tahun, nam, ปี, वर्ष, ετος
date: date, datum, fecha, data, datas, дата, датум, 日付, 日期, 날짜, tarih, التاريخ, تاریخ, תאריך, dato, paivamaara
date: pvm
date: kuupaev, datums, tanggal, tgl, ngay, วันที่, तिथि, दिनांक, ημερομηνια
time: time, zeit, uhrzeit, heure, hora, ora, tijd, godzina, время, час, 時間, 时间, 시간, saat, الوقت, زمان, שעה, tid
time: klokkeslett, aika, aeg, laiks, laikas, cas, ido, waktu, thoi gian, เวลา, समय, ωρα, timestamp, zeitstempel
time: horodateur, marca temporal, carimbo de data hora, informazioni cronologiche, sygnatura czasowa, отметка времени
time: позначка часу, タイムスタンプ, 时间戳, 타임스탬프, zaman damgasi, tijdstempel, tidsstempel, tidstampel
time: aikaleima, ajatempel
time: casove razitko, idobelyeg, marcaj de timp, vremenska oznaka, submitted at, submitted on, submission date
time: submit date, completed at, response date, date submitted
status: status, state of contact, zustand, statut, etat du contact, estado, estat, stato, situacao, toestand, stan
status: статус, состояние, стан, състояние, стање, ステータス, 状態, 状态, 狀態, 상태, durum, الحالة, وضعیت, סטטוס
status: מצב, tila, olek
status: staatus, statuss, busena, stav, allapot, statusz, stare, trang thai, สถานะ, स्थिति, κατασταση, gjendja
type: type, typ, art, kind, record type, tipo, tipus, soort, rodzaj, тип, вид, врста, 種別, 種類, 类型, 類型, 유형
type: 종류, tur, tip
type: النوع, نوع, סוג, tyyppi, tuup, veids, tips, tipas, druh, vrsta, jenis, tipe, loai, ประเภท, प्रकार, τυπος
score_grade: grade, class grade, school grade, klasse, schulklasse, classe, niveau, curso escolar, classe scolastica
score_grade: klas, klasa, класс, клас, 学年, 年级, 年級, 학년, sinif, الصف, کلاس, כיתה, klassetrinn, luokka aste
score_grade: klass, klase
score_grade: trida, trieda, osztaly iskola, clasa, razred, kelas, lop, ชั้น, कक्षा, ταξη
satisfaction: satisfaction, how satisfied are you overall, zufriedenheit, satisfaccion, soddisfazione, satisfacao
satisfaction: tevredenheid
pet_name: pet name, pet, dog name, cat name, name des haustiers, haustier, nom de l animal, nombre de la mascota
pet_name: mascota, nome dell animale, nome do pet, naam huisdier
list_name: list name, audience name, campaign list, newsletter name, segment name
"""
