"""Data: what headers call the opt-out from e-mail and the consent to it, and what state words mean, by language."""

# Yes means: no e-mail to this person.
OPT_OUT = """
dung nhan email, dung nhan, email unerwunscht, werbung unerwunscht, non vuole essere contattato
ha chiesto la cancellazione
iscrizione annullata, pediu remocao, pediu remocao da lista, torolve a listarol, no longer wishes, asked to be removed
vyrazen z rozesilky, vyradeny z rozosielania, poistettu postituslistalta, eposta engellendi
e posta engellendi, e posta izni yok
mochte nicht angeschrieben werden, nicht anschreiben, izni geri cekti, mail izni yok, εχει ζητησει διαγραφη
meldt seg av, har meldt seg av, kara listede, kara listeye alindi, nessuna email, escluso dagli invii
esclusa dagli invii
har avanmalt sig, har avmeldt sig, sig afmeldt, poistunut postituslistalta, brez novic, brez obvestil
vom verteiler gestrichen
aus verteiler geloscht, khong nhan thu, rut lai dong y, ביקש להסיר, חסום למשלוח, הסיר את עצמו, لا ترسل
محظور من المراسلة
ایمیل ارسال نشود, не беспокоить письмами, batal langganan, email diblokir, cabut persetujuan
sahkopostikielto asetettu
запрет рассылки, запрет на рассылку, рассылка запрещена, запрет рассылок, запрет email рассылки, заборона розсилки
заборона на розсилку, забрана за изпращане, забрана за бюлетин, zakaz wysylki, zakaz mailingu
zakaz zasilani newsletteru
zabrana slanja, interdiction d envoi, envoi interdit, prohibido enviar, prohibicion de envio, divieto di invio
envio proibido, verzendverbod, mailverbot, versandverbot, kontaktverbot, versandsperre, utskicksforbud, lahetyskielto
kuldesi tilalom, interzis trimiterea, απαγορευση αποστολης, gonderim yasagi, 配信禁止, メール禁止, 禁止发送
禁止發送, 발송금지
ممنوع الارسال, אסור לשלוח, איסור דיוור, dilarang kirim, cam gui email, ห้ามส่งอีเมล
excluded from campaigns, is excluded from campaigns, exclu des campagnes, excluido de campanas
von kampagnen ausgeschlossen, escluso dalle campagne, email optedout, hs email optout, email opt out all
abmelden, austragen, abbestellen, newsletter abmelden, vom newsletter abmelden, newsletter abbestellen, se desabonner
se desinscrire, darse de baja, dar de baja, cancelar suscripcion, cancelacion, disiscriversi, disiscrivi
cancella iscrizione, cancelar inscricao, cancelar assinatura, descadastrar, uitschrijven, afmelden, wypisz
wypisac sie
zrezygnuj, отписаться, отписать, відписатися, відписатись, отпишиване, avmelding, avregistrera, avsluta prenumeration
meld av, frameld, peruuta tilaus, odhlasit, odhlasit odber, odhlasit z odberu, leiratkozik, dezaboneaza
odjavi, odjaviti se, atsisakyti, atrakstities, loobu, loobumine, メルマガ解除, 退会, 解約, 구독 해지 여부
수신 동의 철회
no bulk email, no bulk emails, do not bulk, no mass email, no mass emails, no promotional emails, no promo emails
liste rouge, liste rouge email, excluir de envios, escluso da invii, exclu des envois, vom versand ausgeschlossen
zwarte lijst, op zwarte lijst, schwarze liste, auf schwarzer liste, auf blacklist, en liste noire, sur liste noire
lista nera, in lista nera, na lista negra, en lista negra, czarna lista, na czarnej liscie, svart liste, svartlista
sortliste, musta lista, cerna listina, cierna listina, feketelista, must nimekiri, melnais saraksts, crna lista
opt out, optout, opted out, optedout, unsubscribed, unsubscribe, is unsubscribed, has opted out
has opted out of email, hasoptedoutofemail, email opt out, emailoptout, email optout, opted out of email
opted out email, opt out email, unsubscribed from all email, unsubscribed from emails, unsubscribed from email
unsubscribe from marketing emails, globally opted out, global unsubscribe, globally unsubscribed, do not email
donotemail, do not send email, do not bulk email, donotbulkemail, do not contact, donotcontact, dnc, dne, no email
no emails, no mail, no mailing, no mailings, no newsletter, suppressed, email suppressed, suppression, blacklisted
blacklist, email blacklisted, blocklisted, blocklist, email blocked, is suppressed, is blacklisted, is blocked
exclude from mailing, exclude from mailings, removed from list, unsub, unsubbed, marketing opt out, marketing optout
opt out of marketing, opted out of marketing, do not market, donotmarket, do not send marketing
donotsendmarketingmaterial, no marketing, stop emails, do not mail email, bulk email opt out, mailing opt out
newsletter opt out, opt out newsletter, opt out marketing, not to be emailed, marketing suppressed, email unsubscribed
unsubscribed email, unsubscribed all, refuses email, refuses emails, email refused
abgemeldet, abbestellt, ausgetragen, newsletter abbestellt, newsletter abgemeldet, vom newsletter abgemeldet
abmeldung, kein newsletter, keine mails, keine emails, keine e mails, keine werbung, werbesperre, werbewiderspruch
widerspruch, widerspruch werbung, mailsperre, gesperrt fur mailing, e mail sperre, email sperre, newslettersperre
keine e mail werbung, mochte keine e mails, mochte keinen newsletter, nicht anschreiben, werbeverbot, sperrvermerk
robinsonliste, abgemeldet newsletter
desabonne, desabonnement, desinscrit, desinscription, desinscrite, ne souhaite plus recevoir
ne souhaite plus recevoir d e mails, ne souhaite pas recevoir, ne plus contacter, ne pas contacter, ne pas envoyer
ne plus envoyer, refus, refus emailing, refus newsletter, oppose, opposition, opposition email, opt out emailing
liste noire, stop email, stop mail, stop pub, retire de la liste, ne veut plus recevoir, ne veut pas recevoir
dado de baja, baja, baja newsletter, baja boletin, dada de baja, desuscrito, desuscripcion, cancelo suscripcion
no desea recibir, no desea recibir correos, no desea recibir emails, no quiere recibir, no quiere recibir correos
no enviar correos, no enviar, no contactar, excluido, lista negra, lista robinson, anulo suscripcion
no acepta comunicaciones, no acepta publicidad, rechaza publicidad, donat de baixa, baixa, de baixa, no vol rebre
no vol rebre correus, baixa butlleti
disiscritto, disiscritta, disiscrizione, cancellato dalla newsletter, cancellazione newsletter
disiscritto dalla newsletter, disiscritto newsletter, non inviare, non inviare email, non contattare
non desidera ricevere, non vuole ricevere, rimosso dalla lista, revoca consenso, no newsletter, no email
descadastrado, descadastrada, descadastro, descadastrou, desinscrito, cancelou inscricao, cancelado newsletter
nao deseja receber, nao deseja receber emails, nao quer receber, nao receber, nao enviar, nao enviar email
nao contatar, nao contactar, removido da lista, recusa emails, nao aceita, bloqueado email
uitgeschreven, afgemeld, afmelding, uitschrijving, uitgeschreven nieuwsbrief, geen nieuwsbrief, geen mail
geen mailing, geen mailings, geen e mail, wil geen mail, wil geen nieuwsbrief, niet mailen, niet benaderen
niet contacteren, opgezegd nieuwsbrief
wypisany, wypisana, wypisano, wypis, wypisanie, wypisal sie, rezygnacja, rezygnacja z newslettera, zrezygnowal
nie chce otrzymywac, nie wysylac, nie wysylac maili, bez newslettera, sprzeciw, sprzeciw marketingowy, brak zgody
cofnieta zgoda, wycofana zgoda, nie kontaktowac, zablokowany mailing, wyrejestrowany
отписан, отписана, отписался, отписалась, отписка, отписался от рассылки, отписан от рассылки, отказ
отказ от рассылки, отказался от рассылки, не хочет получать, не хочет получать письма, не желает получать
не присылать, не отправлять, не слать, не беспокоить, не рассылать, черный список, в черном списке, чёрный список
без рассылки, исключен из рассылки, исключить из рассылки
відписаний, відписана, відписався, відписалась, відписка, відписаний від розсилки, відмова, відмова від розсилки
відмовився від розсилки, не хоче отримувати, не бажає отримувати, не надсилати, чорний список
отписан, отписана, отписал се, отписване, отказ от бюлетин, не желае да получава, отказал се, не изпращай
черен списък, одјављен, одјављена, одјава, не жели да прима, не слати, отказ пријаве, одјавен
配信停止, 配信停止フラグ, メルマガ停止, メール停止, メール配信停止, 配信不要, 配信拒否, メルマガ不要, メルマガ拒否
受信拒否, メール不要, dm不要, 購読解除, 購読停止, 登録解除, オプトアウト, 配信解除
配信停止希望, 停止フラグ, メール拒否
退订, 已退订, 取消订阅, 已取消订阅, 是否退订, 拒收, 拒收邮件, 不接收邮件, 不再接收, 黑名单, 邮件退订, 退訂, 已退訂
取消訂閱, 已取消訂閱, 拒收郵件, 不接收郵件, 黑名單, 是否退訂, 不訂閱
수신거부, 수신거부여부, 이메일 수신거부, 이메일수신거부, 메일 수신거부, 구독취소, 구독 취소, 구독해지, 구독 해지
수신 거부, 수신 거부 여부, 뉴스레터 수신거부, 블랙리스트, 차단
abonelikten cikti, abonelikten ayrildi, abonelikten cikmis, abonelik iptali, abonelik iptal, abonelikten cikan
e posta istemiyor, eposta istemiyor, bulten istemiyor, ret, e posta ret, iys ret, kara liste, listeden cikti
mail istemiyor, reddetti, gonderme
الغاء الاشتراك, إلغاء الاشتراك, الغى الاشتراك, ألغى الاشتراك, تم الغاء الاشتراك, تم إلغاء الاشتراك
ملغي الاشتراك, غير مشترك, لا يرغب في الاستلام, عدم المراسلة, لا يريد رسائل, القائمة السوداء, لغو اشتراک, لغو عضویت
لغو عضویت خبرنامه, عدم دریافت ایمیل, انصراف از خبرنامه, لیست سیاه, عدم تمایل به دریافت
הוסר, הוסר מרשימת התפוצה, הוסר מרשימה, הסרה, הסרה מרשימה, הסרה מרשימת תפוצה, הסרה מדיוור, הוסר מדיוור, ביטול הרשמה
ביטל הרשמה, לא מעוניין, לא מעוניין בדיוור, לא לשלוח, ללא דיוור, חסום לדיוור, ביקש הסרה, בוטל מנוי, סירב לדיוור
avmeldt, avmeldt nyhetsbrev, meldt av, avregistrert, reservert, reservert mot, reservert mot e post
reservert mot epost, reservasjon, onsker ikke e post, onsker ikke epost, onsker ikke nyhetsbrev, ikke e post
ikke nyhetsbrev, ingen e post, ikke kontakt, reservert mot markedsforing, har meldt seg av
avregistrerad, avprenumererad, avanmald, avbestalld, avslutat prenumeration, vill inte ha, vill inte ha nyhetsbrev
vill ej ha utskick, vill ej ha nyhetsbrev, inga utskick, ingen reklam, ej nyhetsbrev, ej utskick, ej e post, inga mejl
inga nyhetsbrev, sparrad, sparrad for utskick, nix mejl, tackat nej, onskar ej, onskar inte, inte nyhetsbrev
afmeldt, afmeldt nyhedsbrev, frameldt, frameldt nyhedsbrev, framelding, afmelding, onsker ikke nyhedsbrev
ingen nyhedsbrev, ingen mails, nej tak, reklamespaerret, onsker ikke mails, ikke nyhedsbrev, afmeldt mail
markedsforing nej, afskradur, afskraning
peruutettu, peruutti, peruutti tilauksen, perunut, perunut uutiskirjeen, perunut tilauksen, tilaus peruttu
uutiskirje peruttu, uutiskirje peruutettu, markkinointikielto, sahkopostikielto, suoramarkkinointikielto
postituskielto, ei uutiskirjetta, ei saa lahettaa, ei markkinointia, ei sahkopostia, kielto, poistunut listalta
sahkopostimarkkinointikielto
odhlasen, odhlasena, odhlaseny, odhlaseni, odhlaseno, odhlasen z odberu, odhlaseni z odberu, odhlaseny z odberu
odhlaseny z newslettera, nechce newsletter, nechce emaily, nechce e maily, nechce dostavat, nezasilat, neposilat
neposielat, nezasielat, neoslovovat, nesouhlas, nesuhlas, odmitnuto, odmietnute, nepreje si, nepraje si
zakaz zasilani, bez newsletteru, odvolany suhlas, odvolany souhlas, nezasilat obchodni sdeleni, odhlasenie
leiratkozott, leiratkozas, leiratkozva, leiratkozott hirlevelrol, nem ker hirlevelet, nem ker emailt, nem kuldheto
tiltolista, tiltolistan, letiltva, nem ker, visszavonta, leiratkozo, nem szeretne hirlevelet, nem akar hirlevelet
dezabonat, dezabonata, dezabonare, dezabonati, s a dezabonat, nu doreste, nu doreste emailuri, nu doreste newsletter
nu doreste sa primeasca, nu trimite, lista neagra, fara newsletter, nu contacta, retras consimtamantul
odjavljen, odjavljena, odjava, odjavio se, odjavljen s newslettera, odjavljen od novic, odjavljeno, ne zeli primati
ne zeli newsletter, ne zeli primati newsletter, ne zeli mailove, ne slati, ne posiljaj, ne zeli prejemati
odjavljen iz liste, blokiran, crna lista, odjava od novic, odjavil se
atsisake, atsisakes, atsisake naujienlaiskio, atsisakes naujienlaiskio, atsisake prenumeratos, atsisakes prenumeratos
issiregistraves, nebenori gauti, nenori gauti, nesiusti, atsisakymas, atsiregistraves, atsisakyta
prenumerata atsaukta
atrakstijies, atrakstijusies, atteicies, atteikusies, atteicies no jaunumiem, nevelas sanemt, nesutit, atrakstisanas
atteikums, abonements atcelts
loobunud, loobus, loobunud uudiskirjast, uudiskirjast loobunud, tellimusest loobunud, lahkunud listist, ei soovi
ei soovi uudiskirja, ei soovi kirju, ara saada, keeldunud, tellimus tuhistatud
berhenti berlangganan, berhenti langganan, tidak berlangganan, batal berlangganan, tidak ingin menerima
tidak mau menerima, jangan kirim, jangan kirim email, daftar hitam, unsubscribe email, nyahlanggan, henti langganan
huy dang ky, da huy dang ky, huy nhan tin, da huy, huy nhan email, khong nhan email, khong muon nhan, khong gui email
tu choi nhan email, tu choi, ngung nhan, danh sach den, huy theo doi
ยกเลิกการสมัคร, ยกเลิกสมัคร, ยกเลิกรับข่าวสาร, ยกเลิกการรับข่าวสาร, ไม่รับข่าวสาร, ไม่ต้องการรับข่าวสาร
ไม่ต้องการรับอีเมล, ยกเลิกรับอีเมล, ไม่รับอีเมล, ยกเลิกรับจดหมายข่าว
सदस्यता समाप्त, सदस्यता रद्द, अनसब्सक्राइब, ईमेल न भेजें, संपर्क न करें, ऑप्ट आउट, সাবস্ক্রিপশন বাতিল
απεγγραφη, απεγγραμμενος, διαγραφη, εχει διαγραφει, διαγραμμενος, διαγραφηκε, διαγραφη απο newsletter, δεν επιθυμει
δεν επιθυμει ενημερωση, δεν θελει, οχι newsletter, απεγγραφη απο newsletter, ακυρωση εγγραφης, μη αποστολη
opt out ενημερωσεων
"""

