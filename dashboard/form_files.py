"""Where files of a form wait until the form is whole; one there is no room for is given up at once."""

from contextlib import suppress
from typing import Any

from django.core.files.uploadhandler import TemporaryFileUploadHandler


class ClearedAway(TemporaryFileUploadHandler):
    """Django closes the files that are whole when a form breaks off, but leaves the one it was writing to the garbage
    collector: on a full disk that one is the very thing that should go."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write, or give up."""
        try:
            super().receive_data_chunk(raw_data, start)
        except OSError:
            self._give_up()
            raise

    def file_complete(self, file_size: int) -> Any:
        """The last of it is written here."""
        try:
            return super().file_complete(file_size)
        except OSError:
            self._give_up()
            raise

    def _give_up(self) -> None:
        with suppress(OSError):
            self.file.close()
