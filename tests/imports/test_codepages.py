"""Legacy code pages are told apart by the words they make, from a handful of lines on."""

import pytest

from imports.codepages import choose

WORDS = {
    "german": ("Müller Jürgen Köln Straße Böhm Schröder Größe Jäger Weiß Düsseldorf Günther", "cp1252 mac-roman cp850"),
    "french": ("Éric François Hélène Chloé Noël Benoît Béziers Orléans Étienne Aurélie", "cp1252 mac-roman cp850"),
    "spanish": ("José María Núñez Muñoz Peña González Martínez López Sánchez Málaga", "cp1252 mac-roman cp850"),
    "portuguese": ("João Conceição Gonçalves Magalhães Araújo Brandão Simões Luís", "cp1252 mac-roman"),
    "danish": ("Søren Jørgen Bjørn Åge Sørensen København Tromsø Kåre Næstved", "cp1252 cp850"),
    "polish": ("Łukasz Żaneta Wójcik Zieliński Wiśniewski Łódź Kraków Gdańsk Świnoujście", "cp1250 iso8859-2 cp852"),
    "czech": ("Dvořák Jiří Novák Černý Říha Šťastný Plzeň Třebíč Děčín Tomáš", "cp1250 iso8859-2 cp852"),
    "hungarian": ("László Erdős Győr Lőrinc Szűcs Kovács Tóth Árpád Zsófia Székesfehérvár", "cp1250 iso8859-2"),
    "turkish": ("Ayşe Gülşen Yıldız Şahin Öztürk Çağlar İstanbul Eskişehir Doğan", "cp1254 iso8859-9"),
    "lithuanian": ("Žukauskas Jonaitienė Šiauliai Vėžys Kęstutis Mažeikiai Rūta Gražina", "cp1257"),
    "russian": ("Иван Пётр Сергей Москва Екатерина Наталья Смирнов почта", "cp1251 koi8-r cp866 iso8859-5"),
    "greek": ("Γιώργος Μαρία Αθήνα Θεσσαλονίκη Νίκος Ελένη", "cp1253 iso8859-7"),
    "hebrew": ("שלום דוד ירושלים חיפה משה רחל", "cp1255"),
    "arabic": ("محمد أحمد القاهرة دبي فاطمة يوسف", "cp1256"),
    "thai": ("สมชาย กรุงเทพ วิชัย เชียงใหม่", "cp874"),
    "japanese": ("佐藤 鈴木 高橋 大阪市 横浜市 さくら タロウ 渡辺 東京都", "cp932 euc_jp"),
    "chinese": ("王伟 李娜 张敏 北京市 上海 广州 深圳 陈静 重庆", "gb18030"),
    "taiwanese": ("陳怡君 林志豪 台北市 高雄 張雅婷 李淑芬", "big5"),
    "korean": ("김민수 이영희 박지훈 서울 부산 최수진 대구", "cp949"),
}
CASES = [(language, codec) for language, (_, codecs) in WORDS.items() for codec in codecs.split()]


@pytest.mark.parametrize(("language", "codec"), CASES)
def test_choice_reads_the_words(language: str, codec: str) -> None:
    words = WORDS[language][0].split()
    lines = [f"kim{at}@example.com,{word},Town".encode(codec) for at, word in enumerate(words)]
    data = b"\n".join(lines)
    assert data.decode(choose(lines), "replace") == data.decode(codec)


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("Peña Müller García", "mac-roman"),
        ("Gaëlle Cœur Besançon Loïc", "iso8859-15"),
        ("Göttingen Kößling Grüne", "cp850"),
        ("Šárka Růžena Zlín Řezníček", "iso8859-2"),
        ("Íñigo Muñoz Córdoba Jürgen Groß", "cp850"),
        ("Schäfer", "cp850"),
        ("Araújo Belém Mônica", "cp850"),
        ("Niccolò Forlì Cantù", "cp850"),
        ("Inês Conceição", "mac-roman"),
        ("Caffè Perù Mondovì", "mac-roman"),
        ("Żuraw Poznań Ciężki Paweł Śląsk", "iso8859-2"),
    ],
)
def test_few_words_are_enough(words: str, codec: str) -> None:
    lines = [f"kim@example.com;{word};7".encode(codec) for word in words.split()]
    assert b"\n".join(lines).decode(choose(lines)) == b"\n".join(lines).decode(codec)


def test_anything_gets_an_answer() -> None:
    assert choose([])
    assert choose([bytes(range(128, 256))])
    assert choose([b"\x81\x8d\x8f"])
