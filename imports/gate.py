"""Pure: files that are no table are refused by name, from their first bytes, with what to upload instead."""

import re

from imports.errors import ImportRejected

_PACKED = {
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an xz archive",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive",
    b"\x04\x22\x4d\x18": "an LZ4 archive",
}
_OTHER = {
    b"%PDF-": "a PDF",
    b"\x89PNG\r\n\x1a\n": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"GIF87a": "a picture (GIF)",
    b"GIF89a": "a picture (GIF)",
    b"II*\x00": "a picture (TIFF)",
    b"MM\x00*": "a picture (TIFF)",
    b"RIFF": "a sound, film or picture",
    b"ID3": "a sound file",
    b"OggS": "a sound file",
    b"fLaC": "a sound file",
    b"\x1aE\xdf\xa3": "a film",
    b"\x00\x00\x00\x18ftyp": "a film",
    b"\x00\x00\x00\x1cftyp": "a film",
    b"\x00\x00\x00\x20ftyp": "a film",
    b"SQLite format 3\x00": "an SQLite database",
    b"{\\rtf": "a Rich Text document",
    b"PAR1": "a Parquet file",
    b"ARROW1": "an Arrow file",
    b"Obj\x01": "an Avro file",
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
    b"\xca\xfe\xba\xbe": "a program",
    b"bplist00": "a property list",
    b"\x00\x01\x00\x00Standard Jet DB": "an Access database",
    b"\x00\x01\x00\x00Standard ACE DB": "an Access database",
    b"!BDN": "an Outlook data file",
    b"8BPS": "a Photoshop picture",
    b"\x00\x00\x01\x00\x01\x00": "an icon",
    b"%!PS": "a PostScript document",
}
_MARKUP = re.compile(
    rb"(?:<\?xml|<!doctype|<!--|<html|<head|<body|<table|<svg|<[a-z][a-z0-9:_-]{0,40}(?:\s[^<>]{0,400})?/?>(?!\s*[,;|\t]))",
    re.IGNORECASE,
)
_JSON_OBJECT = re.compile(rb'\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})')
_JSON_LIST = re.compile(rb'\[\s*(?:[\[{\]]|"(?:[^"\\]|\\.){0,200}"\s*[,\]]|-?[0-9.]{1,30}\s*[,\]])')
_VCARD = re.compile(rb"begin:v(?:card|calendar)", re.IGNORECASE)
_MAIL = re.compile(
    rb"(?:From |(?:Return-Path|Received|MIME-Version|Delivered-To|From|To|Subject|Date|Message-ID): )", re.I
)
_MAIL_LINE = re.compile(rb"\n(?:Subject|From|Date|To|Message-ID|MIME-Version|Content-Type): ", re.IGNORECASE)
_LDIF = re.compile(rb"(?:version: ?\d+\s+)?(?:#[^\n]*\n|\s)*dn:{1,2} ?\w+=", re.IGNORECASE)
_SQL = re.compile(
    rb"(?:--[^\n]*\n|/\*[^*]*\*/;?|\s)*+(?:(?:create|drop|lock) table|insert into|create database) [`\"\[\w]",
    re.IGNORECASE,
)
# Control characters that no text has; some others stand for delimiters.
_NO_TEXT = bytes(code for code in range(32) if chr(code) not in "\0\t\n\f\r\x01\x02\x1a\x1b\x1c\x1d\x1e\x1f")


def refuse(code: str, message: str) -> ImportRejected:
    """The refusal of a whole file."""
    return ImportRejected(code, message)


def check(head: bytes) -> None:
    """Raises ImportRejected when these first bytes (unpacked) belong to a file that is known to be no table."""
    for start, what in _PACKED.items():
        if head.startswith(start):
            raise refuse("file_not_a_table", f"This is {what}. Unpack it and upload the CSV or XLSX file inside.")
    for start, what in _OTHER.items():
        if head.startswith(start) and (start != b"RIFF" or head[8:12] in (b"WAVE", b"AVI ", b"WEBP")):
            raise refuse("file_not_a_table", f"This is {what}, not a table. Upload a CSV or XLSX file.")
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise refuse(
            "file_old_workbook",
            "This is an old Office file (such as XLS) or a workbook with a password. "
            "Open it and save it as XLSX without a password, or as CSV.",
        )
    if head.startswith((b"\x09\x08\x10\x00", b"\x09\x04\x06\x00", b"\x09\x02\x06\x00", b"\x09\x00\x04\x00")):
        raise refuse("file_old_workbook", "This is a very old Excel file. Open it in Excel and save it as XLSX or CSV.")
    if head[257:262] == b"ustar":
        raise refuse("file_not_a_table", "This is a tar archive. Unpack it and upload the CSV or XLSX file inside.")
    text = _bare(head)
    if text.startswith(b"%PDF-"):
        raise refuse("file_not_a_table", "This is a PDF, not a table. Upload a CSV or XLSX file.")
    if _MARKUP.match(text):
        what = (
            "a web page (HTML)"
            if re.search(rb"<(?:!doctype html|html|head|body|table)", text[:2000], re.IGNORECASE)
            else "an XML file"
        )
        raise refuse(
            "file_not_a_table", f"This is {what}, not a table. Open it in a spreadsheet and save it as CSV or XLSX."
        )
    if _JSON_OBJECT.match(text) or _JSON_LIST.match(text):
        raise refuse(
            "file_not_a_table", "This is JSON, not a table. Export your contacts as CSV, or send them by the API."
        )
    if _VCARD.match(text):
        raise refuse("file_not_a_table", "This is a vCard or calendar file, not a table. Export your contacts as CSV.")
    if _MAIL.match(text) and len(_MAIL_LINE.findall(text)) > 1:
        raise refuse("file_not_a_table", "This is an e-mail message, not a table. Save its attachment and upload that.")
    if _LDIF.match(text):
        raise refuse("file_not_a_table", "This is an LDIF file, not a table. Export your contacts as CSV.")
    if _SQL.match(text):
        raise refuse("file_not_a_table", "This is an SQL script, not a table. Export the table as CSV.")


def check_text(head: bytes) -> None:
    """Raises ImportRejected when these first bytes, which are in no wide encoding, are of a kind no text is made of."""
    strange = len(head) - len(head.translate(None, _NO_TEXT))
    kinds = sum(code in head for code in _NO_TEXT) if strange * 50 > len(head) else 0
    if kinds > len(_NO_TEXT) // 3 and (strange * 10 > len(head) or sum(code in head for code in range(0x80, 0xA0)) > 8):
        raise refuse("file_not_a_table", "This file is made of bytes that no text has. Upload a CSV or XLSX file.")


def check_empty(head: bytes) -> None:
    """Raises ImportRejected when there is nothing in the file."""
    if not head:
        raise refuse("file_empty", "This file is empty. Export it once more and check that it holds your contacts.")


def nothing_inside() -> ImportRejected:
    """The refusal of a file of nothing but blanks or NULs."""
    return refuse(
        "file_empty",
        "This file holds nothing but blanks, delimiters and quotes. "
        "Export it once more and check that it holds your contacts.",
    )


def _bare(head: bytes) -> bytes:
    """The beginning without marks, blanks and, where it is UTF-16, without every second byte."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or (len(head) > 8 and head[1:8:2] == b"\0\0\0\0"):
        head = head.replace(b"\0", b"")
    return head[:8192].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
