"""Data: more of what headers call consent to e-mail and its refusal, by language; read together with consent.py."""

# The newsletter, the mailing or the advertising by its noun alone. Over yes and no it asks for consent.
OPT_IN = """
include in newsletter, include in newsletters, include in mailing, include in mailings, include in mailing list
included in mailings, included in mailing, included in newsletter, nem iratkozott le, abonelikten cikmadi
sahkopostisuostumus, sahkopostimarkkinointisuostumus, optante newsletter, optante, สมัครรับข่าว, สมัครข่าวสาร
mailempfang, e mail empfang, email empfang, newsletterempfang, newsletter empfang, mailbezug, newsletterbezug
newsletter bezug, rundmail empfang, infomail empfang, mailversand erlaubt, mailings empfangen, emails on, email on
newsletter on
suscripto, suscripta, inscripto al boletin, inscripta al boletin, suscripto al newsletter, subscreve
cadastrado na newsletter, cadastrada na newsletter, inscrito na newsletter, inscrita na newsletter, wil mail
wil e mail, wil nieuwsbrief, ja tak til mail, ja tak til mails, ja takk til e post, ja tack till mejl
meiliuudised, uudised meilile, mainokset, mainosviestit, asiakastiedote, tiedote, mercadeo por correo, pub par mail
pub mail
e lettre, lettre mail, newsl, rundmails, rundmail, mail magazine, mail magazines, mailmaga, edm subscription
edm subscribe, emailing
reklamlevelek, reklami e pasti, рекламни пораки, tanitim e postasi, tanitim maili, العروض عبر البريد الالكتروني
דברי פרסומת, メール案内, メール通知希望, 邮件推广, อีเมลประชาสัมพันธ์, жарнама хаттары, reklama xabarlari
bemarkings epos, informacinis biuletenis
informaciniai laiskai, mail recv, mail rcv, email recv, email rcv, mktg, mkt email, promo mail, promo email
infokiri, infokirjad, infokirja, infomeil, infolist, meililisti liige, reklaam, reklaamkirjad, reklaampakkumised
publicidad, publicidad email, publicidad por email, publicidad por correo, correo publicitario, correos publicitarios
publicite, publicite par email, pub email, lettre de nouvelles, lettre electronique, prospection email
prospection commerciale, publipostage, pubblicita, pubblicita via email, notiziario, newsletter email
lista di distribuzione
publicidade, publicidade por email, propaganda, propaganda por email, mala direta, lista de emails, boletim eletronico
e mail marketing, mailmarketing, informativos, reclame, reclame per email, reclamemails, nieuwsmail, nieuwsmails
mailinglijst, maillijst, e nieuwsbrief, digitale nieuwsbrief, rundschreiben, emailverteiler, mailverteiler
e mail liste
infobriefe, mailing liste, mitgliederbrief, werbemail, werbemails, werbung email, werbung per mail, reklame
reklamemails
infobrev, manadsbrev, veckobrev, kundbrev, medlemsbrev, reklam, reklammejl, mejllista, epostlista, maillista
mailutskick
epostutskick, digitalt nyhetsbrev, reklamepost, reklame pa epost, mailliste, nyhedsmails, nyheds mail, e nyhedsbrev
mainonta, sahkopostimainonta, tiedotteet, sahkopostilista, jasenkirje, asiakaskirje, uutisviesti, uutiskirjeet
reklama, reklama e pasta, jaunumi e pasta, zinu lapa, informativie e pasti, reklamos laiskai, naujienos el pastu
naujienu prenumerata, reklaminiai laiskai, elektroninis naujienlaiskis, mailing reklamowy, biuletyn informacyjny
reklama e mail, reklama mailowa, gazetka mailowa, powiadomienia marketingowe, zpravodaj, obchodni nabidky e mailem
reklamni e maily, emailovy zpravodaj, spravodaj, reklamne emaily, obchodne oznamy, reklam email, reklamlevel
elektronikus hirlevel, e hirlevel, korlevel, reklamkuldes, reclama email, buletin informativ, newsletter electronic
oglasavanje, reklamni mailovi, e bilten, elektronski bilten, glasilo, reklamna e posta, oglasna sporocila, e obvestila
рекламни имейли, реклама, реклама по имейл, имейл бюлетин, електронен бюлетин, информационен бюлетин, билтени
електронски билтен, рекламни мејлови, имејл билтен, рекламе мејлом, рассылки, письма с новостями, реклама на почту
реклама по почте, бюллетень, дайджест, email бюллетень, спам рассылка, реклама на пошту, рекламні листи, бюлетень
інформаційний бюлетень, вісник, рэклама, бюлетэнь, διαφημιση, διαφημισεις, διαφημιστικα, διαφημιστικα email
ενημερωτικα email, ενημερωτικα μηνυματα, λιστα αλληλογραφιας, reklam maili, reklam e postasi, e posta listesi
mail listesi, haber mektubu, ebulten, e bultenler, pazarlama e postasi, اعلانات, الاعلانات, دعايه, رسائل دعائيه
رسائل تسويقيه, نشره بريديه, النشرات البريديه, العروض البريديه, تبليغات, ايميل تبليغاتي, تبليغات ايميلي, خبرنامه ايميلي
ليست ايميل, פרסומות, פרסום, דואר פרסומי, דוור, דיוור במייל, דיוור במיילים, דיוורים במייל, ידיעון, מבזקים
עדכונים במייל
विज्ञापन, विज्ञापन ईमेल, ईमेल सूची, न्यूज लेटर, समाचार ईमेल, বিজ্ঞাপন, নিউজ লেটার, ইমেইল তালিকা, விளம்பரம்
செய்தி மடல், மின்னஞ்சல் பட்டியல், ప్రకటనలు, వార్తా లేఖ
メールニュース, ニュースメール, 広告メール, 宣伝メール, 販促メール, お得情報メール, メールdm, eメールニュース
メルマガ会員, メールマガジン会員
メルマガ読者, 新着情報メール, キャンペーンメール, 广告邮件, 推广邮件, 促销邮件, 宣传邮件, 资讯邮件, 邮件列表
邮件通讯, 电子简报, 电子通讯, 电子期刊
營銷郵件, 廣告郵件, 促銷郵件, 宣傳郵件, 行銷電郵, 電子週報, 電子通訊, 電郵通訊, 郵件列表, 廣告信, 行銷信, 優惠信
광고메일, 광고 메일, 광고성 메일, 홍보메일, 홍보 메일, 뉴스메일, 메일매거진, 메일링 서비스, 메일링리스트
메일링 리스트
메일 매거진, 이메일 뉴스레터, 이메일 광고, 광고 이메일, 이메일 소식지, iklan, iklan email, email promosi
promosi email
milis, daftar email, surat elektronik berkala, e buletin, emel promosi, promosi emel, quang cao, quang cao email
email quang cao, email khuyen mai, thu quang cao, danh sach email, โฆษณา, อีเมลโฆษณา, โปรโมชั่นทางอีเมล, อีเมลข่าวสาร
จดหมายข่าวทางอีเมล, publicitat, publicitat per email, butlleti electronic, butlletins, publizitatea
buletin elektronikoa
publicidade por correo, boletin electronico, auglysingar, auglysingapostur, frettabref i tolvuposti, markpostur
reklamat, njoftime me email, buletini elektronik, reklama me email, რეკლამა, საინფორმაციო ბიულეტენი
სარეკლამო გზავნილი
ელექტრონული ბიულეტენი, գովազդ, լրատվական նամակ, էլեկտրոնային տեղեկագիր, жарнама, хабарламалар
reklam maktublari, reklam e poctu, e bulleten, xeber mektubu, реклам, мэдээллийн захидал, и мэйл мэдээ, matangazo
jarida la barua pepe, advertensies, e nuusbrief, fograiocht, hysbysebion, reklamar, riklami, patalastas
bulk mail, bulk email, bulk emails, mass mailing, mass mailings, mass email, mass emails, email blast, email blasts
eblast, eblasts, e blast, e blasts, mailshot, mailshots, email shots, e bulletin, e mail bulletin, ezine, e zine
news mail
newsmail, email advertising, advertising email, advertising emails, advertising by email, direct email, e mailer
e mailers, email digest, email newsletters, e newsletters, e shot, eshot, listserv, email lists, emailings
mailing subscriber
hubungi melalui emel, hubungi lewat email, hubungi via email, susisiekti el pastu, susisiekti elektroniniu pastu
התקשרות במייל, יצירת קשר במייל, קשר במייל, الاتصال عبر البريد الالكتروني, الاتصال بالبريد الالكتروني
communication by email, communications by email, communication via email, email correspondence, comms email
email comms, mail me, e comms, ecomms, e communication, email me news, kommunikation per email
electronic communication, electronic communications, electronic correspondence, e communications, ecommunications
digital communications, digital communication, online communications, electronic mailings, electronic news
elektronische kommunikation, communications electroniques, communication electronique, comunicaciones electronicas
comunicacion electronica, comunicazioni elettroniche, comunicacoes eletronicas, comunicacoes electronicas
elektronische communicatie, elektronisk kommunikation, elektronisk kommunikasjon, sahkoinen viestinta
komunikacja elektroniczna, elektronicka komunikace, elektronicka komunikacia, elektronikus kommunikacio
comunicari electronice, elektronicka komunikacija, электронные сообщения, електронні повідомлення
elektronik iletisim, elektronik ileti, ticari elektronik ileti, comunicacions electroniques
"""

