"""Pure: what a file may be at most, documented in one place and enforced wherever the file is read."""

from dataclasses import dataclass

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Limits:
    """The reader's limits. A file over one of the first five is refused; a row over one of the others fails alone."""

    columns: int = 10_000
    packed_ratio: int = 100  # a gzip or workbook part that grows more than this is a bomb, not a table
    unpacked_bytes: int = 2_048 * MEGABYTE  # what a gzip or a workbook may grow to
    shared_text_bytes: int = 256 * MEGABYTE  # the one part of a workbook that must be held in memory
    workbook_parts: int = 10_000
    cell_characters: int = 1_000_000
    name_characters: int = 32_767  # what a spreadsheet's cell holds; of names the API sends a thousand at once
    record_bytes: int = 8 * MEGABYTE
    record_lines: int = 2_000  # how far a quoted cell may reach
    sample_records: int = 500
    sample_bytes: int = 1 * MEGABYTE  # how much of the beginning is parsed on trial


DEFAULT = Limits()
