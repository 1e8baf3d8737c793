"""Pure: an XLSX workbook, streamed sheet row by sheet row into the CSV text that the one reader reads."""

import csv
import io
import posixpath
import zipfile
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import IO, BinaryIO, cast

from imports.cell_formats import writer
from imports.errors import ImportRejected
from imports.limits import DEFAULT, MEGABYTE, Limits
from imports.sheet_xml import Row, damaged, parse, sheet_rows, unescaped

_OTHER_ZIPS = (
    ("word/document.xml", "a Word document. Copy its table into a spreadsheet and save that as XLSX or CSV."),
    ("ppt/presentation.xml", "a PowerPoint presentation, not a table. Upload a CSV or XLSX file."),
    ("xl/workbook.bin", "a binary Excel workbook (XLSB). Open it in Excel and save it as XLSX or CSV."),
    ("content.xml", "an OpenDocument file. Open it and save it as XLSX or CSV."),
    ("Index/Document.iwa", "an Apple iWork file. Open it in Numbers and export it as CSV or XLSX."),
)


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook: its name and the part that holds it."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True)
class Workbook:
    """What a workbook holds, before any sheet is read."""

    sheets: tuple[Sheet, ...]
    since_1904: bool

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sheet.name for sheet in self.sheets)


def look_into(source: BinaryIO, *, limits: Limits = DEFAULT) -> Workbook:
    """The sheets of a workbook, visible ones first. Raises ImportRejected for other ZIP files and for bombs."""
    with _archive(source, limits=limits) as archive:
        names = set(archive.namelist())
        for part, what in _OTHER_ZIPS:
            if part in names:
                raise _refuse("file_not_a_table", f"This is {what}")
        root = _targets(archive, "_rels/.rels").get("officeDocument", ["xl/workbook.xml"])[0]
        if root not in names:
            raise _refuse(
                "file_not_a_table", "This is a ZIP archive. Unpack it and upload the CSV or XLSX file inside."
            )
        sheets, since_1904 = _sheets(archive, root, names)
    if not sheets:
        raise _refuse(
            "workbook_empty", "This workbook has no sheet that can be read. Save your table as XLSX or CSV once more."
        )
    return Workbook(tuple(sorted(sheets, key=lambda sheet: sheet.hidden)), since_1904)


def as_csv(source: BinaryIO, *, sheet: str | None, limits: Limits = DEFAULT) -> BinaryIO:
    """One sheet as a stream of UTF-8 CSV, a line for each row of the sheet, missing rows included."""
    workbook = look_into(source, limits=limits)
    chosen = next((one for one in workbook.sheets if one.name == sheet), None if sheet else workbook.sheets[0])
    if chosen is None:
        raise _refuse("sheet_unknown", f"This workbook has no sheet called “{sheet}”. Choose one of its sheets.")
    return cast(BinaryIO, io.BufferedReader(_Lines(_rows(source, workbook, chosen, limits), limits), 1 << 18))


def _refuse(code: str, message: str, *, status: int = 422) -> ImportRejected:
    return ImportRejected(code, message, status=status)


def _archive(source: BinaryIO, *, limits: Limits) -> zipfile.ZipFile:
    """The ZIP, once its table of contents shows no bomb. Sizes are checked before a byte is unpacked; zipfile never
    unpacks more than they say."""
    source.seek(0)
    try:
        archive = zipfile.ZipFile(source)
        parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise damaged() from error
    if len(parts) > limits.workbook_parts:
        raise _refuse("file_too_large", "This workbook has more parts than a workbook has. Save it anew, or as CSV.")
    if any(part.flag_bits & 1 for part in parts):
        raise _refuse("file_locked", "This file is locked with a password. Save it without one and upload that.")
    grown = sum(part.file_size for part in parts)
    packed = max(sum(part.compress_size for part in parts), 1)
    if grown > limits.unpacked_bytes or (grown > 16 * MEGABYTE and grown > packed * limits.packed_ratio):
        raise _refuse(
            "file_too_large", "Unpacked, this workbook is larger than can be read. Save your table as CSV.", status=413
        )
    return archive