# A column of a table of channels: "By e-mail" beside "By phone". Read so only when the whole header says it.
BARE = """
via mejl, per mejl, med mejl, pr e mail, via meili, per courriel, via courriel, per mejl, per correo, via correo
mail yn, email yn, e mail yn, mail fl, email fl, mail flg, email flg, mail ok yn
general email, general emails, email general, all email, all emails, any email, by email, via email, per email
per mail
per e mail, email contact, contact email ok, par email, par mail, par courriel, par e mail, por email, por correo
por correo electronico, via mail, via e mail, per posta elettronica, via posta elettronica, tramite email, via epost
pa epost, per epost, pr mail, pa mail, emailem, e mailem, mailem, mailowo, droga mailowa, droga elektroniczna
sahkopostitse, sahkopostilla, emailiga, e postiga, meili teel, e posti teel, ar e pastu, pa e pastu
e pasta starpniecibu
el pastu, elektroniniu pastu, emailben, e mailben, e mailen, e mail utjan, prin email, prin e mail, putem emaila
putem e maila, mailom, imejlom, emailom, po e posti, preko e poste, по имейл, с имейл, преко е пошта, мејлом, имејлом
по почте, по email, по электронной почте, на почту, поштою, електронною поштою, по імейлу, μεσω email, με email
μεσω ηλεκτρονικου ταχυδρομειου, e posta ile, eposta ile, mail ile, email ile, بالبريد الالكتروني
عبر البريد الالكتروني
عبر الايميل, با ايميل, از طريق ايميل, במייל, באימייל, בדואל, בדואר אלקטרוני, ईमेल से, ईमेल द्वारा, メールで, メールにて
メール連絡
通过邮件, 通过邮箱, 邮件方式, 透過電郵, 以電子郵件, 電郵通知, 邮件通知, 이메일로, 메일로, melalui email, lewat email
via emel, qua email
bang email, ทางอีเมล, per correu, per correu electronic, emailez, posta elektronikoz, i tolvuposti, med tolvuposti
me email, ელფოსტით, էլ փոստով, email orqali, e poct ile, kwa barua pepe, per epos, trwy ebost
"""

