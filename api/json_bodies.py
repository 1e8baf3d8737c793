"""Bodies of requests: JSON as everybody reads it, and as PostgreSQL can keep it."""

import json
from typing import Any, NoReturn

from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.params.models import Body, BodyModel
from ninja.parser import Parser


class StrictJson(Parser):
    """Refuses what Python alone takes for JSON: NaN, Infinity, encodings other than UTF-8, halves of a character."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body; ValueError, which ninja answers with 400, when it is none."""
        text = request.body.decode()
        found = json.loads(text, parse_constant=_no_constant)
        if "\\ud" in text.lower():
            # "\ud83d" alone is well-formed JSON, but no text: nothing could store it or send it back.
            json.dumps(found, ensure_ascii=False).encode()
        return found


class _SentModel(BodyModel):
    @classmethod
    def get_request_data(cls, request: HttpRequest, api: NinjaAPI, path_params: dict[str, Any]) -> dict[str, Any]:
        """No body at all is as good as `{}`: then the field that is missing can be named."""
        return super().get_request_data(request, api, path_params) or {cls.__read_from_single_attr__: {}}


class _Sent(Body):  # type: ignore[misc]  # pydantic calls its parent final, which ninja does not mind
    _model = _SentModel

    @classmethod
    def _param_source(cls) -> str:
        return "body"


# The default of the parameter that is read from the body.
SENT: Any = _Sent(...)


def _no_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")
