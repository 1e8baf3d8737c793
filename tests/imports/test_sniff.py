"""What a file is found to be: encoding, delimiter, quotes, header, width; and files that are refused by name."""

import gzip
import io
import json
import random
import re
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest

from imports.errors import ImportRejected
from imports.limits import Limits
from imports.rows import preview
from imports.sniff import Dialect, Sniffed, sniff

ROWS = "email,name\nkim@example.com,Kim\nlou@example.org,Lou\n"


def look(data: str | bytes, **options: Any) -> Sniffed:
    return sniff(io.BytesIO(data if isinstance(data, bytes) else data.encode()), **options)


def test_a_plain_file() -> None:
    found = look(ROWS)
    assert found.dialect == Dialect(
        "csv", False, "utf-8", ",", '"', None, 0, 1, width=2, address_columns=(0,), blank_tails=False, fallback="cp1252"
    )
    assert found.headers == ("email", "name")
    assert found.sample == (("kim@example.com", "Kim"), ("lou@example.org", "Lou"))
    assert (found.width, found.rows_estimate, found.notes, found.sheets) == (2, 2, (), ())


@pytest.mark.parametrize(
    ("ends", "said"), [(["\n"], "LF"), (["\r\n"], "CRLF"), (["\r"], "CR"), (["\n", "\r\n"], "mixed")]
)
def test_line_ends_are_told(ends: list[str], said: str) -> None:
    text = "".join(f"k{at}@example.com,Kim{ends[at % len(ends)]}" for at in range(20))
    found = look(text)
    assert (found.line_ends, len(found.sample)) == (said, 20)
    assert look("email").line_ends == ""


def test_dialect_survives_json() -> None:
    dialect = look("a;b\nk@example.com;1,5\n").dialect
    assert dialect.decimal_commas == (1,)
    assert Dialect.from_json(json.loads(json.dumps(dialect.to_json()))) == dialect
    assert Dialect.from_json(json.dumps(dialect.to_json() | {"of a later version": 1})) == dialect


# --- encodings ---


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("utf-8", "Zoë Łukasz 日本"),
        ("utf-8-sig", "Zoë Łukasz 日本"),
        ("utf-16", "Zoë Łukasz 日本"),
        ("utf-16-le", "Zoë Łukasz"),
        ("utf-16-be", "Zoë Łukasz"),
        ("utf-32", "Zoë"),
        ("cp1252", "Müller Jürgen Zoë François L’Hôte"),
        ("mac-roman", "Müller Jürgen Zoë François Böhm"),
        ("cp850", "Müller Jürgen François Schröder Größe"),
        ("cp1250", "Łukasz Wójcik Żaneta Świnoujście Gdańsk"),
        ("iso8859-2", "Łukasz Żaneta Świnoujście Źródło Częstochowa"),
        ("cp1254", "Ayşe Yıldız Şahin Doğan Işık"),
        ("cp1257", "Žukauskas Kęstutis Šiauliai Rūta Gražina"),
        ("cp1251", "Иван Сергей Москва Наталья"),
        ("koi8-r", "Иван Сергей Москва Наталья"),
        ("cp866", "Иван Сергей Москва Наталья"),
        ("cp1253", "Γιώργος Μαρία Αθήνα Ελένη"),
        ("cp1255", "שלום דוד ירושלים משה"),
        ("cp1256", "محمد أحمد القاهرة فاطمة"),
        ("cp874", "สมชาย กรุงเทพ เชียงใหม่"),
        ("cp932", "佐藤 鈴木 予定表 さくら 札幌市十勝"),
        ("euc_jp", "佐藤 鈴木 予定表 さくら"),
        ("iso2022_jp", "佐藤 鈴木 さくら"),
        ("gb18030", "王伟 李娜 北京市 上海"),
        ("big5", "陳怡君 林志豪 台北市 高雄"),
        ("cp949", "김민수 이영희 서울 부산"),
    ],
)
def test_encoding(encoding: str, names: str) -> None:
    text = "email,name\n" + "".join(f"k{at}@example.com,{name}\n" for at, name in enumerate(names.split()))
    found = look(text.encode(encoding))
    assert [row[1] for row in found.sample] == names.split()
    assert found.headers == ("email", "name")
    assert found.notes or found.dialect.encoding == "utf-8"