# Yes means: no e-mail to this person.
OPT_OUT = """
consent missing, email consent missing, missing consent, missing email consent, lacks consent, lacks email consent
einwilligung fehlt, fehlende einwilligung, consentement manquant, consentement email manquant, falta consentimiento
consenso mancante, manca il consenso, toestemming ontbreekt, chybi souhlas, chyba suhlas, suostumus puuttuu
согласие отсутствует, brakuje zgody
out of newsletter, out of newsletters, out of mailing, out of mailings, out of mailing list, jangan kirim email lagi
togliere dalla mailing list, togliere dalla newsletter, togliere dalla lista, tolto dalla mailing list
ta bort fran utskick, tas bort fran utskick, ta bort fran listan, убрать из рассылки, убран из рассылки
прибрати з розсилки
marketing supp, mktg supp, email supp, mail supp, eml supp, opposition cnil
please remove, remove me, remove from list, take off list, keine post per mail, keine post per e mail
email ban, mail ban, mailing ban, emailing ban, mailing hold, email hold, mail hold, hold mailings, hold emails
hold email, hold mail, on hold email, no spam, no junk, spam no
email off, emails off, mail off, mails off, newsletter off, mailing off, mailings off, all emails off, all email off
turn off emails, turned off emails, switch off emails, switched off emails, emails turned off, emails switched off
emails muted, mute emails, muted emails, emails paused, silence emails
cancelou assinatura, cancelou a assinatura, no suscripto, no suscripta, no suscrito, no suscrita, nao inscrito
afthakkar tolvupost, afthakkar postlista, afthakkadi tolvupost, vill ekki tolvupost, afthakkar markpost
ekki senda tolvupost, declines email, declines emails, declined emails, email declined
declines newsletter, rejects email, refuses newsletter, waives newsletter, opts out, opts out of email
lehnt e mails ab, lehnt newsletter ab, lehnt werbung ab, verzichtet auf newsletter, verzichtet auf mails
refuse les emails, refuse la newsletter, refuse les mails, refuse la publicite, decline les emails
renonce a la newsletter
rechaza correos, rechaza emails, rechaza el boletin, rechaza email, declina emails, renuncia al boletin
recusa newsletter, recusa e mails, recusa publicidade, rejeita emails, dispensa newsletter, dispensa emails
rifiuta email, rifiuta le email, rifiuta newsletter, rifiuta la newsletter, rifiuta pubblicita
rinuncia alla newsletter
weigert e mail, weigert nieuwsbrief, weigert mailings, ziet af van nieuwsbrief, wijst mail af
avbojer mejl, avbojer nyhetsbrev, avbojer utskick, avbojer epost, undanber sig utskick, undanber sig reklam
avslar e post, avslar nyhetsbrev, takker nei til e post, takker nej til mails, frabeder sig mails
frabeder sig reklame
kieltaytyy uutiskirjeesta, kieltaytyy sahkopostista, kieltaytynyt, kieltaytyy markkinoinnista
keeldub kirjadest, keeldub uudiskirjast, keeldub reklaamist, loobub uudiskirjast, loobub kirjadest
atsakas no e pastiem, atsakas no jaunumiem, atsakas no reklamas, noraida e pastus, atsisako laisku
atsisako naujienlaiskio
atsisako reklamos, atmeta rinkodara, odmawia otrzymywania maili, odmawia newslettera, rezygnuje z newslettera
rezygnuje z maili, odrzuca newsletter, odmita newsletter, odmita e maily, odmieta newsletter, odmieta emaily
elutasitja a hirlevelet, elutasitja az emaileket, visszautasitja a hirlevelet, lemond a hirlevelrol
refuza newsletter, refuza emailuri, refuza newsletterul, respinge emailurile, odbija newsletter, odbija mailove
odbija e postu, odrice se newslettera, zavraca novice, zavraca e posto, zavraca e novice, odklanja novice
отказва бюлетин, отказва имейли, отказва реклама, отхвърля имейли, одбива билтен, одбива мејлови, одбија билтен
одбија мејлове, отказывается от рассылки, отказывается от писем, отклоняет рассылку, відмовляється від розсилки
відмовляється від листів, адмаўляецца ад рассылкі, αρνειται email, αρνειται ενημερωσεις, αρνειται newsletter
απορριπτει email, απορριπτει newsletter, e postayi reddediyor, e posta reddi, bulteni reddediyor, e posta reddetti
يرفض الرسائل, يرفض البريد, يرفض النشره, يرفض استلام البريد, رد ايميل, از دريافت ايميل امتناع
מסרב לדיוור, מסרבת לדיוור, מסרב לקבל דיוור, דוחה דיוור, ईमेल अस्वीकार, ईमेल से इनकार, メール辞退, メルマガ辞退
メール配信辞退
メールお断り, 拒绝邮件, 谢绝邮件, 谢绝推广邮件, 拒绝营销邮件, 謝絕郵件, 拒絕郵件, 拒絕電子報, 婉拒郵件, 이메일 거절
메일 거절, 메일 사양
메일 수신 거절, menolak email, menolak newsletter, tolak email, enggan menerima emel, tu choi email, tu choi nhan thu
khuoc tu email, ปฏิเสธอีเมล, ปฏิเสธรับอีเมล, ปฏิเสธข่าวสาร, rebutja correus, rebutja el butlleti, refusa correus
uko egin dio
rexeita correos, rexeita o boletin, refuzon emailet, refuzon buletinin, უარი ელფოსტაზე, უარი გზავნილებზე
հրաժարվում է նամակներից, хат алудан бас тартады, e poctdan imtina, xabarlardan voz kechgan, amekataa barua pepe
anakataa barua pepe, weier e pos, weier nuusbrief, tumatangging tumanggap ng email
"""

