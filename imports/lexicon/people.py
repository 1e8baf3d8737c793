"""Data: what headers call a person's names and addresses, in the languages people export in. One concept per line."""

# `name` holds the words that mean a whole name, a given name or a surname, depending on the columns beside them.
PEOPLE = """
email: email, e mail, mail, email address, e mail address, mail address, mailaddress, emailaddress, email addr
email: emailaddr, e mail addr, email id, emailid, mail id, smtp, smtp addr, smtp address, eml, emails, email value
email: e mail value, email 1, e mail 1, email 1 value, e mail 1 value, subscriber email, email subscriber
email: contact email, your email, login email, internet address, electronic mail, electronic address, email contact
email: reply email
email: email adresse, e mail adresse, mailadresse, emailadresse, e mailadresse, elektronische adresse, mail adresse
email: kontakt mail, e post adresse
email: courriel, adresse email, adresse e mail, adresse mail, adresse courriel, adresse electronique, mel
email: adresse de courriel, adresse de messagerie, courrier electronique, email du contact, adel
email: correo, correo electronico, email correo, direccion de correo, direccion de correo electronico
email: direccion de email, e correo, mail de contacto, dir de correo, correu, correu electronic, adreca electronica
email: adreca de correu, adreca electronica de contacte, adreca e mail, adreca email, correo e, enderezo electronico
email: enderezo de correo, posta elektronikoa, helbide elektronikoa
email: indirizzo email, indirizzo e mail, indirizzo mail, indirizzo di posta elettronica, posta elettronica
email: indirizzo di posta, casella email
email: endereco de email, endereco email, endereco de e mail, endereco e mail, endereco eletronico
email: endereco electronico, correio eletronico, correio electronico, email do contato
email: e mailadres, emailadres, email adres, e mail adres, mailadres, e posadres, epos
email: adres email, adres e mail, adres mailowy, poczta, poczta elektroniczna, mejl, adres poczty elektronicznej
email: почта, эл почта, электронная почта, эл адрес, электронный адрес, адрес электронной почты, адрес эл почты, емейл
email: имейл, и мейл, емайл, эмейл, мейл, е мейл, е mail, адрес почты, почтовый ящик
email: пошта, електронна пошта, ел пошта, електронна адреса, адреса електронної пошти, емейл, імейл, ел адреса
email: електронна скринька, имейл адрес, електронен адрес, електронна поща, ел поща, е поща, мейл адрес, имејл
email: имејл адреса, емаил, е пошта, е-маил, електронна пошта адреса, адреса е поште, е маил, мејл, е мејл
email: електронска пошта, електронная пошта, электронная пошта адрас
email: メール, メールアドレス, eメール, e メール, 電子メール, 電子メールアドレス, eメールアドレス, pcメール
email: pcメールアドレス, メアド, mailアドレス, 連絡先メール, ご連絡先メールアドレス
email: 电子邮箱, 邮箱, 电子邮件, 邮件, 邮箱地址, 电邮, 邮件地址, 电子邮件地址, 電郵, 電郵地址, 電子郵件, 電子信箱
email: 信箱, 電子郵件地址, 郵箱, 联系邮箱, email地址, e mail地址, 電子郵箱
email: 이메일, 이메일주소, 이메일 주소, 메일, 메일주소, 전자우편, 전자메일, e메일
email: e posta, eposta, e posta adresi, eposta adresi, mail adresi, e mail adresi, elektronik posta, elektron pocht
email: e poct, elektron poct
email: البريد الالكتروني, البريد الإلكتروني, بريد الكتروني, الايميل, ايميل, عنوان البريد الالكتروني, البريد
email: عنوان البريد, رایانامه, ایمیل, پست الکترونیک, پست الکترونیکی, آدرس ایمیل, نشانی ایمیل, ای میل, ای میل ایڈریس
email: דואל, דוא ל, דואר אלקטרוני, אימייל, מייל, כתובת מייל, כתובת אימייל, כתובת דואל, כתובת דוא ל
email: כתובת דואר אלקטרוני, אי מייל
email: e post, epost, e postadresse, epostadresse, e post adresse, e postadress, epostadress, mejladress, mejl
email: mailadress, e mailadress, emailadresse, netfang, tolvupostfang, tolvupostur
email: sahkoposti, sahkopostiosoite, sposti, s posti, email osoite, e maili, e mailiosoite, meiliosoite, spostiosoite
email: e posti aadress, e post aadress, meiliaadress, e maili aadress, e posti, meil, e pasts, epasts, e pasta adrese
email: epasta adrese, el pastas, elektroninis pastas, el pasto adresas, elektroninio pasto adresas, e pastas
email: emailova adresa, e mailova adresa, email adresa, e mail adresa, elektronicka posta, mailova adresa, el posta
email: eposta adresa, e posta, e posta adresa, adresa e poste, elektronska posta, elektronski naslov, e naslov
email: e postni naslov, epostni naslov, elektronicka adresa, imejl, imejl adresa, adresa elektronske poste
email: email cim, e mail cim, emailcim, drotposta, elektronikus levelcim, ertesitesi email, levelcim, mail cim
email: villamposta
email: adresa de email, adresa de e mail, adresa email, adresa e mail, posta electronica, mail contact
email: alamat email, alamat surel, surel, pos el, email kontak, emel, alamat emel, dia chi email, thu dien tu
email: dia chi thu dien tu, hop thu, อีเมล, อีเมล์, ที่อยู่อีเมล, อีเมลล์
email: ईमेल, ई मेल, ईमेल पता, ईमेल आईडी, ইমেইল, ইমেল, மின்னஞ்சல், ఇమెయిల్, ಇಮೇಲ್, ઈમેલ, ਈਮੇਲ, ഇമെയിൽ, इमेल
email: ηλεκτρονικο ταχυδρομειο, διευθυνση email, διευθυνση e mail, ηλεκτρονικη διευθυνση, ημειλ, μειλ, ιμειλ
email: email διευθυνση, ηλ ταχυδρομειο, ელფოსტა, ელ ფოსტა, էլ փոստ, էլ հասցե, электрондық пошта, barua pepe
first_name: vlastito ime, rodeno ime, osobne ime, 이름 명
first_name: 1 st name, first name 1, f n a m e
first_name: first name, firstname, first, fname, f name, given name, givenname, given names, forename, forenames
first_name: christian name, name first, name given, first name s, legal first name, preferred first name, imie first
first_name: nm first, prename, person first name, firstnames, given
first_name: vorname, vornamen, rufname, ansprechpartner vorname, kontaktvorname, vname, vorn
first_name: prenom, prenoms, prenom usuel, prenom d usage
first_name: nombre de pila, primer nombre, nombres, nombre s, nombre propio, nom de pila, prenoms, izena
first_name: nome di battesimo, nome proprio, primeiro nome, nome proprio, prenome, primo nome
first_name: voornaam, voornamen, roepnaam, voorletters en voornaam
first_name: imie, imiona, imie klienta, pierwsze imie
first_name: имя клиента первое, личное имя, власне ім'я, собствено име, првое име, лично име, първо име
first_name: 名, 名前名, お名前 名, 名字, 名 漢字, 名前 名, 下の名前, ファーストネーム
first_name: 이름 이름, 명
first_name: ad, isim ad, birinci isim, ilk ad, ilk isim, adi
first_name: الاسم الاول, الاسم الأول, الإسم الأول, اسم الشخص الاول, نام کوچک, پہلا نام
first_name: שם פרטי, השם הפרטי
first_name: fornavn, fornamn, tilltalsnamn, eiginnafn, fornafn, etunimi, etunimet, kutsumanimi, eesnimi, eesnimed
first_name: vards, vardi, vardas, vardai
first_name: krestni jmeno, krstne meno, keresztnev, utonev, utonev keresztnev, prenume, osobno ime, prenumele
first_name: keresztneve, numele mic, nume mic
first_name: nama depan, nama pertama, ten, ten goi, ten rieng, ชื่อ จริง, ชื่อจริง, ชื่อต้น, ชื่อแรก, प्रथम नाम
first_name: पहला नाम, নামের প্রথম অংশ, প্রথম নাম, முதல் பெயர்
first_name: μικρο ονομα, βαφτιστικο, κυριο ονομα, სახელი, անուն, аты, есімі
last_name: slaktnamn, slektsnavn, slaegtsnavn, soyadiniz, اسم الاسرة, اسم الأسرة, aettarnafn, sukunimet
last_name: lotei nev, familijas nosaukums
last_name: 2 nd name, 2 nd name surname
last_name: last name, lastname, last, lname, l name, surname, surnames, family name, familyname, family names
last_name: second name, name last, name family, last name s, legal last name, sur name, person last name, lastnames
last_name: sname, family
last_name: nachname, familienname, zuname, nachnamen, ansprechpartner nachname, name nachname, nname, nachn
last_name: nom de famille, nom d usage, patronyme, nom famille, nom marital
last_name: apellido, apellidos, apellido s, primer apellido, apellido paterno, cognom, cognoms, primer cognom, apelido
last_name: apelidos, abizena, abizenak
last_name: cognome, cognomi, sobrenome, apelido, ultimo nome, apelidos, sobrenomes
last_name: achternaam, familienaam, geslachtsnaam, van achternaam, agternaam
last_name: nazwisko, nazwiska, nazwisko klienta
last_name: фамилия, прізвище, фамилия клиента, презиме, фамилно име, прозвішча, тегі, фамилияси, презимето
last_name: 姓, 苗字, 名字 姓, 姓氏, お名前 姓, 姓 漢字, 名前 姓, ラストネーム, 名前 苗字
last_name: 성, 성씨
last_name: soyad, soyadi, soyisim, soy isim, soy ad, soyismi, familiyasi
last_name: اسم العائلة, الكنية, اللقب, اسم العائله, الاسم الاخير, الاسم الأخير, لقب, نام خانوادگی, نام فامیل, فامیلی
last_name: فامیل, آخری نام, خاندانی نام, الشهرة, العائلة
last_name: שם משפחה, שם המשפחה, משפחה
last_name: etternavn, efternamn, efternavn, eftirnafn, slaktsnavn, kenninafn, sukunimi, perekonnanimi, perenimi
last_name: uzvards, pavarde
last_name: prijmeni, priezvisko, vezeteknev, csaladnev, nume de familie, numele de familie, prezime, priimek, презиме
last_name: nume familie, vezetekneve, csaladi nev, mbiemri, mbiemer
last_name: nama belakang, nama keluarga, nama akhir, marga, ho, ho dem, ho va ten dem, ho va chu lot, ho lot
last_name: ho dem va ten lot, นามสกุล, สกุล, उपनाम, कुलनाम, अंतिम नाम, सरनेम, পদবি, শেষ নাম, குடும்ப பெயர், apelyido
last_name: jina la ukoo
last_name: επωνυμο, επιθετο, გვარი, ազգանուն, тегі, фамилия аты
name: name, names, contact, person, contact name, customer name, your name, client name, subscriber name, nm
name: user name full, lead name, participant, attendee, kontakt, ansprechpartner, ansprechperson
name: nom, nombre, nome, naam, navn, namn, nimi, jmeno, meno, ime, nume, numele, nom du contact, nom client
name: nombre del contacto, nombre cliente, nome contatto, nome do contato, nome do cliente, nome cliente, naam contact
name: kundenname, izen abizenak bat, nafn
name: имя, ім'я, имена, име, им'я, імя, імена, імʼя, імʼя клієнта, имя клиента, контакт, имя контакта, контактное лицо
name: клиент, імя клієнта, імя контакту
name: 名前, お名前, 名称 個人, 이름, 성명, 성함, 고객명, 고객 이름, 구매자명, 주문자명, 회원명, 회원 이름, 联系人
name: 聯絡人, 客户名称 个人, 客户姓名, 客戶姓名
name: isim, adiniz, kisi, kisi adi, musteri adi, الاسم, اسم, الإسم, اسم العميل, نام, نام مشتری, نام کاربر, نام شخص, שם
name: שם הלקוח, שם לקוח, nev, ugyfel neve, nev neve, neve, emri, emer
name: nama, nama anda, nama pelanggan, ชื่อ, ชื่อลูกค้า, ten khach hang, नाम, नाव, নাম, பெயர், పేరు, ονομα, pangalan
name: jina, ad isim, ism, есім, asmuo, klients, klientas, nimi asiakas
full_name: full name, fullname, complete name, name full, whole name, first and last name, first name last name
full_name: first last name, name and surname, name surname, firstname lastname, first last, last first
full_name: last name first name, last first name, legal name, formatted name, fn, real name, name in full
full_name: recipient name, addressee, buyer name, purchaser name, cardholder, card holder name, person name
full_name: display full name, first and last, name first and last, contact full name, profile name
full_name: nombre completo contacto
full_name: vollstandiger name, vor und nachname, vorname nachname, name vorname, vor und zuname, vorname und nachname
full_name: nachname vorname, nachname und vorname, name komplett, gesamtname, kompletter name
full_name: nom complet, nom et prenom, prenom et nom, nom prenom, prenom nom, nom et prenoms, noms et prenoms
full_name: nom prenoms, noms complets
full_name: nombre completo, nombre y apellidos, nombre y apellido, nombres y apellidos, apellidos y nombre
full_name: apellidos y nombres, nombre apellidos, nombre apellido, nom i cognoms, nom i cognom, cognoms i nom
full_name: nome e apelidos, izen abizenak, nom cognoms
full_name: nome completo, nome e cognome, cognome e nome, nome cognome, cognome nome, nominativo, nome e sobrenome
full_name: nome e apelido, nome sobrenome
full_name: volledige naam, voor en achternaam, voornaam en achternaam, voornaam achternaam, naam volledig
full_name: naam en voornaam, naam voornaam, volle naam
full_name: imie i nazwisko, imie nazwisko, nazwisko i imie, pelne imie i nazwisko, nazwisko imie, pelna nazwa osoby
full_name: imiona i nazwisko
full_name: фио, ф и о, фамилия имя отчество, фамилия имя, имя и фамилия, имя фамилия, полное имя, фамилия и имя, піб
full_name: п і б, прізвище імя по батькові, прізвище та ім'я, ім'я та прізвище, ім'я прізвище, імя та прізвище
full_name: прізвище та імя, повне ім'я, прізвище імя, имена фамилия, име и фамилия, име фамилия, трите имена
full_name: три имена, пълно име, име и презиме, име презиме, презиме и име, пуно име, имя и фамилия клиента
full_name: целосно име, поўнае імя, аты жөні, аты-жөні, толық аты жөні
full_name: 氏名, お客様名, 顧客名, 会員名, 姓名, 氏名 漢字, フルネーム, 全名, 担当者名, ご氏名, 購入者名, 申込者名
full_name: 参加者名, 客户名, 收件人, 收件人姓名, 會員姓名, 会员姓名, 担当者氏名
full_name: お名前 フルネーム
full_name: 성명 전체, 전체 이름, 풀네임, 이름 전체, 성 이름
full_name: ad soyad, adi soyadi, ad ve soyad, isim soyisim, isim soy isim, adiniz soyadiniz, tam ad, ad soyisim
full_name: ad soyadi, soyad ad, adi ve soyadi
full_name: الاسم الكامل, الاسم بالكامل, الاسم الثلاثي, الاسم كامل, الاسم الرباعي, اسم كامل, نام کامل
full_name: نام و نام خانوادگی, نام و فامیل, نام نام خانوادگی, پورا نام, שם מלא, שם פרטי ומשפחה, שם ושם משפחה
full_name: fullt navn, fulde navn, fullt namn, for og etternavn, for og efternavn, for och efternamn
full_name: fornavn og etternavn, fornavn og efternavn, fornamn och efternamn, namn for och efternamn, fuldt navn
full_name: fullt nafn, nafn fullt, hele navnet, koko nimi, etu ja sukunimi, etunimi sukunimi, nimi koko, taisnimi
full_name: ees ja perekonnanimi, eesnimi ja perekonnanimi, nimi ees ja perekonnanimi, vards uzvards, vards un uzvards
full_name: pilns vards, vardas pavarde, vardas ir pavarde, pilnas vardas
full_name: jmeno a prijmeni, jmeno prijmeni, cele jmeno, prijmeni a jmeno, prijmeni jmeno, meno a priezvisko
full_name: meno priezvisko, cele meno, priezvisko a meno, priezvisko meno, teljes nev, nume complet, nume si prenume
full_name: nume prenume, numele complet, prenume si nume, numele si prenumele, ime i prezime, ime prezime
full_name: prezime i ime, puno ime, ime in priimek, priimek in ime, polno ime, emri i plote, emri mbiemri
full_name: nama lengkap, nama penuh, ho ten, ho va ten, ten day du, ho ten day du, ho ten khach hang, ชื่อ นามสกุล
full_name: ชื่อนามสกุล, ชื่อ สกุล, ชื่อสกุล, ชื่อเต็ม, ชื่อและนามสกุล, पूरा नाम, पुरा नाम, पूर्ण नाव, সম্পূর্ণ নাম
full_name: পুরো নাম, முழு பெயர், పూర్తి పేరు, buong pangalan, jina kamili
full_name: ονοματεπωνυμο, πληρες ονομα, ονομα και επωνυμο, ονομα επωνυμο, ονομα επιθετο, επωνυμο ονομα, ονομ μο
full_name: სახელი და გვარი, სახელი გვარი, անուն ազգանուն
middle_name: middle name, middlename, middle, mname, additional name, middle names, middle initial, mi, second prenom
middle_name: deuxieme prenom, zweiter vorname, segundo nombre, secondo nome, nome do meio, tweede voornaam
middle_name: drugie imie, mellomnavn, mellemnavn, mellannamn, toinen nimi, ikinci isim, ikinci ad, orta isim
middle_name: nama tengah, ten dem, ten lot, ชื่อกลาง, मध्य नाम, ミドルネーム, 中间名, 중간 이름, מידל ניים, שם אמצעי
middle_name: الاسم الاوسط
middle_name: اسم الاب, الاسم الأوسط, نام میانی, srednje ime, srednji ime, prostredni jmeno, stredne meno
middle_name: segundo apellido, apellido materno, segon cognom, second surname, kozepso nev
patronymic: отчество, по батькові, бащино име, презиме баща, patronymic, patronim, имя отца, нәсілі, πατρωνυμο
patronymic: ονομα πατρος, имя по отчеству, побатькові, tatal prenume tata, otchestvo, nama ayah, نام پدر
infix: tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, name infix, infix, name particle, name insertion
prefix: salutation, prefix, name prefix, honorific, honorific prefix, courtesy title, mr mrs, anrede, briefanrede
prefix: titel anrede, civilite, titre de civilite, tratamiento, trato, saludo, tractament, appellativo, tratamento
prefix: pronome de tratamento, aanhef, aanspreektitel, forma grzecznosciowa, zwrot grzecznosciowy
prefix: tytul grzecznosciowy, обращение, звертання, обръщение, 敬称, 称呼, 稱謂, 호칭, unvan hitap, hitap
prefix: اللقب التشريفي
prefix: תואר פנייה, tiltale, tiltaleform, tilltal, puhuttelu, osloveni, oslovenie, megszolitas, formula de adresare
prefix: apelativ, oslovljavanje, poodrav, poprek, kreipinys, uzruna, poordumine, sapaan, danh xung, xung ho, คำนำหน้า
prefix: คำนำหน้าชื่อ, संबोधन, προσφωνηση, عنوان خطاب, nazw grzecz, formula de cortesia, zdvorilostni titul, salute
prefix: sal
suffix: suffix, name suffix, honorific suffix, generation, namenszusatz, suffixe, sufijo, suffisso, sufixo
suffix: achtervoegsel, sufiks
academic_title: academic title, akademischer titel, titul, tituly, titul pred jmenem, titul za jmenem
academic_title: titul pred menom, titul za menom, stopien naukowy, akad titel
nickname: nickname, nick name, nick, alias, preferred name, goes by, known as, spitzname, rufname kurz, surnom, pseudo
nickname: pseudonyme, apodo, mote, sobrenom, soprannome, apelido carinhoso, alcunha, bijnaam, pseudonim, przezwisko
nickname: прозвище, ник, нікнейм, псевдоним, ニックネーム, あだ名, 昵称, 暱稱, 별명, 닉네임, takma ad, lakap
nickname: الاسم المستعار, כינוי
nickname: kallenavn, smeknamn, kaelenavn, lempinimi, huudnimi, hyudnimi, prezdivka, prezyvka, becenev, porecla
nickname: nadimak, vzdevek, nama panggilan, panggilan, biet danh, ชื่อเล่น, उपनाम पुकार, παρατσουκλι, ψευδωνυμο
nickname: نام مستعار, slapyvardis, segvards
username: username, user name, login, login name, user login, userid name, account username, screen name, handle
username: benutzername, anmeldename, nom d utilisateur, nom utilisateur, identifiant, identifiant de connexion
username: nombre de usuario, usuario, nom d usuari, nome utente, utente, nome de usuario, nome de utilizador
username: utilizador, gebruikersnaam, inlognaam, nazwa uzytkownika, uzytkownik, имя пользователя, логин, логін
username: ім'я користувача, потребителско име, корисничко име, ユーザー名, ユーザ名, ログイン名, 用户名, 使用者名稱
username: 用戶名, 帳號, 账号, 사용자명
username: 사용자 이름, 아이디, kullanici adi, اسم المستخدم, نام کاربری, שם משתמש, brukernavn, anvandarnamn, brugernavn
username: kayttajatunnus, kayttajanimi, kasutajanimi, lietotajvards, vartotojo vardas, slapyvardis, uzivatelske jmeno
username: uzivatelske meno, felhasznalonev, nume utilizator, nume de utilizator, korisnicko ime, uporabnisko ime
username: nama pengguna, ten dang nhap, ten nguoi dung, ชื่อผู้ใช้, उपयोगकर्ता नाम, ονομα χρηστη
display_name: display name, displayname, public name, email display name, e mail display name, anzeigename
display_name: nom affiche, nom d affichage, nombre para mostrar, nombre visible, nome visualizzato, nome de exibicao
display_name: weergavenaam, nazwa wyswietlana, отображаемое имя, 表示名, 显示名称, 顯示名稱, 표시 이름, gorunen ad
display_name: visningsnavn
display_name: visningsnamn, nayttonimi, file as, e mail 2 display name, e mail 3 display name, nicename, user nicename
display_name: post nominal
initials: initials, initial, initialen, initiales, iniciales, iniziali, iniciais, voorletters, voorletter, inicjaly
initials: инициалы, ініціали, инициали, イニシャル, initialer, iniciale, inicialy, inicialai
kana: last name kana, first name kana, name kana, full name kana, kana, furigana, フリガナ, ふりがな, カナ, かな
kana: 氏名カナ, 氏名 カナ
kana: 氏名フリガナ, 名前フリガナ, 名前 カナ, 姓カナ, 名カナ, 姓フリガナ, 名フリガナ, セイ, メイ, せい, めい, 姓 カナ
kana: 名 カナ, 姓 フリガナ, 名 フリガナ, 姓 ふりがな, 名 ふりがな, 姓 かな
kana: 名 かな, お名前カナ, お名前フリガナ, お名前 カナ, 会社名カナ, phonetic first name, phonetic last name
kana: phonetic middle name
kana: phonetic name, first name phonetic, last name phonetic, pronunciation first name, pronunciation last name
kana: first name pronunciation, last name pronunciation, yomi, given name yomi, family name yomi, additional name yomi
kana: name yomi, pinyin, 拼音, 姓名拼音, lastname kana, firstname kana, sei kana, mei kana, kana sei, kana mei
maiden_name: maiden name, birth name, geburtsname, madchenname, nom de jeune fille, nom de naissance
maiden_name: apellido de soltera, nome da nubile, cognome da nubile, nome de solteira, meisjesnaam
maiden_name: nazwisko panienskie, nazwisko rodowe, девичья фамилия, дівоче прізвище, моминско име, 旧姓, kizlik soyadi
maiden_name: pikenavn, flicknamn, fodenavn, tyttonimi, rodne prijmeni, rodne priezvisko, leanykori nev, szuletesi nev
maiden_name: nume de fata, djevojacko prezime, former name, previous name, previous surname
"""

