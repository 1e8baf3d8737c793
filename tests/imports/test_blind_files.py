"""Files as programs and people leave them, written without a look at the reader: each is read whole, cell by cell."""

import gzip
from pathlib import Path

import pytest

from imports.rows import inspect

HEADER = ["email", "first_name", "last_name", "city"]
PEOPLE = [
    ["kim@example.com", "Kim", "Park", "Leeds"],
    ["lou@example.org", "Lou", "Reyes", "Austin"],
    ["mika@example.net", "Mika", "Salo", "Turku"],
    ["nia@example.com", "Nia", "Obi", "Accra"],
    ["ola@example.no", "Ola", "Berg", "Oslo"],
]
Rows = list[list[str]]
File = tuple[str | bytes, list[str] | None, Rows]


def table(rows: Rows, delimiter: str = ",", ends: str = "\r\n") -> str:
    return "".join(delimiter.join(row) + ends for row in rows)


HEAD, DATA, WHOLE = table([HEADER]), table(PEOPLE), table([HEADER, *PEOPLE])
AS_IS = HEADER, PEOPLE

# Names as they are in each encoding: header, then people without their addresses.
NAMES = {
    "cp1250": "jméno příjmení město|Jana Dvořáková Plzeň|Petr Růžička Budějovice|Zofia Wójcik-Żak Łódź|Gyula Őry Győr",
    "cp1251": "имя фамилия город|Ольга Щербакова Екатеринбург|Игорь Жуков Тюмень|Юлия Ёлкина Петербург",
    "cp1253": "Όνομα Επώνυμο Πόλη|Αλέξανδρος Παπαδόπουλος Θεσσαλονίκη|Μαρία Γεωργίου Ηράκλειο|Νίκος Ιωάννου Πάτρα",
    "cp1254": "ad soyad şehir|Ayşe Yıldız İstanbul|Mehmet Öztürk Eskişehir|Gülşen Çağlar Muğla|İbrahim Işık Bursa",
    "cp1255": "שם משפחה עיר|דוד כהן ירושלים|שרה לוי חיפה|משה מזרחי אשדוד|רחל פרידמן נתניה",
    "cp1256": "الاسم العائلة المدينة|أحمد محمود القاهرة|فاطمة إبراهيم الإسكندرية|خالد حسن الجيزة",
    "cp1257": "vārds uzvārds pilsēta|Jānis Bērziņš Rīga|Žydrūnė Kazlauskaitė Šiauliai|Ilze Kalniņa Jūrmala",
    "koi8-r": "имя фамилия город|Ольга Щербакова Екатеринбург|Игорь Жуков Тюмень|Юлия Иванова Петербург",
    "cp866": "имя фамилия город|Ольга Щербакова Екатеринбург|Игорь Жуков Тюмень|Юлия Иванова Петербург",
    "mac-roman": "prénom nom ville|Amélie Lefèvre Besançon|Benoît Gaël Orléans|Chloé Müller Genève|Zoë Château Nîmes",
    "cp850": "prénom nom ville|Amélie Lefèvre Besançon|Jürgen Groß Köln|Chloé Müller Genève|Íñigo Muñoz Córdoba",
    "cp437": "vorname nachname ort|Jörg Müller Düsseldorf|Käthe Groß Köln|Åsa Öberg Malmö",
    "cp852": "jméno příjmení město|Jana Dvořáková Plzeň|Petr Růžička Budějovice|Zofia Wójcik Łódź|Gyula Tóth Győr",
    "cp932": "氏名 会社 備考|田中太郎 ソニー株式会社 能力開発|佐藤花子 構造計画研究所 ①お得意様|鈴木一郎 十字屋 貼り紙",
    "euc_jp": "氏名 会社 備考|田中太郎 ソニー株式会社 能力開発|佐藤花子 構造計画研究所 お得意様|鈴木一郎 十字屋 噂",
    "gb18030": "姓名 城市 公司|王小明 北京 华为技术有限公司|李娜 上海 中国银行|张伟 广州 腾讯科技",
    "big5": "姓名 城市 公司|王小明 台北 台灣積體電路|林美玲 高雄 功學社|陳怡君 台中 許功蓋",
    "cp949": "이름 도시 회사|김민수 서울 삼성전자|이영희 부산 현대자동차|박지훈 대구 네이버",
    "cp1252": "nome cognome città|Niccolò D’Amico Forlì|Begoña Núñez Cádiz|João Gonçalves Covilhã",
    "iso8859-15": "vorname ort preis|Jörg Köln 10\u00a0€|Käthe Düsseldorf 20\u00a0€|Cécile Orléans 5\u00a0€",
    "utf-16-le": "姓名 城市 公司|王小明 北京 华为技术有限公司|李娜 上海 中国银行|张伟 广州 腾讯科技",
    "utf-16-be": "имя фамилия город|Ольга Щербакова Екатеринбург|Игорь Жуков Тюмень|Юлия Ёлкина Петербург",
}


