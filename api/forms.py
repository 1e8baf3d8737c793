"""The parsed form of a request, multipart or not; what cannot be read is refused in the API's own words."""

from typing import Any

from django.core.exceptions import BadRequest
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, QueryDict
from django.http.multipartparser import MultiPartParserError
from django.utils.datastructures import MultiValueDict

from api.errors import ApiError


def read_form(request: HttpRequest) -> tuple[QueryDict, "MultiValueDict[str, UploadedFile[Any]]"]:
    """The form's text fields and files. Raises ApiError."""
    try:
        return request.POST, request.FILES
    except (MultiPartParserError, BadRequest) as problem:
        raise ApiError(422, "validation_error", "The multipart form cannot be read.") from problem
