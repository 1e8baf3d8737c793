"""Workbooks: what people see in a sheet is what is read, row for row; bombs and strangers are refused."""

import gzip
import io
import zipfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imports.column_map import ColumnMap, MappedColumn
from imports.errors import ImportRejected
from imports.limits import Limits
from imports.rows import preview, read
from imports.sheet_xml import SheetReader
from imports.sniff import sniff
from imports.workbook import as_csv, look_into

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FORMATS = ["General", "00000", "m/d/yy", "0%", "yyyy\\-mm\\-dd hh:mm", '"No. "000', "[Red]0.00", "(000) 000\\-0000"]


def book(
    *sheets: str, texts: tuple[str, ...] = (), names: tuple[str, ...] = (), workbook: str = "", **others: str
) -> io.BytesIO:
    """A workbook of these sheets' rows, with one cell style for each of FORMATS."""
    data = io.BytesIO()
    names = names or tuple(f"Sheet {at}" for at in range(1, len(sheets) + 1))
    custom = "".join(
        f'<numFmt numFmtId="{164 + at}" formatCode="{one.replace(chr(34), "&quot;")}"/>'
        for at, one in enumerate(FORMATS)
    )
    styles = "".join(f'<xf numFmtId="{164 + at if at else 0}"/>' for at in range(len(FORMATS)))
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="r" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{KIND}">{workbook}<sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{at}" r:id="s{at}"/>' for at, name in enumerate(names))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
        + "".join(
            f'<Relationship Id="s{at}" Type="{KIND}/worksheet" Target="worksheets/sheet{at}.xml"/>'
            for at in range(len(sheets))
        )
        + f'<Relationship Id="t" Type="{KIND}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        + f'<Relationship Id="y" Type="{KIND}/styles" Target="styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">' + "".join(f"<si>{one}</si>" for one in texts) + "</sst>",
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{custom}</numFmts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
        f"<cellXfs>{styles}</cellXfs></styleSheet>",
    }
    parts |= {
        f"xl/worksheets/sheet{at}.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{one}</sheetData></worksheet>'
        for at, one in enumerate(sheets)
    }
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in (parts | others).items():
            packed.writestr(name, text)
    data.seek(0)
    return data


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">' + "".join(cells) + "</row>"