# Said of members and employees as often as of subscribers.
LEAVING = """
baja, de baja, dado de baja, dada de baja, alta, de alta, dado de alta, baixa, de baixa, donat de baixa, donat d alta
退会, 退会済み, 退会済, 解約, 解約済, 解約済み, 休会, 在籍, 退職, 退社, 已退会, 已退會, 탈퇴, 탈퇴함, 해지, 휴면
정상, 퇴사, 已注销, 已註銷, 注销
离职, 離職, kundigung, gekundigt, ausgetreten, austritt, resilie, resiliee, radie, demissionnaire, disdetta, dimesso
cessato
desligado, desligada, opgezegd, ispisan, ispisana, vystoupil, vystoupila, istupio, istupil, kilepett, retras
izstajies
isstojes, lahkunud, valja astunud, eronnut, uttradd, utmeldt, udmeldt, выбыл, выбыла, вибув, напуснал, αποχωρησε
uyelikten ayrildi, منسحب, פרש, עזב, keluar, resign, resigned, da nghi, ลาออก
"""

# A list of people who are shut out, from whatever.
BLACKLIST = """
blacklist, blacklisted, is blacklisted, blocklist, blocklisted, on blacklist, black list, in blacklist, is blocklisted
黑名单, 黑名單, 是否黑名单, 是否黑名單, 在黑名單, 在黑名单, ブラックリスト, 블랙리스트, 차단, 블랙리스트 여부
чёрный список, в черном списке
черный список, чорний список, черен списък, црна листа, liste noire, en liste noire, sur liste noire, lista negra
en lista negra, na lista negra, lista nera, in lista nera, zwarte lijst, op zwarte lijst, schwarze liste
auf schwarzer liste, auf blacklist, czarna lista, na czarnej liscie, cerna listina, cierna listina, feketelista
lista neagra, crna lista, musta lista, must nimekiri, melnais saraksts, juodasis sarasas, svart liste, svartlista
sortliste, kara liste, kara listede, kara listeye alindi, القائمه السوداء, ליסט שחור, רשימה שחורה, ليست سياه
daftar hitam
danh sach den, บัญชีดำ, ब्लैकलिस्ट, μαυρη λιστα, blocked, is blocked, gesperrt, bloqueado, bloccato, blokiran
excluido, sperrvermerk, llista negra, svartur listi, lista e zeze, შავი სია, սև ցուցակ
"""