# Yes means: this person wants, or agreed to, e-mail. The second list is consent that does not say to what.
OPT_IN = """
can we email you, may we email you, could we email you, should we email you, can i email you, is it ok to email you
e news, enews, e news sign up, e news signup, enews signup, contattabile via email, contattabile per email
wants e news
inscrito no boletim, inscrita no boletim, ja tak til nyheder, ja tak til nyhedsbrev, ja takk til nyhetsbrev
ja tack till nyhetsbrev
nl abo, nl, nlabo, newsletter abo ja, רשום לרשימת תפוצה, רשום לרשימה, מנוי לעלון, עלון, הצטרפות לניוזלטר
chap nhan nhan thu
muon nhan thong tin, muon nhan uu dai, muon nhan tin, nhan uu dai qua email, nhan thong tin qua email
msg email, allow massemail, allow mass email, user allow massemail, receive admin email, admin emails, mass email ok
email notify, mails allowed, signed up for newsletter, signed up to newsletter, signed up for emails
signed up for updates, signed up, on newsletter list, on the newsletter, gets newsletter, gets emails
opted into emails
hear about future events, hear about upcoming events, hear about our events, hear about events, hear from us
hear more from us, hear from you, hear about news, hear about offers, hear about our news, hear about our work
hear from the organiser, hear from the organizer, like to hear, happy to hear from us, be kept informed, kept informed
be kept up to date, kept up to date, keep up to date, be notified of future events, notify me of future events
know about future events, learn about future events, von uns horen, auf dem laufenden gehalten werden
auf dem laufenden bleiben, auf dem laufenden halten, etre tenu informe, etre tenue informee, etre informe
rester informe, restez informe, tenu au courant, estar informado, mantenerse informado, recibir noticias nuestras
essere informato, rimanere aggiornato, restare aggiornato, essere aggiornato, manter informado, ficar informado
receber noticias nossas, op de hoogte blijven, op de hoogte gehouden worden, byc na biezaco, otrzymywac wiadomosci
быть в курсе, держать в курсе, узнавать о новостях, получать уведомления о мероприятиях, бути в курсі
hallas informerad, hall mig uppdaterad, holde meg oppdatert, holdes orientert, hold mig opdateret, pysya ajan tasalla
byt informovan, byt informovany, ertesuljek, sa fiu informat, biti obavijesten, haberdar olmak, haberdar edilmek
subscriber, is subscriber, abonnent, abonne, suscriptor, subscriptor, subscritor, subskrybent, подписчик, підписник
абонат
prenumerant, tilaaja, odberatel, feliratkozo, pretplatnik, narocnik, prenumeratorius, abonents, tellija, 구독자
订阅者, 訂閱者
購読者, subscribers, newsletter abonnent, iscritto mailing list, mailing member, dm可, メール可, 메일링, email ok
epost ok
subscribed, is subscribed, subscribe, newsletter, newsletters, newsletter subscription, newsletter subscriber
newsletter signup, newsletter sign up, newsletter consent, newsletter opt in, newsletter optin, opt in newsletter
subscribe to newsletter, subscribed to newsletter, subscribed to emails, subscribed to email
subscribed to marketing emails, subscribe newsletter, accepts marketing, accepts email marketing, accepts email
accepts emails, accept marketing, accepts newsletter, accepts mail, accepts mailing, accepts marketing emails
marketing consent, marketing opt in, marketing optin, email marketing, email marketing consent, email consent
email opt in, email optin, email permission, emailoptin, marketing permission, marketing permissions
marketing allowed, marketing emails, marketing email, marketing email consent, marketing agreed
email marketing opt in, consent to email, consent to emails, consent to marketing, consents to marketing
consent marketing, consent email, agreed to marketing, agrees to marketing, agree to marketing, agreed to emails
agrees to emails, wants newsletter, wants emails, wants email, wants updates, wants marketing, receive newsletter
receive newsletters, receives newsletter, receive emails, receive email, receive email updates
receive marketing emails, receive marketing, receives emails, receive updates, receive news, receive offers
allow email, allow emails, allow marketing, email allowed, emails allowed, email ok, ok to email, okay to email
can email, can be emailed, may email, may we email you, mailable, emailable, email contactable, send newsletter
send emails, send email, send marketing, mailing list, join mailing list, join our mailing list, on mailing list
add to mailing list, mailing list opt in, mailing list consent, email list, email subscription, email subscribed
email updates, keep me updated, keep me informed, keep me posted, stay in touch, stay informed, email notifications
would you like to receive our newsletter, i would like to receive, i want to receive, i agree to receive emails
i agree to receive, i consent to receive, yes i would like to receive, sign me up, sign up for newsletter
sign up for our newsletter, permission to email, permission to contact by email, contact by email, contact via email
promotional emails, promo emails, promotions opt in, commercial emails, commercial communications, newsletter ok
is subscribed to newsletter, subscriber newsletter, subscribed newsletter, accepts promotional emails
email communications, electronic communications consent, casl consent, newsletter wanted, email news, e newsletter
enewsletter, monthly newsletter subscription, marketing preference email, isemailoptin, is email opt in, is opted in
wants to receive newsletter, marketing communications, receive communications, receive marketing communications
optin marketing, optin email, optin newsletter, opt in email, opt in marketing, opt in emails, accepts communications
newsletter gewunscht, newsletter erwunscht, newsletter abonniert, newsletterabo, newsletter abo, newsletter anmeldung
newsletteranmeldung, newsletter empfanger, newsletterempfanger, newsletter bestellt, newsletter angemeldet
newsletter einwilligung, newsletter erhalten, newsletter ja nein, mochte newsletter, mochte newsletter erhalten
mochte den newsletter erhalten, mochte mails, ich mochte den newsletter erhalten, abonniert, werbeeinwilligung
werbeerlaubnis, einwilligung newsletter, einwilligung werbung, einwilligung e mail, einwilligung e mail werbung
einwilligung marketing, werbung erlaubt, e mail werbung erlaubt, e mail erlaubt, marketing einwilligung
werbung per e mail, werbung, mailing erlaubt, newsletterzustimmung, newsletter zustimmung, zustimmung newsletter
e mail marketing, rundbrief, infobrief, infomail, rundmail, mailingliste, newsletter bezieher, newsletter status ja
mochte informiert werden, per mail informieren, e mail einwilligung, infos per e mail
abonne, abonnee, abonne newsletter, abonne a la newsletter, inscrit newsletter, inscrit a la newsletter
inscription newsletter, inscription a la newsletter, lettre d information, lettre d informations
lettres d information, lettre info, lettre d info, infolettre, abonnement newsletter, abonnement a la newsletter
abonne infolettre, accepte de recevoir, accepte de recevoir la newsletter, accepte newsletter, accepte la newsletter
accepte les emails, accepte emailing, accepte e mailing, accepte de recevoir des e mails
accepte de recevoir des offres, souhaite recevoir, souhaite recevoir la newsletter, souhaite recevoir l infolettre
souhaitez vous recevoir notre newsletter, recevoir la newsletter, recoit la newsletter, consentement marketing
consentement email, consentement newsletter, consentement emailing, optin email, optin newsletter, opt in newsletter
optin emailing, opt in emailing, veut recevoir la newsletter, bulletin, accord newsletter, accord emailing
autorise emailing, offres commerciales par email, opt in partenaires email, desire recevoir
suscrito, suscrita, suscripcion, suscripcion newsletter, suscrito al boletin, suscripcion al boletin
suscrito a newsletter, suscrito newsletter, suscrito a la newsletter, boletin, boletin de noticias
boletin informativo, recibir boletin, recibe boletin, desea recibir boletin, desea recibir newsletter
desea recibir informacion, quiere recibir, quiere recibir newsletter, quiere recibir el boletin, desea recibir
acepta recibir, acepta recibir correos, acepta recibir emails, acepta publicidad, acepta comunicaciones comerciales
acepta comunicaciones, acepta newsletter, acepta boletin, acepta marketing, acepta emails, acepta correos
acepta promociones, consentimiento marketing, consentimiento email, consentimiento comercial
consentimiento newsletter, autoriza envio de publicidad, autoriza comunicaciones, autoriza correo, autoriza email
envio de publicidad, permite email, permiso email, permite emails, acepta email marketing, lista de correo, butlleti
subscrit, subscrit al butlleti, vol rebre el butlleti, vol rebre, rebre butlleti, accepta comunicacions, accepta rebre
accepta rebre informacio, subscripcio, subscripcio butlleti, newsletter suscripcion, accepta comunicacions comercials
consentiment marketing, informazio buletina, boletin novas
iscritto, iscritta, iscritto alla newsletter, iscritto newsletter, iscrizione newsletter, iscrizione alla newsletter
accetta newsletter, accetta la newsletter, accetta marketing, accetta email, accetta comunicazioni
accetta comunicazioni commerciali, accetta di ricevere, accetta di ricevere email, consenso marketing
consenso newsletter, consenso email, consenso commerciale, consenso comunicazioni, consenso al marketing
consenso invio, desidera ricevere, desidera ricevere la newsletter, vuole ricevere, vuole ricevere la newsletter
riceve newsletter, ricevere newsletter, bollettino, vuole newsletter, autorizza invio email, consenso pubblicita
marketing consenso
inscrito, inscrita, inscrito na newsletter, inscrito newsletter, inscricao newsletter, assinante, assinante newsletter
assina newsletter, assinatura newsletter, aceita receber, aceita receber emails, aceita receber e mails
aceita newsletter, aceita marketing, aceita emails, aceita comunicacoes, aceita receber novidades
aceita receber ofertas, aceita email marketing, aceita promocoes, aceita boletim, deseja receber
deseja receber newsletter, deseja receber novidades, deseja receber emails, quer receber, quer receber newsletter
quer receber novidades, receber newsletter, receber novidades, recebe newsletter, consentimento marketing
consentimento email, consentimento newsletter, consentimento de marketing, autoriza envio de e mail, autoriza email
autoriza emails, autoriza contato por email, boletim, boletim informativo, informativo, permite email, permissao email
lista de email, comunicacao por email
nieuwsbrief, nieuwsbrief ontvangen, nieuwsbrief gewenst, nieuwsbrief ja nee, ingeschreven, ingeschreven nieuwsbrief
ingeschreven voor nieuwsbrief, aangemeld, aangemeld nieuwsbrief, aangemeld voor nieuwsbrief, aanmelding nieuwsbrief
inschrijving nieuwsbrief, geabonneerd, abonnee nieuwsbrief, wil nieuwsbrief, wil nieuwsbrief ontvangen
wil mail ontvangen, wenst nieuwsbrief, ontvangt nieuwsbrief, toestemming nieuwsbrief, toestemming e mail
toestemming email, toestemming mailing, toestemming marketing, akkoord nieuwsbrief, accepteert marketing
marketingtoestemming, e mailmarketing, mag mailen, mailing, nuusbrief
zgoda marketingowa, zgoda na newsletter, zgoda newsletter, zgoda na mailing, zgoda mailowa, zgoda email, zgoda e mail
zgoda na email, zgoda na e mail, zgoda na marketing, zgoda marketing, zgody marketingowe
zgoda na komunikacje marketingowa, zgoda na otrzymywanie informacji handlowych, zgoda na informacje handlowe
zgoda handlowa, biuletyn, subskrypcja, subskrypcja newslettera, subskrybuje, subskrybent newslettera, zapisany
zapisany do newslettera, zapisany na newsletter, zapis na newsletter, zapisana, chce otrzymywac
chce otrzymywac newsletter, chce newsletter, akceptuje newsletter, akceptuje marketing, lista mailingowa
newsletter zgoda
подписан, подписана, подписка, подписка на рассылку, подписка на новости, подписан на рассылку, подписан на новости
рассылка, email рассылка, e mail рассылка, согласие на рассылку, согласие на получение рассылки
согласие на получение писем, согласие на email рассылку, согласие на маркетинг, согласие на рекламу
согласие на получение рекламы, согласен на рассылку, согласен получать, согласен получать рассылку
согласен получать новости, хочет получать рассылку, хочет получать новости, получать новости, получать рассылку
получает рассылку, новостная рассылка, разрешена рассылка, разрешение на рассылку, можно писать
желает получать рассылку, получение рассылки, подписчик рассылки
підписаний, підписана, підписка, підписка на розсилку, підписка на новини, підписаний на розсилку, розсилка
email розсилка, згода на розсилку, згода на отримання розсилки, згода на отримання листів, згода на маркетинг
згода на рекламу, згоден отримувати, згоден на розсилку, хоче отримувати розсилку, хоче отримувати новини
отримувати новини, отримує розсилку, новинна розсилка, бажає отримувати розсилку
абониран, абонирана, абонамент за бюлетин, абонамент, бюлетин, съгласие за бюлетин, съгласие за маркетинг
съгласие маркетинг, съгласие за имейл, получава бюлетин, желае бюлетин, иска бюлетин, желае да получава бюлетин
желае да получава, съгласен да получава, абониран за бюлетин, маркетингово съгласие, претплаћен, претплаћена
претплата, претплатник билтена, билтен, сагласност за билтен, сагласност за маркетинг, жели да прима билтен
жели билтен, прима билтен, пријављен на билтен, пријављен на њузлетер, њузлетер, претплата на билтен, жели да прима
билтен претплата, претплатен
メルマガ, メールマガジン, メルマガ希望, メルマガ購読, メルマガ登録, メルマガ配信, メルマガ受信, メルマガ配信希望
メール配信, メール配信希望, 配信希望, 配信許可, メール配信許可, メール受信, メール受信許可
メール受信可否, ニュースレター, ニュースレター購読, お知らせメール, 案内メール, dm希望, 購読, メルマガフラグ
メルマガ同意, メール許諾, メルマガ配信フラグ, 購読希望, オプトイン, お知らせ配信, メール配信可否
メルマガ受信フラグ, dmメール, メール配信同意
订阅, 是否订阅, 已订阅, 邮件订阅, 订阅邮件, 订阅新闻, 订阅通讯, 接收邮件, 接受邮件, 同意接收邮件, 是否接收邮件
接收营销邮件, 营销同意, 营销邮件, 接受营销, 新闻通讯, 新闻邮件, 愿意接收邮件, 邮件营销
同意接收, 訂閱, 是否訂閱, 已訂閱, 電子報, 訂閱電子報, 接收電子報, 電子報訂閱, 同意接收電子報, 接收郵件, 行銷同意
同意接收行銷, 是否訂閱電子報, 同意接收郵件, 行銷郵件, 接受行銷
수신동의, 이메일 수신동의, 이메일수신동의, 메일수신동의, 메일 수신동의, 메일수신, 이메일수신, 이메일 수신 동의
이메일 수신, 메일 수신 여부, 이메일 수신여부, 마케팅 수신동의, 마케팅수신동의
마케팅 동의, 마케팅 수신 동의, 마케팅동의, 광고수신동의, 광고성 정보 수신동의, 광고 수신 동의, 뉴스레터, 뉴스레터 구독
뉴스레터 수신, 뉴스레터 수신동의, 구독, 구독여부, 구독 여부, 이메일 동의
마케팅 활용 동의, 소식지, 소식지 수신, 뉴스레터 동의
bulten, bultene abone, bulten aboneligi, e bulten, e bulten aboneligi, e bulten izni, e posta izni, eposta izni
e posta onayi, eposta onayi, mail izni, email izni, e posta pazarlama izni, pazarlama izni, pazarlama onayi
iletisim izni, ticari ileti izni, ticari elektronik ileti izni, ticari ileti onayi, ileti izni, iys izni, iys onayi
abone, abone mi, abonelik, kampanya izni, bulten istiyor, e posta almak istiyor, haber bulteni, e bulten istiyor
reklam izni
النشرة, النشرة البريدية, النشرة الاخبارية, النشرة الإخبارية, الاشتراك في النشرة, الاشتراك في النشرة البريدية
الاشتراك في النشرة الاخبارية, مشترك في النشرة, مشترك في النشرة البريدية, مشترك, الاشتراك, موافقة التسويق
الموافقة على التسويق, الموافقة على الرسائل التسويقية, موافق على التسويق, الموافقة على استلام الرسائل
يوافق على استلام الرسائل, يرغب في استلام النشرة, استلام النشرة, القائمة البريدية, الموافقة على النشرة, استقبال الرسائل
موافقة البريد, الموافقة على المراسلات, خبرنامه, عضویت در خبرنامه, عضو خبرنامه, اشتراک خبرنامه, دریافت خبرنامه
رضایت دریافت ایمیل, رضایت بازاریابی, مشترک خبرنامه, مایل به دریافت خبرنامه, دریافت ایمیل, نیوز لیٹر
דיוור, דיוורים, ניוזלטר, אישור דיוור, מאשר דיוור, מאשרת דיוור, מאשר קבלת דיוור, מאשר קבלת דואר, מאשר קבלת מיילים
אישור קבלת דיוור, אישור קבלת דואר פרסומי, רשום לניוזלטר, רשום לדיוור, רשימת תפוצה, הרשמה לניוזלטר, מנוי לניוזלטר
אישור שיווק, אישור קבלת פרסומות, הסכמה לדיוור, הסכמה לקבלת דיוור, מעוניין בדיוור, מעוניין בניוזלטר, הסכמה לשיווק
אישור קבלת ניוזלטר, דיוור אלקטרוני, דיוור ישיר
nyhetsbrev, onsker nyhetsbrev, vil ha nyhetsbrev, abonnerer pa nyhetsbrev, pameldt nyhetsbrev, pameldt
nyhetsbrev samtykke, samtykke nyhetsbrev, samtykke til nyhetsbrev, samtykke markedsforing, samtykke e post
samtykke epost, samtykke til e post, markedsforingssamtykke, samtykke til markedsforing, epost samtykke
mottar nyhetsbrev, motta nyhetsbrev, e postliste, godtar markedsforing, godtar e post, nyhetsbrev ja nei
vil motta nyhetsbrev, e post markedsforing
vill ha nyhetsbrev, onskar nyhetsbrev, prenumererar, prenumerant, prenumererar pa nyhetsbrev, nyhetsbrevsprenumerant
samtycke nyhetsbrev, samtycke till nyhetsbrev, samtycke marknadsforing, samtycke utskick, samtycke e post
samtycke till utskick, godkanner utskick, godkanner nyhetsbrev, godkanner marknadsforing, marknadsforingssamtycke
utskick, utskick ok, nyhetsmejl, far utskick, e postutskick, mejlutskick, vill ha utskick, tillat utskick
samtycke mejl, godkant utskick, tar emot nyhetsbrev, mejl ok, onskar utskick
nyhedsbrev, onsker nyhedsbrev, tilmeldt nyhedsbrev, tilmeldt, abonnerer pa nyhedsbrev, modtager nyhedsbrev
modtag nyhedsbrev, samtykke nyhedsbrev, samtykke til nyhedsbrev, samtykke mail, samtykke til mails
samtykke til markedsforing, markedsforingssamtykke, ja tak til nyhedsbrev, nyhedsmail, accepterer markedsforing
markedsforing, permission, email permission, vil modtage nyhedsbrev, nyhedsbrev tilmelding, mailpermission, frettabref
skradur a postlista, postlisti
uutiskirje, uutiskirjeen tilaaja, uutiskirjeen tilaus, uutiskirjetilaus, tilaa uutiskirje, haluaa uutiskirjeen
uutiskirje tilattu, markkinointilupa, sahkopostimarkkinointi, sahkopostimarkkinointilupa, sahkoinen markkinointilupa
markkinointisuostumus, sahkopostilupa, suoramarkkinointilupa, saa lahettaa, saa lahettaa sahkopostia
markkinointi sallittu, suostumus markkinointiin, suostumus uutiskirjeeseen, lupa sahkopostiin, sahkoposti sallittu
uutiskirjelupa, postituslista, vastaanottaa uutiskirjeen, haluan uutiskirjeen, lupa uutiskirjeeseen
sahkoinen suoramarkkinointi, suoramarkkinointi sallittu
odber novinek, odber newsletteru, odber newslettera, odber noviniek, odebira newsletter, odebira novinky
odoberá newsletter, odobera newsletter, odobera novinky, prihlasen k odberu, prihlaseny na odber
prihlasen k newsletteru, prihlasen, prihlaseny, zasilat newsletter, zasilat novinky, zasielat newsletter
zasielat novinky, zasilani newsletteru, zasilani novinek, zasielanie noviniek, souhlas s newsletterem
souhlas se zasilanim newsletteru, souhlas se zasilanim, souhlas se zasilanim novinek, souhlas s marketingem
souhlas marketing, marketingovy souhlas, souhlas newsletter, obchodni sdeleni, souhlas s obchodnim sdelenim
zasilani obchodnich sdeleni, suhlas s marketingom, marketingovy suhlas, suhlas newsletter, suhlas so zasielanim
suhlas so zasielanim noviniek, suhlas so zasielanim newslettera, chce newsletter, chce novinky, odber
prejem newsletter, mailing list clen, souhlas s e maily
hirlevel, hirlevelre feliratkozott, feliratkozott, feliratkozva, feliratkozas, hirlevel feliratkozas
hirlevel feliratkozo, hirlevelet ker, hirlevelet kér, ker hirlevelet, hirlevel hozzajarulas, hozzajarulas hirlevelhez
marketing hozzajarulas, marketing celu hozzajarulas, reklam hozzajarulas, hozzajarul a hirlevelhez, kuldheto hirlevel
email hozzajarulas, emailt ker, levelezolista, hirlevel engedely, kuldheto, hirlevelkuldes, elfogadja a hirlevelet
abonat, abonata, abonat newsletter, abonat la newsletter, abonare, abonare newsletter, abonare la newsletter
acord newsletter, acord marketing, acord comunicari, acord email, acord comunicari comerciale, consimtamant marketing
consimtamant newsletter, consimtamant email, doreste newsletter, doreste sa primeasca newsletter, doreste sa primeasca
accepta newsletter, accepta marketing, accepta emailuri, accepta comunicari, primeste newsletter
inscris la newsletter, lista de email
pretplacen, pretplacena, pretplata, pretplatnik newslettera, pretplata na newsletter, pretplacen na newsletter
zeli primati, zeli primati newsletter, zeli newsletter, zeli primati obavijesti, zeli primati novosti
prima newsletter, privola, privola za newsletter, privola za marketing, privola marketing, suglasnost za newsletter
suglasnost za marketing, marketing privola, bilten, prijavljen na newsletter, prijavljen na bilten, prijavljen
prijava na newsletter, zeli da prima, zeli da prima newsletter, saglasnost za newsletter, saglasnost za marketing
saglasnost, soglasje za newsletter, soglasje za e novice, soglasje za obvescanje, e novice, narocen na novice, narocen
prejema novice, prejema e novice, zeli prejemati, zeli prejemati novice, prijavljen na novice, prijava na novice
novice, obvescanje, soglasje za trzenje
naujienlaiskis, naujienlaiskio prenumerata, naujienlaiskio prenumeratorius, prenumerata, prenumeruoja, prenumeratorius
uzsisakes naujienlaiski, sutinka gauti, sutinka gauti naujienlaiski, sutinka gauti naujienas
sutikimas gauti naujienlaiski, sutikimas gauti naujienas, sutikimas naujienlaiskiui, sutikimas rinkodarai
sutikimas del rinkodaros, rinkodaros sutikimas, gauna naujienlaiski, nori gauti naujienlaiski, naujienlaiskiai
tiesiogine rinkodara, tiesiogines rinkodaros sutikimas
jaunumi, jaunumu sanemsana, jaunumu abonements, abone jaunumus, abone, velas sanemt jaunumus, piekrit sanemt jaunumus
piekrit sanemt, piekrisana jaunumiem, piekrisana marketingam, marketinga piekrisana, jaunumu vestule, jaunumu vestules
piekritis jaunumiem, sanem jaunumus, abonets, jaunumu e pasts, pieteicies jaunumiem, piekrisana e pastiem
uudiskiri, uudiskirja tellija, uudiskirja tellimus, tellib uudiskirja, soovib uudiskirja, soovib uudiskirju
uudiskirjaga liitunud, liitunud uudiskirjaga, uudiskirja nousolek, nousolek uudiskirjaks, nousolek turunduseks
turundusnousolek, turundus nousolek, lubab uudiskirja, nousolek otseturustuseks, otseturunduse nousolek
saadab uudiskirja, meililist, uudiskirjad
berlangganan, berlangganan newsletter, berlangganan email, langganan newsletter, langganan buletin, buletin
menerima newsletter, menerima email, menerima buletin, ingin menerima newsletter, ingin menerima email
setuju menerima email, setuju menerima newsletter, persetujuan pemasaran, persetujuan email, persetujuan newsletter
izin email, surat kabar elektronik, setuju pemasaran, melanggan, langgan surat berita, setuju menerima promosi
nhan ban tin, ban tin, dang ky nhan tin, dang ky nhan ban tin, dang ky ban tin, dang ky nhan email, nhan email
nhan email quang cao, nhan thong tin khuyen mai, nhan tin khuyen mai, dong y nhan email, dong y nhan tin
dong y nhan ban tin, dong y nhan quang cao, dong y nhan thong tin, chap nhan nhan email, muon nhan ban tin
muon nhan tin, nhan tin qua email, dong y tiep thi, da dang ky, dong y marketing
รับข่าวสาร, จดหมายข่าว, รับจดหมายข่าว, สมัครรับข่าวสาร, สมัครรับจดหมายข่าว, ต้องการรับข่าวสาร, ยินยอมรับข่าวสาร
ยินดีรับข่าวสาร, รับอีเมล, ยินยอมรับอีเมล, ยินยอมการตลาด, รับอีเมลการตลาด, รับข่าวสารทางอีเมล, สมัครสมาชิกข่าวสาร
ติดตามข่าวสาร, ยินยอมให้ส่งอีเมล, รับโปรโมชั่น
समाचार पत्र, न्यूज़लेटर, न्यूजलेटर, समाचार पत्र सदस्यता, न्यूज़लेटर सदस्यता, न्यूज़लेटर की सदस्यता, सदस्यता ली
ईमेल सहमति, विपणन सहमति, मार्केटिंग सहमति, ईमेल प्राप्त करें, समाचार पत्रिका, ন্যাশনাল, নিউজলেটার, சந்தா, செய்திமடல்
ενημερωτικο δελτιο, ενημερωτικα δελτια, εγγραφη στο newsletter, εγγεγραμμενος στο newsletter, εγγραφη newsletter
συγκαταθεση newsletter, συγκαταθεση για newsletter, συγκαταθεση μαρκετινγκ, συγκαταθεση marketing, αποδοχη newsletter
αποδοχη ενημερωσεων, επιθυμει newsletter, επιθυμει ενημερωση, θελει newsletter, ληψη newsletter, αποστολη newsletter
συνδρομη στο newsletter, συναινεση για newsletter, συναινεση marketing, δεχεται ενημερωσεις, ενημερωσεις μεσω email
ενημερωση μεσω email, συγκαταθεση για ενημερωσεις, συναινεση email, ληψη ενημερωτικου δελτιου, λαμβανει newsletter
εγγεγραμμενος
"""