def named(encoding: str) -> tuple[list[str], Rows]:
    first, *others = [line.split(" ") for line in NAMES[encoding].split("|")]
    return ["email", *first], [[f"k{at}@example.com", *names] for at, names in enumerate(others)]


ENCODED: dict[str, File] = {
    f"{encoding}, delimiter {delimiter!r}": (table([head, *rows], delimiter).encode(encoding), head, rows)
    for encoding in NAMES
    for delimiter in (",", ";", "\t")
    for head, rows in [named(encoding)]
}

QUOTED = [["kim@example.com", "Park, Kim", "Leeds"], ["lou@example.org", "Reyes, Lou", "Austin"]]
THREE = ["email", "name", "city"]
GOOGLE = "First Name,Labels,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value".split(",")
OUTLOOK = ["Title", "First Name", "Business Street", "E-mail Address", "E-mail Type", "E-mail Display Name"]

FILES: dict[str, File] = {
    # delimiters
    "sep= in quotes": ('"sep=,"\r\n' + WHOLE, *AS_IS),
    "SEP=^": ("SEP=^\n" + table([HEADER, *PEOPLE], "^", "\n"), *AS_IS),
    "sep= in UTF-16": (("\ufeffsep=;\r\n" + table([HEADER, *PEOPLE], ";")).encode("utf-16-le"), *AS_IS),
    "sep= in vain": ("sep=;\n" + WHOLE, *AS_IS),
    "blanks beside": (table([HEADER, *PEOPLE], " , "), *AS_IS),
    "blanks before quotes": (table([[f'"{cell}"' for cell in row] for row in [THREE, *QUOTED]], ", "), THREE, QUOTED),
    "two colons": (table([HEADER, *PEOPLE], "::"), *AS_IS),
    "full-width commas": (table([HEADER, *PEOPLE], "，"), *AS_IS),
    "a delimiter at the end of the rows": (HEAD + table([[*row, ""] for row in PEOPLE]), *AS_IS),
    "rows in quotes as a whole": ("".join(f'"{line}"\n' for line in WHOLE.splitlines()), *AS_IS),
    "decimal commas": (
        "email;sum\na@example.de;1.234,50\nb@example.de;99,95\n",
        ["email", "sum"],
        [["a@example.de", "1.234,50"], ["b@example.de", "99,95"]],
    ),
    # quotes
    "single quotes": (table([[f"'{cell}'" for cell in row] for row in [THREE, *QUOTED]]), THREE, QUOTED),
    "apostrophes": (
        "email,name,city\nkim@example.com,O'Brien,L'Aquila\nlou@example.org,'t Hooft,'s-Gravenhage\n",
        THREE,
        [["kim@example.com", "O'Brien", "L'Aquila"], ["lou@example.org", "'t Hooft", "'s-Gravenhage"]],
    ),
    "a backslash before the last quote": (
        'email,path\nkim@example.com,"C:\\Users\\"\nlou@example.org,"D:\\"\n',
        ["email", "path"],
        [["kim@example.com", "C:\\Users\\"], ["lou@example.org", "D:\\"]],
    ),
    "backslashes escape": (
        'email,note\nkim@example.com,"say \\"hi\\", ok"\nlou@example.org,"x"\n',
        ["email", "note"],
        [["kim@example.com", 'say "hi", ok'], ["lou@example.org", "x"]],
    ),
    "blanks outside the quotes": (
        'email,name,city\n"kim@example.com" ,"Park, Kim" ,Leeds\n "lou@example.org", "Reyes, Lou" ,Austin\n',
        THREE,
        QUOTED,
    ),
    "JSON without quotes around": (
        'email;data\nkim@example.com;{"a": 1, "b": 2}\nlou@example.org;{}\n',
        ["email", "data"],
        [["kim@example.com", '{"a": 1, "b": 2}'], ["lou@example.org", "{}"]],
    ),
    "texts of four lines": (
        "email,street,n\n" + "".join(f'k{n}@example.com,"{n} Main St\nFlat\n\nTown",{n}\n' for n in range(9)),
        ["email", "street", "n"],
        [[f"k{n}@example.com", f"{n} Main St\nFlat\n\nTown", str(n)] for n in range(9)],
    ),
    "line feeds inside, returns at the ends": (
        'email,bio\rkim@example.com,"one\ntwo"\rlou@example.org,x\r',
        ["email", "bio"],
        [["kim@example.com", "one\ntwo"], ["lou@example.org", "x"]],
    ),
    # line ends
    **{
        f"line ends {ends!r}": (table([HEADER, *PEOPLE], ",", ends), *AS_IS)
        for ends in ("\r", "\n", "\n\r", "\r\r\n", "\n\n")
    },
    "returns, then both": (table([HEADER, *PEOPLE[:2]], ",", "\r") + table(PEOPLE[2:]), *AS_IS),
    "a form feed between pages": (HEAD + table(PEOPLE[:2]) + "\x0c" + table(PEOPLE[2:]), *AS_IS),
    "a mark of the end": (WHOLE + "\x1a", *AS_IS),
    "a block filled with NULs": (WHOLE.encode() + b"\0" * 600, *AS_IS),
    "NULs at the ends": (WHOLE.replace("\r\n", "\0\r\n"), *AS_IS),
    "two files joined": (
        b"\xef\xbb\xbf" + (HEAD + table(PEOPLE[:2])).encode() + b"\xef\xbb\xbf" + table(PEOPLE[2:]).encode(),
        *AS_IS,
    ),
    # headers
    "twenty blank lines above": ("\n" * 20 + WHOLE, *AS_IS),
    "twenty lines of commas above": (",,,\n" * 20 + WHOLE, *AS_IS),
    "titles as wide as the table": ("Members 2024,,,\n,,,\n" + WHOLE, *AS_IS),
    "names and values above": ("Report,Members\nDate,2024-05-01\nBy,Ann\n\n" + WHOLE, *AS_IS),
    "comments with as many commas": ("# one\n# two, with, commas, here\n" + WHOLE, *AS_IS),
    "other comments": ("// of 3 May\n-- by Ann\n" + WHOLE, *AS_IS),
    "an address in the title": ("Export for owner@example.com\n\n" + WHOLE, *AS_IS),
    "groups above the names": ("Contact,,Place,\n" + WHOLE, *AS_IS),
    "one name of four": ("email,,,\n" + DATA, ["email", "", "", ""], PEOPLE),
    "years for names": (
        "email,2021,2022,2023\n" + table([[row[0], "1", "2", "3"] for row in PEOPLE]),
        ["email", "2021", "2022", "2023"],
        [[row[0], "1", "2", "3"] for row in PEOPLE],
    ),
    "no header": (DATA, None, PEOPLE),
    "no header, one row": (table(PEOPLE[:1]), None, PEOPLE[:1]),
    "no header, addresses last": (table([row[::-1] for row in PEOPLE], "\t"), None, [row[::-1] for row in PEOPLE]),
    "one address": ("kim@example.com", None, [["kim@example.com"]]),
    # of programs
    "Google Contacts": (
        table(
            [
                GOOGLE,
                ["Kim", "* Home", "kim@example.com", "kim@work.example", "+44 20 1"],
                ["", "Friends ::: * x", "", "", "+1 555"],
            ]
        ),
        GOOGLE,
        [
            ["Kim", "* Home", "kim@example.com", "kim@work.example", "+44 20 1"],
            ["", "Friends ::: * x", "", "", "+1 555"],
        ],
    ),
    "Outlook": (
        table(
            [
                [f'"{cell}"' for cell in row]
                for row in [
                    OUTLOOK,
                    ["", "Kim", "1 High St\r\nLeeds", "kim@example.com", "SMTP", "Kim (kim@example.com)"],
                ]
            ]
        ),
        OUTLOOK,
        [["", "Kim", "1 High St\nLeeds", "kim@example.com", "SMTP", "Kim (kim@example.com)"]],
    ),
    "German Excel": (
        "\ufeffE-Mail;Name;Betrag;PLZ\r\nanna@example.de;Änne Groß;1.234,50 €;01067\r\n"
        'bert@example.de;"Müller; Bert";-5,00 €;80331\r\n',
        ["E-Mail", "Name", "Betrag", "PLZ"],
        [
            ["anna@example.de", "Änne Groß", "1.234,50 €", "01067"],
            ["bert@example.de", "Müller; Bert", "-5,00 €", "80331"],
        ],
    ),
    "French Excel on a Mac": (
        "email;prénom;montant\ra@example.fr;Amélie;12,5 €\rb@example.fr;Benoît;3,0 €\r".encode("mac-roman"),
        ["email", "prénom", "montant"],
        [["a@example.fr", "Amélie", "12,5 €"], ["b@example.fr", "Benoît", "3,0 €"]],
    ),
    "two gzips in one": (
        gzip.compress((HEAD + table(PEOPLE[:2])).encode()) + gzip.compress(table(PEOPLE[2:]).encode()),
        *AS_IS,
    ),
    "a gzip filled with NULs": (gzip.compress(WHOLE.encode()) + b"\0" * 512, *AS_IS),
}