# Beginnings of words. To be contacted by mail is to be mailed ("Kontakt per E-Mail").
WISH = """
recepc
kontakt contat contac yhteyd yhteyt susisiek sazina связ контакт звяз язок επικοινων iletisim
連絡 联系 聯絡 聯繫 연락
اتصال الاتصال تواصل التواصل تماس התקשר לתקשר
lien_he lien kontak hubungi ติดต่อ kapcsol megkeres ansprech benader povez uhendus संपर्क
recv rcv
afthigg samthykk skrad oskar vilj thigg soovib soovin lubatud nousol liitunud piekrit pageidauj norit norin
voldria accepta desitja nahi onartu quere desexa aceita deshiron pranon მსურს თანხმ ցանկան համաձայն қалай келісем
istey razi xohlay rozi хусч зөвш anataka amekubali graag permit accept consent approv grant
接受 同意 愿意 願意 希望 订阅 訂閱 接收 允许 允許 想要 望む 受け取 受取 承諾 許可 수락 승인 동의 허락 희망 원하
"""
MAILISH = """
mainok
ترويج tanitim նամակ порак хаттар xabar mercadeo ประชาสัมพันธ์ โปรโมชั่น bemark სარეკლამ mktg
novic infokir reklaam reklam mainon mainos tolvupost tolvuposti markpost auglys frettir publicid publicit pubblicit
propagand oglas рэклам реклам διαφημ اعلان دعاي تبليغ פרסומ विज्ञापन বিজ্ঞাপন விளம்பர ప్రకటన გზავნილ რეკლამ
գովազդ жарнам iklan matangazo advertens fograi hysbyseb patalast advertis mailshot ezine eblast bulk
優惠 优惠 促销 促銷 宣傳 宣传 推广 推廣 廣告 广告 資訊 资讯 訊息 电邮 電郵 邮箱 營銷 营销 行銷 活动通知 特惠 特价
新闻 新聞 快讯 快訊 简报 簡報
プロモーション 広告 宣伝 販促 キャンペーン お得 特典 最新情報 マーケティング 혜택 이벤트 프로모션 할인 쿠폰 뉴스
마케팅
"""
# Takes a subscription or a consent back.
REVOKE = """
يلغ تلغ
skip pausa pause pausi muted mute omit omet avoid halt cease ignor uberspr unterdr aussetz auslass overslaa opschort
onderdruk pomij pomin wstrzym zawies пропус hoppa springov ohita keskeyt preskoc vynech pozastav kihagy szunetel
felfuggeszt suspens sospes sospend saltare
renonc decline wijst weier rehus weiger отклон
afthakk hafnar hafnad neitar rebuig renunci declin rehus rehaz niega negad negat rejeit dispens recus rifiut rinunci
declin verzicht widerspr lehnt verweig untersag weiger afwijz afgewez bedankt avboj undanb nekar motsatt avsag frabed
afvis avvis frasig avslar kieltayty torju keeld loobu atsak noraid nepiekr atmet atsisak nesutin odmawia odmow rezygn
odrzuc sprzeciw odmit odmiet zamit vylou elutas visszaut megtagad ellenz tiltakoz lemond refuz resping declin renunt
odbij
odric odust zavrac odklan отказ отклон отверг отхвърл одбив одбиј відмов відхил адмаўл адхіл αρνειτ αρνουμ απορριπ
αντιτιθ
αρνηθ reddet reddi رافض يرفض ترفض رفض امتناع نپذير נדחה מסרב סירב דוחה מוותר מתנגד अस्वीक इनकार इंकार প্রত্যাখ্যান অস্বীকার
மறுப்ப நிராகரி తిరస్కర უარი უარყ հրաժար մերժ imtina redd бас_тарт rad_et voz_kech татгалз 辞退 お断り 断り 谢绝 謝絕
婉拒 拒绝 拒絕 사양
거절 tolak enggan khuoc tanggi tumangg kataa anakataa amekataa baztert errefus rexeit gwrthod diult jirrifj refuzon
kundersht
weier rifuz malakcept
"""
# What stays the same however a language bends it.
IN_STEMS = """
rundmail mailmaga reklamlev newslett emailnieuw enieuws nyhetsmail nyhedsmail nieuwsmail
infokir infobrev infobriev infomail niusletter newsleter njusleter nyusleter zpravodaj spravodaj biuletyn bjuleten
бюллетен
бюлетен бюлетэн eblast ezine mailshot listserv notiziario mailinglij
"""
NEGATION = """
off nein nee ex former formerly past ended aus raus weg ende uit slut konec ehemalig ehemalige ehemaliger ehemals ancien
ancienne antiguo voormalig byly бывший бывшая колишній tidigare tidligere entinen byvaly korabbi fost bivsi eski
jokios jokie nekadu nekada sense keelatud
pole polnud belum chua nije nisu nisam nismo neni nejsem ni nisem nincs degil لم لن ليس nejsou neprihlasen neprihlaseny
ekki engan engar aldrei jokiu nekad nedz hech asnje არასოდეს
"""