def test_the_whole_file_is_looked_at() -> None:
    data = b"email,name\n" + b"k@example.com,Kim\n" * 200_000 + "l@example.com,Zoë\n".encode("cp1252")
    found = look(data)
    assert found.dialect.encoding == "cp1252"
    assert found.rows_estimate == 200_001


def test_a_few_bad_lines_do_not_change_the_encoding() -> None:
    data = ROWS.encode() + "k@example.com,Jürgen\n".encode() * 8 + "l@example.com,Jürgen\n".encode("cp1252")
    found = look(data)
    assert (found.dialect.encoding, found.dialect.fallback) == ("utf-8", "cp1252")
    assert found.sample[-1] == ("l@example.com", "Jürgen")
    assert "one line is not" in found.notes[0]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"\xff\xfe" + ROWS.encode(), "utf-8"),  # the mark of another encoding
        (b"\xfe\xff" + ROWS.encode(), "utf-8"),
        (ROWS.encode("utf-16") + b"\n", "utf-16-le"),  # half a character at the end
        (b"email,name\n\0kim@example.com,Kim\n\0\0lou@example.org,Lou\n", "utf-8"),  # NULs that make no UTF-16
        (b"\xef\xbb\xbf" * 2 + ROWS.encode(), "utf-8"),
        (ROWS.encode() + b"\xef\xbb\xbfmia@example.com,Mia\n", "utf-8"),
    ],
)
def test_wrong_and_doubled_marks(data: bytes, encoding: str) -> None:
    found = look(data)
    assert (found.dialect.encoding, found.headers) == (encoding, ("email", "name"))
    assert preview(io.BytesIO(data), found.dialect)[:2] == [["kim@example.com", "Kim"], ["lou@example.org", "Lou"]]
    assert len(preview(io.BytesIO(data), found.dialect)) == (3 if b"mia" in data else 2)


def test_encoding_can_be_chosen() -> None:
    data = "email,name\nk@example.com,Zoë\n".encode("cp1252")
    assert look(data, override={"encoding": "cp1251"}).sample[0][1] == "Zoл"
    with pytest.raises(ImportRejected, match="no encoding called"):
        look(data, override={"encoding": "klingon"})


# --- delimiters and quotes ---


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~", "\x1f", "||", "¦", "::"])
def test_delimiter(delimiter: str) -> None:
    lines = [["email", "name", "born", "notes"], ["k@example.com", "Kim", "2001-02-03", "likes tea"]]
    lines += [[f"m{at}@example.com", f"Name {at}", "12:30", "1.5"] for at in range(3)]
    found = look("\r\n".join(delimiter.join(line) for line in lines))
    assert found.dialect.delimiter == delimiter
    assert found.sample[0] == tuple(lines[1])


@pytest.mark.parametrize(
    ("text", "delimiter", "row"),
    [
        ("name;amount\nKim;1,5\nLou;2,75\n", ";", ("Kim", "1,5")),
        ("a|b|c\nx, y; z|1,2|p\nx, y; z|1,2|p\n", "|", ("x, y; z", "1,2", "p")),
        ("when what\n2001-02-03 12\n2001-02-04 13\n", " ", ("2001-02-03", "12")),
        ("name\nKim Park\nLou Reyes\n", "", ("Kim Park",)),
        ("k@example.com\nl@example.com\n", "", ("k@example.com",)),
        ("a, b, c\n1, 2, 3\n4, 5, 6\n", ",", ("1", "2", "3")),
        ("sep=;\na;b,c\n1;2,3\n", ";", ("1", "2,3")),
        ('"sep=|"\na|b\n1,1|2,3\n', "|", ("1,1", "2,3")),
        ("# made by, us, today\n# more, of, it\na\tb\n1\t2\n", "\t", ("1", "2")),
        ("time,url\n12:30,http://x.example/a:b\n12:31,http://x.example/c:d\n", ",", ("12:30", "http://x.example/a:b")),
        ("a,b\n'x, y',1\n'it''s',2\n", ",", ("x, y", "1")),
        ('a,b\n"x \\"y\\", z",1\n"p",2\n', ",", ('x "y", z', "1")),
        ("a,b\n'd''Arc',1\nLee,2\n", ",", ("d'Arc", "1")),
        ("http://x.org/1?a=1&b=2\nhttp://x.org/2?a=3&b=4\n", "", ("http://x.org/1?a=1&b=2",)),
        ("2024-01-02 10:20:30\n2024-01-03 11:21:31\n2024-01-04 12:22:32\n", "", ("2024-01-02 10:20:30",)),
        ("when\nMay 3, 2024\nMay 4, 2024\nJune 5, 2024\n", "", ("May 3, 2024",)),
        ('"tea, milk, bread"\n"tea"\n"milk, bread"\n"milk"\n', "", ("tea",)),
        (
            "Name      Town       Age\nKim Park  New York    12\nLou       Oslo         7\n",
            "  ",
            ("Kim Park", "New York", "12"),
        ),
        ("sep=;\na,b\n1,2\n3,4\n", ",", ("1", "2")),  # it says so, but nothing stands between such delimiters
        ("sep=,,,\na,b\n1,2\n3,4\n", ",", ("1", "2")),
        ("sep=;\nname\nKim Park\nLou\n", ";", None),
        ("email，name\nk@example.com，Kim\nl@example.com，Lou\n", "，", ("k@example.com", "Kim")),
        ("1,2,3\n4.5,2001-02-03\n6,7,8,9,10\n1,2\n3,4,5,6\n9,9,9,9,9,9\n", ",", None),
    ],
)
def test_dialect(text: str, delimiter: str, row: tuple[str, ...] | None) -> None:
    found = look(text)
    assert found.dialect.delimiter == delimiter
    assert row is None or found.sample[0] == row
    assert preview(io.BytesIO(text.encode()), found.dialect)[0] == list(found.sample[0])


