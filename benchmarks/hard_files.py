"""Files that stop other readers, at the size at which they do: what is made of each, and what is to be expected."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

MEGABYTE = 1 << 20


def people(first: int, last: int) -> Iterator[bytes]:
    """Rows of the plainest kind."""
    for number in range(first, last):
        yield b"p%d@example.com,Ann,%d\r\n" % (number, number % 100)


def _written(path: Path, parts: Iterator[bytes]) -> Path:
    with path.open("wb") as file:
        for part in parts:
            file.write(part)
    return path


def stray_quote(path: Path, scale: float) -> Path:
    """A quote that is never closed in record 11 of 20,000: one record may suffer."""

    def parts() -> Iterator[bytes]:
        yield b"email,name,points\r\n"
        yield from people(1, 11)
        yield b'p11@example.com,"Ann,11\r\n'
        yield from people(12, 12 + int(19_989 * scale))

    return _written(path, parts())


def late_accent(path: Path, scale: float) -> Path:
    """200 MB whose first byte beyond ASCII, in a legacy code page, comes at 99 %."""
    rows = int(7_000_000 * scale)

    def parts() -> Iterator[bytes]:
        yield b"email,name,points\r\n"
        yield from people(0, rows * 99 // 100)
        yield "z@example.com,Zoë,1\r\n".encode("cp1252")
        yield from people(rows * 99 // 100, rows)

    return _written(path, parts())


def one_line(path: Path, scale: float) -> Path:
    """200 MB without a line end."""
    return _written(path, (b"p@example.com,Ann,1," * (MEGABYTE // 20) for _ in range(int(200 * scale))))


def many_columns(path: Path, scale: float) -> Path:
    """10,000 columns, the most that is read, and 200 MB of them."""
    width = 10_000

    def parts() -> Iterator[bytes]:
        yield b"email," + b",".join(b"c%d" % n for n in range(1, width)) + b"\r\n"
        for number in range(int(7_000 * scale)):
            yield b"p%d@example.com," % number + b",".join(b"%d" % (n % 97) for n in range(1, width)) + b"\r\n"

    return _written(path, parts())


def too_many_columns(path: Path, scale: float) -> Path:
    """A million columns: refused."""
    return _written(path, iter((b"email" + b",c" * int(1_000_000 * scale), b"\r\np@example.com\r\n")))


def huge_cell(path: Path, scale: float) -> Path:
    """A cell of 100 MB among good rows: its row fails alone."""

    def parts() -> Iterator[bytes]:
        yield b"email,name,points\r\n"
        yield from people(0, 1000)
        yield b"x@example.com,"
        yield from (b"x" * MEGABYTE for _ in range(int(100 * scale)))
        yield b",1\r\n"
        yield from people(1000, 2000)

    return _written(path, parts())


def gzip_bomb(path: Path, scale: float) -> Path:
    """A hundred times larger inside than a list ever is: 2 GB in 2 MB."""
    pack = zlib.compressobj(9, wbits=31)

    def parts() -> Iterator[bytes]:
        yield pack.compress(b"email,name\r\n")
        block = b"a@example.com,Ann\r\n" * (MEGABYTE // 19)
        for _ in range(int(2000 * scale)):
            yield pack.compress(block)
        yield pack.flush()

    return _written(path, parts())


def packed(path: Path, scale: float) -> Path:
    """A list of 100 MB in a gzip, as people pack it."""
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(b"email,name,points\r\n")
        for part in people(0, int(3_500_000 * scale)):
            file.write(part)
    return path


def sniffer_killer(path: Path, scale: float) -> Path:
    """302 characters that hold Python's csv.Sniffer up for seconds, for ever when there are more of them."""
    return _written(path, iter((b"'" + b"," * int(300 * scale * scale) + b"'",)))


def quotes_only(path: Path, scale: float) -> Path:
    """50 MB of quotes, which no pairing explains."""
    return _written(path, (b'"' * 79 + b",\n" for _ in range(int(620_000 * scale))))


def open_quotes(path: Path, scale: float) -> Path:
    """Every row opens a quote and none closes one."""

    def parts() -> Iterator[bytes]:
        yield b"email,name,points\r\n"
        for number in range(int(300_000 * scale)):
            yield b'p%d@example.com,"Ann,%d\r\n' % (number, number)

    return _written(path, parts())


# By name: how it is made, and what is to be seen: "import" or "refuse".
HARD: dict[str, tuple[Callable[[Path, float], Path], str]] = {
    "stray quote": (stray_quote, "import"),
    "late accent": (late_accent, "import"),
    "one line": (one_line, "import or refuse"),
    "10,000 columns": (many_columns, "import"),
    "1,000,000 columns": (too_many_columns, "refuse"),
    "cell of 100 MB": (huge_cell, "import"),
    "gzip bomb": (gzip_bomb, "refuse"),
    "gzip": (packed, "import"),
    "Sniffer killer": (sniffer_killer, "import or refuse"),
    "quotes only": (quotes_only, "import or refuse"),
    "open quotes": (open_quotes, "import"),
}