# About something else than e-mail as a whole.
OTHER_CHANNEL = """
budget, werbebudget
podminkami, obchodnimi podminkami, podmienkami, obchodnymi podmienkami, regulaminem, warunkami, uvjetima, uslovima
pogoji, splosnimi pogoji, pravili, условиями, правилами, умовами, офертой, договором, feltetelek, aszf, betingelser
villkor, ehdot, ehdoilla, tingimused, noteikumi, taisykles, salygos, ορους, οροι, kosullar, sartlar, sozlesme
simtol, simtal, brefpost, smaskilabod, sms skilabod, helistada, paberkiri, paber, papir, papier, papel, su carta
cartacea, postitse, postin kautta, telefoniga, paskambinti, skambinti, zvanit, piezvanit, zadzwonic, dzwonic
telefonowac
zavolat, telefonovat, felhivni, telefonic, nazvati, zvati, poklicati, обаждаме, обадим, телефонувати, дзвонити
τηλεφωνησουμε, τηλεφωνουμε, aramak, telefonla, نتصل بك, الاتصال بك, تماس بگيريم, להתקשר, שיחה, फोन पर, 電話連絡
電話で, 打电话, 致电
致電, 통화, menelepon, hubungi telepon, goi cho, โทรหา, cridar, telefonean, hringja, gsm
"""

