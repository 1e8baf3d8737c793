"""Data: the words for yes and no in many languages, and the marks people put in a cell instead."""

# These are read by contacts.values as booleans, so a column of them may become a boolean property (a test compares).
YES = """
true t yes y 1 on
ja wahr oui vrai si sí vero sì sim verdadeiro verdadero ano pravda tak prawda igen igaz da adevărat adevarat
kyllä kylla tosi jah jā jē taip evet doğru dogru да истина так істина ναι ja sant sann iya ya benar có đúng
はい 真 是 对 對 예 네 참 ใช่ हाँ हां نعم כן ✓ ✔ ☑ ✅
"""
NO = """
false f no n 0 off
nein falsch non faux falso não nao ne nepravda nie fałsz falsz nem hamis nu fals nej usant usann falsk
ei epätosi epatosi nē hayır hayir yanlış yanlis нет ложь ні хибність όχι tidak salah không sai
いいえ 偽 否 不是 错 錯 아니요 아니오 거짓 ไม่ नहीं لا לא ✗ ✘ ☒ ❌
"""
# These mean yes and no as well, though a boolean property does not read them.
MORE_YES = """
вкл увімк päällä 要 可 erlaubt given zugestimmt allow eingewilligt var есть є има hay vorhanden oo ndiyo po დიახ կი
այո иә иа bəli bəli ha হ্যাঁ ஆம் అవును ہاں ie sea tha oui-da ✔️ ☑️
yep yeah tick vrai-oui ja!
x xx v checked selected ticked wahr j o s áno já jau jā igen aktiviert ye yep ok okay i agree agree agreed accept
accepted allowed granted consent consented ○ ◯ ◎ 有 あり 希望 希望する 同意 同意する 可 要 許可 許可する 接受 已同意
愿意 願意 需要
동의 동의함 수신 수신동의 có بله آری أوافق موافق מאשר מאשרת согласен согласна д є е так yes please opt-in opted in
opted-in
enabled zaškrtnuto elfogadom souhlasím súhlasím zgadzam się wyrażam zgodę ich stimme zu einverstanden j'accepte acepto
accetto aceito akkoord godkänner godtar accepterer hyväksyn nõustun piekrītu sutinku sunt de acord slažem se soglašam
setuju đồng ý ยินยอม सहमत συμφωνώ kabul kabul ediyorum bai ya
"""
MORE_NO = """
выкл вимк pois 不可 verboten forbidden disallow disagree abgelehnt yok немає няма nichts kein keine hindi hapana jo
არა ոչ жоқ xeyr yoq না இல்லை కాదు నہیں نہیں nage nope ❎ ✖️ nej! nei
nein! unticked
nee unchecked declined denied refuse refused not agreed disagree do not agree × ✕ ✖ 無 なし 希望しない 不要 拒否 不可
不同意 不接受 不愿意
不願意
미동의 동의안함 수신거부 거부 خیر نه לא מאשר не согласен н no thanks opt-out opted out opted-out disabled nesouhlasím
nesúhlasím
nie zgadzam się non accetto não aceito no acepto je refuse geen akkoord ez nei nē tidak setuju không đồng ý नहीं اوافق
لا لا أوافق لاء όχι
neen na niet nē nav ikke не ні
"""
# Blank by another name: such a cell holds no value.
NOTHING = """
- -- --- — – . / null none nil nan n/a na #n/a #n/d (null) (none) (blank) (empty) undefined \\n
"""
# Sentences that begin like a no and answer nothing.
NO_ANSWER = """
keine angabe, keine angaben, kein eintrag, keine antwort, nicht angegeben, nicht bekannt, sans reponse, non renseigne
non precise, pas de reponse, pas renseigne, sin respuesta, sin especificar, no especificado, no consta, no sabe
no contesta, non specificato, non indicato, nessuna risposta, nao informado, nao informada, sem resposta, nao sabe
niet opgegeven, niet ingevuld, geen antwoord, nie podano, nie dotyczy, brak odpowiedzi, brak danych, nie wiem
не указано, не указан, нет ответа, нет данных, не знаю, не вказано, не знаю, не е посочено, није наведено
ikke oppgitt, ikke svart, ikke angivet, ikke besvaret, ej angivet, inte angivet, ei vastausta, ei tiedossa
neuvedeno, neuvedene, nevim, nincs adat, nincs megadva, nespecificat, nu stiu, fara raspuns, nije navedeno, ne znam
maybe, perhaps, vielleicht, peut etre, quizas, tal vez, forse, talvez, misschien, moze, może, mozna, может быть, може
kanske, kanskje, maske, ehka, voib olla, mozda, belki, don t know, dont know, do not know, unsure, undecided
not decided
weiss nicht, weiß nicht, je ne sais pas, no se, non so, weet niet, vet ej, vet inte, vet ikke, ved ikke
en tieda, ei tea
ask, ask again, to be asked, tba, tbc
no answer, no response, no data, no preference, no value, no reply, not specified, not stated, not known, not sure
not asked, not answered, not provided, not available, no idea, not applicable, no record, nothing
belirtilmemis, cevap yok, 未回答, 無回答, 回答なし, 未填写, 不详, 不詳, 不明, 미응답, 응답없음, 없음, غير محدد
لا اجابة
לא צוין, לא ידוע, tidak diisi, tidak tahu, khong ro, khong tra loi, ไม่ระบุ, ไม่ทราบ
"""
# What people put in a cell to tick it, the other cells being blank.
MARKS = """
x, xx, v, ✓, ✔, ☑, ✅, 1, yes, y, true, ja, oui, si, sí, checked, ○, ◯, ●, •, *, +, tak, да, так, jah, taip, jā, evet
はい, 是, 예, i agree, i accept, opted in
"""
