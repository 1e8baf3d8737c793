"""Data: how people write yes and no, true and false, on and off: a line per language, what means yes before the bar."""

# A word stands in a line if it answers a question by itself. Letters are taken where no other word of a status column
# begins with them ("S" and "O" are left out: S may be Subscribed). No word may stand on both sides of the bar, not
# even in two languages: such a word ("no" is a Polish yes) is read as most people mean it.
TABLE = """
signs: 1 ✓ ✔ ✔️ ☑ ☑️ ✅ | 0 ✗ ✘ ✕ ☒ ❌ ❎
English: true t yes y yep yeah on | false f no n nope off
German: ja j wahr jawohl ein an | nein falsch aus
Dutch: ja waar aan | nee neen onwaar uit
French: oui vrai activé | non faux désactivé
Spanish: sí si verdadero cierto | no falso
Italian: sì si vero | no falso
Portuguese: sim verdadeiro | não nao falso
Catalan: sí cert vertader | no fals
Galician: si certo verdadeiro | non falso
Swedish: ja sann sant på | nej falskt falsk av
Danish: ja sand sandt | nej falsk falskt
Norwegian: ja sann sant på | nei usann usant av
Icelandic: já satt | nei rangt ósatt
Finnish: kyllä kylla tosi joo päällä | ei epätosi epatosi
Estonian: jah jaa tõene | ei väär
Latvian: jā jē ja jaa patiess | nē nepatiess aplams
Lithuanian: taip tiesa | ne netiesa klaidinga
Polish: tak prawda | nie fałsz falsz
Czech: ano pravda | ne nepravda
Slovak: áno ano pravda | nie nepravda
Hungarian: igen igaz | nem hamis
Romanian: da adevărat adevarat | nu fals
Croatian: da istina točno tocno | ne laž netočno netocno
Serbian: да da тачно tačno tacno | не ne нетачно netačno netacno
Slovene: da ja resnično resnicno drži | ne neresnično neresnicno
Macedonian: да точно вистина | не неточно невистина
Bulgarian: да вярно истина | не невярно лъжа
Russian: да истина правда вкл д | нет ложь неправда выкл н
Ukrainian: так істина правда увімк | ні хибність хибно неправда вимк
Belarusian: так праўда ісціна | не хлусня
Greek: ναι αληθές αληθης nai | όχι οχι ψευδές ψευδης oxi
Albanian: po vërtetë vertete | jo gabim
Turkish: evet doğru dogru açık | hayır hayir yanlış yanlis kapalı
Azerbaijani: bəli beli hə | xeyr yox
Kazakh: иә ия | жоқ
Georgian: დიახ კი | არა
Armenian: այո ճիշտ | ոչ սխալ
Hebrew: כן נכון אמת | לא שקר
Arabic: نعم صحيح أجل | لا خطأ كلا
Persian: بله آری بلی درست | خیر نه نخیر غلط نادرست
Urdu: ہاں جی صحیح | نہیں غلط
Hindi: हाँ हां सत्य | नहीं असत्य
Bengali: হ্যাঁ হাঁ সত্য | না মিথ্যা
Tamil: ஆம் ஆமாம் | இல்லை
Telugu: అవును | కాదు లేదు
Thai: ใช่ จริง | ไม่ ไม่ใช่ เท็จ
Vietnamese: có đúng | không sai
Indonesian: ya iya benar | tidak salah
Malay: ya benar betul | tidak salah palsu
Filipino: oo opo totoo | hindi
Swahili: ndiyo ndio kweli | hapana
Japanese: はい 真 是 オン | いいえ 偽 否 オフ
Chinese: 是 对 對 真 是的 | 否 不 不是 错 錯 假
Korean: 예 네 참 | 아니요 아니오 거짓
Irish: tá fíor | níl bréagach
Welsh: ie ydw gwir | nage
Basque: bai egia | ez gezurra
Afrikaans: ja waar | nee onwaar
Esperanto: jes vera | malvera
"""
