"""Where a table begins, and which row names its columns: below notes however many, and never a row of data."""

import pytest

from imports.sniff import sniff_bytes

NAMES = ("email", "first_name", "last_name", "city")
HEAD = "email,first_name,last_name,city\n"
ROWS = "ida@example.com,Ida,Moen,Oslo\nraj@example.org,Raj,Nair,Kochi\ntom@example.net,Tom,Webb,Derby\n"
QUOTED = '"email","first_name"\n"ida@example.com","Ida"\n"raj@example.org","Raj"\n'


def noted(count: int, note: str = "Note line {}") -> str:
    return "".join(note.format(at, at) + "\n" for at in range(count))


ABOVE = {
    "a few notes": noted(3),
    "more notes than rows": noted(15),
    "many more": noted(60),
    "notes with a comma": noted(9, "Note {}, as agreed"),
    "notes in quotes": noted(12, '"Note {}, as agreed"'),
    "names and values": noted(8, "Key {},Value {}"),
    "more names and values than the header is looked for at first": noted(25, "Key {},Value"),
    "names with a colon": noted(8, "Key {}: Value"),
    "notes as wide as the table": noted(12, "Note {},,,"),
    "a note with an address": noted(8) + "Contact: boss@example.com\n" + noted(5),
    "notes with two addresses": noted(8) + "Contact: boss@example.com\nor else: office@example.com\n" + noted(5),
    "numbers": "1,2,3,4\n",
    "numbers from nought": "0,1,2,3\n",
    "letters": "A,B,C,D\n",
    "columns of Excel": "Column1,Column2,Column3,Column4\n",
    "columns of German Excel": "Spalte1,Spalte2,Spalte3,Spalte4\n",
    "columns of pandas": "Unnamed: 0,Unnamed: 1,Unnamed: 2,Unnamed: 3\n",
    "columns of Spark": "_c0,_c1,_c2,_c3\n",
    "groups": "Contact,,,Place\n",
}


@pytest.mark.parametrize("above", ABOVE)
def test_what_stands_above_a_header_is_no_row(above: str) -> None:
    found = sniff_bytes((ABOVE[above] + HEAD + ROWS).encode())
    assert (found.headers, found.rows_estimate) == (NAMES, 3)
    assert found.sample[0] == ("ida@example.com", "Ida", "Moen", "Oslo")


def test_notes_above_quoted_cells() -> None:
    found = sniff_bytes((noted(12) + QUOTED).encode())
    assert (found.headers, found.rows_estimate) == (("email", "first_name"), 2)


def test_a_text_of_many_lines_above_addresses_is_one_cell() -> None:
    text = 'note,email\n"one\ntwo\nthree, and\nfour\nfive",ida@example.com\nx,raj@example.org\ny,tom@example.net\n'
    found = sniff_bytes(text.encode())
    assert (found.headers, found.rows_estimate) == (("note", "email"), 3)


@pytest.mark.parametrize(
    "first",
    [
        "1,2,3,4",
        "0,1,2,3",
        "A,B,C,D",
        "Column1,Column2,Column3,Column4",
        "_c0,_c1,_c2,_c3",
        "Feld 1,Feld 2,Feld 3,Feld 4",
    ],
)
def test_columns_that_a_program_counted_are_named_so(first: str) -> None:
    found = sniff_bytes(f"{first}\n{ROWS}".encode())
    assert (found.headers, found.rows_estimate) == (tuple(first.split(",")), 3)


def test_columns_counted_beside_an_index() -> None:
    found = sniff_bytes(b",0,1\n0,ida@example.com,Ida\n1,raj@example.org,Raj\n")
    assert (found.headers, found.rows_estimate) == (("", "0", "1"), 2)


@pytest.mark.parametrize("text", ["1,2,3\n4,5,6\n7,8,9\n", "1,2,3\n2,3,4\n3,4,5\n", "1,2,4\nann,5,6\nbob,7,8\n"])
def test_numbers_above_numbers_are_data(text: str) -> None:
    assert sniff_bytes(text.encode()).headers is None


# Rows that lack an address, each of which has once been taken for a header.
BROKEN = ["n/a", "none", "-", "?", "eve@example", "eve@", "@example.com", "eve@x@example.com", "keine"]
MORE = ROWS + "ben@example.com,Ben,Kay,Hull\nzed@example.com,Zed,Zy,Bonn\nyan@example.com,Yan,Yu,Wien\n"


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("at", [0, 1, 3])
@pytest.mark.parametrize("head", ["", "email,name,,city\n", "E-Mail,Name,Name,\n"])
def test_a_row_without_an_address_is_no_header(broken: str, at: int, head: str) -> None:
    lines = MORE.splitlines(keepends=True)
    lines[1] = "raj@example.org,Raj,,Kochi\n"
    lines.insert(at, f"{broken},Eve,Lund,Malmo\n")
    found = sniff_bytes((head + "".join(lines)).encode())
    assert found.rows_estimate == 7
    assert (found.headers is None) == (not head)
    assert found.sample[at][1] == "Eve"