def test_delimiter_and_quote_can_be_chosen() -> None:
    found = look("a;b,c\n1;2,3\n", override={"delimiter": ",", "quote": None})
    assert found.headers == ("a;b", "c")
    assert found.dialect.quote is None


def test_a_text_of_a_thousand_lines_in_the_first_record() -> None:
    """The trial of the delimiters goes beyond it."""
    rows = [f'k{at}@example.com,"' + "some words here\n" * 1000 + f'end",{at}\n' for at in range(9)]
    found = look("email,text,n\n" + "".join(rows))
    assert (found.headers, found.width, found.dialect.delimiter) == (("email", "text", "n"), 3, ",")
    assert [(row[0], row[2]) for row in found.sample] == [(f"k{at}@example.com", str(at)) for at in range(9)]


# --- headers ---


@pytest.mark.parametrize(
    ("text", "headers", "skip"),
    [
        ("k@example.com,Kim\nl@example.com,Lou\n", None, 0),
        ("1,2.5,2001-02-03\n4,5.5,2001-02-04\n7,8.5,2001-02-05\n", None, 0),
        ("Kim,12\nLou,13\nMia,14\n", None, 0),
        ("name,age\nLou,13\nMia,14\n", ("name", "age"), 1),
        ("Club list\n\nemail,name\nk@example.com,Kim\n", ("email", "name"), 3),
        ("Club,,\n,,\nemail,name,x\nk@example.com,Kim,1\n", ("email", "name", "x"), 3),
        ("Club\n\nk@example.com,Kim\nl@example.com,Lou\n", None, 2),
        ("# made today\nemail,name\nk@example.com,Kim\n", ("email", "name"), 2),
        ("email,,name,name\nk@example.com,x,Kim,Park\n", ("email", "", "name", "name"), 1),
        (" email ,\ufeffname\nk@example.com,Kim\n", ("email", "name"), 1),
        ("email,name\n", ("email", "name"), 1),
        ("Club list\n\nk@example.com\nl@example.com\n", None, 2),
        ("Club list\n\ncorreo\nk@example.com\nl@example.com\n", ("correo",), 3),
        ("# made today\nk@example.com\nl@example.com\n", None, 1),
        ("email,name\nk@example.com,Kim,1\nl@example.com,Lou,2\nm@example.com,Mia,3\n", ("email", "name", ""), 1),
        ("email,,name\nk@example.com,Kim\nl@example.com,Lou\n", ("email", "name"), 1),
        ('"first\nname",email\nKim,k@example.com\n', ("first\nname", "email"), 1),
        ("Who,,What\nemail,name,seats\nk@example.com,Kim,1\nl@example.com,Lou,2\n", ("email", "name", "seats"), 2),
        ("Club, of: all\n\nemail,name\nk@example.com,Kim\nl@example.com,Lou\n", ("email", "name"), 3),
        ("id,weight,price\nno,kg,EUR\n1,2.5,3\n2,3.5,4\n", ("id", "weight", "price"), 1),
        ("# made by, us\n# for, you\nemail,name\nk@example.com,Kim\n", ("email", "name"), 3),
        ("#email,name\nk@example.com,Kim\nl@example.com,Lou\n", ("#email", "name"), 1),
        ("#,email\n1,k@example.com\n2,l@example.com\n", ("#", "email"), 1),
        ("Members,250\nemail,name\nk@example.com,Kim\nl@example.com,Lou\n", ("email", "name"), 2),
        ("email,,,\nk@example.com,Kim,Park,Leeds\nl@example.com,Lou,Reyes,Oslo\n", ("email", "", "", ""), 1),
        ("Club,,,\nk@example.com,Kim,Park,Leeds\nl@example.com,Lou,Reyes,Oslo\n", None, 1),
        (
            "name,2021,2022,e-mail\nKim,1,2,k@example.com\nLou,3,4,l@example.com\n",
            ("name", "2021", "2022", "e-mail"),
            1,
        ),
        ("n/a,1,2,no mail\nKim,1,2,k@example.com\nLou,3,4,l@example.com\n", None, 0),
        ("E-mail (as ann@example.com),x\nk@example.com,1\nl@example.com,2\n", ("E-mail (as ann@example.com)", "x"), 1),
        ("Kim Park (k@example.com),x\nLou (l@example.com),y\n", None, 0),
        ("email,,seats\nk@example.com,Kim,1\nl@example.com,Lou,2\n", ("email", "", "seats"), 1),
    ],
)
def test_header(text: str, headers: tuple[str, ...] | None, skip: int) -> None:
    found = look(text)
    assert found.headers == headers
    assert found.dialect.skip_records == skip
    assert found.dialect.header_record == (None if headers is None else skip - 1)