WEAK_OPT_IN = """
opt in, optin, opted in, optedin, double opt in, doi, consent, consented, gdpr consent, gdpr, permission, agree
agreed, agrees, i agree, accept, accepts, accepted, eu consent, has consent, consent given, permission granted
einwilligung, dsgvo, dsgvo einwilligung, zustimmung, erlaubnis, einverstanden, consentement, consentement rgpd
rgpd, accord
accepte, consentimiento, consentimiento rgpd, acepta, autoriza, autorizacion, consentiment, consenso, consenso gdpr
accetta, consentimento, consentimento lgpd, lgpd, aceita, aceite, toestemming, avg toestemming, akkoord, zgoda
zgoda rodo, согласие, згода, съгласие, сагласност, 同意, 許諾, 同意有無, 동의, 동의여부, izin, onay, kvkk onayi, kvkk
موافقة, موافق
الموافقة, رضایت, הסכמה, אישור, samtykke, samtycke, samthykki, suostumus, lupa, souhlas, suhlas, hozzajarulas, acord
consimtamant, acord gdpr, gdpr souhlas, gdpr suhlas, suglasnost, soglasje, sutikimas, piekrisana, nousolek
persetujuan, setuju, dong y, ยินยอม, सहमति, συγκαταθεση, συναινεση, αποδοχη
"""