def text(reference: str, words: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{words}</t></is></c>'


def number(reference: str, value: str, style: int = 0) -> str:
    return f'<c r="{reference}" s="{style}"><v>{value}</v></c>'


def cell_of(xml: str, **options: Any) -> str:
    return as_csv(book(row(1, xml), **options), sheet=None).read().decode().strip()


HEADER = row(1, text("A1", "email"), text("B1", "name"))
KIM = row(2, text("A2", "kim@example.com"), text("B2", "Kim"))


def test_a_workbook_is_a_table() -> None:
    source = book(HEADER + KIM)
    found = sniff(source)
    assert (found.dialect.kind, found.dialect.sheet, found.headers) == ("xlsx", "Sheet 1", ("email", "name"))
    assert found.dialect.address_columns == (0,)
    assert preview(source, found.dialect) == [["kim@example.com", "Kim"]]


@pytest.mark.parametrize(
    "sheet",
    [
        HEADER + KIM,
        row(1, "<c/>", '<c t="str"><v>x</v></c>') + "<row><c/></row>" + row(4, number("C4", "501", 1)),
        row(1, '<c r="A1" t="str"><f t="shared">A&amp;B</f><v>a &lt; b</v></c>')
        + '<row r="3"/>'
        + KIM.replace("2", "9"),
        '<row r="2" spans="1:2" x14ac:dyDescent="0.2"><c r="A2" s="1" t="n" ph="1"><v>7</v></c></row>',
        row(1, '<c r="A1" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>', number("B1", "2")),
    ],
)
def test_patterns_and_parser_agree(sheet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def read() -> bytes:
        return as_csv(book(sheet), sheet=None).read()

    by_pattern = read()
    monkeypatch.setattr(SheetReader, "by_pattern", lambda self, chunk: False)
    assert read() == by_pattern
    assert by_pattern.strip()


def test_prefixed_names_are_read() -> None:
    cell = '<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>'
    sheet = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{cell}</x:sheetData></x:worksheet>'
    assert as_csv(book(HEADER, **{"xl/worksheets/sheet0.xml": sheet}), sheet=None).read() == b"7\n"


def test_gzipped_workbook() -> None:
    source = io.BytesIO(gzip.compress(book(HEADER + KIM).getvalue()))
    found = sniff(source)
    assert found.dialect.gzip
    assert preview(source, found.dialect) == [["kim@example.com", "Kim"]]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (number("A1", "501", 1), "00501"),
        (number("A1", "1234567", 1), "1234567"),
        (number("A1", "7", 5), "No. 007"),
        (number("A1", "5551234567", 7), "(555) 123-4567"),
        (number("A1", "0.30000000000000004"), "0.3"),
        (number("A1", "1E5"), "100000"),
        (number("A1", "12345678901234567890"), "12345678901234600000"),
        (number("A1", "1.5E-5"), "0.000015"),
        (number("A1", "12.5", 6), "12.5"),
        (number("A1", "0.255", 3), "25.5%"),
        (number("A1", "45000", 2), "2023-03-15"),
        (number("A1", "45000.75", 4), "2023-03-15 18:00:00"),
        (number("A1", "0.5", 4), "12:00:00"),
        (number("A1", "60", 2), "1900-02-29"),
        (number("A1", "59", 2), "1900-02-28"),
        (number("A1", "x", 2), "x"),
        ('<c r="A1" t="b"><v>1</v></c>', "TRUE"),
        ('<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"),
        ('<c r="A1" t="str"><f>1+1</f><v>two</v></c>', "two"),
        ('<c r="A1"><f>1+1</f><v>2</v></c>', "2"),
        (text("A1", "00501"), "00501"),
        (text("A1", "a_x0041_b"), "aAb"),
        ('<c r="A1" t="s"><v>0</v></c>', "rich text"),
        ('<c r="A1" t="s"><v>9</v></c>', ""),
    ],
)
def test_cells_as_people_see_them(cell: str, shown: str) -> None:
    texts = ("<r><t>rich </t></r><r><t>text</t></r><rPh><t>furigana</t></rPh>",)
    got = cell_of(cell, texts=texts)
    if shown == "1900-02-29":  # a day there never was; the one before it is as near as a date can be
        assert got in ("1900-02-28", "1900-02-29", "1900-03-01")
    else:
        assert got.strip('"') == shown


def test_1904_dates() -> None:
    assert cell_of(number("A1", "43538", 2), workbook='<workbookPr date1904="1"/>') == "2023-03-15"


def test_missing_rows_and_cells_keep_their_places() -> None:
    source = book(row(3, text("B3", "email"), text("D3", "x")) + row(6, text("B6", "kim@example.com")))
    assert as_csv(source, sheet=None).read().decode() == "\n\n,email,,x\n\n\n,kim@example.com,,\n"
    found = sniff(source)
    assert (found.dialect.header_record, found.width) == (2, 4)


def test_sheets_can_be_chosen() -> None:
    source = book("", HEADER + KIM, row(1, text("A1", "other")), names=("Empty", "People", "More"))
    found = sniff(source)
    assert found.sheets == ("Empty", "People", "More")
    assert found.dialect.sheet == "People"
    assert sniff(source, override={"sheet": "More"}).dialect.sheet == "More"
    with pytest.raises(ImportRejected, match="no sheet called “Nope”"):
        sniff(source, override={"sheet": "Nope"})
    with pytest.raises(ImportRejected, match="“Empty” is empty"):
        sniff(source, override={"sheet": "Empty"})


NOTES = row(1, text("A1", "This file holds our members")) + row(2, text("A2", "See the next sheet"))
LEADS = row(1, text("A1", "email"), text("B1", "name")) + row(2, text("A2", "a@example.com"), text("B2", "Ann"))
UNFILLED = row(1, text("A1", "E-Mail"), text("B1", "name")) + row(2, text("B2", "Ann"))
HIDE_SECOND = {
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{KIND}"><sheets>'
    '<sheet name="Sheet 1" sheetId="1" r:id="s0"/>'
    '<sheet name="Sheet 2" sheetId="2" state="hidden" r:id="s1"/></sheets></workbook>'
}


@pytest.mark.parametrize(
    ("sheets", "hidden", "read"),
    [
        ((NOTES, LEADS), False, "Sheet 2"),
        ((NOTES, "", LEADS, LEADS), False, "Sheet 3"),
        ((LEADS, NOTES), False, "Sheet 1"),
        ((UNFILLED, LEADS), False, "Sheet 1"),  # a column called so is what was asked for
        ((NOTES, NOTES), False, "Sheet 1"),
        (("", NOTES), False, "Sheet 2"),
        ((NOTES, LEADS), True, "Sheet 1"),  # what is hidden is not looked into while there is something else
        (("", LEADS), True, "Sheet 2"),
    ],
)
def test_the_first_sheet_with_addresses_is_read(sheets: tuple[str, ...], hidden: bool, read: str) -> None:
    source = book(*sheets, **(HIDE_SECOND if hidden else {}))
    assert sniff(source).dialect.sheet == read
    assert sniff(source, override={"sheet": "Sheet 2"} if sheets[1] else {}).dialect.sheet in ("Sheet 2", read)


def test_line_breaks_in_cells_start_no_row() -> None:
    source = book(
        HEADER + row(2, text("A2", "kim@example.com"), text("B2", "two\nlines")) + row(3, text("A3", "lou@example.org"))
    )
    assert preview(source, sniff(source).dialect) == [["kim@example.com", "two\nlines"], ["lou@example.org", ""]]


def test_bad_rows_are_named_by_their_row() -> None:
    source = book(HEADER + row(2, text("A2", "kim@example.com"), text("B2", "a\nb")) + row(5, text("A5", "nope")))
    column_map = ColumnMap(columns=(MappedColumn(index=0, header="email", target="email"),))
    (batch,) = read(source, sniff(source).dialect, column_map)
    assert [(one.number, one.line, one.raw) for one in batch.bad] == [(5, 5, ("nope", ""))]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (book(), "no sheet"),
        (book(""), "empty"),
        (book(HEADER, **{"xl/worksheets/sheet0.xml": "<worksheet><sheetData><row"}), "damaged"),
        (book(HEADER, **{"xl/worksheets/sheet0.xml": f"<worksheet><sheetData>{HEADER}"}), "damaged"),
        (book(HEADER + row(2, "<c><v>&undefined;</v></c>")), "damaged"),
        (book(HEADER, **{"xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>'}), "damaged"),
        (book(HEADER, **{"word/document.xml": ""}), "Word"),
        (book(HEADER, **{"content.xml": ""}), "OpenDocument"),
        (io.BytesIO(book(HEADER).getvalue()[:-30]), "damaged"),
        (book(row(1, text("ZZZ1", "far"))), "columns"),
    ],
)
def test_refused(source: io.BytesIO, said: str) -> None:
    with pytest.raises(ImportRejected, match=said):
        sniff(source)


def test_bombs_are_refused_before_they_grow() -> None:
    bomb = book(HEADER, **{"xl/media/big": "0" * 40_000_000})
    with pytest.raises(ImportRejected, match="larger than can be read"):
        look_into(bomb)
    many = book(HEADER, **{f"xl/x{at}": "" for at in range(30)})
    with pytest.raises(ImportRejected, match="more parts"):
        look_into(many, limits=Limits(workbook_parts=20))
    wordy = book(row(1, '<c r="A1" t="s"><v>0</v></c>'), texts=tuple("<t>word</t>" for _ in range(100)))
    with pytest.raises(ImportRejected, match="more text"):
        as_csv(wordy, sheet=None, limits=Limits(shared_text_bytes=1000)).read()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1 << 20), st.binary(min_size=1, max_size=4)), max_size=6), st.booleans())
def test_any_damage_gives_rows_or_a_refusal(changes: list[tuple[int, bytes]], packed: bool) -> None:
    data = bytearray(book(HEADER + KIM, texts=("<t>x</t>",)).getvalue())
    for at, changed in changes:
        data[at % len(data) : at % len(data) + len(changed)] = changed
    source = io.BytesIO(gzip.compress(bytes(data)) if packed else bytes(data))
    try:
        preview(source, sniff(source).dialect)
    except ImportRejected as refusal:
        refused = refusal
    else:
        return
    assert refused.message.endswith(".")
