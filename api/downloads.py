"""Files that are sent as they are made: so many at once of a team and of a process, for each keeps a thread as long as
somebody reads it."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import quote
from uuid import UUID

from django.http import StreamingHttpResponse

from contacts.search import holding
from imports.models import Import
from imports.report import failed_rows_csv

logger = logging.getLogger(__name__)

SLOTS = (7_262_683, 7_262_684, 7_262_685)  # downloads of one team at once, whichever process sends them
AT_ONCE = threading.BoundedSemaphore(4)  # of this process, whosever they are: its other threads are for everybody else


class TooManyDownloads(Exception):
    """Nothing is sent now: a sentence for people that says when it will be."""


def take_place(team: UUID, held: ExitStack) -> None:
    """One of the places, until what is held is let go of. Raises TooManyDownloads."""
    if not any(held.enter_context(holding(slot, team.int)) for slot in SLOTS):
        raise TooManyDownloads(f"{len(SLOTS)} files are being downloaded already. Try again when one has ended.")
    if not AT_ONCE.acquire(blocking=False):
        raise TooManyDownloads("This server is sending as many files as it can. Try again in a few minutes.")
    held.callback(AT_ONCE.release)


class Download:
    """Parts of a file to be sent; what it holds is let go of when it is closed, however it ended."""

    def __init__(self, parts: Iterator[Any], held: ExitStack, *, ended: Callable[[], None] = lambda: None) -> None:
        self._parts, self._held, self._ended = parts, held, ended

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            return next(self._parts)
        except StopIteration:
            self._ended()
            raise
        except Exception:
            # The server closes the connection without the mark that ends an answer: nobody takes half for the whole.
            logger.exception("a download broke off")
            raise

    def close(self) -> None:
        """Called by the server in any case. What is held goes also when the database does not answer any more."""
        try:
            self._parts.close()  # type: ignore[attr-defined]
        except Exception:  # Django would pass it over without a word
            logger.exception("a download could not be closed")
        finally:
            self._held.close()


def failed_rows(imp: Import) -> StreamingHttpResponse:
    """The failed rows as a CSV that imports as it is, once it was mended. Raises TooManyDownloads."""
    with ExitStack() as held:
        take_place(imp.team_id, held)
        download = Download(failed_rows_csv(imp), held.pop_all())
    stem = imp.upload.name.rsplit(".", 1)[0] or "import"
    response = StreamingHttpResponse(download, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(f'{stem} - failed rows.csv', safe='')}"
    return response
