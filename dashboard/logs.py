"""One line in the log for each record: line ends escaped; addresses of people, API keys, unsubscribe links left out."""

import logging
import re
import time

# The last wall: nobody should log an address on purpose, but paths, database errors and tracebacks carry them.
# Bounded, so that a long line without an address costs no more than its length.
ADDRESS = re.compile(r"[^\s/\"'<>()=:,;\\]{1,99}(?:@|%40)[^\s/\"'<>()=:,;\\?&]{1,255}")
KEY = re.compile(r"\bre_[A-Za-z0-9][\w-]{7,}")
SECRET = re.compile(r"\bwhsec_[\w+/=-]{8,}")
UNSUBSCRIBE = re.compile(r"/u/[\w-]{16,}", re.IGNORECASE)  # whoever has such a link may choose what mail somebody gets
BREAKS = str.maketrans(
    {c: ascii(c)[1:-1] for c in (*map(chr, range(32)), "\x7f", *map(chr, range(0x80, 0xA0)), "\u2028", "\u2029")}
)


LONGEST = 16_000  # characters of one record


class OneLine(logging.Formatter):
    """`2026-01-31T12:00:00.123Z WARNING imports.run what happened`; a traceback follows on the same line."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """The whole record, made safe to stand on one line of a log that others may read."""
        text = super().format(record)
        if len(text) > LONGEST:  # an exception's cause says most, and stands at the end
            text = f"{text[: LONGEST // 4]} … {text[-LONGEST * 3 // 4 :]}"
        text = KEY.sub("re_…", SECRET.sub("whsec_…", ADDRESS.sub("<address>", text)))
        text = UNSUBSCRIBE.sub("/u/…", text)
        return text.translate(BREAKS)