# The header of a column of mailing states. The words in the cells decide what they mean.
MAIL_STATUS = """
opt status, mail pref, mail prefs, email pref, email prefs
sub unsub, subs unsubs, subscribed unsubscribed, subscribe unsubscribe, opt in opt out, opt in out, optin optout
opted in opted out, opt in or out
einwilligungsstatus, zustimmungsstatus, e mail einwilligungsstatus, statut du consentement, statut consentement
estado del consentimiento, estado consentimiento, stato consenso, stato del consenso, estado do consentimento
toestemmingsstatus, samtyckesstatus, samtykkestatus, samtykke status, suostumuksen tila, stav souhlasu, stav suhlasu
hozzajarulas allapota, status zgody, статус згоди, статус на съгласието, status consimtamant, status privole
riza durumu
subscription status, subscriber status, email status, e mail status, emailstatus, email subscription status
mail status, mailing status, newsletter status, opt in status, optin status, opt status, marketing status
email marketing status, email marketing subscription status, email marketing consent, emailmarketingconsent
consent status, contact status, member status, email consent status, email permission status, email opt in status
email state, subscribe status, subscribed status, email deliverability, delivery status, deliverability status
emailable status, subscription state, subscriber state, optinstatus, email preference, email preferences
email marketing state, unsubscribe status, unsubscribed status, unsubscription status, mailing list status
list status, email contact status, emailpermission, person marketing status, subscription, communication status
email send status, sendable
newsletterstatus, abonnementstatus, abostatus, anmeldestatus, e mail status, opt in status, empfangerstatus
abonnentenstatus, statut d abonnement, statut abonnement, statut de l abonne, statut newsletter, statut email
statut d inscription, etat d abonnement, etat abonnement, estado de suscripcion, estado de la suscripcion
estado suscripcion, estado del suscriptor, estado del email, estado newsletter, estat de subscripcio, stato iscrizione
stato dell iscrizione, stato iscritto, stato newsletter, stato email, stato della sottoscrizione, status da assinatura
status para comunicacao por email, status de email, status do email, estado da subscricao, status newsletter
status da inscricao, status do contato, inschrijfstatus, nieuwsbriefstatus, abonneestatus, e mailstatus
status nieuwsbrief, status subskrypcji, status subskrybenta, status newslettera, status zapisu, stan subskrypcji
status zgody, статус подписки, статус подписчика, статус рассылки, статус email, статус согласия, состояние подписки
статус підписки, статус підписника, статус розсилки, статус на абонамента, статус абонамент, статус на абоната
статус претплате, 配信ステータス, 配信状況, 配信状態, 購読状況, 購読ステータス, 購読状態, メルマガ状態, メール配信状況
メール状態, 订阅状态, 邮件状态, 邮箱状态, 訂閱狀態, 郵件狀態
電子報狀態, 구독상태, 구독 상태, 수신상태, 수신 상태, 이메일 상태, abonelik durumu, abone durumu, bulten durumu
e posta durumu, iys durumu
izin durumu, حالة الاشتراك, حالة البريد, حالة المشترك, وضعیت اشتراک, وضعیت عضویت, وضعیت خبرنامه, סטטוס דיוור
סטטוס מנוי, סטטוס הרשמה, סטטוס אימייל, abonnementsstatus, nyhetsbrevstatus, status nyhetsbrev, e poststatus
prenumerationsstatus, nyhedsbrevsstatus, nyhedsbrev status, tilmeldingsstatus, tilauksen tila, uutiskirjeen tila
sahkopostin tila, tilaajan tila, tellimuse olek, uudiskirja staatus, tellija staatus, abonementa statuss
abonenta statuss, jaunumu statuss, prenumeratos busena, naujienlaiskio busena, prenumeratoriaus busena, stav odberu
stav prihlaseni, stav odberatele, stav odberatela, stav newsletteru, status odberu, feliratkozas allapota
feliratkozasi statusz, feliratkozo allapota, hirlevel statusz, hirlevel allapot, feliratkozasi allapot
status abonament, stare abonare, status abonare, statut abonare, status pretplate, status prijave, status pretplatnika
stanje narocnine, status narocnika, status langganan, status berlangganan, trang thai dang ky, trang thai email
trang thai nhan tin, สถานะการสมัคร, สถานะสมาชิกข่าวสาร, สถานะการรับข่าวสาร, सदस्यता स्थिति, κατασταση εγγραφης
κατασταση συνδρομης, κατασταση newsletter, κατασταση συνδρομητη
"""

