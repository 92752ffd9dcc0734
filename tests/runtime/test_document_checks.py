"""A document of another kind is an error. Otherwise it would read as if it were empty."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from klaviyo_client import BadResponseError, Operation
from klaviyo_client.api import campaigns, coupons, events, profiles, reporting, tags
from klaviyo_client.beta.api import customer_agent
from klaviyo_client.runtime.answers import Result

PROFILE = {"type": "profile", "id": "P1", "attributes": {"email": "a@b.co"}}
ONE, MANY, NOTHING = profiles.get_profile("P1"), profiles.get_profiles(), tags.delete_tag("T")
ASKED: dict[str, Any] = {"statistics": ["opens"]}
MAYBE, REPORT = events.get_profile_for_event("E1"), reporting.query_campaign_values(ASKED)
ERROR = {"id": "r", "code": "not_found", "title": "T", "detail": "No such\nprofile.", "source": {"pointer": "/data/id"}}


def decoded(operation: Operation[Any], document: Any) -> Any:
    return operation.decode(json.dumps(document).encode())


@pytest.mark.parametrize(
    ("operation", "document", "message"),
    [
        (ONE, {}, "the document has no data"),
        (MAYBE, {"links": {}}, "the document has no data"),
        (MANY, {"meta": {}, "links": {"next": None}}, "the document has no data"),
        (ONE, {"data": None}, "data must be a resource, not null"),
        (MANY, {"data": None}, "data must be a list of resources, not null"),
        (ONE, {"data": []}, "data must be a resource, not a list"),
        (MAYBE, {"data": [PROFILE]}, "data must be a resource, not a list"),
        (REPORT, {"data": []}, "data must be a resource, not a list"),
        (MANY, {"data": PROFILE}, "data must be a list of resources, not an object"),
        (MANY, {"data": "text"}, "data must be a list of resources, not text"),
        (MANY, {"data": 0.5}, "data must be a list of resources, not a number"),
        (ONE, {"data": True}, "data must be a resource, not a boolean"),
        (ONE, {"data": {}}, "data must be a resource; it has no type, id or attributes"),
        (MAYBE, {"data": {"detail": "x"}}, "data must be a resource; it has no type, id or attributes"),
        (MANY, {"data": [PROFILE, None]}, r"data\[1\] must be a resource, not null"),
        (MANY, {"data": [1]}, r"data\[0\] must be a resource, not a number"),
        (ONE, {"data": {"type": "list", "id": "L"}}, "data must be of the class Profile, not List"),
        (MAYBE, {"data": {"type": "event", "id": "E"}}, "data must be of the class Profile, not Event"),
        (MANY, {"data": [PROFILE, {"type": "tag-group"}]}, r"data\[1\] must be of the class Profile, not TagGroup"),
        (ONE, {"data": PROFILE, "links": "https://a"}, "links must be an object, not text"),
        (MANY, {"data": [], "links": []}, "links must be an object, not a list"),
        (ONE, {"data": PROFILE, "meta": []}, "meta must be an object, not a list"),
        (MANY, {"data": [], "included": {}}, "included must be a list, not an object"),
        (MANY, {"data": [], "links": {"next": 7}}, "links.next must be a URL, not a number"),
        (MANY, {"data": [], "links": {"next": False}}, "links.next must be a URL, not a boolean"),
        (MANY, {"data": [], "links": {"next": {"href": None}}}, "links.next must be a URL, not an object"),
        (REPORT, {"data": {"type": "x"}, "links": {"next": [1]}}, "links.next must be a URL, not a list"),
    ],
)
def test_a_wrong_document(operation: Operation[Any], document: Any, message: str) -> None:
    with pytest.raises(BadResponseError, match=f"^{operation.info.id}: {message}$") as caught:
        decoded(operation, document)
    assert json.loads(caught.value.content) == document
    assert caught.value.operation == operation


@pytest.mark.parametrize("operation", [ONE, MANY, MAYBE, REPORT, NOTHING], ids=lambda call: call.info.id)
@pytest.mark.parametrize(
    ("errors", "message"),
    [
        ([ERROR], "not_found: No such profile at /data/id"),
        ([ERROR, ERROR, None], r"not_found: No such profile at /data/id \(and 1 more\)"),
        (ERROR, "not_found: No such profile at /data/id"),
        ([{}], "error: no detail"),
        (["overloaded"], r"error: \['overloaded'\]"),
        ("overloaded", "error: overloaded"),
        (True, "error: True"),
    ],
)
@pytest.mark.parametrize("others", [{}, {"data": None}, {"data": PROFILE}, {"data": []}], ids=str)
def test_errors_in_a_successful_response(
    operation: Operation[Any], errors: Any, message: str, others: dict[str, Any]
) -> None:
    with pytest.raises(BadResponseError, match=f"the response reports success, but has errors: {message}$"):
        decoded(operation, {"errors": errors, **others})


@pytest.mark.parametrize(
    ("operation", "document"),
    [
        (ONE, {"data": PROFILE, "errors": []}),
        (ONE, {"data": PROFILE, "errors": None, "links": None, "meta": None, "included": None}),
        (ONE, {"data": {"type": "kind-of-2030", "id": "1"}}),
        (ONE, {"data": {"id": "1"}}),
        (ONE, {"data": {"attributes": {}}}),
        (ONE, {"data": {"type": None, "id": None}}),
        (ONE, {"data": {"type": ["profile"]}}),
        (ONE, {"data": PROFILE, "jsonapi": 1, "links": {"next": 7}}),
        (MANY, {"data": []}),
        (MANY, {"data": [], "links": {}}),
        (MANY, {"data": [], "links": {"next": None}, "included": [None]}),
        (MAYBE, {"data": None}),
        (campaigns.get_image_for_campaign_message("M"), {"data": None}),
        (events.get_profile_id_for_event("E"), {"data": None}),
        (events.get_profile_id_for_event("E"), {"data": {"type": "list", "id": "L"}}),
        (customer_agent.get_agent_tools_beta(), {"data": [{"type": "agent-tool", "id": "1"}]}),
        (customer_agent.get_agent_tools_beta(), {"data": {"type": "agent-tool", "id": "1"}}),
    ],
)
def test_a_document_with_something_unusual(operation: Operation[Any], document: Any) -> None:
    assert decoded(operation, document).to_dict() == document


@pytest.mark.parametrize("operation", [coupons.get_coupon("C"), tags.get_tag_group("G")], ids=lambda o: o.info.id)
def test_a_resource_that_is_asked_for_by_its_id_is_never_null(operation: Operation[Any]) -> None:
    assert not operation.info.result.nullable
    with pytest.raises(BadResponseError, match="data must be a resource, not null"):
        decoded(operation, {"data": None})


def test_a_document_of_another_shape_may_have_errors() -> None:
    info = attrs.evolve(ONE.info, result=Result("document"))
    assert attrs.evolve(ONE, info=info).decode(b'{"errors": [1]}').to_dict() == {"errors": [1]}