# Mail that belongs to a purchase, an account or an appointment. Wanting it is no consent to the rest.
OTHER_MATTER = """
mailing address, mailing addresses
invoice, invoices, e invoice, einvoice, invoicing, receipt, receipts, e receipt, statement, statements, estatement
payslip
payslips, paperless, order confirmation, shipping confirmation, appointment, appointments, lab results, test results
password, rechnung, rechnungen, rechnungsversand, rechnungsmail, quittung, kontoauszug, kontoauszuge
gehaltsabrechnung
facture, factures, facturation, recu fiscal, recus fiscaux, releve, releves, bulletin de paie, factura, facturas
recibos
nomina, nominas, fattura, fatture, ricevuta, ricevute, busta paga, fatura, faturas, recibo de vencimento, factuur
facturen
loonstrook, faktura, faktury, fakturu, fakture, faktura vat, fakture na email, paragon, paragony, e paragon, uctenka
uctenky, uctenku, vyplatni paska, szamla, szamlat, szamlak, e szamla, nyugta, facturi, chitanta, racun, racuna
racune, e racun
arve, arved, e arve, rekins, rekinus, rekini, saskaita, saskaitas, saskaitu, lasku, laskut, laskun, e lasku, kuitti
kuitit
kvitto, kvitton, kvittering, kvitteringer, fakturor, regning, regninger, lonsedel, reikning, reikninga, чек, чеки
квитанция
квитанции, счет, счета, счёт, счета фактуры, рахунок, рахунки, фактура, фактури, фактуре, рачун, рачуни, τιμολογιο
τιμολογια
αποδειξη, αποδειξεις, fatura eposta, makbuz, e fis, e makbuz, فاتوره, الفواتير, الفاتوره, ايصال, فاكتور, رسيد, חשבונית
חשבוניות, קבלה, קבלות, चालान, रसीद, बिल, 請求書, 領収書, 明細, 発票, 发票, 發票, 账单, 帳單, 收据, 收據, 영수증
청구서, 계산서, 명세서
struk, kuitansi, tagihan, resit, invois, hoa don, bien lai, ใบเสร็จ, ใบแจ้งหนี้, ใบกำกับภาษี, nota fiscal, nfe, nf e
"""

# Said of a mail that went out, and not of the wish for it.
SENT = """
missing lacks lacking fehlt fehlende fehlend manquant manquante mancante manca falta ontbreekt brakuje chybi puuttuu
отсутствует відсутня expired lapsed abgelaufen expiree expirado expirada caducado
caducada scaduto scaduta verlopen wygasla vyprsel
contacted kontaktiert kontaktert kontaktad kontaktet contacte contactee contactado contactada contattato contattata
contatado contatada gecontacteerd skontaktowano kontaktovan kontaktiran kontaktirana связались contactat verified
verifiziert verifie verifiee verificado verificada verificato verificata geverifieerd verifierad verifisert
verificeret zweryfikowany overen overeny verificat vorhanden letzter erstkontakt 已验证 已驗證 認証済み 인증됨
sent versendet verschickt gesendet envoye envoyee enviado enviada inviato inviata verzonden verstuurd skickad
skickat sendt
afsendt lahetetty saadetud nosutits nosutita issiustas issiusta wyslano wyslany wyslana odeslano odeslany odoslane
elkuldve
trimis trimisa poslano poslan изпратен изпратено отправлено отправлена отправлен надіслано відправлено εσταλη
απεσταλη gonderildi
ارسلت נשלח נשלחה terkirim
"""

# Beginnings of words for what a shop or a club sends about an account or an appointment.
SERVICE = """
notif alert remind benachricht erinnerung hinweis avis rappel aviso recordator notific promemor avvis lembret melding
herinner powiadom przypomn alarm upozorn pripom ertesit emlekezt reminder obavijest obavest podsjet podset obvest
opomnik
уведомл напомин сповіщ нагадув известяв напомня обавешт ειδοποι υπενθυμ bildirim hatirlat
通知 リマインド お知らせ 提醒 알림
اشعار تذكير اعلام يادآور התרא תזכור thong_bao notifikas pengingat peringat แจ้งเตือน सूचना paminnel pamindel
varsel varsl ilmoitus muistutus teavitus meeldetulet pazinojum atgadinajum pranesim primin
"""

