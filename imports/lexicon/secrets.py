"""Data: headers of what must not be imported (secrets, identity and bank numbers) and of what serves the exporter."""

# The cards and keys of members, which are no secrets: read before those that are.
OF_MEMBERS = """
member_number: tarjeta de socio, tarjeta socio, tarjeta cliente, tarjeta de cliente, tarjeta de fidelizacion
member_number: tarjeta de fidelidad, tarjeta fidelidad, tarjeta club, tarjeta de puntos, n tarjeta de socio
member_number: no tarjeta de socio, numero de tarjeta de socio, codigo tarjeta socio, numero tarjeta socio
member_number: n tarjeta socio, 会員カード番号, 会員カード, 会員証番号, ポイントカード番号, ポイントカード
member_number: 멤버십 카드번호, 회원카드번호, 회원 카드번호, 포인트카드번호
member_number: medlemskortnummer, medlemskort nummer, ski pass no, ski pass number, skipass
member_number: skipass nr, כרטיס מועדון, מספר כרטיס מועדון
member_number: رقم بطاقة العضوية, بطاقة الولاء, رقم بطاقة الولاء, شماره کارت عضویت, کارت عضویت
customer_number: clave de cliente, clave cliente, clave del cliente, clave de socio
"""

# Left out whatever the cells hold.
SENSITIVE = """
national_id: driver s licence, driver s licence number, drivers licence, drivers licence number, driver licence
national_id: driver licence number, driving license, dl number, dl no, driver lic, driver lic number, drivers lic
national_id: numero permis de conduire, n permis de conduire, n permis, numero de licencia de conducir
national_id: numero patente, n carta de conducao, cnh, nr prawa jazdy, numer prawa jazdy, rijbewijsnummer
national_id: korkortsnummer, forerkortnummer, korekortnummer, ajokortin numero, cislo ridicskeho prukazu
national_id: jogositvany szama, serie permis, broj vozacke dozvole, номер прав, ehliyet no, ehliyet numarasi
national_id: 運転免許証番号, 驾驶证号, 驾照号码, 駕照號碼, 운전면허번호, เลขใบขับขี่, nomor sim, رقم رخصة القيادة
national_id: מספר רישיון נהיגה, so gplx, juhiloa number, pasnummer, ic no, ic number, nric, nric no, fin no
national_id: 居留證號, 居留证号, 居留證, 外国人登録番号, 在留カード番号, 外国人登録証, 외국인등록번호
national_id: national insurance
national_id: medicare no, medicare id, numero insee, sa id number, sa id, south african id, resident id
national_id: resident id number, iqama, iqama number, emirates id, civil id number
bank: routing no, routing nr, routing num, transit number, transit no, institution number, trr, upi, upi id, konta nr
bank: αρ λογαριασμου, αριθμος τραπεζικου λογαριασμου, banka hesabi no, banka hesap no
password: 암호, palabra secreta, zugangsdaten, login data, credentials, geheimwort, geheime frage, geheimfrage
token: csrf, sicherheitstoken, zugriffstoken, sitzungstoken
card: kartenendung, carte se terminant par, tarjeta terminada en
national_id: n ss, no ss, num ss, numero ss, n de ss, no de ss, n secu sociale, numero de ss, ss number, ss no
national_id: soc sec no
national_id: birth certificate, birth certificate number, geburtsurkunde, acte de naissance, partida de nacimiento
national_id: certificado de nacimiento, atto di nascita, certidao de nascimento, akt urodzenia
national_id: свидетельство о рождении
national_id: номер свидетельства о рождении, свідоцтво про народження, rodny list, certificat de nastere
national_id: anyakonyvi kivonat
national_id: death certificate, marriage certificate, military id, residence permit, residence permit number
national_id: aufenthaltstitel
national_id: titre de sejour, permiso de residencia, permesso di soggiorno, вид на жительство, ikamet izni no
national_id: 出生证明
card: ארבע ספרות אחרונות, ארבע הספרות האחרונות, 4 הספרות האחרונות, ספרות אחרונות של הכרטיס, آخر 4 أرقام
card: اخر 4 ارقام من البطاقة
card: 4 رقم آخر کارت, चार अंतिम अंक, अंतिम 4 अंक, 4 so cuoi the, 4 so cuoi, 4 digit terakhir, 4 หลักสุดท้าย
card: τελευταια 4 ψηφια
card: ultimos 4 digitos, ultimos cuatro digitos, ultimos 4, ultimos digitos, 4 ultimos digitos
card: ultimos 4 digitos tarjeta
card: letzte 4 ziffern, letzte vier ziffern, letzten 4 ziffern, kartenendziffern, letzte 4 stellen, kartennummer ende
card: 4 derniers chiffres, quatre derniers chiffres, derniers chiffres, derniers chiffres de la carte
card: derniers 4 chiffres
card: ultime 4 cifre, ultime quattro cifre, ultime cifre, ultimos 4 digitos do cartao, laatste 4 cijfers
card: laatste vier cijfers
card: ostatnie 4 cyfry, cztery ostatnie cyfry, последние 4 цифры, последние цифры карты, останні 4 цифри
card: sista 4 siffror
card: siste 4 siffer, sidste 4 cifre, viimeiset 4 numeroa, posledni 4 cislice, posledne 4 cislice, utolso 4 szamjegy
card: ultimele 4 cifre, zadnje 4 znamenke, zadnje 4 stevke, son 4 hane, son dort hane, 下4桁, カード下4桁
card: 后四位, 卡号后四位, 末四碼
card: 마지막 4자리, 카드 끝 4자리, اخر 4 ارقام, اخر اربعة ارقام, 4 رقم اخر, 4 ספרות אחרונות, pm last four
card: last four, card last four
card: last four digits, last 4 digits, last digits, card ending, card ending in, pm last 4, source last 4
card: card no last 4
password: password, passwd, pwd, pass, passphrase, hashed password, password hash, password digest, encrypted password
password: passwordhash, user pass, user password, pass hash, password salt, salt, pw, pw hash, bcrypt, passcode
password: password md5, temp password, initial password, login password, kennwort, passwort, passwort hash
password: mot de passe, mdp, contrasena, clave, contrasenya, password utente, parola, senha, palavra passe, wachtwoord
password: haslo, пароль, хеш пароля, парола, лозинка, шифра лозинка, パスワード, 暗証番号, 密码, 密碼, 口令, 비밀번호
password: 패스워드, sifre
password: كلمة المرور, كلمة السر, رمز عبور, گذرواژه, סיסמה, סיסמא, passord, losenord, adgangskode, kodeord, lykilord
password: salasana, parool, salasona, parole, slaptazodis, heslo, jelszo, parola utilizator, lozinka, zaporka, geslo
password: kata sandi, sandi, mat khau, รหัสผ่าน, पासवर्ड, κωδικος προσβασης, συνθηματικο, pin, pin number
password: security answer, security question, secret answer, secret question, mothers maiden name
password: mother s maiden name
national_id: social sec no, social sec number, nat insurance no, nat ins no, nat insurance number
national_id: id card no, id card nr, asm kodas, c op, cislo op, лнч, c i
national_id: cod fisc, cod fiscale, n de secu, n secu, numero de secu
password: memorable word, memorable information, memorable phrase, password hint, passwort hinweis, security hint
bank: routing #, routing, n de compte, no cuenta, n cuenta, num cuenta, c uctu, cislo uctu banky, nr cont
card: последние 4, останні 4, последни 4, ostatnie 4, letzte 4, letzten 4, laatste 4, derniers 4, 4 derniers, ultimos 4
card: ultime 4, sista 4, siste 4, sidste 4, viimeiset 4, posledni 4, posledne 4, utolso 4, ultimele 4, zadnje 4, son 4
card: cc #, n de carte bancaire, n carte bancaire, кредитна карта, кредитна картка, номер кредитної картки
card: بطاقة ائتمان, بطاقه ائتمان, expiry card, exp date mm yy, expiry mm yy, expiry date mm yy
national_id: avs, n avs, no avs, nr avs, avs nr, avs ai, n avs ai, ahv, nr ahv, ahv nr, ahv iv nr, no ahv
password: pinkode, pin kode, pinkod, pinkoodi, pin koodi, pin nummer, pinnummer, pin kodas, pin kods, codice pin
password: code pin, codigo pin, codi pin, cod pin, kod pin, numer pin, numero pin, pin numarasi, pin kodu, ma pin
password: kode pin, nomor pin, pin kodot, pin kood, pin koda, pin broj, pin stevilka, 핀번호, pin番号, pin码, pin碼
card: card on file, credit card on file, cc on file, stored card, saved card, default card, card details
card: hinterlegte karte, hinterlegte kreditkarte, carte enregistree, tarjeta guardada, tarjeta registrada
card: carta salvata, carta memorizzata, cartao salvo, cartao guardado, opgeslagen kaart, zapisana karta, 登録カード
token: token, api token, access token, refresh token, auth token, api key, apikey, secret, secret key, client secret
token: private key, session, session id, session token, session key, cookie, remember token, remember me token
token: reset token, reset password token, password reset token, reset password key, confirmation token, confirm token
token: verification token, verification code, activation key, activation code, activation token, user activation key
token: user activation code, invitation token, invite token, invite code, login token, magic token, csrf token
token: unsubscribe token, otp, otp secret, totp, totp secret, two factor secret, 2fa secret, 2fa, mfa secret
token: two factor recovery codes, two factor code, recovery codes, backup codes, backup code, recovery code, mfa
token: auth secret, auth key, authentication token, push token, device token, fcm token, webhook secret, hash key
token: unlock token, email token, single access token, perishable token, persistence token, jwt, bearer, oauth token
token: id token, security token, security code, security stamp, securitystamp, concurrencystamp, encryption key
token: signing key, license key, licence key, stripe token, card token, payment token, auth code, access code
token: door code, gate code, alarm code, entry code, keycode, hash token, zugangscode, sicherheitscode, jeton, cle api
token: ficha, токен, ключ api, секрет, トークン, 令牌, 토큰, jeton api, رمز, טוקן, user hash, userhash, login hash
token: auth hash
token: cookie token, password reset code, two fa secret, google authenticator secret, authenticator key
token: authenticator secret
card: card number full, credit card, credit card number, cc number, ccnum, cc num, cardnumber full, card last4
card: card last 4, last4, last 4, last four, card last four, cc last4, cc last 4, last 4 digits, last four digits
card: card digits, card cvc, cvc, cvv, cvv2, card fingerprint, card visual, pan, masked card, card mask
card: card exp month, card exp year, card expiry, card expiration, expiry date card, exp month, exp year, cc exp
card: cc exp month, cc exp year, card expiry date, payment card, payment card number, debit card, debit card number
card: kreditkarte, kreditkartennummer, carte bancaire, numero de carte bancaire, numero de carte, carte de credit
card: tarjeta de credito, numero de tarjeta, tarjeta, carta di credito, numero carta di credito, cartao de credito
card: numero do cartao, creditcard, creditcardnummer, karta kredytowa, numer karty kredytowej, кредитная карта
card: номер кредитной карты, банковская карта, номер банковской карты, クレジットカード番号, クレジットカード
card: カード番号, カード下4桁, 信用卡号, 信用卡
card: 信用卡號, 신용카드번호, 카드번호, kredi karti, kredi karti no, kart numarasi, بطاقة الائتمان, رقم بطاقة الائتمان
card: شماره کارت
card: כרטיס אשראי, מספר כרטיס אשראי, kredittkort, kredittkortnummer, kreditkort, kortnummer, luottokortti
card: luottokortin numero, krediitkaart, kreditkarte numurs, kredito kortele, kreditni karta, cislo kreditni karty
card: platobna karta, bankkartya, bankkartyaszam, card de credit, kreditna kartica, broj kreditne kartice
card: kartu kredit, nomor kartu kredit, the tin dung, so the tin dung, บัตรเครดิต, क्रेडिट कार्ड, πιστωτικη καρτα
card: card last 4 digits, last4 digits, card number last 4, payment last 4
bank: kto, kto nr, ktonr, iban, bank account, bank account number, account number bank, account no bank
bank: bank account no, routing number
bank: sort code, bic, swift, swift code, bic swift, aba, bsb, bank details, direct debit, mandate, sepa mandate
bank: sepa mandat, mandate reference, mandatsreferenz, kontonummer, konto nr, bankverbindung, kontoinhaber
bank: kontoverbindung, bankleitzahl, blz, iban nummer, konto iban, rib, compte bancaire, coordonnees bancaires
bank: numero de compte, numero de compte bancaire, cuenta bancaria, numero de cuenta, ccc, clabe, cbu, compte bancari
bank: conto corrente, coordinate bancarie, numero conto, conta bancaria, numero da conta, conta corrente
bank: agencia e conta, chave pix, pix, nib, rekeningnummer, bankrekening, iban rekening, numer konta, nr konta
bank: numer rachunku, rachunek bankowy, konto bankowe, nr rachunku, расчетный счет, банковский счет, номер счета, р с
bank: бик, рахунок iban, номер рахунку, банкова сметка, банковска сметка, рачун, жиро рачун, број рачуна, текући рачун
bank: 口座番号, 銀行口座, 銀行口座番号, 振込先, 银行账号, 银行卡号, 银行账户, 銀行帳號, 銀行帳戶, 开户行, 계좌번호
bank: 은행계좌, 계좌, banka hesabi, hesap no
bank: hesap numarasi, iban no, رقم الحساب, الحساب البنكي, رقم الحساب البنكي, الآيبان, ايبان, شماره حساب, شماره شبا
bank: شبا, חשבון בנק, מספר חשבון, מספר חשבון בנק, bankkonto, kontonr, konto nummer, bankkontonummer, bankkontonr
bank: clearingnummer, registreringsnummer konto, reikningsnumer, bankareikningur, pankkitili, tilinumero, pangakonto
bank: arvelduskonto, kontonumber, bankas konts, konta numurs, saskaitos numeris, banko saskaita, cislo uctu
bank: bankovni ucet, bankovy ucet, cislo bankoveho uctu, bankszamlaszam, szamlaszam, bankszamla, cont bancar
bank: numar cont, broj racuna, ziro racun, bankovni racun, tekuci racun, bancni racun, stevilka racuna, rekening
bank: nomor rekening, no rekening, rekening bank, tai khoan ngan hang, so tai khoan, stk, เลขบัญชี, บัญชีธนาคาร
bank: เลขที่บัญชี, बैंक खाता, खाता संख्या, खाता नंबर, ifsc, ifsc code, upi id, τραπεζικος λογαριασμος
bank: αριθμος λογαριασμου, ακ λογαριασμου, bank account iban, account holder iban
national_id: ssn, social security number, social security, social security no, social insurance number, sin number
national_id: national id, national id number, national identification number, nationalid, national insurance number
national_id: national insurance no, ni number, nino, id card number, identity number, identity card
national_id: identity card number, id number government, government id, government id number, personal id number
national_id: personal number, personal identification number, passport, passport number, passport no, passport id
national_id: driver license, drivers license, driver s license, driver license number, drivers license number
national_id: driving licence, driving licence number, driving license number, license plate none, tax id personal
national_id: tax file number, tfn, tax identification number, tin, itin, taxpayer id, medicare number, nhs number
national_id: medicaid id, health insurance number, health card number, insurance number, visa number
national_id: green card number, alien number, id document, id document number, document number, identity document
national_id: citizen id, citizen number, voter id, document, doc number, document no, document id
national_id: personalausweis, personalausweisnummer, ausweisnummer, reisepass, reisepassnummer, passnummer
national_id: sozialversicherungsnummer, sv nummer, svnr, sv nr, rentenversicherungsnummer, steuernummer, steuer id
national_id: steuer identifikationsnummer, steueridentifikationsnummer, idnr, ahv nummer, ahv nr, fuhrerscheinnummer
national_id: krankenversicherungsnummer, versichertennummer, ausweis nr
national_id: n de securite sociale, numero de securite sociale, n securite sociale, numero securite sociale
national_id: no securite sociale, numero secu, n secu, nir, numero nir, carte d identite, numero carte d identite
national_id: n carte d identite, numero de piece d identite, piece d identite, cni, n cni, passeport
national_id: numero de passeport, n passeport, numero fiscal, numero national, registre national, niss, numero avs
national_id: nas, numero d assurance sociale, permis de conduire, carte vitale
national_id: dni, nif, nie, dni nif, nif nie, dni nie, nif cif, n dni, numero de dni, documento de identidad
national_id: documento, n documento, numero de documento, no documento, cedula, cedula de identidad
national_id: cedula de ciudadania, numero de cedula, ci cedula, curp, rfc, rut, run, cuil, cuit, pasaporte
national_id: numero de pasaporte, n pasaporte, seguridad social, numero de seguridad social, n seguridad social, nss
national_id: licencia de conducir, carnet de identidad, ine, clave de elector, passaport, document d identitat
national_id: tarjeta sanitaria, cip, targeta sanitaria
national_id: codice fiscale, cod fiscale, cf codice fiscale, c f, carta d identita, carta di identita
national_id: numero carta d identita, documento d identita, passaporto, numero passaporto, tessera sanitaria, patente
national_id: numero patente, numero documento
national_id: cpf, cpf cnpj, rg, n contribuinte, nif contribuinte, contribuinte, numero de contribuinte
national_id: cartao de cidadao, cartao cidadao, bilhete de identidade, passaporte, numero do passaporte, pis, nis, nus
national_id: niss pt, cnh, titulo de eleitor, numero de identificacao fiscal, documento de identificacao
national_id: bsn, burgerservicenummer, bsn nummer, sofinummer, paspoort, paspoortnummer, id kaart, rijksregisternummer
national_id: rijbewijsnummer, identiteitskaart, identiteitsbewijs
national_id: pesel, nr pesel, numer pesel, nip osobisty, dowod, nr dowodu, numer dowodu, dowod osobisty
national_id: nr dowodu osobistego, numer dowodu osobistego, seria i numer dowodu, paszport, numer paszportu
national_id: nr paszportu, prawo jazdy
national_id: паспорт, паспортные данные, номер паспорта, серия и номер паспорта, серия номер паспорта, инн
national_id: дул, дул серия, дул номер, серия дул, номер дул, серия и номер дул, документ удостоверяющий личность
national_id: серия документа удостоверяющего личность, номер документа удостоверяющего личность, реквизиты дул
national_id: инн физлица, снилс, паспорт серия номер, водительское удостоверение, полис омс, иин, жсн, паспортні дані
national_id: іпн, рнокпп, ідентифікаційний код, інн, податковий номер, ідентифікаційний номер, посвідчення водія, егн
national_id: лична карта, номер на лична карта, лк, паспорт номер, јмбг, матични број, број личне карте
national_id: лична карта број, број пасоша, пасош, ембг
national_id: マイナンバー, 個人番号, パスポート番号, 旅券番号, 運転免許証番号, 免許証番号, 保険証番号, 健康保険証番号
national_id: 身份证, 身份证号, 身份证号码, 护照号, 护照号码, 护照, 驾驶证号, 社保号
national_id: 身分證, 身分證字號, 身份證, 身份證號碼, 護照號碼, 護照, 健保卡號, 주민등록번호, 주민번호, 여권번호
national_id: 운전면허번호, 외국인등록번호
national_id: tc kimlik, tc kimlik no, t c kimlik no, tc kimlik numarasi, t c kimlik numarasi, tckn, kimlik no
national_id: kimlik numarasi, pasaport no, pasaport numarasi, vergi kimlik no, ehliyet no, ssk no, tc no, tc, sgk no
national_id: رقم الهوية, رقم الهوية الوطنية, الهوية الوطنية, رقم الهوية الشخصية, الرقم القومي, الرقم الوطني
national_id: رقم البطاقة الشخصية, رقم الاقامة, رقم الإقامة, رقم جواز السفر, جواز السفر, رقم الجواز, السجل المدني
national_id: الرقم المدني, رقم بطاقة الهوية, کد ملی, کدملی, شماره ملی, شماره شناسنامه, شماره پاسپورت, شماره گذرنامه
national_id: کد ملی مشتری, شناختی کارڈ, תעודת זהות, ת ז, תז, מספר זהות, מספר תעודת זהות, מס זהות, דרכון, מספר דרכון
national_id: רישיון נהיגה
national_id: fodselsnummer, fodselsnr, personnummer, personnr, pers nr, person nr, passnummer, forerkortnummer
national_id: korkortsnummer, pass nr, samordningsnummer, cpr, cpr nummer, cpr nr, cprnr, cprnummer, kennitala, kt
national_id: vegabref, henkilotunnus, hetu, henkilotunnus hetu, sotu, passin numero, passinumero, ajokortin numero
national_id: sosiaaliturvatunnus, isikukood, passi number, id kaardi number, dokumendi number, personas kods
national_id: pk personas kods, pases numurs, asmens kodas, a k, paso numeris, asmens tapatybes kortele, sodros numeris
national_id: rodne cislo, rc, r c, cislo op, cislo obcanskeho prukazu, obcansky prukaz, cislo pasu
national_id: cislo obcianskeho preukazu, obciansky preukaz, cislo op obcianskeho, cislo ridickeho prukazu
national_id: cislo pojistence, cislo poistenca, vodicsky preukaz, szemelyi szam, szemelyi igazolvany
national_id: szemelyi igazolvany szam, szemelyi igazolvanyszam, szig szam, taj szam, tajszam, taj, adoazonosito
national_id: adoazonosito jel, adoazonosito jele, utlevelszam, utlevel, jogositvany szam, cnp, cod numeric personal
national_id: serie ci, serie buletin, serie si numar ci, seria ci, nr ci, pasaport, numar pasaport, permis auto, oib
national_id: jmbg, broj osobne iskaznice, osobna iskaznica, broj osobne, broj putovnice, putovnica, emso
national_id: davcna stevilka, broj licne karte, licna karta, broj pasosa, pasos, stevilka osebne izkaznice
national_id: stevilka potnega lista, nid
national_id: nik, no ktp, ktp, nomor ktp, nik ktp, nomor induk kependudukan, npwp, no paspor, nomor paspor, paspor
national_id: sim nomor, no sim, no ic, mykad, no kad pengenalan, nric, fin, cccd, so cccd, so cmnd, cmnd, cmnd cccd
national_id: so cmnd cccd, can cuoc cong dan, so can cuoc, chung minh nhan dan, ho chieu, so ho chieu
national_id: ma so thue ca nhan, so bhxh, เลขบัตรประชาชน, เลขประจำตัวประชาชน, บัตรประชาชน, หมายเลขบัตรประชาชน
national_id: เลขที่บัตรประชาชน, เลขพาสปอร์ต, หนังสือเดินทาง, เลขหนังสือเดินทาง, आधार, आधार संख्या, आधार नंबर
national_id: आधार कार्ड, आधार कार्ड नंबर, पैन, पैन नंबर, पैन कार्ड, पासपोर्ट, पासपोर्ट नंबर, aadhaar, aadhaar number
national_id: aadhar, aadhar number, aadhaar no, pan number, pan card, pan no, voter id number, cnic, cnic number
national_id: nid number, philsys, sss number, tin number, gsis, umid, hkid, emirates id, eid number, iqama
national_id: iqama number, civil id, id cedula
national_id: αφμ, α φ μ, αμκα, α μ κ α, αριθμος ταυτοτητας, αρ ταυτοτητας, αδτ, α δ τ, ταυτοτητα, αριθμος διαβατηριου
national_id: διαβατηριο, αρ διαβατηριου, αμα, διπλωμα οδηγησης, პირადი ნომერი, პირადობის ნომერი, անձնագիր, иин номер
national_id: id pasaporte, kitambulisho, nambari ya kitambulisho
link: unsubscribe link, unsubscribe url, unsub link, unsub url, manage preferences link, manage preferences url
link: manage subscription link, preferences link, preferences url, preference center link, preference center url
link: preference centre url, preference centre link, manage preferences, preference center, email preferences link
link: email preferences url, profile link unsubscribe, update profile link, update profile url, magic link, login link
link: login url, sign in link, signin link, one click link, confirm link, confirmation link, confirmation url
link: verification link, verify link, activation link, activation url, reset link, password reset link, reset url
link: account activation url, invite link, invitation link, personal link, personal url, personalized link
link: private link, edit link, edit url, edit response url, response edit url, qr code url, qr code link, qr code
link: ticket url, ticket link, order status url, cancel url, cancel link, reschedule url, reschedule link, join link
link: join url, meeting link, checkout url, abandoned checkout url, payment link, payment url, invoice url
link: invoice link, survey link, personal survey link, optout url, opt out link, optout link, optin link
link: unsubscribe hash, one click unsubscribe, auto login link, autologin, autologin url, autologin link, secure link
link: upload link, portal link, customer portal link, customer portal url, billing portal url, access link, access url
link: view in browser, abmeldelink, abmelde link, login link kunde, bestatigungslink, lien de desinscription
link: lien desinscription, lien de desabonnement, lien de confirmation, lien de connexion, enlace de baja, enlace baja
link: enlace de cancelacion, enlace de acceso, link di disiscrizione, link disiscrizione, link cancellazione
link: link de descadastro, link descadastro, link de cancelamento, link de acesso, afmeldlink, uitschrijflink
link: link wypisu, link rezygnacji, link do wypisania, ссылка отписки, ссылка для отписки, ссылка на отписку
link: посилання для відписки, линк за отписване, линк за одјаву, 配信停止url, 解除url, 退会url, 退订链接, 取消订阅链接
link: 退訂連結, 수신거부링크
link: 수신거부 url, abonelikten cikma linki, رابط إلغاء الاشتراك, رابط الغاء الاشتراك, לינק להסרה, קישור להסרה
link: avmeldingslenke, avregistreringslank, frameldingslink, afmeldingslink, peruutuslinkki, loobumislink
link: atrakstisanas saite, odhlasovaci odkaz, odhlasovaci link, leiratkozo link, leiratkozasi link, link dezabonare
link: link za odjavu, link berhenti berlangganan, link huy dang ky, ลิงก์ยกเลิก, συνδεσμος απεγγραφης
ip: ip, ip address, ipaddress, ip addr, last ip, login ip, last login ip, last sign in ip, current sign in ip
ip: signup ip, sign up ip, registration ip, register ip, created ip, user ip, client ip, remote ip, remote addr
ip: remote address, customer ip, customer ip address, browser ip, visitor ip, subscriber ip, source ip, ip log
ip: opt in ip, optin ip, confirm ip, confirmation ip, consent ip, opt in ip address, subscribe ip, subscribed ip
ip: confirmed ip, double opt in ip, unsubscribe ip, unsubscribed ip, doi ip, ip adresse, ip anmeldung, anmelde ip
ip: ip adresse ip, adresse ip, ip d inscription, direccion ip, ip de registro, ip registro, adreca ip, indirizzo ip
ip: ip iscrizione, endereco ip, ip de cadastro, ip adres, adres ip, ip rejestracji, ip адрес, айпи, ip регистрации
ip: ip адреса, ипи, ipアドレス, ip地址, 注册ip, ip位址, ip주소, 접속ip, ip 주소, ip adresi, عنوان ip, آدرس آی پی
ip: כתובת ip, ip osoite
ip: ip aadress, ip adrese, ip adresas, ip adresa, ip cim, alamat ip, dia chi ip, ที่อยู่ไอพี, διευθυνση ip
"""