def test_header_can_be_chosen() -> None:
    found = look("name,age\nLou,13\n", override={"header": False})
    assert found.headers is None
    assert found.sample[0] == ("name", "age")
    found = look("k@example.com,Kim\nl@example.com,Lou\n", override={"header": True})
    assert found.headers == ("k@example.com", "Kim")
    assert len(found.sample) == 1


def test_notes_say_what_was_left_out() -> None:
    assert "2 lines above the table are left out." in look("Club\nPrinted today\n" + ROWS).notes
    assert any("no header row" in note for note in look("k@example.com,Kim\nl@example.com,Lou\n").notes)
    assert any("no row below" in note for note in look("email,name\n").notes)


def test_sample_is_bounded() -> None:
    found = look("email\n" + "k@example.com\n" * 5000)
    assert len(found.sample) == 500
    assert found.rows_estimate == 5000


def test_sample_shows_the_middle_and_the_end() -> None:
    rows = [f"k{at}@example.com,{'' if at < 90_000 else 'late'}" for at in range(100_000)]
    found = look("email,note\n" + "\n".join(rows) + "\n")
    assert len(found.sample) == 500
    assert found.sample[0] == ("k0@example.com", "")
    assert {note for _, note in found.sample} == {"", "late"}
    assert all(address.endswith("@example.com") for address, _ in found.sample)


# --- refusals ---


def database(tmp_path: Path) -> bytes:
    path = tmp_path / "x.db"
    connection = sqlite3.connect(path)
    connection.execute("create table t (a)")
    connection.commit()
    connection.close()
    return path.read_bytes()