# More state words, read together with those in consent.py. Soft ones are said of orders and bookings as well.
UNSUBSCRIBED = """
npai, adresse erronee, boite pleine, plainte spam, radie de la liste, ne souhaite plus recevoir
studsar, studs, felaktig adress, har avregistrerat sig, har avanmalt sig, utmeldt av listen, meldt av
poistunut listalta, eronnut listalta, loobunud kirjadest, kirjadest loobunud
abonelikten cikmis, abonelikten ayrilmis, abonelikten cikti, listeden cikti, listeden ayrildi, listeden silindi
ملغي الاشتراك, ملغى الاشتراك, تم الغاء الاشتراك, الغي الاشتراك, الغت الاشتراك, لغو عضويت, برگشت خورده
ยกเลิกรับ, ยกเลิกการรับ, ยกเลิกการสมัคร, ยกเลิกการติดตาม, เลิกติดตาม, เลิกรับ, da huy nhan tin, ngung nhan
henti langgan, berhenti melanggan, telah berhenti berlangganan
hat sich abgemeldet, selbst abgemeldet, manuell abgemeldet, rucklaufer, se dio de baja, baja voluntaria, queja spam
casella piena, rimosso dalla lista, saiu da lista, caixa cheia, onbestelbaar, wyrejestrowany, wyrejestrowana
odhlasil se, odhlasila se, odhlasil sa, odhlasila sa, s a dezabonat, odjavio se, odjavila se, nedostavljivo
odjavil se, одјавио се, одјавила се, недоставляемый, исключён из рассылки, исключен из рассылки, отписала се
αναπηδηση, הוסר מהרשימה, ביטל הרשמה, ביטלה הרשמה, बाउंस, 配信エラー, メール不達, 受信拒否, 配信不要, 無法送達, 无法送达
수신 거부, 구독 취소, 구독 해지, 발송실패, 발송 실패, 수신거부함, skradur ur, afskradur, afskrad
"""
UNSUBSCRIBED_SOFT = """
cofnieta, cofniete, cofnieto, revoque, revoquee, revocado, revocada, revocato, revocata, revogado, revogada
ingetrokken, odvolan, odvolano, odvolany, odvolane, visszavonva, aterkallat, aterkallad, trukket tilbake, tilbagekaldt
povuceno, opozvan, отозвано, отозван, відкликано, оттеглено, geri cekildi, nieaktywna, nieaktywne, neaktivna
neaktivne, neaktivno, inaktive, inattiva, неактивно, неактивная, ανενεργη, inactiva
erreur, rejet, retire, retiree, virhe, poistunut, poistui, lahkunud, hatali, hata, منسحب, مرتجع, فاشل, انصراف داده
tra lai, gagal, ausgeschrieben, zuruckgewiesen, abgewiesen, fehlerhaft, error de envio, devuelto, bloqueada, errore
saiu, erro, afgevoerd, foutief, zwrot, blad, rezygnacja, vraceny, chybny, hibas, eroare, retrasa, greska, napaka
ошибка, исключен, исключён, вышел, помилка, виключений, вибув, грешка, напуснал, αποχωρησε, σφαλμα, שגיאה
登録解除, 已移除, 已屏蔽, 發送失敗, 发送失败, 已封鎖, 오류, 차단됨, klaida, kluda, endursent, villa, unerwunscht
"""
SUBSCRIBED = """
eingeschrieben, hat eingewilligt, inscription confirmee, opt in confirme, suscriptor, subscrito, subscrita, subscritor
abbonato, abbonata, prenumererande, pameldt listen, abone olmus, kayitli abone, مشترك فعال, مشتركه
สมัครรับ, สมัครรับข่าวสาร, dang nhan, da dang ky nhan tin, melanggan, odberatel, odberatelka, odebiratel, feliratkozo
pretplatnik, pretplatnica, narocnik, narocnica, претплатник, подписчик, подписчица, підписник, підписниця, абонат
συνδρομητρια, 受信許可, 配信許可, 已開啟訂閱, 수신허용, 수신 허용, 구독자, abonejis, abonejusi, askrifandi
"""
SUBSCRIBED_SOFT = """
erteilt, donne, donnee, otorgado, otorgada, concesso, concessa, rilasciato, concedido, concedida, gegeven, verleend
wyrazona, wyrazono, udzielona, udzielono, udelen, udeleno, udeleny, megadva, megadott, givet, gitt, afgivet, annettu
acordat, дано, надано, надана, дадено, verildi, aktywne, aktivna, aktivno, aktivne, активно, активная
erwunscht, apuntado, apuntada, ha aderito, liitus, ติดตาม, ติดตามอยู่, inscris, inscrisa, 登録済み, 已加入
"""