def _open(archive: zipfile.ZipFile, part: str) -> IO[bytes]:
    try:
        return archive.open(part)
    except (KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError) as error:
        raise damaged() from error


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _relations(archive: zipfile.ZipFile, part: str) -> list[dict[str, str]]:
    """The entries of a relationship part; none when there is no such part."""
    if part not in archive.namelist():
        return []
    found: list[dict[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "Relationship":
            found.append(attributes)

    for _ in parse(_open(archive, part), {"StartElementHandler": start}):
        pass
    return found


def _targets(archive: zipfile.ZipFile, part: str) -> dict[str, list[str]]:
    """Targets by the last word of their type, as paths in the archive."""
    base = posixpath.dirname(posixpath.dirname(part))
    targets: dict[str, list[str]] = {}
    for relation in _relations(archive, part):
        kind = relation.get("Type", "").rpartition("/")[2]
        targets.setdefault(kind, []).append(_path(base, relation.get("Target", "")))
    return targets


def _path(base: str, target: str) -> str:
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(base, target))


def _beside(part: str) -> str:
    return f"{posixpath.dirname(part)}/_rels/{posixpath.basename(part)}.rels".lstrip("/")


def _sheets(archive: zipfile.ZipFile, root: str, names: set[str]) -> tuple[list[Sheet], bool]:
    base = posixpath.dirname(root)
    by_id = {
        relation.get("Id", ""): (relation.get("Type", "").rpartition("/")[2], _path(base, relation.get("Target", "")))
        for relation in _relations(archive, _beside(root))
    }
    sheets: list[Sheet] = []
    since_1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal since_1904
        if _local(name) == "workbookPr":
            since_1904 = attributes.get("date1904", "0") in ("1", "true")
        if _local(name) == "sheet":
            link = next((value for key, value in attributes.items() if key.endswith("relationships id")), "")
            kind, part = by_id.get(link, ("worksheet", f"{base}/worksheets/sheet{len(sheets) + 1}.xml"))
            if kind == "worksheet" and part in names:
                sheets.append(Sheet(attributes.get("name", ""), part, attributes.get("state", "visible") != "visible"))

    for _ in parse(_open(archive, root), {"StartElementHandler": start}):
        pass
    return sheets, since_1904


# --- what the cells say ---


def _shared_texts(archive: zipfile.ZipFile, part: str, limits: Limits) -> list[str]:
    """The texts that cells point to: the one part that is held in memory, hence its own limit."""
    if part not in archive.namelist():
        return []
    texts: list[str] = []
    pieces: list[str] = []
    held = 0
    phonetic = inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal phonetic, inside
        tag = _local(name)
        if tag == "si":
            pieces.clear()
        elif tag == "rPh":
            phonetic = True
        inside = tag == "t" and not phonetic

    def end(name: str) -> None:
        nonlocal phonetic, inside, held
        tag = _local(name)
        if tag == "si":
            text = unescaped("".join(pieces))
            held += len(text) + 60
            if held > limits.shared_text_bytes:
                raise _refuse(
                    "file_too_large",
                    "This workbook holds more text than can be read at once. Save your table as CSV.",
                    status=413,
                )
            texts.append(text)
        elif tag == "rPh":
            phonetic = False
        inside = False

    def data(text: str) -> None:
        if inside:
            pieces.append(text)

    for _ in parse(
        _open(archive, part), {"StartElementHandler": start, "EndElementHandler": end, "CharacterDataHandler": data}
    ):
        pass
    return texts


def _formats(archive: zipfile.ZipFile, part: str, *, since_1904: bool) -> list[Callable[[str], str]]:
    """For each cell style, how its numbers are written."""
    if part not in archive.namelist():
        return []
    custom: dict[int, str] = {}
    ids: list[int] = []
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        tag = _local(name)
        if tag == "numFmt" and attributes.get("numFmtId", "").isdigit():
            custom[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            inside = True
        elif tag == "xf" and inside:
            number = attributes.get("numFmtId", "0")
            ids.append(int(number) if number.isdigit() else 0)

    def end(name: str) -> None:
        nonlocal inside
        if _local(name) == "cellXfs":
            inside = False

    for _ in parse(_open(archive, part), {"StartElementHandler": start, "EndElementHandler": end}):
        pass
    return [writer(number, custom.get(number), since_1904=since_1904) for number in ids]


# --- rows ---


def _rows(source: BinaryIO, workbook: Workbook, sheet: Sheet, limits: Limits) -> Generator[Row, None, None]:
    """(row number, cells) of a sheet, streamed."""
    with _archive(source, limits=limits) as archive:
        root = _targets(archive, "_rels/.rels").get("officeDocument", ["xl/workbook.xml"])[0]
        beside = _targets(archive, _beside(root))
        texts = _shared_texts(archive, beside.get("sharedStrings", [""])[0], limits)
        formats = _formats(archive, beside.get("styles", [""])[0], since_1904=workbook.since_1904)
        with _open(archive, sheet.part) as stream:
            yield from sheet_rows(stream, texts=texts, formats=formats, limits=limits)


class _Lines(io.RawIOBase):
    """Rows as CSV text: every row of the sheet is one record, so that row numbers stay those of the sheet."""

    def __init__(self, rows: Generator[Row, None, None], limits: Limits) -> None:
        self._rows, self._limits = rows, limits
        self._left = b""
        self._next = 1
        self._width = 0
        self._written = 0

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._rows.close()
        super().close()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # the buffer is always one
        if not self._left:
            self._left = self._more(max(len(buffer), 1 << 16))
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def _more(self, size: int) -> bytes:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        for number, cells in self._rows:
            if number > self._next:
                text.write("\n" * min(number - self._next, 1_048_576))
            self._next = max(number, self._next) + 1
            # Sheets leave out the blank cells at a row's end; rows of one width are read faster.
            self._width = max(self._width, len(cells))
            if cells:
                writer.writerow(cells + [""] * (self._width - len(cells)))
            else:
                text.write("\n")
            if text.tell() >= size:
                break
        data = text.getvalue().encode("utf-8", "replace")
        self._written += len(data)
        if self._written > self._limits.unpacked_bytes:
            raise _refuse(
                "file_too_large",
                "Unpacked, this workbook is larger than can be read. Save your table as CSV.",
                status=413,
            )
        return data
