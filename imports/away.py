"""A file store that cannot be reached: the exception, and what people are told. Needs no library, so any room may."""


class StoreAway(Exception):
    """The store of uploaded files does not answer, or refuses us. What was asked of it may work in a moment."""


SENTENCE = "The place where uploaded files are kept cannot be reached right now. Try again in a moment."
WAITING = (
    "The place where uploaded files are kept cannot be reached. This waits, and goes on by itself within a minute of "
    "its answering again; nothing is lost."
)


def is_store_away(error: BaseException | None) -> bool:
    """True when it is behind an error."""
    while error is not None:
        if isinstance(error, StoreAway):
            return True
        error = error.__cause__
    return False