def archive(**members: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        for name, text in members.items():
            packed.writestr(name.replace("__", "/"), text)
    return data.getvalue()


REFUSED = {
    "empty": (b"", "empty"),
    "blanks": (b" \n\t\r\n  ", "blanks"),
    "nuls": (b"\0" * 5000, "blanks"),
    "delimiters": (b",,,\n,,,\n", "blanks"),
    "only a mark": (b"\xef\xbb\xbf", "blanks"),
    "pdf": (b"%PDF-1.7\n...", "PDF"),
    "png": (b"\x89PNG\r\n\x1a\n....", "picture"),
    "jpeg": (b"\xff\xd8\xff\xe0..", "picture"),
    "xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "XLS"),
    "html": (b"<!DOCTYPE html>\n<html><body><table><tr><td>a", "web page"),
    "html in utf-16": ("<html><body>x</body></html>".encode("utf-16"), "web page"),
    "xml": (b'\xef\xbb\xbf<?xml version="1.0"?>\n<a/>', "XML"),
    "json": (b'[\n  {"email": "k@example.com"}\n]', "JSON"),
    "json object": (b'{"contacts": []}', "JSON"),
    "json lines": (b'{"email": "k@example.com"}\n{"email": "l@example.com"}\n', "JSON"),
    "rtf": (b"{\\rtf1\\ansi", "Rich Text"),
    "vcard": (b"BEGIN:VCARD\nVERSION:3.0\n", "vCard"),
    "7z": (b"7z\xbc\xaf\x27\x1c..", "7z"),
    "parquet": (b"PAR1....", "Parquet"),
    "zip": (archive(**{"contacts.csv": "a,b"}), "ZIP"),
    "docx": (archive(word__document_xml="").replace(b"document_xml", b"document.xml"), "Word"),
    "gzip in gzip": (gzip.compress(gzip.compress(b"a,b\n")), "gzip inside a gzip"),
    "gzipped pdf": (gzip.compress(b"%PDF-1.7\n..."), "PDF"),
    "empty gzip": (gzip.compress(b""), "empty"),
    "cut gzip": (gzip.compress(bytes(range(256)) * 400)[:-40], "too early"),
    "gzip of rubbish": (b"\x1f\x8b\x08\x00" + b"rubbish" * 40, "damaged"),
    "bomb": (gzip.compress(b"k@example.com,Kim\n" * 2_000_000), "times its size"),
    "pdf below blanks": (b"\r\n\r\n%PDF-1.4\n1 0 obj", "PDF"),
    "postscript": (b"%!PS-Adobe-3.0\n", "PostScript"),
    "mail": (b"From: Kim <k@example.com>\nTo: l@example.com\nSubject: hi\n\nHello\n", "e-mail message"),
    "saved page": (b"MIME-Version: 1.0\nContent-Type: multipart/related\nDate: today\n\n--x\n", "e-mail message"),
    "ldif": (b"version: 1\n\ndn: cn=Kim,dc=example\nmail: k@example.com\n", "LDIF"),
    "sql": (b"-- dump\nCREATE TABLE `c` (`email` text);\n", "SQL"),
    "random bytes": (random.Random(4).randbytes(6000), "no text has"),
    "an unknown kind of file": (b"XYZ" + bytes(range(100)), "no text has"),
    "only a line that names the delimiter": (b"sep=;\r\n", "blanks"),
    "2 MB of delimiters": (b",,,,\n" * 400_000, "delimiters and quotes"),
    "2 MB of quotes": (b'"' * 2_000_000, "delimiters and quotes"),
    "columns": (b",".join([b"a"] * 10_001), "10,001 columns"),
}


@pytest.mark.parametrize(("data", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(ImportRejected) as refusal:
        look(data)
    assert said in refusal.value.message
    assert re.fullmatch(r"[a-z_]+", refusal.value.code)
    assert refusal.value.message.endswith(".")
    assert not re.search(r"Error|Exception|<class|None|0x", refusal.value.message)


def test_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRejected, match="SQLite"):
        look(database(tmp_path))


@pytest.mark.parametrize(
    "text",
    [
        "[email],[name]\nk@example.com,Kim\n",
        "{email};{name}\nk@example.com;Kim\n",
        "id,name\n1,%PDF\n",
        "From,To\nk@example.com,l@example.com\n",
        "MZ,name\n1,Kim\n",
        "<email>,name\nk@example.com,Kim\n",
        "BZ,name\n1,Kim\n",
        "RIFF,name\n1,Kim\n",
        "From: ,To: \nk@example.com,l@example.com\n",
        "Subject: x,Date: y\nhi,today\n",
        "create,table\nk@example.com,1\n",
        "email,name\n" + "".join(f"k{at}@example.com,{chr(at)}Kim\n" for at in range(32) if at not in (10, 13)),
    ],
)
def test_tables_that_begin_oddly_are_no_strangers(text: str) -> None:
    assert look(text).width == 2


def test_limits_can_be_raised() -> None:
    wide = ",".join(f"c{at}" for at in range(12)) + "\n" + ",".join(["1"] * 12) + "\n"
    with pytest.raises(ImportRejected, match="12 columns"):
        look(wide, limits=Limits(columns=11))
    assert look(wide, limits=Limits(columns=12)).width == 12


def test_nuls_at_even_distances_make_no_utf_16() -> None:
    data = b"email,n\n" + b"kim@exampl\0e.com,1\0\n" * 50
    found = look(data)
    assert (found.dialect.encoding, found.headers, len(found.sample)) == ("utf-8", ("email", "n"), 50)
