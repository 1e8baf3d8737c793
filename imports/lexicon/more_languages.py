"""Data: the most needed words of headers and cells in the languages that the other dictionaries hardly know."""

# Macedonian, Albanian, Azerbaijani, Kazakh, Uzbek, Kyrgyz, Georgian, Armenian, Mongolian, Bengali, Tamil, Telugu,
# Marathi, Gujarati, Punjabi, Urdu, Nepali, Sinhala, Kannada, Malayalam, Swahili, Amharic, Afrikaans, Basque, Galician,
# Irish, Welsh, Maltese, Luxembourgish, Faroese, Belarusian, Tagalog, Malay, Khmer, Lao, Burmese, Esperanto.
HEADERS = """
email: е-пошта, е-поштенска адреса, електронска адреса, adresa e emailit, posta elektronike, emaili, e-poct unvani
email: e-poct unvanı, elektron poct unvani, e-pocta, email unvani, e-poçt, электрондык почта, э-почта, поштасы
email: elektron pochta, elektron pochta manzili, elektron manzil, ელფოსტის მისამართი, ელ-ფოსტა, მეილი, იმეილი
email: էլ. փոստ, էլփոստ, էլեկտրոնային հասցե, էլեկտրոնային փոստ, էլ հասցե, и-мэйл, имэйл, имэйл хаяг, цахим шуудан
email: цахим шуудангийн хаяг, ই-মেইল, ইমেইল ঠিকানা, ইমেল ঠিকানা, ই-মেল, மின்னஞ்சல் முகவரி, மின் அஞ்சல், ఈమెయిల్
email: ఇమెయిల్ చిరునామా, ईमेल पत्ता, ई-मेल पत्ता, इमेल ठेगाना, ઇમેઇલ, ઈ-મેલ, ઇમેઇલ સરનામું, ਈ-ਮੇਲ, ਈਮੇਲ ਪਤਾ
email: ای میل پتہ
email: විද්‍යුත් තැපෑල, ඊමේල්, ಇ-ಮೇಲ್, ಇಮೇಲ್ ವಿಳಾಸ, ഇ-മെയിൽ, ഇമെയിൽ വിലാസം, anwani ya barua pepe, anwani ya baruapepe
email: baruapepe, ኢሜይል, ኢሜል, የኢሜይል አድራሻ, eposadres, e-posadres, helbide elektronikoa, posta elektronikoa, emaila
email: enderezo de correo electronico, correo-e, riomhphost, r-phost, seoladh riomhphoist, seoladh ríomhphoist, ebost
email: e-bost, cyfeiriad ebost, cyfeiriad e-bost, indirizz tal-email, posta elettronika, teldupostur, adres email
email: эл. пошта, адрас электроннай пошты, электронны адрас, alamat e-mel, e-mel, អ៊ីមែល, អាសយដ្ឋានអ៊ីមែល, ອີເມວ
email: ທີ່ຢູ່ອີເມວ, အီးမေးလ်, အီးမေးလ်လိပ်စာ, retpoŝto, retposta adreso, retposto, retadreso, e-mail adress
first_name: лично име, emri i parë, emri i pare, adi, aty, аты-жөні аты, ism, ismi, ismingiz, სახელი, անուն
first_name: нэр, өөрийн нэр
first_name: নামের প্রথম অংশ, முதல் பெயர், మొదటి పేరు, पहिले नाव, પ્રથમ નામ, ਪਹਿਲਾ ਨਾਮ, پہلا نام, पहिलो नाम, මුල් නම
first_name: ಮೊದಲ ಹೆಸರು, ആദ്യ പേര്, jina la kwanza, jina la mwanzo, jina lako la kwanza, የመጀመሪያ ስም, ስም
first_name: voornaam, noemnaam
first_name: ponte-izena, izena, ainm, cead ainm, céadainm, ainm baiste, enw cyntaf, isem, l-isem, virnumm, fornavn
first_name: уласнае імя, імя, pangalan, unang pangalan, nama pertama, nama diberi, នាមខ្លួន, ຊື່, အမည်, persona nomo
first_name: antaŭnomo, antaunomo
last_name: презиме, фамилија, mbiemri, mbiemër, soyadi, soyad, тегі, фамилиясы, familiya, familiyasi
last_name: familiyangiz, გვარი
last_name: ազգանուն, овог, эцэг эхийн нэр, নামের শেষ অংশ, পদবী, উপাধি, கடைசி பெயர், குடும்பப் பெயர், ఇంటి పేరు
last_name: చివరి పేరు
last_name: आडनाव, અટક, ਆਖਰੀ ਨਾਮ, ਗੋਤ, خاندانی نام, آخری نام, थर, वासगम, වාසගම, අවසන් නම, ಕೊನೆಯ ಹೆಸರು, ഉപനാമം
last_name: jina la mwisho, jina la familia, jina la ukoo, የአባት ስም, የአያት ስም, van, familienaam, abizena
last_name: abizenak, apelidos
last_name: sloinne, cyfenw, enw olaf, kunjom, il-kunjom, familljennumm, numm, eftirnavn, прозвішча, apelyido
last_name: huling pangalan, nama keluarga, nama akhir, នាមត្រកូល, ນາມສະກຸນ, familia nomo
name: emri, име, ad, есімі, ism sharif, სახელი გვარი, নাম, பெயர், పేరు, नाव, નામ, ਨਾਮ, නම, ಹೆಸರು, പേര്, jina
name: enw, numm
full_name: име и презиме, emri dhe mbiemri, emri i plotë, emri i plote, ad soyad, adi soyadi, ad, soyad
full_name: аты-жөні, аты жөні
full_name: т.а.ә., толық аты, ism va familiya, ism familiya, f.i.sh, fish, სახელი და გვარი, სახელი, გვარი
full_name: անուն ազգանուն
full_name: անուն, ազգանուն, овог нэр, бүтэн нэр, পুরো নাম, পূর্ণ নাম, முழுப் பெயர், முழுப்பெயர், పూర్తి పేరు
full_name: पूर्ण नाव
full_name: संपूर्ण नाव, પૂરું નામ, ਪੂਰਾ ਨਾਮ, پورا نام, पूरा नाम थर, සම්පූර්ණ නම, ಪೂರ್ಣ ಹೆಸರು, മുഴുവൻ പേര്, jina kamili
full_name: majina kamili, jina lako kamili, ሙሉ ስም, volle name, naam en van, izen-abizenak, izen osoa, nome e apelidos
full_name: ainm iomlan, ainm iomlán, enw llawn, isem u kunjom, isem sħiħ, поўнае імя, прозвішча і імя, buong pangalan
full_name: nama penuh, ឈ្មោះពេញ, ឈ្មោះ, ຊື່ ແລະ ນາມສະກຸນ, အမည်အပြည့်အစုံ, plena nomo
phone: телефон, телефонски број, numri i telefonit, telefoni, telefon nomresi, telefon nömrəsi, телефон нөмірі
phone: telefon raqami, telefon raqam, telefon, ტელეფონი, ტელეფონის ნომერი, հեռախոս, հեռախոսահամար, утас, утасны дугаар
phone: ফোন নম্বর, টেলিফোন, தொலைபேசி, தொலைபேசி எண், ఫోన్, ఫోన్ నంబర్, फोन क्रमांक, ફોન, ફોન નંબર, ਫ਼ੋਨ
phone: ਫੋਨ ਨੰਬਰ, فون, فون نمبر
phone: फोन नम्बर, දුරකථන, දුරකථන අංකය, ಫೋನ್, ಫೋನ್ ಸಂಖ್ಯೆ, ഫോൺ, ഫോൺ നമ്പർ, namba ya simu, nambari ya simu, simu, ስልክ
phone: ስልክ ቁጥር, telefoon, telefoonnommer, telefonoa, telefono zenbakia, telefono, fon, fón, uimhir theileafoin
phone: uimhir ghutháin, ffon, ffôn, rhif ffon, rhif ffôn, telefown, numru tat-telefown, тэлефон, нумар тэлефона
phone: numero ng telepono, telepono, nombor telefon, no telefon, លេខទូរស័ព្ទ, ເບີໂທ, ເບີໂທລະສັບ, ဖုန်း
phone: ဖုန်းနံပါတ်, telefono numero
mobile_phone: мобилен телефон, celular, celulari, mobil nomre, mobil nömrə, ұялы телефон, mobil telefon, მობილური
mobile_phone: მობილურის ნომერი, բջջային, բջջային հեռախոս, гар утас, মোবাইল নাম্বার, கைபேசி, கைபேசி எண்
mobile_phone: అలైపేసి, మొబైల్, मोबाईल क्रमांक
mobile_phone: મોબાઇલ નંબર, ਮੋਬਾਈਲ, ਮੋਬਾਈਲ ਨੰਬਰ, موبائل نمبر, मोबाइल नम्बर, ජංගම දුරකථන, ಮೊಬೈಲ್, മൊബൈൽ, selfoon
mobile_phone: selnommer
mobile_phone: mugikorra, fon poca, fón póca, ffon symudol, ffôn symudol, cellulari, мабільны тэлефон
mobile_phone: nombor telefon bimbit
city: град, qyteti, qytet, seher, şəhər, қала, shahar, ქალაქი, քաղաք, хот, শহর, নগর, நகரம், ஊர், నగరం, शहर
city: શહેર, ਸ਼ਹਿਰ, شہر, सहर
city: නගරය, ನಗರ, നഗരം, mji, jiji, ከተማ, stad, dorp, hiria, herria, cidade, concello, cathair, baile, dinas
city: tref, belt, горад
city: lungsod, bandar, ទីក្រុង, ເມືອງ, မြို့, urbo, место, населено место
country: држава, земја, shteti, vendi, olke, ölkə, ел, мемлекет, mamlakat, davlat, ქვეყანა, երկիր, улс, দেশ
country: நாடு, దేశం, देश
country: દેશ, ਦੇਸ਼, ملک, රට, ದೇಶ, രാജ്യം, nchi, አገር, herrialdea, tir, tír, gwlad, pajjiz, краіна, bansa
country: negara, ប្រទេស, ປະເທດ, နိုင်ငံ
state: жупанија, qarku, rayon, облыс, аймақ, viloyat, რეგიონი, მუნიციპალიტეტი, մարզ, аймаг, বিভাগ, জেলা
state: மாவட்டம், மாநிலம், జిల్లా, రాష్ట్రం
state: जिल्हा, राज्य, જિલ્લો, ਜ਼ਿਲ੍ਹਾ, ضلع, صوبہ, जिल्ला, දිස්ත්‍රික්කය, ಜಿಲ್ಲೆ, ജില്ല, mkoa, wilaya, ክልል
state: provinsie, probintzia, lurraldea
state: contae, sir, вобласць, раён, lalawigan, negeri, ខេត្ត, ແຂວງ, တိုင်းဒေသကြီး
address: адреса, adresa, unvan, ünvan, мекенжай, manzil, მისამართი, հասցե, хаяг, ঠিকানা, முகவரி, చిరునామా
address: पत्ता, સરનામું, ਪਤਾ, پتہ
address: ठेगाना, ලිපිනය, ವಿಳಾಸ, വിലാസം, anwani, አድራሻ, helbidea, enderezo, seoladh, cyfeiriad, indirizz, адрас
address: tirahan, alamat
address: អាសយដ្ឋាន, ທີ່ຢູ່, လိပ်စာ, adreso
company: компанија, фирма, kompania, sirket, şirkət, компания, kompaniya, tashkilot, კომპანია, ორგანიზაცია
company: ընկերություն, компани
company: байгууллага, প্রতিষ্ঠান, নিয়োগকর্তা, நிறுவனம், సంస్థ, కంపెనీ, कंपनीचे नाव, કંપની, ਕੰਪਨੀ, کمپنی
company: ادارہ, कम्पनी, සමාගම, ಕಂಪನಿ
company: കമ്പനി, kampuni, shirika, ድርጅት, maatskappy, enpresa, erakundea, comhlacht, cuideachta, cwmni
company: kumpanija, кампанія
company: kumpanya, syarikat, ក្រុមហ៊ុន, ບໍລິສັດ, ကုမ္ပဏီ, kompanio
birth_date: датум на раѓање, datelindja, data e lindjes, dogum tarixi, doğum tarixi, туған күні, tugilgan sana
birth_date: tug'ilgan sana
birth_date: დაბადების თარიღი, ծննդյան ամսաթիվ, ծննդյան օր, төрсөн огноо, төрсөн өдөр, জন্ম তারিখ, জন্মতারিখ
birth_date: பிறந்த தேதி, பிறந்த நாள்
birth_date: పుట్టిన తేదీ, जन्मतारीख, जन्म तारीख, જન્મ તારીખ, ਜਨਮ ਮਿਤੀ, تاریخ پیدائش, जन्म मिति, උපන් දිනය
birth_date: ಹುಟ್ಟಿದ ದಿನಾಂಕ, ജനന തീയതി
birth_date: tarehe ya kuzaliwa, የልደት ቀን, geboortedatum, jaioteguna, jaiotze-data, data de nacemento
birth_date: data breithe, dáta breithe
birth_date: dyddiad geni, data tat-twelid, дата нараджэння, petsa ng kapanganakan, kaarawan, tarikh lahir
birth_date: ថ្ងៃខែឆ្នាំកំណើត
birth_date: ວັນເດືອນປີເກີດ, မွေးသက္ကရာဇ်, naskiĝdato
national_id: матичен број, ембг, emбг, numri personal, nr personal, numri i letërnjoftimit, nid, nipt, fin
national_id: fin kod, fin kodu
national_id: fərdi identifikasiya nömrəsi, sexsiyyet vesiqesi, şəxsiyyət vəsiqəsi, жсн
national_id: жеке сәйкестендіру нөмірі, жеке куәлік
national_id: төлқұжат, jshshir, pinfl, pasport raqami, pasport seriyasi, passport raqami, პირადი ნომერი
national_id: პირადობის ნომერი
national_id: პირადი №, პირადობის მოწმობა, պասպորտ, անձնագիր, անձնագրի համար, հծհ, հանրային ծառայության համար
national_id: регистрийн дугаар
national_id: регистр, জাতীয় পরিচয়পত্র, জাতীয় পরিচয়পত্র নম্বর, এনআইডি, এনআইডি নম্বর, nid number
national_id: பாஸ்போர்ட் எண், ஆதார் எண், ஆதார்
national_id: ఆధార్, ఆధార్ సంఖ్య, आधार, आधार क्रमांक, आधार नंबर, आधार नम्बर, पॅन क्रमांक, पैन नंबर, આધાર નંબર
national_id: આધાર, ਆਧਾਰ, ਆਧਾਰ ਨੰਬਰ
national_id: شناختی کارڈ, شناختی کارڈ نمبر, cnic, नागरिकता नम्बर, ජාතික හැඳුනුම්පත, ජා.හැ.අංකය, ಆಧಾರ್ ಸಂಖ್ಯೆ
national_id: ആധാർ നമ്പർ, nida
national_id: namba ya nida, namba ya kitambulisho, nambari ya kitambulisho, kitambulisho, የመታወቂያ ቁጥር
national_id: id nommer, id-nommer
national_id: identiteitsnommer, nan, nan zenbakia, enan, nana, dni nie nif, uimhir psp, upsp, pps number, ppsn
national_id: pps no, pps
national_id: rhif yswiriant gwladol, numru tal-karta tal-identita, karta tal-identità, karta tal-identita
national_id: id card malta
national_id: matricule national, p-tal, асабісты нумар, ідэнтыфікацыйны нумар, нумар пашпарта, пашпарт
national_id: no kad pengenalan
national_id: nombor kad pengenalan, kad pengenalan, no kp, no ic, ic number, nric, nric fin, sss number
national_id: philsys, umid, tin number
national_id: លេខអត្តសញ្ញាណប័ណ្ណ, ເລກບັດປະຈຳຕົວ, မှတ်ပုံတင်အမှတ်, aadhaar, aadhar, aadhaar number, aadhar no
national_id: aadhaar no, pan number
national_id: pan no, pan card, emirates id, iqama, iqama number, civil id, qid, omang, ghana card, bvn, nin
national_id: hkid, hkid number, arc number
internal_id: уникатен број, id raqami
row_number: редни број, реден број, р.б., nr rendor, nr, sira, sıra, №, р/с, tartib raqami, ქრიალი
row_number: რიგითი ნომერი, հ/հ, д/д, ক্রমিক
row_number: ক্রমিক নং, வரிசை எண், క్రమ సంఖ్య, अनुक्रमांक, अ.क्र., અનુક્રમ નંબર, ਲੜੀ ਨੰਬਰ, نمبر شمار, क्र.सं.
row_number: අනු අංකය, ಕ್ರಮ ಸಂಖ್ಯೆ
row_number: ക്രമ നമ്പർ, nambari, namba, ተ.ቁ, zenbakia, uimh., rhif, bil., bil, លរ, ល.រ, ລຳດັບ, စဉ်
gender: пол, gjinia, cins, cinsi, жынысы, jinsi, სქესი, սեռ, хүйс, লিঙ্গ, பாலினம், లింగం, लिंग, લિંગ, ਲਿੰਗ
gender: جنس, ලිංගය, ಲಿಂಗ, ലിംഗം
gender: jinsia, ጾታ, geslag, generoa, sexua, inscne, rhyw, sess, падлога, kasarian, jantina, ភេទ, ເພດ, လိင်
notes: забелешка, shenim, shënim, shenime, qeyd, ескерту, izoh, შენიშვნა, კომენტარი, նշում, тэмдэглэл, মন্তব্য
notes: குறிப்பு, గమనిక, टीप, शेरा
notes: નોંધ, ਟਿੱਪਣੀ, تبصرہ, कैफियत, සටහන, ಟಿಪ್ಪಣಿ, കുറിപ്പ്, maelezo, maoni, ማስታወሻ, opmerking, oharrak, oharra
notes: nota, nóta, nodyn
notes: заўвага, catatan, សម្គាល់, ໝາຍເຫດ, မှတ်ချက်
username: корисник, perdoruesi, përdoruesi, istifadeci adi, пайдаланушы аты, foydalanuvchi nomi, მომხმარებელი
username: օգտանուն
"""
# Yes means: no e-mail to this person.
OPT_OUT = """
одјавен, се одјавил, не сака билтен, не сака да добива, çregjistruar, cregjistruar, i çregjistruar, nuk dëshiron
nuk deshiron te marre, abunəlikdən çıxıb, abunelikden cixib, imtina etdi, imtina, istəmir, istemir, бас тартты
жазылымнан бас тартты, жазылудан бас тартты, obunani bekor qildi, obunadan chiqdi, voz kechdi, გამოწერა გააუქმა
გამოწერის გაუქმება, არ სურს მიღება, არ მსურს, չեղարկված բաժանորդագրություն, հրաժարվել է, չի ցանկանում ստանալ
бүртгэлээ цуцалсан, আনসাবস্ক্রাইব, সদস্যতা বাতিল, ইমেইল চান না, சந்தா நீக்கம், விலகியவர், மின்னஞ்சல் வேண்டாம்
నిలిపివేయి
चंदा रद्द, सदस्यता रद्द केली, ईमेल नको, ઇમેઇલ ન મોકલો, رکنیت ختم, ای میل نہ بھیجیں, amejiondoa, amejitoa
hataki barua pepe
asiandikiwe, afgemeld, uitgeteken, geen e-pos, wil nie e-pos ontvang nie, baja eman, ez du nahi, ez du jaso nahi
baja emanda, baixa no boletin, baixa boletin, non quere recibir, non desexa recibir, non enviar, diliostailte
díliostáilte, ni theastaionn, níl nuachtlitir, wedi dad-danysgrifio, dad-danysgrifio, dim e-bost, ddim eisiau
ma jridx jircievi, адпісаўся, адпісаны, адпіска, не жадае атрымліваць, ayaw tumanggap, nag-unsubscribe
henti melanggan
tidak mahu menerima, berhenti melanggan, ឈប់ជាវ, ຍົກເລີກການສະໝັກ, စာရင်းမှထွက်, malabonis
"""
# Yes means: this person wants e-mail.
OPT_IN = """
сакам да добивам билтен, сака билтен, претплатен на билтен, согласност за билтен, билтен на е-пошта
претплата на билтен
согласност за маркетинг, сакам новости, новости на е-пошта, buletini, buletin, dëshiron të marrë buletinin
deshiron te marre buletinin, i abonuar, abonuar, pranon marketing, pajtohet te marre, pëlqim për marketing
pelqim per marketing, pranon emaile, abunə, abune, abunəçi, bülleten, bulleten, xəbər bülleteni, xeber bulleteni
xəbər bülletenini almaq istəyirəm, marketinq razılığı, marketinq razilig, razıyam, жаңалықтарға жазылу
хабарлама алуға келісім
жаңалықтарды алуға келісемін, жазылушы, жазылған, таратылым, хат алуға келісім, yangiliklarga obuna, obuna
obunachi, xabarnoma
yangiliklarni olishni xohlayman, reklama xabarlariga rozilik, სიახლეების გამოწერა, სიახლეების მიღება
გამომწერი, ბიულეტენი
თანხმობა მარკეტინგზე, მსურს მივიღო სიახლეები, ელფოსტის მიღებაზე თანხმობა, ნიუსლეთერი
ցանկանում եմ ստանալ նորություններ
բաժանորդագրված, բաժանորդ, լրատու, տեղեկագիր, նորություններ ստանալ, համաձայն եմ ստանալ, мэдээллийн товхимол, мэдээ авах
мэдээ авахыг хүсэж байна, নিউজলেটার পেতে চান, নিউজলেটার পেতে চাই, নিউজলেটার সাবস্ক্রাইব, ইমেইল পেতে সম্মত
মার্কেটিং সম্মতি
செய்திமடல், செய்திமடல் பெற விருப்பமா, செய்திமடல் பெற விருப்பம், மின்னஞ்சல் பெற சம்மதம், சந்தாதாரர், வార్తా లేఖ
వార్తాలేఖ
న్యూస్‌లెటర్, వార్తాలేఖ కావాలా, ఇమెయిల్ సమ్మతి, वृत्तपत्रिका, वार्तापत्र, वृत्तपत्र हवे, न्यूजलेटर हवे का
ईमेल संमती, ન્યૂઝલેટર, સમાચાર પત્ર
ਨਿਊਜ਼ਲੈਟਰ, نیوز لیٹر, نیوز لیٹر چاہیے, ای میل کی اجازت, समाचारपत्र, न्यूजलेटर चाहनुहुन्छ, පුවත් ලිපිය, ನ್ಯೂಸ್‌ಲೆಟರ್
ന്യൂസ്‌ലെറ്റർ, jarida, kupokea jarida, angependa kupokea jarida, anataka jarida, amejiandikisha, amekubali barua pepe
kupokea habari kwa barua pepe, ጋዜጣ, ዜና መጽሔት, nuusbrief, wil nuusbrief ontvang, ontvang nuusbrief, buletina
buletina jaso nahi dut, buletina jaso nahi du, harpidetza, harpidedun, harpidetuta, informazioa jaso nahi dut
albisteak jaso nahi ditut, posta bidez jaso nahi, boletín, boletin, quere recibir o boletín, desexa recibir o boletin
acepta recibir correos, acepta comunicacions, nuachtlitir, liostailte, ba mhaith nuachtlitir, toiliú ríomhphoist
cylchlythyr, tanysgrifiwr, wedi tanysgrifio, eisiau cylchlythyr, derbyn e-byst, derbyn cylchlythyr, abbonat
newsletter iva
tijdindabref, tiðindabræv, згода на рассылку, падпісаны, падпіска, рассылка навін, жадае атрымліваць навіны, падпісчык
gustong tumanggap ng newsletter, gusto mo bang tumanggap ng newsletter, tumatanggap ng newsletter, pumapayag sa email
langgan surat berita, surat berita, langgan buletin, bersetuju menerima e-mel, mahu menerima berita, ព្រឹត្តិបត្រ
ទទួលព្រឹត្តិបត្រ, ຈົດໝາຍຂ່າວ, ຮັບຂ່າວສານ, သတင်းလွှာ, bulteno, ricevi bultenon, abonita, novaĵletero
"""
# Beginnings of words.
WISH = """
сака сакам добива добивам претплат соглас deshir desh pajto abonu istey isti razilig келіс алуға жазыл xohla
olish obuna მსურს სურს მინდა თანახმ თანხმ მიღებ გამოწერ ցանկ համաձայն ստանալ բաժանորդ хүс авах зөвшөөр চান চাই
পেতে সম্মত গ্রহণ விருப்ப பெற சம்மத வேண்டும் కావాలి అంగీకర పొంద हवे हवी इच्छ संमत मिळ ઇચ્છ સંમત મેળવ ਚਾਹ چاہ
اجازت kupok ningepend angepend anatak kubali amekub pokea ontvang jaso nahi harpide teastaion mhaith toiliu
eisiau derbyn cytuno tanysgrif nircievi жада атрым падпіс згод gusto tumangg pumayag payag bersetuju quere
"""
MAILISH = """
билтен новост пошт buletin xeber bulleten yenilik хабар жаңалық yangilik pochta სიახლ ელფოსტ ბიულეტენ გზავნილ
նորություն լրատու տեղեկագ փոստ мэдээ имэйл সংবাদ খবর ইমেইল নিউজ செய்தி மின்னஞ்சல் వార్త ఇమెయిల్ न्यूज ईमेल
बातम्या वृत्त સમાચાર ઇમેઇલ ਖ਼ਬਰ ਈਮੇਲ نیوز خبر jarida habari matangazo nuus buletin albiste informaz berriak
boletin noticias correo nuacht riomhphost cylchlyth ebost newyddion ahbarijiet навін рассылк пошц balita
buletin lajme
"""
IN_STEMS = """
билтен buletin bulleten xəbərnamə жаңалық yangilik ბიულეტენ გამომწერ լրատու տեղեկագիր নিউজলেট செய்திமடல் వార్తాలేఖ
न्यूजलेट न्यूज़लेट वार्तापत्र ન્યૂઝલેટ ਨਿਊਜ਼ਲੈਟ jarida nuusbrief nuachtlit cylchlythyr tiðindabr рассылк
"""
NEGATION = """
deyil емес жоқ emas yo'q არ არა չեմ չի ոչ үгүй না নয় இல்லை வேண்டாம் కాదు వద్దు नको नाही नाहीत नहीं નહીં ના
ਨਹੀਂ نہیں نہ hapana hataki níl ddim peidio mhux нельга ayaw wala
"""
YES = """
да po bəli beli иә ия ha albatta კი დიახ ჰო այո тийм হ্যাঁ জি ஆம் ஆமாம் అవును होय हो હા ਹਾਂ ਜੀ ہاں جی හෝ ඔව්
ಹೌದು അതെ ndiyo ndio
naam አዎ bai tá ta sea ydw oes ie iva да так oo opo ya បាទ ចាស ແມ່ນ ဟုတ် ဟုတ်ကဲ့ jes yebo eh bẹẹni já
"""
NO = """
не xeyr жоқ yo'q yoʻq არა ոչ үгүй না இல்லை కాదు లేదు नाही होइन ના ਨਹੀਂ نہیں නැහැ නැත ಇಲ್ಲ അല്ല ഇല്ല hapana la አይ
አይደለም ez níl nil ní nac nac-ydw na le hindi tidak ទេ ບໍ່ မဟုတ် ne cha a'a rara
"""