# Serves the exporting system, not the reader of it.
BOOKKEEPING = """
internal_id: id, uid, uuid, guid, pk, oid, rowid, row id, key, record id, recordid, contact id, contactid, user id
internal_id: userid, person id, people id, subscriber id, subscriberid, member uid, object id, entity id, profile id
internal_id: lead id, account id, external id, externalid, foreign id, foreign key, foreignkey, visitor id
internal_id: visitor uuid, anonymous id, cio id, klaviyo id, mailchimp id, hubspot id, salesforce id
internal_id: stripe customer id, stripe id, stripe customer, paypal id, gid, public id, internal id, system id
internal_id: unique id, uniqid, uniqueid, leid, euid, web id, list id, list ids, email list ids, audience id
internal_id: campaign id, form id, ad id, adset id, ad set id, page id, network id, collector id, respondent id
internal_id: response id, submission id, purchase id, transaction id, attendee id, guest id, registration id, event id
internal_id: ticket id, session ref, parent id, owner id, company id, organization id, org id, team id, tenant id
internal_id: group id, segment id, crm id, import id, batch id, source id, google id, facebook id, apple id, github id
internal_id: auth0 id, unsubscribed channel ids, subscribed message type ids, unsubscribed message type ids
internal_id: id subscriber, id contact, id client, api id, braze id, device id, card id, dbid, kontakt id, id cliente
internal_id: id contatto, id контакта, id клиента, ид, идентификатор, ідентифікатор, идентификационен номер, 管理id
internal_id: ユーザーid, 顧客id, 编号id, 用户id, 회원id, 고유id, المعرف, معرف, شناسه, מזהה, tunniste, identifikaator
internal_id: identifikators
internal_id: identifikatorius, identifikator, azonosito, identificator, dt rowid, gclid, fbclid, msclkid, ga client id
internal_id: client id analytics, hutk, hs object id, vid, contact vid, wordpress id, wp id, customer uuid, patron id
internal_id: recipient id, rec id
row_number: row number, row no, row, row nr, row index, index, line number, line no, seq, sequence, serial, serial no
row_number: sl no, sr no, s no, s n, sno, slno, nr, no, num, number, n, lfd nr, lfdnr, laufende nummer, laufnummer
row_number: zeile, zeilennummer, numero de ligne, ligne, n ligne, fila, num fila, orden, riga, n riga, progressivo
row_number: linha, numero da linha, rij, rijnummer, volgnummer, lp, l p, liczba porzadkowa, wiersz, номер строки, п п
row_number: № п п, № пп, пп, номер п п, № з п, з п, порядковый номер, порядковий номер, номер по ред, ред номер
row_number: редни број, р б, 行番号, 項番, 通し番号, 连番, 連番, 序号, 序號, 행번호, 번호, 순번, 연번, sira, sira no
row_number: satir no, م, الرقم, مسلسل
row_number: الرقم التسلسلي, ردیف, שורה, מספר שורה, מס, radnummer, rad, radnr, lopenummer, lopenr, linjenummer
row_number: lobenummer, rivi, rivinumero, jrk nr, jrk, jarjekorranumber, rea number, rinda, nr p k, rindas numurs
row_number: eil nr, eilute, eilutes numeris, poradove cislo, por cislo, por c, p c, c radku, cislo radku, sorszam, ssz
row_number: sor, nr crt, numar curent, redni broj, r br, rb, rbr, zap st, zaporedna stevilka, st, nomor urut, no urut
row_number: nomor, stt, so thu tu, ลำดับ, ลำดับที่, क्रम संख्या, क्र सं, क्रमांक, α α, αα, αυξων αριθμος, #
checksum: checksum, hash, md5, sha1, sha256, md5 hash, email hash, email md5, email sha256, hashed email, email hashed
checksum: sha256 email, md5 email, crc, digest, signature, etag, avatar checksum, fingerprint, row hash, record hash
checksum: rev, revision hash, prufsumme, somme de controle, контрольная сумма, ハッシュ, 校验和, 해시, hash value
checksum: hash email
checksum: gravatar hash
coordinates: latitude, longitude, lat, lng, lon, long, lat lng, latlng, lat long, coordinates, geo, geolocation
coordinates: geo location, gps, location coordinates, geocode, geo lat, geo lng, geo lon, breitengrad, langengrad
coordinates: koordinaten, coordonnees gps, latitud, longitud, coordenadas, latitudine, longitudine, coordinate
coordinates: coordinate gps, latitude longitude, breedtegraad, lengtegraad, szerokosc geograficzna
coordinates: dlugosc geograficzna, широта, долгота, координаты, довгота, координати, географска ширина
coordinates: географска дължина, 緯度, 経度, 纬度, 经度, 經度, 坐标, 위도, 경도, enlem, boylam, koordinat, خط العرض
coordinates: خط الطول
coordinates: عرض جغرافیایی, طول جغرافیایی, קו רוחב, קו אורך, breddegrad, lengdegrad, koordinater, latitud longitud
coordinates: laengdegrad, leveyspiiri, pituuspiiri, leveysaste, pituusaste, laiuskraad, pikkuskraad, platums, garums
coordinates: platuma, ilguma, zemepisna sirka, zemepisna delka, zemepisna dlzka, szelesseg, hosszusag
coordinates: geografska sirina, geografska duzina, lintang, bujur, vi do, kinh do, ละติจูด, ลองจิจูด, अक्षांश, देशांतर
coordinates: γεωγραφικο πλατος, γεωγραφικο μηκος
technical: gmtoff, dstoff, utc offset, time zone offset, user agent, useragent, browser, device, operating system, os
technical: platform, app version, sdk version, screen resolution, html, htmlemail, mailtype, mail type, email type
technical: e mail type, email format, format, email client, reads email with, readsemailwith, email domain
technical: domain name email, bounce count, bouncecount, bounces, soft bounces, hard bounces, sent, sends, send count
technical: emails sent, emails received, emails opened, opens, open count, opened, clicks, click count, clicked
technical: email opens, email clicks, total opens, total clicks, open rate, click rate, web sessions, sessions
technical: page views, pageviews, login count, logins, sign in count, signin count, email update source, mkt score
technical: is deleted, deleted, deleted at, is test, test, version, revision, etag version, schema version, locked
technical: lock version, subscribepage, rss, template, sync status, last sync, last synced, synced at
technical: import source file, import date, imported at, import status, processed, num received, num opened
technical: num clicked, email label, email 1 label, email 2 label, e mail 1 label, e mail 2 label, e mail 3 label
technical: phone 1 label, phone 2 label, address 1 label, website 1 label, email 1 type, email 2 type, e mail 1 type
technical: e mail 2 type, phone 1 type, phone 2 type, address 1 type, website 1 type, photo, avatar, avatar url
technical: photo url, image url, profile image, profile image url, profile picture, profile photo, gravatar
technical: picture url, is organic, raw, raw data, payload, json, metadata, meta data, has hard bounced
technical: marked email as spam, signup ip country, dt, delivered emails, lastbounce, last bounce, last bounced
"""