# A consent or an opt-out beside one of these is about something else than e-mail as a whole.
OTHER_CHANNEL = """
規約, 会員規約, 약관 동의, 条款协议
tel, tlf, tlfn, mob, mobil, gsm, mobile, phone calls, cell
sms, text, texts, text message, text messages, texting, mms, phone, phone call, phone calls, telephone, call, calls
calling, cold call, voice, fax, post, postal, postal mail, direct mail, letter, letters, print, paper, catalog
catalogue, whatsapp, whats app, push, push notification, push notifications, notifications push, web push, mobile push
app, in app, messenger, telegram, viber, line, wechat, social, snail mail, robocall
telefon, anruf, anrufe, telefonisch, telefonwerbung, brief, postweg, briefpost, katalog, postalisch, telephone, appel
appels, courrier, courrier postal, sms mms, texto, telefono, llamada, llamadas, llamar, postal, correo postal, carta
catalogo, trucades, telefonate, chiamate, chiamata, posta cartacea, cartaceo, lettera, telefone, ligacao, ligacoes
telefonema, carta correio, correios, bellen, brievenpost, telefoniczny, telefonicznie, telefoniczna, polaczenia
listownie, sms owa, smsy, poczta tradycyjna, звонки, звонок, телефон, телефону, смс, звонить, почтой, вайбер, вотсап
дзвінки, дзвінок, обаждания, обаждане, позив, позиви, телефонски, 電話, 郵送, はがき, ショートメッセージ, dm郵送
プッシュ, プッシュ通知, 短信, 电话
簡訊, 電話行銷, 微信, 推送, 邮寄, 문자, 문자메시지, 전화, 우편, 알림톡, 카카오, 카카오톡, 푸시, 푸쉬, 앱푸시, 앱 푸시
arama, kisa mesaj, mesaj, bildirim
الرسائل النصية, رسائل نصية, رسائل sms, الهاتف, المكالمات, واتساب, اتصال, الاتصال, پیامک, تماس تلفنی, واتس اپ, תלפון
טלפון, סמס, מסרון, מסרונים, הודעות, וואטסאפ, telefoni, ringe, telefonsamtal, samtal, post, brev, sms utskick, opkald
brevpost, simtal, puhelin, puhelinmarkkinointi, tekstiviesti, tekstiviestit, puhelu, posti, kirje, helistada
helistamine, kone, koned, kiri, zvani, zvans, telefonu, sms zinas, skambuciai, skambutis, zinutes, telefonicky
telefonicke, hovory, volani, volanie, volat, postou, dopis, telefonos, telefon hivas, hivas, posta, apel, apeluri
telefonic, poziv, pozivi, telefonom, telefonski, klic, klici, telepon, panggilan, goi dien, cuoc goi, tin nhan sms
zalo, โทรศัพท์, โทร, ข้อความ, ไลน์, फोन कॉल, फ़ोन, एसएमएस, व्हाट्सएप, κλησεις, τηλεφωνικα, τηλεφωνο, ταχυδρομικα
free subscriber, free subscription, trial subscriber
paid, paying, premium, payant, bezahlt, betaald, pagado, platny, платный, magazine, podcast, tracking, track
profiling, profile building, personalization, personalisation, cookies, cookie, analytics
tracking consent, email tracking, open tracking, data sharing, third party, third parties, partners sharing
partner offers, photo, photos, photography, image, images, picture, video, media, terms, terms of service
terms and conditions, tos, t c, privacy, privacy policy, data processing, data protection, data, medical, health, trip
liability, waiver, code of conduct, rules, membership terms, cookies consent, publicity, recording, profilierung, foto
fotos, fotoerlaubnis, bilder, datenschutz, datenschutzerklarung, agb, datenverarbeitung, datenweitergabe, photos droit
droit a l image, conditions, cgv, cgu, politique de confidentialite, donnees personnelles, traitement des donnees
imagen, imagenes, derechos de imagen, fotografias, terminos, condiciones, politica de privacidad, privacidad
datos personales, tratamiento de datos, proteccion de datos, imatges, dades, dret d imatge, immagini, fotografie
termini, profilazione, dati personali, trattamento dati, trattamento dei dati, informativa privacy, imagem, imagens
uso de imagem, termos, politica de privacidade, dados pessoais, tratamento de dados, foto s, beeldmateriaal
voorwaarden, privacyverklaring, wizerunek, wizerunku, zdjecia, regulamin, regulaminu, przetwarzanie danych
przetwarzanie danych osobowych, dane osobowe, profilowanie, обработку персональных данных
обработка персональных данных, персональных данных, персональные данные, персональних даних
обробку персональних даних, фото, фотосъемку, условия, лични данни, обработка на лични данни, лични податаци
обраду података, 個人情報, 利用規約, プライバシーポリシー, 写真, 写真掲載, 规约, 隐私政策, 个人信息, 隱私政策, 條款
条款, 개인정보, 개인정보 수집, 이용약관, 약관, 사진
kisisel veri, kisisel verilerin islenmesi, acik riza, fotograf, gizlilik, aydinlatma, الخصوصية, الشروط, الصور
البيانات الشخصية, قوانین, حریم خصوصی, תקנון, פרטיות, תמונות, צילום, bilde, bildebruk, vilkar, personvern
personopplysninger, bild, villkor, integritet, personuppgifter, personuppgiftsbehandling, billede, billeder
betingelser, persondata, kuva, kuvat, kuvauslupa, valokuva, valokuvauslupa, kuvaus, ehdot, tietosuoja
tietosuojaseloste, henkilotiedot, fotod, pildid, tingimused, isikuandmed, isikuandmete tootlemine, fotografesana
personas dati, datu apstrade, noteikumi, nuotraukos, asmens duomenys, duomenu tvarkymas, taisykles, foceni
fotografovani, osobnich udaju, osobni udaje, zpracovani osobnich udaju, zpracovanim osobnich udaju, osobnych udajov
spracovanie osobnych udajov, spracovanim osobnych udajov, obchodni podminky, obchodne podmienky, fotenie, adatkezeles
adatkezelesi, adatvedelem, aszf, fenykep, fotozas, prelucrarea datelor, date personale, termeni, fotografii
osobnih podataka, obrada podataka, uvjeti, fotografiranje, osebnih podatkov, pogoji, foto dokumentasi, data pribadi
syarat, dieu khoan, du lieu ca nhan, ข้อมูลส่วนบุคคล, เงื่อนไข, गोपनीयता, शर्तें, ορους, οροι, οροι χρησης
φωτογραφιες, φωτογραφιση, προσωπικων δεδομενων, προσωπικα δεδομενα, πολιτικη απορρητου
"""

# A single subject, so an opt-out from it is not the opt-out from e-mail as a whole.
TOPIC = """
partenaire, partenaires, partnern, partners, socios, colaboradores, terceros, tiers, dritte, dritter, terzi, parceiros
terceiros, derden, partnerow, partnerzy, партнеров, партнеры, партнерів, третьих лиц, partneru, partneri, partnereink
sponsoren, sponsors, sponsor, kumppanit, yhteistyokumppanit, samarbeidspartnere, samarbetspartners, is ortaklari
提携先, 合作伙伴, 제휴사, 제3자, الشركاء, שותפים
product updates, product update, product news, weekly digest, digest, events, event invitations, webinars, webinar
blog, blog updates, surveys, survey, research, offers from partners, partner, partners, third party offers, podcast
comments, comment, replies, reply, thread, threads, forum, forums, discussion, discussions, kommentare, commentaires
comentarios, commenti, reacties, komentarze, kommentarer, комментарии, yorumlar, コメント, 评论, 댓글
tips, announcements, release notes, onboarding, reminders, reminder, sales, beta, community, jobs, job alerts, press
invitations, birthday emails, order updates, transactional, feedback, feedback requests, courses, promotions only
one to one, customer service communication, weekly, monthly, daily
"""

# Words that turn the meaning of a consent into its opposite.
NEGATION = """
yok, bukan, dung, plus jamais, hapana, нету, нема
nessun, nessuna, niente, nenhum, nenhuma, ningun, ninguna, nunca, tampoco, aucun, aucune, jamais, keinerlei, niemals
inget, aldrig, zadne, zaden, zadny, nigdy, nikdy, никогда, никаких, никакие, ніколи, жодних, никога, μην, ekki, engin
none, neither, mitte, mos, nuk, deyil, nem, hicbir, ninguen, cap, res, mai piu, hic
nej, nei, don, doesn, no, not, do not, don t, dont, doesn t, does not, never, without, stop, refuse, refuses, refused
decline
declined, exclude, excluded, block, blocked, withdrawn, revoked, opt out, objection, objects, objected, cancel
cancelled, canceled, nicht, kein, keine, keinen, ohne, widerrufen, abgelehnt, ne, pas, plus, sans, aucun, sin, rechaza
rechazo, cancelado, non, senza, rifiuta, revocato, nao, sem, recusa, niet, geen, zonder, geweigerd, nie, bez, brak
odmowa, не, без, нет, отказ, отозвано, ні, відмова, ikke, ingen, uten, inte, ej, inga, uden, ei, ilman, keelab, nav
neveleties, nechce, nesouhlasi, nesuhlasi, nezasilat, nem, nelkul, tilt, nu, fara, refuz, nezeli, brez, hayir
istemiyor, istemiyorum, لا, عدم, بدون, لن, غير, نه, לא, ללא, אין, tidak, tanpa, jangan, menolak, khong, tu choi, ไม่
ไม่ต้องการ, नहीं, न, बिना, δεν, οχι, μη, χωρις, 不要, 拒否, 停止, 不可, しない, 不希望, 不, 拒, 拒绝, 拒絕, 未, 非
거부, 거절, 안함, 미동의, 미수신
nesutinka, nenori, atsisako, nepiekrit, nevelas, ara
"""

