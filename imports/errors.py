"""The one exception of the pipeline: a file or a request that cannot become an import."""


class ImportRejected(Exception):
    """A file, column map or option that cannot be used. Nothing was kept of it.

    `code` is stable and for programs; `message` is one sentence for people that says
    what is wrong, where, and how to mend it. `status` is the HTTP status it deserves.
    """

    def __init__(self, code: str, message: str, *, status: int = 422) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