# Beginnings of words that make any header a secret one, where the cells are long numbers or codes.
SENSITIVE_STEMS = """
password: passw passwd pwd contrasen wachtwoord adgangskod losenord salasan heslo jelszo лозинк парол
bank: bank banco banca banque banka pank банк iban konto kontonumm rekening kredit 銀行 银行 口座 은행 계좌 بنك بانك
bank: בנק ธนาคาร
bank: ngan
card: creditcard kreditkart cvv cvc
national_id: passport passeport pasaport passaport passapor paspoort paszport pasport pasos паспорт пасош putovnic
national_id: ausweis identi kimlik
national_id: dowod aadha pesel ssn cpf curp dni cnp egn egn jmbg oib bsn snils снилс егн јмбг личност tozsam
national_id: henkilotun personnum fodselsnum isikuko
national_id: asmens personas rodne 身份证 身分證 護照 护照 マイナンバー 주민 여권 هويه הזהות זהות דרכון ταυτοτητ
national_id: διαβατηρ บัตรประชาชน आधार
national_id: पासपोर्ट
national_id: fuhrersch rijbew korkort forerkort korekort ajokort jogosit ehliyet conduc conduir motorist jazdy ridicsk
national_id: vodicsk vozack voznisk водит возачк шофьорск водія οδηγησ juhilub vaditaj vairuotoj okuskir
national_id: 免許証 驾驶证 驾照 駕照 운전면허 ใบขับขี่ رخصه רישיון gplx medicar insee
"""

# Words of the lists above that also head a kind of ticket, or a plain word elsewhere.
DOUBLE_SENSE = """
pass pin key token card ticket session secret clave parola rc ci documento pix kt tc rg run ine cip cookie taj tin eid
tarjeta rib ccc visa cni fin nas nis permit
"""

# An account of a customer or at a bank: the file's other columns tell.
ACCOUNTS = """
account, acct, acc, a c, ac, konto, compte, cuenta, conto, conta, compta, rekening, rachunek, rachunku, konta, ucet
uctu, szamla, cont, contul, racun, racuna, счет, счёт, счета, рахунок, рахунку, сметка, рачун, hesap, tili, konts
saskaita, λογαριασμος, λογαριασμου, 口座, 账户, 账号, 帳號, 帳戶, 계좌, 계좌번호, 口座番号, حساب, الحساب, חשבון
tai khoan, บัญชี, खाता
"""

# Beginnings of words.
BANKS = """
bank banco banque banca банк bankas τραπεζα بنك البنك مصرف בנק 銀行 银行 은행 ธนาคาร बैंक ngan_hang
"""