# Addresses and names that are somebody else's, or a second one of the person.
OTHERS = """
owner: kundenbetreuer, kundenberater, vertreter, aussendienst, ansprechpartner intern, bearbeiter, zustandiger
owner: betreuerin
owner: gestionnaire, charge d affaires, interlocuteur, encargado, encargada, ejecutivo de cuenta, referente, gestore
owner: atendente, consultor, consultora, behandelaar, verkoper, begeleider, doradca, doradcy, wlasciciela, opiekuna
owner: handlowca, ответственного, ответственный сотрудник, менеджера, владельца, куратора, агента, відповідального
owner: відповідальний менеджер, агент, търговец, отговорника, власника, obchodnika, vlastnika, spravce
owner: spravca, poradca
owner: poradce, referent, referenta, ugynok, uzletkoto, ugyintezoje, agentului, responsabilului, consilier, vlasnika
owner: voditelja, zastupnik, zastupnika, savetnik, skrbnik stranke, vastuuhenkilon, omistajan, myyja, myyjan, saljare
owner: handlaggare, kontaktansvarig, selger, kontaktansvarlig, saelger, kundeansvarlig, kundansvarig, vadybininkas
owner: vadybininko, atsakingo, atbildiga, menedzeris, menedzera, muugimees, υπευθυνου, πωλητης, πωλητη, temsilcinin
owner: sorumlunun, danismanin, satis temsilcisi, nhan vien, nhan vien phu trach, พนักงานขาย, ผู้ดูแล
owner: 営業担当者, 担当営業
owner: 业务员, 客户经理, 業務員, 客戶經理, 담당 직원, 담당자명, مندوب المبيعات, مسئول, کارشناس, איש מכירות, מנהל לקוח
relative: mutter des kindes, sorgeberechtigter, sorgeberechtigte, vormund, angehoriger, angehorige, begleitperson
relative: parent 1, parent 2, responsable legal, personne a prevenir, accompagnant, proche, acompanante, apoderado
relative: representante legal, familiar, accompagnatore, familiare, acompanhante, responsavel, contactpersoon nood
relative: verzorger, partner van, opiekuna prawnego, rodzicow, malzonka, osoby towarzyszacej, родителей
relative: супруги, матери
relative: отца, законного представителя, законный представитель, представителя, сопровождающего, опікуна
relative: батьків, матері
relative: родителя, настойника, rodice, rodicu, zakonneho zastupce, zakonneho zastupcu, manzela, manzelky
relative: deti, ditete
relative: szulo neve, szulo email, gondviselo neve, gyermek neve, parintelui, tutorelui, sotului, sotiei, copilului
relative: roditelja, skrbnika, supruznika, staratelja, djeteta, deteta, starsa, starsev, huoltajan, puolison, lapsen
relative: vanema, lapsevanema, vecaku, berna, tevu, vaiko, foralder, foraldrar, foraldra, parorende, anhorig
relative: anhorigs, naermeste parorende, κηδεμονας μαθητη, γονεων, συζυγου, velinin, velisi, esinin, esi
relative: cocugun, ebeveyn
relative: ahli waris, orang tua wali, ibu bapa, penjaga, ผู้ปกครองนักเรียน, 保護者氏名, ご家族, 家族
relative: 家属, 紧急联络人, 학부모 이름, 가족, ولي أمر الطالب, قريب, بستگان, ולי, קרוב משפחה
owner: owner, account owner, contact owner, lead owner, record owner, assigned to, assigned, assignee, account manager
owner: sales rep, salesperson, sales person, agent, rep, representative, advisor, adviser, consultant, handler
owner: case manager, created by, modified by, last modified by, updated by, added by, sender, reply to, from address
owner: sent by, staff, team member, coach, mentor, instructor, teacher, host, organizer, organiser
owner: supervisor, responsible, csm, account exec, account executive, verantwortlich, betreuer, zustandig, besitzer
owner: eigentumer, sachbearbeiter, berater, vertriebler, proprietaire, responsable, charge de clientele, conseiller
owner: propietario, asesor, gestor, comercial, vendedor, proprietario, responsabile, agente, consulente, commerciale
owner: venditore, responsavel, eigenaar, verantwoordelijke, accountmanager, wlasciciel, opiekun, handlowiec
owner: ответственный, менеджер, владелец, куратор, відповідальний, власник, отговорник, 担当, 担当者, 営業担当, 负责人
owner: 負責人, 所有者
owner: 업무담당, 담당자, sorumlu, temsilci, danisman, المسؤول, المندوب, אחראי, נציג, eier, kontoeier, ansvarlig
owner: ansvarig
owner: agare, ejer, vastuuhenkilo, omistaja, vastutaja, haldur, atbildigais, atsakingas, vlastnik, obchodnik
owner: tulajdonos, felelos, ugyintezo, responsabil, vlasnik, voditelj, lastnik, penanggung jawab, nguoi phu trach
owner: ผู้รับผิดชอบ, υπευθυνος, مسئول
relative: spouse, partner, partners, husband, wife, parent, parents, guardian, guardians, mother, father, mom, dad
relative: child, children, kid, kids, son, daughter, sibling, family member, next of kin, emergency contact, emergency
relative: ice contact, emergency person, plus one, companion, beneficiary, dependent, caregiver, carer, related
relative: related names, relation, ehepartner, ehegatte, partnerin, eltern, elternteil, mutter, vater, kind, notfall
relative: notfallkontakt, erziehungsberechtigter, erziehungsberechtigte, conjoint, conjointe, epoux, mere, pere
relative: enfant, tuteur, representant legal, contact d urgence, urgence, padre, madre, tutor, conyuge, hijo, hija
relative: pareja, contacto de emergencia, emergencia, genitore, genitori, coniuge, figlio, figlia, tutore
relative: contatto di emergenza, emergenza, mae, pai, filho, conjuge, responsavel legal, encarregado de educacao
relative: ouder, ouders, voogd, echtgenoot, echtgenote, noodcontact, noodgeval, rodzic, rodzica, opiekun prawny
relative: malzonek, dziecko, dziecka, kontakt alarmowy, родитель, родителя, супруг, супруга, ребенок, мать, отец
relative: опекун, батьки, батько, мати, дитина, дитини, опікун, родител, съпруг, настойник, дете, 保護者, 配偶者
relative: 緊急連絡先, 子供
relative: 父, 母, 家长, 家長, 监护人, 監護人, 配偶, 紧急联系人, 緊急聯絡人, 孩子, 보호자, 배우자, 비상연락처, 자녀
relative: 학부모, veli, anne, baba, cocuk, acil durum
relative: ولي الامر, الاب, الام, الزوج, الزوجة, جهة اتصال الطوارئ, הורה, הורים, ילד, בן זוג, איש קשר לחירום, forelder
relative: foresatt, foresatte, ektefelle, barn, vardnadshavare, foraelder, vaerge, aegtefaelle, barnets, huoltaja
relative: puoliso, lapsi, lapsevanem, abikaasa, laps, vecaks, aizbildnis, berns, tevas, motina, globejas, sutuoktinis
relative: vaikas, rodic, zakonny zastupce, zakonny zastupca, manzel, manzelka, dite, dieta, szulo, gondviselo
relative: hazastars, gyermek, parinte, sot, sotie, copil, roditelj, skrbnik, suprug, supruga, dijete, dete, staratelj
relative: orang tua, wali, suami, istri, anak, phu huynh, ผู้ปกครอง, คู่สมรส, บุตร, अभिभावक, माता, पिता, पति, पत्नी
relative: γονεας, γονεα, κηδεμονας, κηδεμονα, συζυγος, τεκνο, والدین, سرپرست, همسر
assistant: assistant, asst, secretary, assistente, assistenz, sekretariat, secretaire, asistente, secretario
assistant: secretaria, asystent, ассистент, секретарь, помощник, 秘書, 助理
referrer: referrer, referred by, referral, referer, affiliate, introduced by, recommended by, inviter, invited by
referrer: sponsor, promoter, geworben von, empfohlen von, parrain, parraine par, filleul, recomendado por
referrer: referido por, segnalato da, presentato da, indicado por, aanbevolen door, polecajacy, polecony przez
referrer: кем рекомендован, рекомендатель, реферер, 紹介者, 推荐人, 推薦人, 추천인, referans, doporucil, odporucil
referrer: ajanlo
referrer: recomandat de, preporucio
gift: gift recipient, recipient gift, giftee, gift
billing: billing, bill to, bill, invoice, invoicing, accounts payable, accounting, rechnung, rechnungs
billing: rechnungsadresse, facturation, facture, facturacion, factura, factures, fatturazione, fattura, faturamento
billing: faturacao, cobranca, facturatie, factuur, rozliczeniowy, faktura, do faktury, fakturacyjny, fakturowy, счет
billing: платежный, платіжний, 請求先, 請求, 账单, 帳單, 청구, fatura, fakturaadresse, fakturering, laskutus
billing: laskutusosoite
billing: arve, rekins, saskaita, fakturacni, fakturacna, szamlazasi, szamlazas, facturare, naplata, racun, penagihan
billing: thanh toan, τιμολογηση, τιμολογησης, τιμολογιου, חשבונית, لحيازة الفاتورة, الفواتير, صورتحساب
shipping: shipping, ship to, ship, delivery, deliver to, liefer, lieferung, lieferadresse, versand, livraison, envio
shipping: entrega, enviament, spedizione, consegna, verzending, bezorg, levering, wysylki, dostawy, wysylka, dostawa
shipping: доставка, доставки, доставки адрес, 配送先, お届け先, 配送, 收货, 收貨, 送貨, 배송, 배송지, teslimat, kargo
shipping: الشحن, التوصيل
shipping: משלוח, leverings, leverans, toimitus, tarne, piegade, piegades, pristatymo, dorucovaci, dorucenie, dodaci
shipping: szallitasi, szallitas, livrare, dostave, dostava, pengiriman, giao hang, จัดส่ง, αποστολης, παραδοσης, ارسال
work: work, business, office, professional, corporate, arbeit, geschaft, geschaftlich, dienstlich, buro, beruflich
work: travail, professionnel, pro, bureau, trabajo, laboral, oficina, profesional, treball, lavoro, ufficio
work: lavorativo, aziendale, trabalho, comercial, profissional, escritorio, werk, zakelijk, kantoor, sluzbowy, praca
work: firmowy, рабочий, рабочая, служебный, робочий, робоча, служебен, службени, 勤務先, 会社 用, 工作, 办公, 公司 用
work: 직장, 회사용
work: isyeri, kurumsal, عمل, العمل, עבודה, jobb, arbeid, arbejde, arbete, tyo, darba, darbo, pracovni, pracovny
work: sluzobny, munkahelyi, ceges, serviciu, munca, poslovni, poslovna, sluzbeni, kantor, kerja, cong viec, co quan
work: ที่ทำงาน, कार्यालय, εργασιας, εργασια, επαγγελματικο, محل کار
home: home, house, privat, private, personal, zuhause, domicile, personnel, personnelle, perso, particular, casa
home: domicilio, privato, personale, abitazione, pessoal, residencial, prive, thuis, prywatny, prywatna, domowy
home: domowa, личный, личная, домашний, домашняя, особистий, особиста, домашній, личен, лични, приватни, 自宅, 個人
home: 家庭
home: 个人, 住宅, 자택, 개인, 집, ev, kisisel, شخصي, المنزل, אישי, בית, hjem, hjemme, hem, bostad, koti
home: henkilokohtainen, kodu
home: isiklik, majas, privatais, namu, asmeninis, domaci, osobni, osobny, sukromny, otthoni, szemelyes, magan, acasa
home: kucni, privatni, osebni, rumah, pribadi, ca nhan, nha, บ้าน, ส่วนตัว, घर, निजी, व्यक्तिगत, σπιτι, σπιτιου
home: προσωπικο, οικιας, شخصی, منزل
second: secondary, alternate, alternative, alt, other, additional, backup, recovery, second, extra, further, fallback
second: weitere, zweite, zweit, alternativ, secondaire, autre, supplementaire, secundario, alternativo, otro, otra
second: adicional, secundaria, altre, secondario, secondaria, altro, altra, aggiuntivo, aggiuntiva, outro, outra
second: tweede, alternatief, andere, dodatkowy, drugi, alternatywny, inny, zapasowy, дополнительный, дополнительная
second: запасной, второй, другой, резервный, додатковий, додаткова, інший, запасний, другий, втори, допълнителен
second: други, додатни, 予備, その他, 副, サブ, 备用, 備用, 其他, 次要, 보조, 추가, 기타, ikinci, yedek, diger
second: alternatif, بديل, اخر, إضافي
second: משני, נוסף, sekundaer, annen, andre, ekstra, annan, toissijainen, toinen, vaihtoehtoinen, lisa, teine, otrs
second: papildu, kitas, papildomas, antras, dalsi, druhy, alternativni, nahradni, alternativny, masodlagos, masik
second: tovabbi, secundar, dodatni, sekunder, lain, cadangan, phu, khac, สำรอง, อื่น, वैकल्पिक, अन्य, δευτερευον
second: εναλλακτικο, αλλο, دوم, جایگزین, paypal, recuperacion, wiederherstellung
"""

