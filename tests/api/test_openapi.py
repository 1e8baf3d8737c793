"""The description of the API: every operation says what it is for and what it can answer."""

import pytest

from api.urls import api as ninja

SCHEMA = ninja.get_openapi_schema(path_prefix="")
OPERATIONS = [
    pytest.param(method, path, operation, id=f"{method} {path}")
    for path, methods in SCHEMA["paths"].items()
    for method, operation in methods.items()
]


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_every_operation_says_what_it_can_answer(method, path, operation):
    assert operation["summary"]
    assert operation["description"]
    answers = {int(status) for status in operation["responses"]}
    expected = {401, 422, 429, 500, 503, 507}
    if method in ("post", "patch"):
        expected |= {400, 409, 413}
    assert expected <= answers
    assert len([status for status in answers if status < 300]) == 1
    for status, answer in operation["responses"].items():
        reference = answer["content"]["application/json"]["schema"]["$ref"]
        assert reference.endswith("/Error") == (int(status) >= 400)


def test_ids_of_operations_are_unique_and_no_success_has_a_status_code():
    ids = [operation.values[2]["operationId"] for operation in OPERATIONS]
    assert len(ids) == len(set(ids))
    shapes = SCHEMA["components"]["schemas"]
    assert [name for name, shape in shapes.items() if "statusCode" in shape["properties"]] == ["Error"]


def test_a_whole_list_of_paths():
    """Nothing of the contract is forgotten."""
    contract = """
        POST GET /contacts | GET PATCH DELETE /contacts/{contact} | GET /contacts/{contact}/segments
        POST DELETE /contacts/{contact}/segments/{segment_id} | GET PATCH /contacts/{contact}/topics
        POST GET /contacts/imports | GET /contacts/imports/{import_id} | POST GET /segments
        GET PATCH DELETE /segments/{segment_id} | GET /segments/{segment_id}/contacts | POST GET /topics
        GET PATCH DELETE /topics/{topic_id} | POST GET /contact-properties
        GET PATCH DELETE /contact-properties/{property_id} | POST GET /audiences
        GET PATCH DELETE /audiences/{audience_id} | POST GET /audiences/{audience_id}/contacts
        GET PATCH DELETE /audiences/{audience_id}/contacts/{contact} | GET /domains
    """
    for line in contract.strip().replace("\n", "|").split("|"):
        *methods, path = line.split()
        assert {method.lower() for method in methods} == set(SCHEMA["paths"][path])