# State words. One that belongs to mailing makes the column a mailing state; the others only take part in one.
UNSUBSCRIBED = """
ακυρωμενη, ακυρωμενο, διαγραμμενη, διαγραμμενο, διεγραμμενος, διεγραμμενη, απεγγεγραμμενη, anulowana, zrezygnowala
odrzucona, zablokowana, usunieta, odhlasena, odmitnuta, odmietnuta, zrusena, zamietnuta, desabonnees, bloquees
rebondie
iptal etti, pasif abone, avbruten, avslutet, opsagt, lopetettu, irtisanottu, отменена, отменён, отменено, отключена
отключен, скасована, скасовано, відключено, прекратен, прекратена, отказана, отказано
unsubscribed, unsubscribe, unsub, opted out, opt out, optout, optedout, opted_out, opt_out, bounced, bounce
hard bounce, hard bounced, hardbounce, soft bounced, soft bounce, cleaned, complained, complaint, complainant
spam complaint, spam, marked as spam, reported spam, abuse, abused, blocklisted, blacklisted, suppressed
undeliverable, undelivered, undeliverable address, globally unsubscribed, unsubscribed all, do not email
do not contact, do not mail, dropped, no consent, not consented, explicitly opted out, withdrawn
unsubscribed (manual), unsubscribed manually, manually unsubscribed, unsubscribed by admin, rejected, spam report
spamreport, unsubscribes, bounces, opted out of email, email opt out, list unsubscribed, unsubscribed from all
revoked, do_not_contact, do_not_email, archived, non-marketing, donotcontact, abuse complaint, mailbox full, opt-outs
abgemeldet, abbestellt, ausgetragen, gesperrt, widerrufen, unzustellbar, beschwerde, abgelehnt, geloscht, desabonne
desabonnee, desinscrit, desinscrite, rebond, rebondi, plainte, bloque, bloquee, en liste noire, refuse, supprime
dado de baja, dada de baja, baja, desuscrito, desuscrita, no suscrito, rebotado, rebote, queja, bloqueado, rechazado
de baixa, donat de baixa, baixa, rebotat, disiscritto, disiscritta, cancellato, cancellata, rimbalzato, respinto
bloccato, reclamo, rifiutato, annullato, descadastrado, descadastrada, cancelada, desinscrito, devolvido, rejeitado
reclamacao, nao autorizado, removido, uitgeschreven, afgemeld, gebounced, geblokkeerd, geweigerd, opgezegd, klacht
wypisany, wypisana, odrzucony, odbity, zablokowany, zrezygnowal, usuniety, anulowany, skarga, wycofana, отписан
отписана, отписался, отписалась, заблокирован, недоставлено, недоступен, жалоба, отказ, отказался, удален, не подписан
отскок, недействителен, відписаний, відписана, відписався, відписалась, заблоковано, заблокований, скарга, відмова
не підписаний, отписал се, върнат, блокиран, отказан, одјављен, одјављена, одбијен, 配信停止, 停止, 停止中, 解除
解除済み, 配信解除, 退会
退会済み, 拒否, エラー, エラー停止, 不達, 不要, 希望しない, 購読解除, 購読停止, バウンス, オプトアウト, 配信不可, 拒絶
不可, 退订, 已退订, 已取消, 取消订阅, 已取消订阅, 拒收, 退信, 黑名单
投诉, 无效, 退訂, 已退訂, 取消訂閱, 已取消訂閱, 退件, 黑名單, 拒絕, 未同意, 不同意, 수신거부, 거부, 구독취소, 구독해지
해지, 반송, 차단, 탈퇴, 미동의, 거절, 동의안함, 스팸신고
abonelikten cikti, abonelikten ayrildi, ret, reddetti, red, geri dondu, engellendi, sikayet, ayrildi, cikti, iptal
iptal edildi, ملغى, ملغي, ألغى الاشتراك, الغى الاشتراك, إلغاء الاشتراك, غير مشترك, مرتد, محظور, مرفوض, شكوى, لغو شده
لغو اشتراک, انصراف, مسدود, برگشتی, הוסר, בוטל, הסיר, חסום, חזר, תלונה, מוסר, הוסרה, לא פעיל בדיוור, avmeldt
avregistrert, reservert, returnert, blokkert, klage, slettet, avregistrerad, avprenumererad, avslutad, studsat
studsade, blockerad, sparrad, avanmald, avbojd, klagomal, afmeldt, frameldt, blokeret, afvist, klaget, peruutettu
perunut, peruttu, estetty, kielletty, palautunut, palautui, poistettu, loobunud, loobus, blokeeritud, tagastatud
kustutatud, keeldunud, tuhistatud, atrakstijies, atteicies, blokets, atgriezts, atcelts, dzests, atsisake, atsisakes
uzblokuotas, grazintas, atsaukta, blokuotas, istrintas, odhlasen, odhlasena, odhlaseny, odhlasene, odhlaseno
zablokovany, zablokovan, nedorucitelny, nedorucitelne, odmitnuto, odmietnute, vraceno, vratene, stiznost, staznost
odmitl, zruseno, zrusene, leiratkozott, leiratkozva, visszapattant, visszapattano, letiltva, tiltott, panasz, torolt
visszavont, elutasitott, dezabonat, dezabonata, respins, blocat, returnat, plangere, refuzat, anulat, odjavljen
odjavljena, odbijen, odbijeno, blokiran, obrisan, otkazano, zavrnjen, zavrnjeno, berhenti, berhenti berlangganan
ditolak, diblokir, terpental, dibatalkan, keluhan, tidak setuju, da huy, huy dang ky, da huy dang ky, bi chan
bi tra lai, tu choi, khieu nai, ยกเลิก, ยกเลิกแล้ว, ถูกบล็อก, ตีกลับ, ปฏิเสธ, रद्द, सदस्यता समाप्त, अवरुद्ध, απεγγραφη
απεγγραμμενος, εχει διαγραφει, διαγραμμενος, διαγραφηκε, διεγραφη, αποκλεισμενος, απορριφθηκε, επεστραφη, επιστροφη
μη εγγεγραμμενος, ακυρωμενος
"""
# Opted out too when the column is a mailing state, but no evidence that it is one.
UNSUBSCRIBED_SOFT = """
verwijderd, gelöscht, supprimé, eliminado, eliminada, borrado, rimosso, rimossa, eliminato, usunięty, удалён, удален
видалений
borttagen, slettet, poistettu, kustutatud, törölve, törölt, șters, obrisan, izbrisan, silindi, held, 削除, 已删除
已刪除, 삭제
do not allow, not allowed, disallowed, forbidden, not permitted, undeliverable email, bad, bad address, not valid
unavailable, non valido, non valida, non validi, ungultig, invalide, no valido, no valida, invalido, invalida
nieprawidlowy, nieprawidlowa, niepoprawny, недействительный, невалиден, недоступний, недійсний, ongeldig, ogiltig
ugyldig, virheellinen, vigane, nederigs, negaliojantis, neplatny, neplatna, ervenytelen, nevalid, invalid address
neispravan, neveljaven, gecersiz, tidak valid, khong hop le, ไม่ถูกต้อง, अमान्य, μη εγκυρος, ακυρος, غير صالح, نامعتبر
לא תקין, 無効なアドレス, 无效, 無效, 유효하지 않음, cancelled, canceled, inactive, disabled, deleted, removed, blocked
declined
denied, invalid, stopped, unreachable, left, quit, out, off, expired, terminated, inaktiv, deaktiviert, inactif
desactive, inactivo, inactiva, inattivo, disattivato, inativo, inativa, inactief, nieaktywny, неактивен, неактивный
неактивна, неактивний, неактиван, 無効, 停用, 非活跃, 비활성, pasif, inaktif, غير نشط, غیرفعال, לא פעיל, לא פעילה
inaktivt
passiivinen, ei aktiivinen, mitteaktiivne, neaktivs, neaktyvus, neaktivni, neaktivny, inaktivní, inactiv, neaktivan
neaktiven, tidak aktif, khong hoat dong, ไม่ใช้งาน, निष्क्रिय, ανενεργος, ανενεργο, zruseny, anulada, cancelado
blockiert, geloescht, annulliert, annule, annulee, suspendu, desativado
"""
SUBSCRIBED = """
sub, subs
subscribed, opted in, opt in, optin, optedin, opted_in, explicit, resubscribed, re-subscribed, explicitly opted in
express, express consent, implied, implied consent, subscribed (api), mailable, emailable, marketing
subscribed to emails, opt-ins
abonniert, angemeldet, eingetragen, eingewilligt, abonne, abonnee, inscrit, inscrite, suscrito, suscrita, subscrit
subscrita, donat d alta, de alta, dado de alta, iscritto, iscritta, inscrito, inscrita, cadastrado, assinante
ingeschreven, geabonneerd, aangemeld, zapisany, zapisana, subskrybuje, subskrybent, подписан, подписана, подписался
подписалась, підписаний, підписана, підписався, підписалась, абониран, абонирана, претплаћен, претплаћена, пријављен
配信中, 購読中, 配信可, 希望, 希望する, 配信希望, 購読, 許可, 登録中, 配信, オプトイン, 订阅, 已订阅, 訂閱, 已訂閱
訂閱中, 수신동의, 구독, 구독중, 구독 중, 동의, 수신, 동의함, abone
abone oldu, onay, onayli, izinli, kabul, مشترك, مشتركة, موافق, مشترک, عضو, רשום, רשומה, מנוי, מאושר, מאשר, pameldt
abonnerer, abonnent, prenumererar, prenumerant, anmald, registrerad, tilmeldt, tilaaja, tilattu, tilannut, liitunud
tellija, tellib, abonents, abonets, pierakstijies, prenumeruoja, prenumeratorius, uzsisakes, prihlasen, prihlasena
prihlaseny, odebira, odobera, prihlaseno, prihlasene, feliratkozott, feliratkozva, abonat, abonata, pretplacen
pretplacena, prijavljen, prijavljena, narocen, narocena, berlangganan, setuju, da dang ky, dong y, สมัครแล้ว
รับข่าวสาร, ยินยอม, सदस्य, सदस्यता ली, εγγεγραμμενος, εγγεγραμμενη, συνδρομητης, εγγραφη
"""
SUBSCRIBED_SOFT = """
allow, permit, wants, available, active, enabled, confirmed, granted, accepted, allowed, approved, verified, valid, ok
deliverable, delivered, current, live, on, in, permitted, agreed, consented, good, reachable, engaged, aktiv, aktive
aktiviert, bestatigt, actif, actifs, confirme, confirmee, activo, activa, confirmado, confirmada, actiu, activat
attivo, attiva, confermato, ativo, ativa, actief, bevestigd, aktywny, aktywna, potwierdzony, активен, активный
активна, активний, подтвержден, подтверждён, підтверджено, потвърден, активан, потврђен, 有効, 活跃, 有效, 啟用
已确认, 활성
aktif, onaylandi, نشط, مفعل, فعال, פעיל, פעילה, aktivt, bekreftet, bekraftad, bekraeftet, aktiivinen, vahvistettu
aktiivne, kinnitatud, aktivs, apstiprinats, aktyvus, aktyvi, patvirtintas, aktivni, aktivny, aktivní, potvrzeno
potvrdene, megerositett, activ, confirmat, aktivan, potvrden, aktiven, potrjen, hoat dong, dang hoat dong, ใช้งาน
ใช้งานอยู่, सक्रिय, ενεργος, ενεργο, ενεργη
"""
LEAVE = """
unset, undefined, no status, not applicable, inapplicable, unsure, pending, unconfirmed, not confirmed
awaiting confirmation, waiting, validating, never subscribed, never_subscribed, neversubscribed, non subscribed
nonsubscribed, non-subscribed, non_subscribed, not subscribed, not_subscribed, unknown, not set, none, transactional
imported, new, in progress, double opt-in pending, awaiting, unverified, not given, unspecified, undetermined, n/a
not asked, no answer, tbd, not opted in, not_opted_in, temporary hold, no permissions set, no marketing
unbestatigt, ausstehend, nicht bestatigt, wartend, offen, en attente, non confirme, non confirmee, a confirmer
inconnu, non abonne, pendiente, sin confirmar, no confirmado, desconocido, pendent, in attesa, da confermare
non confermato, sconosciuto, pendente, nao confirmado, aguardando, desconhecido, aguardando confirmacao, onbevestigd
in afwachting, wachtend, niet bevestigd, onbekend, oczekujacy, oczekuje, niepotwierdzony, niepotwierdzona, ожидает
ожидание, не подтвержден, не подтверждён, неизвестно, очікує, не підтверджено, невідомо, чакащ, непотвърден, на чекању
непотврђен, 未確認, 仮登録, 保留, 未設定, 確認待ち, 未登録, 未回答, 待确认, 未确认, 未知, 待確認, 未訂閱, 未订阅, 대기
미확인, 승인대기, 확인대기, 미정, beklemede
onay bekliyor, onaylanmadi, bilinmiyor, قيد الانتظار, معلق, غير مؤكد, غير معروف, در انتظار, نامشخص, تایید نشده, ממתין
ממתין לאישור, לא ידוע, לא אושר, venter, ikke bekreftet, ubekreftet, ukjent, vantar, ej bekraftad, obekraftad, okand
avventar, afventer, ikke bekraeftet, ukendt, odottaa, vahvistamatta, ei vahvistettu, tuntematon, ootel, kinnitamata
teadmata, gaida, neapstiprinats, nezinams, laukiama, nepatvirtintas, nezinoma, ceka na potvrzeni, cekajici, cekajuci
nepotvrzeno, nepotvrdene, nepotvrzeny, caka na potvrdenie, caka, neznamy, fuggoben, megerositesre var
nem megerositett, ismeretlen, in asteptare, neconfirmat, necunoscut, na cekanju, nepotvrden, nepoznato, v cakanju
nepotrjen, menunggu, belum dikonfirmasi, tertunda, cho xac nhan, dang cho, chua xac nhan, khong ro, รอยืนยัน
รอดำเนินการ, लंबित, प्रतीक्षा, σε αναμονη, εκκρεμει, αναμονη, σε εκκρεμοτητα, μη επιβεβαιωμενος, αγνωστο
"""
# Said of orders and bookings as often as of a mailing: they prove nothing by themselves.
CANCELLED = """
ακυρωμενη, ακυρωμενο, anulowana, zrusena, отменена, отменён, отменено, отключена, отключен, скасована, скасовано
avbruten, avslutet, opsagt, lopetettu, irtisanottu, прекратен, прекратена, отказана, отказано, iptal etti
cancelada, cancelado, annulato, annulata, anulowany, anulowana, anulowane, anulat, anulata, iptal, iptal edildi
otkazano, otkazan, cancellato, cancellata, zruseno, zrusene, zruseny, torolt, torolve, tuhistatud, atcelts, peruttu
peruutettu, 已取消, ملغى, ملغي, בוטל, בוטלה, ยกเลิก, ยกเลิกแล้ว, रद्द, dibatalkan, batal, da huy, ακυρωμενος
ακυρωθηκε
отменен, отменён, отменено, скасовано, отказан, annule, annulee, storniert, geannuleerd, kansellert, avbokad
avbestalld
aflyst, annulleret, lemondva, lemondott, atsaukta, キャンセル, 取消, 취소, 취소됨, لغو شده, rejected
rechazado, refuse
"""
# Words of billing, orders and shows: beside them active and cancelled are not about mail.
OTHER_STATES = """
past due, past_due, trialing, trial, trialling, unpaid, paid, incomplete, incomplete_expired, paused, free, premium
pro, basic, refunded, completed, processing, on hold, on-hold, failed, shipped, delivered order, fulfilled
unfulfilled, attending, not attending, checked in, registered, waitlist, waitlisted, lead, customer, prospect
opportunity, churned, suspended, active patron, former patron, declined patron, graduated, enrolled, employed, retired
alumni, lapsed, renewed, overdue, wc-completed, wc-processing, won, lost, open, closed, qualified, unqualified, hired
draft, contacted, hot, cold, warm, at risk, grace period, full member, gast, bezahlt, gekundigt, lead client
abandoned, authorized, voided, partially_refunded, comp
no show, no shows, noshow, seated, arrived, departed, check in, check out, checkin, checkout, booked, reserved
attended, absent, present, rescheduled, invited, declined invite, not paid, partially paid, deposit paid
awaiting payment
gebucht, angereist, abgereist, erschienen, nicht erschienen, anwesend, abwesend, bezahlt, unbezahlt, offen rechnung
reserve, reservee, paye, payee, impaye, impayee, presente, presents, reglee, regle, en cours
reservado, reservada, asistio, no asistio, pagado, pagada, pendiente de pago, no presentado, enviado, entregado
prenotato, prenotata, pagato, pagata, non pagato, presentato, spedito, consegnato, pago, paga, nao pago
nao compareceu
betaald, niet betaald, aanwezig, afwezig, verzonden, oplacony, oplacone, nieoplacone, nieoplacony, nieobecny, obecny
wyslane, забронировано, посетил, не явился, оплачен, оплачено, не оплачен, не оплачено, доставлен, сплачено
не сплачено
платено, неплатено, плаћено, zaplaceno, nezaplaceno, zaplatene, nezaplatene, fizetve, nincs fizetve, fizetett, platit
platita, neplatit, placeno, neplaceno, placano, neplacano, maksettu, maksamatta, makstud, maksmata, samaksats
apmoketa
betalt, ikke betalt, betald, ej betald, obetald, odendi, odenmedi, πληρωμενο, απληρωτο, πληρωθηκε, 已付款
未付款, 已缴
未缴, 已支付, 待付款, 支払済, 未払い, 入金済, 入金待ち, 予約済, 来店済, 結제완료, 결제완료, 미결제, 입금완료
مدفوع, غير مدفوع
پرداخت شده, پرداخت نشده, שולם, לא שולם, lunas, belum lunas, da thanh toan, chua thanh toan, ชำระแล้ว, ยังไม่ชำระ
"""