# Words that say nothing about which fact a column holds.
NEUTRAL = """
medlemmens, medlemmets, kundens, clana, clanova, biedra, felaga, felagsmanns, للعضو, عضو, של, החבר, החברה, का, की, के
socia, iscritti, adherents, socios, soci, члена, членове, uyenin, uyeler
earned, collected, accumulated, placed, made, completed, gathered, so far, to date, held, gesammelt
gesammelte, getatigte
aktuell, aktuelle, aktueller, bisherige, derzeitige, cumule, cumules, effectue, effectuees, effectues, passees
actuel, actuelle
acumulado, acumulados, acumuladas, realizado, realizados, realizadas, efectuados, hechos, hechas, actual
actuales, vigente
accumulati, accumulate, effettuati, effettuate, attuale, attuali, feitos, feitas, atual, atuais, verzameld
gespaard, gespaarde
geplaatst, geplaatste, huidig, huidige, zebrane, zgromadzone, zlozone, obecny, obecna, aktualny, aktualna, накопленные
накоплено, накопленных, сделано, сделанных, оформлено, текущий, текущая, текущее, накопичені, зроблено
поточний, поточна
nasbirane, aktualni, soucasny, soucasna, uskutecnene, aktualne, gyujtott, jelenlegi, leadott, acumulate
plasate, curent
curenta, prikupljeni, trenutni, trenutna, biriken, toplanan, mevcut, 現在の, 累計, 当前, 目前, 누적, 현재, 보유
skaitytojo, skaitytojas, lietotaja, apmekletaja, kulastaja, korisnika, gosta, putnika, clanice, ucesnika, ucesnik
quel, quelle, quels, quelles, est, sont, comment, peut on, pouvons nous, joindre, indiquez, saisissez, entrez, merci
welche, welcher, welches, wie, lautet, lauten, ist, sind, geben, sie, ein, dich, dir, ihnen, erreichen, wir, konnen
cual, cuales, es, son, como, te llamas, indica, indique, escribe, escriba, introduce, introduzca, su, sus, tus
qual, quais, e, sao, como se chama, seu, sua, teu, tua, seus, suas, insira, digite, escreva, informe, indique
qual, quali, sono, come, inserisci, inserire, scrivi, indica, indicare, tua, tuoi, sua, suoi, vostro, vostra
wat, welke, hoe, vul, geef, jullie, onze, hier, jaki, jaka, jakie, jest, podaj, wpisz, twoja, twoje, pani
pana, panstwa
какой, какая, какое, как, укажите, введите, напишите, ваши, твой, твоя, який, яка, яке, вкажіть, введіть, ваші, твій
vad, ar, heter, ange, skriv, ditt, dina, hva, er, skriv inn, oppgi, hvad, indtast, angiv, dit, dine, mika
mitka, kirjoita
jaka, jaky, jake, uvedte, zadejte, napiste, vase, tvoje, aky, aka, ake, mi a, mi az, add meg, irja be, kerjuk
az on, on
care, introduceti, scrieti, dumneavoastra, dvs, koja, koji, koje, upisite, unesite, vasa, vase, navedite, vpisite
ποιο, ποια, ειναι, γραψτε, συμπληρωστε, ne, nedir, nelerdir, giriniz, yaziniz, sizin, lutfen, mohon, masukkan
tuliskan
apa, apakah, vui long, nhap, la gi, กรุณา, กรอก, ระบุ, ของคุณ, क्या है, कृपया, आपकी, लिखें
contact, contacts, customer, customers, user, users, subscriber, subscribers, member, members, client, clients, person
people, recipient, attendee, attendees, guest, participant, buyer, purchaser, purchase, applicant, lead, leads
respondent, registrant, donor, patient, student, pupil, candidate, profile, primary, main, default, your, my, the, a
an, please, enter, what, is, s, whats, of, us, our, and, best, valid, required, optional, field, value, custom, cf
attribute, attributes, properties, property, merge, data, info, information, details, current, preferred, mailing
registered, account, individual, ecom, wp, usr, cust, can, we, reach, you, at, at which, which, on, to, for, by, in
active, known, visitor, invitee, voter, ticket holder, student s, contact s, user s, customer s, billing contact
org contact
kunde, kunden, kontakt, kontakte, mitglied, mitglieder, teilnehmer, empfanger, abonnent, person, haupt, ihre, ihr
deine, dein, bitte, pflichtfeld, primar, hauptkontakt, kontaktperson, standard, nutzer, benutzer, besteller, kaufer
spender, der, die, das, des, und, am, von
client, cliente, clients, contact, contacte, membre, adherent, abonne, participant, votre, ton, principal, principale
utilisateur, destinataire, donateur, acheteur, du, de, la, le, l, d, les, des, et, eleve, adherente
contacto, cliente, clientes, socio, socia, suscriptor, miembro, usuario, tu, su, principal, del, el, los, y, persona
comprador, asistente, alumno, soci
contatto, cliente, socio, utente, iscritto, membro, tuo, suo, principale, del, della, di, il, e, acquirente
partecipante, persona
contato, contacto, cliente, assinante, membro, usuario, utilizador, seu, principal, do, da, o, e, comprador
participante, pessoa, aluno, associado
klant, klanten, contact, lid, leden, deelnemer, abonnee, gebruiker, uw, je, jouw, primaire, hoofd, van, de, het, en
contactpersoon
klient, klienta, kontakt, kontaktu, kontaktowy, czlonek, czlonka, uczestnik, uczestnika, subskrybent, twoj, glowny
podstawowy, odbiorca, kupujacy, i, do, kontaktowa
клиент, клиента, контакт, контактный, контактная, контакта, участник, участника, подписчик, подписчика, пользователь
пользователя, ваш, ваша, ваше, основной, основная, покупатель, покупателя, член, клієнт, клієнта, контактний, учасник
учасника, підписник, користувач, користувача, основний, покупець, абонат, потребител, основен, корисник, контактна, и
та, на, за, клиентски, члан, члана, претплатник
お客様, 顧客, 会員, 連絡先, ご, 登録, 主, メイン, 联系, 客户, 会员, 用户, 客戶, 會員, 用戶, 聯絡, 主要, 的, の, 고객
회원, 사용자, 구독자, 연락처, 주, 본인, 您的, 참가자
musteri, kisi, uye, abone, kullanici, katilimci, iletisim, birincil, ana, العميل, المستخدم, المشترك, العضو
جهة الاتصال, الاتصال, الرئيسي, לקוח, הלקוח, משתמש, חבר, מנוי, איש קשר, ראשי, مشتری, کاربر, عضو, مشترک, تماس, اصلی
kunde, kundens, kontakt, medlem, medlems, deltaker, deltager, deltagare, abonnent, din, ditt, hoved, primaer, primar
bruker, bruger, anvandare, asiakas, asiakkaan, jasen, jasenen, osallistuja, yhteys, ensisijainen, klient, kliendi
liige, liikme, kontakti, kasutaja, peamine, osaleja, klienta, dalibnieka, dalibnieks, lietotajs, klientas, kliento
narys, nario, dalyvio, dalyvis, pagrindinis
zakaznik, zakaznika, klient, klienta, kontaktni, kontaktny, kontaktna, clen, clena, ucastnik, ucastnika, odberatel
uzivatel, hlavni, hlavny, vas, ugyfel, vasarlo, kapcsolattarto, tag, resztvevo, felhasznalo, elsodleges, feliratkozo
client, clientului, contact, membru, abonat, utilizator, principal, participant, kupac, korisnik, clan, pretplatnik
kontakt, glavni, osnovni, stranka, narocnik, osnovna
pelanggan, anggota, kontak, pengguna, peserta, anda, utama, khach hang, lien he, thanh vien, nguoi dung, chinh, cua
ban, ลูกค้า, สมาชิก, ผู้ใช้, ผู้ติดต่อ, ติดต่อ, หลัก, ग्राहक, सदस्य, संपर्क, आपका, मुख्य, πελατη, πελατης, μελους
μελος, επαφης, συνδρομητη, χρηστη, επικοινωνιας, κυριο, και, του, της, σας
guests, visitors, traveller, traveler, passenger, resident, tenant, volunteer, supporter, delegate, learner, trainee
booker, payer, signatory, signer, petitioner, enquirer, inquirer, requester, requestor, reader, shopper, diner, camper
entrant, exhibitor, speaker, policyholder, policy holder, insured, householder, claimant, panelist, enrollee, alumnus
gast, gaste, gasten, besucher, reisender, reisende, mieter, bewohner, patient, patienten, schuler, schulerin
studierende, studierenden, interessent, interessenten, bewerber, freiwillige, leser, anmelder, auftraggeber, bucher
invite, convive, visiteur, voyageur, locataire, patiente, stagiaire, apprenant, benevole, lecteur, inscrit, donatrice
signataire, visiteuse, congressiste
huesped, invitado, visitante, viajero, viajera, inquilino, paciente, estudiante, alumna, voluntario, donante, lector
inscrito, titular, convidat, hoste, visitant
ospite, invitato, visitatore, viaggiatore, paziente, studente, studentessa, allievo, volontario, donatore, lettore
prenotante, corsista, tesserato, intestatario
convidado, convidada, hospede, visitante, viajante, inquilino, paciente, estudante, aluna, voluntario, doador, leitor
inscrito, titular
bezoeker, reiziger, huurder, patient, leerling, student, cursist, vrijwilliger, donateur, lezer, boeker, genodigde
gosc, goscia, gosci, odwiedzajacy, pasazer, najemca, pacjent, pacjenta, uczen, ucznia, student, studenta, wolontariusz
darczynca, darczyncy, czytelnik, kursant, kursanta, zgloszeniowy
гость, гостя, посетитель, посетителя, пассажир, пассажира, жилец, пациент, пациента, ученик, ученика, студент
студента
слушатель, слушателя, волонтер, жертвователь, заявитель, заявителя, читатель, читателя, заказчик, заказчика
гість, відвідувач, пацієнт, учень, учня, волонтер, благодійник, заявник, читач, замовник, слухач
гост, посетител, пациент, ученик, доброволец, дарител, читател, заявител, клиента, посетилац, волонтер
ゲスト, 宿泊者, 予約者, 受講者, 受講生, 申込者, 購入者, 参加者, 来場者, 患者, 生徒, 学生, 利用者, 応募者
寄付者, 注文者, 代表者
访客, 嘉宾, 宾客, 患者, 学员, 学生, 报名者, 参会者, 捐赠者, 志愿者, 订购人, 購買人, 訂購人, 學員, 學生, 報名者, 訪客
방문자, 게스트, 예약자, 수강생, 신청자, 구매자, 주문자, 환자, 학생, 참가자, 참석자, 후원자, 투숙객
misafir, ziyaretci, yolcu, hasta, ogrenci, ogrencinin, gonullu, bagisci, okuyucu, alici, siparis veren
الضيف, الزائر, المريض, الطالب, المتبرع, المتطوع, القارئ, المشتري, المسافر, المستلم, مهمان, بازدیدکننده, بیمار, دانشجو
دانش آموز, خریدار, مسافر, اهداکننده, אורח, האורח, מבקר, מטופל, תלמיד, התלמיד, סטודנט, תורם, מתנדב, רוכש, הרוכש, משתתף
gjest, gjesten, besokende, reisende, pasient, elev, student, frivillig, giver, leser, gaster, gast, besokare, resenar
patient, elev, volontar, givare, lasare, bokare, besogende, rejsende, frivillig, donor, laeser
vieras, vierailija, matkustaja, potilas, opiskelija, oppilas, vapaaehtoinen, lahjoittaja, lukija, varaaja
ilmoittautuja
kulastaja, kulaline, patsient, opilane, vabatahtlik, annetaja, viesis, apmekletajs, pacients, skolnieks, students
svecias, lankytojas, pacientas, mokinys, studentas, savanoris
host, hosta, navstevnik, cestujici, pacient, pacienta, zak, zaka, student, studenta, dobrovolnik, darce, ctenar
cestujuci, ziak, ziaka, darca, citatel, vendeg, latogato, utas, beteg, tanulo, hallgato, onkentes, adomanyozo, olvaso
megrendelo, jelentkezo, oaspete, oaspetelui, vizitator, calator, pacient, elev, elevului, student, voluntar, donator
cititor, gost, gosta, posjetitelj, putnik, pacijent, ucenik, ucenika, volonter, donator, citatelj, obiskovalec, potnik
bolnik, ucenec, dijak, prostovoljec, bralec
tamu, pengunjung, penumpang, pasien, siswa, mahasiswa, relawan, donatur, pembaca, pembeli, pemesan, khach, hoc vien
hoc sinh, sinh vien, benh nhan, nguoi mua, nguoi dat, nguoi tham du, ผู้เข้าร่วม, ผู้เข้าพัก, ผู้จอง, นักเรียน
ผู้ป่วย
ผู้ซื้อ, แขก, अतिथि, छात्र, रोगी, आगंतुक, दाता, επισκεπτη, επισκεπτης, φιλοξενουμενου, μαθητη, μαθητης, ασθενη
φοιτητη
συμμετεχοντα, συμμετεχοντος, αγοραστη, δωρητη
"""