@pytest.mark.parametrize("name", [*ENCODED, *FILES])
def test_read_whole(name: str, tmp_path: Path) -> None:
    data, header, rows = (ENCODED | FILES)[name]
    path = tmp_path / "contacts.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    got = inspect(str(path), list(range(len(rows))))
    assert got["outcome"] == "import", got
    assert got["header"] == header
    assert list(got["rows"].values()) == rows  # type: ignore[attr-defined]
    assert got["row_count"] == len(rows)


ROWS = [[f"k{at}@example.com", f"Kim{at}", f"Park{at}", "Leeds"] for at in range(30)]
SPOILED = {
    "a quote opened in the first cell": (0, '"k0@example.com,Kim0,Park0,Leeds'),
    "a quote opened in the middle": (10, 'k10@example.com,"Kim10,Park10,Leeds'),
    "a quote opened in the last row": (29, 'k29@example.com,Kim29,"Park29,Leeds'),
    "a row without its end": (4, "k4@example.com"),
    "a comma too many": (5, "k5@example.com,Kim5,Park5, Esq.,Leeds"),
    "another delimiter": (6, "k6@example.com|Kim6|Park6|Leeds"),
    "a row of eight hundred cells": (7, "k7@example.com" + ",x" * 800),
    "bytes of another encoding": (8, "k8@example.com,Ki\udceb\udcf68,Park8,Leeds"),
}


@pytest.mark.parametrize("name", SPOILED)
def test_one_spoiled_row_is_named_and_harms_no_other(name: str, tmp_path: Path) -> None:
    spoiled, line = SPOILED[name]
    lines = [",".join(row) for row in ROWS]
    lines[spoiled] = line
    text = "\n".join([",".join(HEADER), *lines, *(f"z{at}@example.com,Zoë,Ørsted,Łódź" for at in range(9))])
    path = tmp_path / "contacts.csv"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    got = inspect(str(path), list(range(30)))
    shown: dict[str, list[str]] = got["rows"]  # type: ignore[assignment]
    assert (got["header"], got["row_count"], got["flagged"]) == (HEADER, 39, [spoiled])
    assert [shown[str(at)] for at in range(30) if at != spoiled] == [
        row for at, row in enumerate(ROWS) if at != spoiled
    ]