@pytest.mark.parametrize("above", ["", "Our mailing list\n", "# of mail\n"])
def test_rows_between_the_name_of_a_single_column_and_its_first_address_are_rows(above: str) -> None:
    found = sniff_bytes(f"{above}Email\nbad\nida at example\nida@example.com\nraj@example.org\n".encode())
    assert (found.headers, found.rows_estimate) == (("Email",), 4)


@pytest.mark.parametrize("above", ["", "Kidea,,,\n"])
def test_short_names_that_mean_nothing_elsewhere_are_names(above: str) -> None:
    head = "NAN,Izena,Na.,Helbide elektronikoa\n"
    found = sniff_bytes((above + head + "7236S,Ainhoa,1,ai@example.net\n9425E,Garazi,2,ga@example.net\n").encode())
    assert found.headers == ("NAN", "Izena", "Na.", "Helbide elektronikoa")


def test_names_with_an_at_sign_are_names() -> None:
    assert sniff_bytes(("email@work,first_name,last_name,city\n" + ROWS).encode()).headers is not None


LISTS = {
    "most": "email\nida@example.com\na@x.de; b@x.de\nc@x.de; d@x.de\ne@x.de; f@x.de\n",
    "commas": "Adressen\na@x.de,b@x.de\nida@example.com\nc@x.de,d@x.de\n",
    "blanks": "a@x.de b@x.de\nida@example.com\nc@x.de d@x.de e@x.de\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_lines_of_one_or_several_addresses_are_one_column(name: str) -> None:
    found = sniff_bytes(LISTS[name].encode())
    lines = LISTS[name].splitlines()
    assert (found.width, len(found.sample)) == (1, len(lines) - ("@" not in lines[0]))
    assert ("ida@example.com",) in found.sample


@pytest.mark.parametrize(
    "text", ["email;alt\na@x.de;b@x.de\nc@x.de\nd@x.de;e@x.de\n", "a@x.de;b@x.de\nc@x.de;d@x.de\n"]
)
def test_two_columns_of_addresses_are_two(text: str) -> None:
    assert sniff_bytes(text.encode()).width == 2


@pytest.mark.parametrize("head", ["", "E-Mail\n", "E-Mail;Name\n"])
def test_a_first_row_of_an_address_alone_is_no_title(head: str) -> None:
    rows = "ida@example.com\nraj@example.com;Raj\ntom@example.com;Tom\neva@example.com;Eva\n"
    found = sniff_bytes((head + rows).encode())
    assert (found.sample[0], found.rows_estimate) == (("ida@example.com", ""), 4)
    assert found.headers == ((*head.strip().split(";"), "")[:2] if head else None)


@pytest.mark.parametrize(
    ("head", "first"),
    [
        (None, "ida@example.com,,,"),
        (None, ",Ida,Moen,"),
        ("mail,,,", "ida@example.com,,,"),
        ("mail,,,", ",,Moen,"),
        ("mail,,,", "ida@example,Ida,Moen,Oslo"),
        ("E-Mail,,,", "n/a,,,Oslo"),
        ("mail,,,", "ida.example.com,Ida,Moen,Oslo"),
        ("mail,,,", "unnamed,Ida,Moen,n/a"),
        (None, "unnamed,Ida,-,Oslo"),
    ],
)
def test_first_rows_that_are_nearly_empty_are_rows(head: str | None, first: str) -> None:
    found = sniff_bytes("".join(f"{line}\n" for line in (head, first, ROWS) if line).encode())
    assert (found.headers is None, found.rows_estimate, found.sample[0]) == (not head, 4, tuple(first.split(",")))


def test_an_address_above_a_header_is_a_title() -> None:
    found = sniff_bytes(("boss@example.com\n" + HEAD + ROWS).encode())
    assert (found.headers, found.rows_estimate) == (NAMES, 3)


NAMED = "Ida Moen <ida@example.com>\nRaj Nair <raj@example.org>\nTom Webb <tom@example.net>\n"


@pytest.mark.parametrize("head", ["", "Recipient\n"])
@pytest.mark.parametrize("more", ["", "Anna Maria Lee <anna@example.com>\n"])
def test_names_with_their_addresses_are_one_column(head: str, more: str) -> None:
    found = sniff_bytes((head + NAMED + more).encode())
    assert (found.width, found.sample[0]) == (1, ("Ida Moen <ida@example.com>",))
    assert (found.headers is None) == (not head)