# Beginnings of words, for headers that are sentences or bend their words.
# WISH: want, receive, agree, subscribe, send.
WISH = """
request bestell bestilt bestallt beantrag erteil erfolg zapros solicit
demand aangevr richiest ricezion receptor recept pyydet zamow objedn jelentkez интерес включ заказан
увімк активован
aliyor talep penerima mendaftar terdaftar gerne conforme מאושר пожел gewens
udelen udzielon
eingetr einget getekend wlaczon zapnut bekapcsol paalla acik açik etkin abonent abonne
有効 有效 可发 可發 希望者
welcome favorab favorev favorav medgiv مهتم مفعل ilgilen zajima zauj erdekli kiinnost interes intress interess
geinteres zainteres
toegest επιτρεπ δεχ δεχετ 开启 開啟 发送 發送 允许 مسموح يستلم מותר zaujem zajem zajm interes zainteres погодж
прием приема разреш посла послан
сообщен يسمح اسمح السماح اجازه ارسال uzsipren atlauj nous samthyk dozvol dopust pristaj pristan saglas pristanak
tiedot ilmoit godta tillat nyhet halua luvan suostum
enabl ok okay darf durf angeschr mag mogen gemaild puede peut ska skall får saa saako può pode может може smie
smi moze
signed gets salli sallin haluais suostun
want wish would desire interested receiv accept agree consent allow permi authori approv subscri signup join send
optin contact inform notif keep opted happy willing get like
mocht wunsch gewunsch erwunsch wollen erhalt bekomm empfang akzept zustimm einwillig einverstand erlaub genehmig abonn
anmeld angemeld eintrag zusend schick versand bezieh bezug
souhait desir voud veux veut recev recoi consent autoris accord inscri souscri envoy envoi
dese quier quer gustar recib acept consient consiento autoriz suscri inscri enviar envio permit apunt alta vull vol
voldr rebre accept subscri autoritz
desider vorre vuol vogli ricev accett acconsent consens autorizz iscri sottoscri invia invio
gostar receb aceit concord assin subscr permit
wens graag ontvang akkoord toestem toestaan aangemeld inschr ingeschr geabonn verzend versturen
chce chci chcem zycz otrzym dostawa odbier zgod zgadz akcept wyraz zapis subskry wysyl przesyl
хоч хот жела получ соглас разреш принима подпис отправ присыл рассыл можно бажа отрим одерж згод згод дозв підпис
надсил розсил иска съглас абони запис изпращ прима саглас пристај претплат пријав слањ шаљ жели
vill onsk mottag motta samtyck samtykk godkan godkjen godta tillat prenum anmal skick pameld modtag tilmeld accepter
tilla far
halua toivo vastaanot saada tilaa tilat tilaus tilan hyvaks suostu lupa sallit liitty laheta
tahan soovi noustu nousolek luba tellib tellim liitu saata saan
velos velas grib sanem piekrit piekris atlau abone pierakst pieteic suti
nori pageidau gauti gaun sutin sutik leid prenumer uzsisak siust
prej praj zelam dostav odeb prijim odober souhlas suhlas povol prihlas odber zasil zasiel posil
szeretn kerem kerek ker kivan igeny kap fogad hozzajarul elfogad enged beleegy feliratk iratkoz kuld
dori doresc vreau prime primi acord consimt abon trimit
zel hoc prima prejem prista privol suglas soglas saglas dovol pretplat prijav naroc slat posilj
θελ επιθυμ λαμβ ληψ συμφων συγκατ αποδεχ αποδοχ συναιν εγγραφ εγγεγρ συνδρομ αποστολ δεχομ δεχετ
istiyor ister almak alma uye kabul onay izin riza abone kayit gonder ilet
希望 受け取 受信 配信 同意 許可 承諾 購読 登録 接收 收到 接受 愿意 願意 订阅 訂閱 받 수신 동의 허용 구독 희망 원함
원해
يرغب ترغب ارغب اريد استلام استقبال تلقي موافق اوافق يوافق الموافق قبول اشترا الاشترا مشترك دريافت رضايت عضويت مايل
רוצ מעוני קבל מאשר מסכימ מסכים אישור הסכמ רשומ רשום מנוי הרשמ הצטרפ לקבל שליחת
mau ingin bersedia menerima terima setuju izin persetuj berlangganan langganan daftar kirim
muon nhan dong chap dang gui
ต้องการ อยาก รับ ยินยอม อนุญาต ยอมรับ สมัคร ยินดี चाह प्राप्त सहमत सहमति अनुमति सदस्यता
"""
# The consent itself, however a language bends the word.
CONSENT_STEMS = """
izni consenso souhl suhl
consent permission zgod privol soglas saglas suglas suhlas souhlas соглас згод съглас сагласн sutik piekri
nousol samtyck
samtykk samthyk suostum hozzajar acord consim consens consentim einwillig zustimm toestem autorizac autorizzaz
συγκατ συναιν
izin onay riza persetuj izin הסכמ اישור موافق رضايت सहमत सहमति
"""
# What one may want to receive by e-mail. Of no other channel.
MAILISH = """
kontaktes kontaktas kontaktiert angeschr contacted contactad contattat contattab contacte gecontact benader enews
προωθητικ ενημερωσ مراسل listar rozesilk rozosiel lista liste listy
配信 メルマガ 通知 수신 발송
tiedot tiedote markkinoin wysylk zasiel zasil slanje slanja odberu odber podpisk підписк subscricao
subscricoes pretplatu
писем сообщени рассылк листів tolvupost markpost frettabr postlist correu enviament sporocil obavijesti obavest vesti
بريد رساله رسائل عروض تسويق اخبار نشره ايميل ropaskyn pakkumisi kirju sutisan
actu actus gemaild verteil utsend udsend mailudsend envio envios envoi envois invio invii versand enewslett info infos
nyhedsmail nyhetsmail nyhetsmejl nyhedsmails uutiskirj uutispost campaign campagn kampagn campan campanh
kampan кампан кампаній
email emails mail mails mailing mailings emailing marketing news updates update offers offer promo promot advert
bulletin bulk mass commercial enews list
angebot werb informationen infos nachricht aktion neuigkeit aktuell informier
courriel nouvelle actualit offre publicit commercial electronique promotion
correo novedad oferta promoc comercial publicid noticia informacion electronic boletin novetat
novita offert promozion notizie comunicazion commercial elettronica
novidade ofert promoc promocion comunicac notici eletronico divulgac
aanbieding nieuws mailing acties
ofert informacj handlow mailow maili poczta elektronicz nowosci promocj reklam marketing
почт письм новост акци реклам имейл емейл маркетинг имеил предложен пошт лист новин акці реклам пропозиц поща обяви
оферт понуд обавешт вест
nyheter erbjud utskick mejl mejlutskick reklam epost epostutskick nyheder tilbud markedsfor marknadsfor
uutis tarjou sahkoposti markkinoint meili uudis pakkum kiri kirj kirju turundus reklaam
jaunum piedavaj epast marketing reklam naujien pasiulym rinkodar laisk
novink novin noviniek obchodni obchodn nabid ponuk akci sdelen oznam
hirek ertesit ajanlat akcio reklam level
stiri noutat ofert comunicari
novost obavijest obavest novice ponud promotiv akcij trzenj obves
ενημερω νεα προσφορ ηλεκτρονικ διαφημ email
eposta haber kampanya bilgilendirme reklam pazarlama ileti bulten duyuru
メール 案内 お知らせ 情報 ニュース 邮件 郵件 电子报 電子報 资讯 資訊 营销 行銷 优惠 이메일 메일 소식 광고 마케팅 홍보
البريد رسائل الرسائل النشره اخبار الاخبار عروض التسويق ايميل خبرنامه بازاريابي
דואר מייל מיילים דיוור עדכונ ניוזלטר פרסומ פרסומי מבצע
berita promosi pemasaran surel buletin
tin quang khuyen
ข่าวสาร อีเมล โปรโมชั่น การตลาด समाचार ईमेल विपणन
"""
# Takes a subscription or a consent back.
REVOKE = """
verzicht ausgeschalt abgeschalt ausgetrag abgest uitgezet uitgeschak wylacz wykresl skasow niezainter vypnut
vypnuty smazan
zmazan stazen stiahnut nezajim nezauj borttag indrag kapali kapatil silin kaldir kikapcsol paalta poistett
معطل محذوف удал
apagad desligad spent eteint slukket avskrudd avslat ausgestieg gegangen austritt uitgestap onwel
unerwunsch unzulass lehnt ablehn gestopp nichtgewunsch gekund storn wegfall
nema nemaj nemam neudel nedal nedav nesouhl nesuhl nepovol nesmi nesmie nechce nezad nezel neprij neprej
nepraj neodeb neodob
neposil neposie nezasil nezasie nemuze nemoze vyrazen vyraden odwol odebran nieaktualn
nenor nesutin negaun neleid nepiekr nevel nesan neatl nepageid
ne_zel остановл против проти остан стоп отозв аннул сняти снят исключ
torol torul scos eliminat blocat bloccat blocad anulat sters
ανακαλ αρνει αρνη σταματ διεκοπ
izni_yok engellen cekti cekil durdur
مرفوض ممنوع توقف اوقف
הפסיק הפסק הפסקת אסור
stans stopp stopper stoppad stanset
withdraw withdrew cancel remov exclu block stop refus reject declin revok disabl deactiv delet deni deny object oppos
suspend terminat unwilling
widerr widerspr zuruckgezogen zuruckgenommen gestrichen gesperrt deaktiv storn verweiger entzog entzieh
untersag abgelehnt
revoq retir refus resili annul oppos bloqu desactiv suspend
revoc rechaz opos opon deneg nieg borrad desactiv retir bloque
rifiut nega oppos rimoss disattiv esclus annull ritir bloccat
revog recus opoe desativ negou negad
ingetrokk herroep bezwaar weiger geblokk stopgezet afgewezen
aterkall avanm undanb avboj avslut nekat nekar avstang avsagt trukket tilbaketruk tilbagetruk sperret spaerr
spaerret avslatt
nektet naegtet ophaev opsagt afvist afslo afsla
kielt kiellet estan poistu lopett irtisan vastust peruu
tagasi katkest keelab keelas keeldu mitte
nutrauk uzdraud atsauc noraid aizlieg
cofn wycof odmow odmaw rezygn zrezyg anul usun sprzeciw zablok wyrejestr odrzuc
odvol stahl zavrhl
visszavon lemond lejelentk elutas torolt megszunt
retras opus revocat
отозв отключ запрет запрещ прекращ приостан возраж аннулир выключ відклик скасув вимкн припин анул оттегл
прекрат спрян
изключ повук одбиј одбио прекин искључ
povuk povuc odbij odbio odbil odbac otkaz prekin iskljuc opozv ukin preklic zavrac zavrn prepoved umakn
ανακλη αρνη απορρ αποσυρ εναντιω
reddi redded geri cikar
الغاء الغي سحب رفض يرفض ترفض محظور ايقاف وقف منع حذف ازاله مخالف قطع نشود نکن
ביטל סירב סירוב הסיר להסיר בוטל משיכת חסום
rut lai huy cabut dicabut diblokir menolak hapus henti
बंद रद्द वापस मना अस्वीकार हटा
haett hafna afskra afturkall stodv rebutj revoc
prohibit forbid forbidden banned suppress untersag verbot verbiet gesperr interdi prohib vetad vietat
diviet proib verbod
zabron запрет запрещ заборон забран förbud forbud forbjud kielto kiellet tilal interzis interzic
αποκλει απαγορ
yasak 禁止 금지 حظر ممنوع محظور منع אסור איסור larang dilarang ห้าม निषेध
cancel remov exclu block stop refus reject declin suppress withdr revok quit leave left prevent
gekundig widerr sperr gelosch entfern ausgeschl abgelehnt
annul resili retir oppos arret exclu
baja rechaz elimin revoc anul dado
cancell revoc rimoss rifiut disattiv elimin
recus bloque remov
opgezegd verwijder blokk geweiger afgemeld uitgeschr
rezyg anul usun cofn sprzeciw zablok wycof odmow wypis
отпис отказ исключ отмен удал блокир відпис відмов виключ скасов блок изключ одјав откaз
avreg avanm avprenum avslut sparr avbest tackat avmeld reserv afmeld framel frabed afskra
peruut perunut peruttu kiel poist estet loobu keeld tuhist
atteic atrakst atcel blok atsisak atsauk
odhl zrus odmit odmiet odvol zakaz
leiratk letilt visszavon tilt elutasit
dezabon renunt refuz retras
odjav otkaz blokir isklj izklj
διαγρ απεγγ ακυρ αποκλ
iptal ayril cikti cikmis reddet istemi
停止 解除 拒否 不要 退订 退訂 取消 拒 거부 취소 해지 차단
الغاء ملغ لغو انصراف حظر رفض
הסר ביטול בוטל חסום סירב
berhenti batal tolak blokir
huy choi ngung chan
ยกเลิก ปฏิเสธ रद्द समाप्त
"""