# The name of the record or form that a field is part of.
CARRIERS = """
metadata meta payload traits record node result vars variables form response responses answer answers input udf crm
employee staff osoba raw current original
"""
# What the person did to get into the file.
DOINGS = """
booking bookings reservation order orders registration checkout enrolment enrollment application ticket donation
purchase entry submission rsvp signup appointment visit stay event
buchung buchungs bestellung anmeldung anmelde spende termin reservierung reservation commande inscription don reserva
pedido inscripcion donacion cita prenotazione ordine iscrizione donazione encomenda inscricao doacao agendamento
boeking bestelling inschrijving aanmelding donatie afspraak rezerwacja zamowienie zgloszenie darowizna wizyta
бронь бронирование заказ заказа регистрация заявка бронювання замовлення реєстрація резервация поръчка резервација
bokning bestallning anmalan bestilling pamelding tilmelding booking varaus tilaus ilmoittautuminen broneering tellimus
rezervacija pasutijums uzsakymas rezervace objednavka prihlaska rezervacia foglalas megrendeles jelentkezes rezervare
comanda inscriere narudzba narocilo rezervasyon siparis kayit pemesanan pesanan dat phong don hang
予約 注文 申込 预订 订单 报名 預訂 訂單 예약 주문 신청 الحجز الطلب رزرو سفارش הזמנה การจอง คำสั่งซื้อ κρατησης
παραγγελιας
"""