# Beginnings of words that stay the same however a language bends them ("Zapisany do newslettera").
IN_STEMS = """
verteiler mailverteiler emailverteiler mailudsend mailutskick
newsletter niuzleter nyuzlet niuzlet njuzlet newslet nyhetsbrev nyhedsbrev nieuwsbri uutiskirj uudiskirj naujienlaisk
jaunum hirlevel postlist epostlist maillist emaillist mailinglist infolettre рассылк розсилк бюлетин билтен вестник
newslett bulten ebulten buletin butllet boletin boletim infobrief rundbrief mailingl ניוזלטר דיוור нюзлетър њузлетер
ньюслеттер
"""
OUT_STEMS = """
unsubscri optout abmeld abgemeld abbestel ausgetrag desabonn desinscri disiscri descadastr desuscri uitgeschr afgemeld
wypisan отписа відписа avmeldt avregist avprenum afmeldt framel odhlas leiratkoz dezabon odjavl одјав отпис відпис
loobu atsisak atrakst blacklist blocklist suppress werbesperr markkinointikiel απεγγραφ
"""
# Single words that show a consent to be about mail.
MAIL_WORDS = """
email emails mail mails mailing mailings emailing marketing newsletter newsletters advertising promotional promotions
promotion promo offers offer news updates communications communication commercial electronic werbung e reklame reklam
courriel courriels correo correos posta poczta почта письма mailowy mejl メール 邮件 郵件 이메일 메일 광고 마케팅
eposta epost sahkoposti publicidad publicite comerciales comunicaciones comunicazioni comunicacoes boletin
"""
# Words that add nothing to a header about consent.
FILLER = """
active activated aktiv aktive aktiver aktivt aktiva aktywny aktywna attiva attivo attivata activa activo
activada activado
activee actif ativa ativo ativado ativada actief aktivni aktivny aktivovan aktivny aktif aktiivinen aktiivne
активна активен
активная активный ενεργο ενεργη given granted obtained valid registered kayitli
veranstalter organisateur organizer organiser organizador organizadora organizzatore organizator organisator arrangor
arrangoren firmen vereins club clubs shop shops store stores event events company brand festival theater
theatre museum
shop-newsletter hotel restaurant school kino verein firma empresa azienda societe association stichting ngo foundation
frage question pregunta domanda pergunta vraag pytanie вопрос питання въпрос питање fraga sporgsmal sporsmal kysymys
otazka kerdes intrebare pitanje vprasanje soru 質問 问题 問題 질문 سؤال שאלה kusimus jautajums klausimas cau hoi
all alle allen allem tous toutes todos todas tutte tutti alla kaikki minden toate svih tum wszystkich всех всички όλα
global globally general flag is has from to of the for our us me my by and or via in on with about future regular
monthly weekly status ja nein yes no oui non si tak nie per de la le les des du von der die das den zu zur zum fur el
los las en al il lo gli i di da del della dalla dallo dal allo nella nossa nosso nossos nuestro nuestra nuestros
nostra nostro notre nos votre vos unseren unserem unserer onze ons vart var vores va pentru fran fra dos o os as em
met van voor het een na do z w и на от по для з і від за you your would like want wish please we can may at any time s
date list lists company site website consent agree receive wants subscribe sign up keep informed ok okay y n j current
"""
# With one of these the column says when, why or from where, and not whether.
DATE_WORDS = """
date time timestamp since datum zeitpunkt fecha data дата 日 日時 日期 时间 tarihi dato kuupaev datums reason reasons
source ip method type id ids url link mode frequency count category grund motif motivo raison причина 理由 原因 사유
sebebi language version text statement name notes note comment
"""
STATUS_WORDS = """
status state statut estado stato estat stan stav статус стан състояние стање durum durumu tila olek staatus statuss
busena allapot statusz stare stanje trang κατασταση حاله الحاله وضعيت סטטוס สถานะ स्थिति
"""
