"""The fake gives back what was recorded from the real API, in form."""

from __future__ import annotations

import pytest

from tests.fidelity.recorded.exchanges import Recording, found
from tests.fidelity.recorded.likeness import differences
from tests.fidelity.recorded.playing import compare
from tests.fidelity.recorded.verdict import judge

FLOOR = 0.95
"""What has to be equal, if the data of the recorded account is left aside."""


@pytest.mark.slow
@pytest.mark.skipif(not found(), reason="no recordings beside the repository")
def test_recorded_exchanges() -> None:
    verdict = judge(found())
    assert verdict.share >= FLOOR, "\n".join(verdict.lines())


def test_a_recording_is_played() -> None:
    """The comparer itself, where there are no recordings."""
    attributes = {"name": "A", "created": "2026-09-04T13:39:28+00:00", "updated": "2026-09-04T13:39:28+00:00"}
    links = {name: {"links": _links(f"/api/lists/YafG4m/{name}/")} for name in ("profiles", "tags", "flow-triggers")}
    data = {
        "type": "list",
        "id": "YafG4m",
        "attributes": {**attributes, "opt_in_process": "single_opt_in"},
        "relationships": links,
        "links": {"self": "https://a.klaviyo.com/api/lists/YafG4m/"},
    }
    answer = {"data": data, "links": {"self": "https://a.klaviyo.com/api/lists/YafG4m"}}
    headers = {
        "content-type": "application/vnd.api+json",
        "ratelimit-limit": "75, 75;w=1, 750;w=60",
        "ratelimit-reset": "0",
    }
    recording = Recording("", "get_list", "2026-07-15", "GET", "/api/lists/YafG4m", "", 200, headers, None, answer)
    assert list(compare(recording)) == []
    attributes["created"] = "2026-09-04T13:39:28.000000+00:00"
    data["attributes"] = {**attributes, "opt_in_process": "single_opt_in", "colour": None}
    assert [line.partition(":")[0] for line in compare(recording)] == [
        "/data/attributes/created",
        "/data/attributes/colour",
    ]


def _links(path: str) -> dict[str, str]:
    own = path.replace("/YafG4m/", "/YafG4m/relationships/")
    return {"self": f"https://a.klaviyo.com{own}", "related": f"https://a.klaviyo.com{path}"}


@pytest.mark.parametrize(
    ("recorded", "ours", "lines"),
    [
        ({"a": None}, {"a": None}, []),
        ({"a": None}, {}, ["/a: lacks null"]),
        ({}, {"a": []}, ["/a: surplus list"]),
        ({"a": None}, {"a": ""}, ["/a: null, ours is empty text"]),
        ({"a": 1}, {"a": 1.5}, ["/a: integer, ours is number"]),
        ({"a": 1}, {"a": True}, ["/a: integer, ours is boolean"]),
        ({"id": "7qWkC6JPz7g"}, {"id": "YafG4m"}, ["/id: 11 letters and digits, ours is 6 letters and digits"]),
        ({"name": "7qWkC6JPz7g"}, {"name": "YafG4m"}, []),
        ({"code": "invalid"}, {"code": "not_found"}, ["/code: 'invalid', ours is 'not_found'"]),
        ({"a": [1, 2]}, {"a": [1]}, ["/a: 2 items, ours has 1"]),
        ([{"id": "a", "x": 1}, {"id": "b"}], [{"id": "b"}, {"id": "a", "x": 1}], []),
        (
            "2026-09-04T13:39:28Z",
            "2026-09-04T13:39:28.000000+00:00",
            [": time in seconds, Z, ours is time with microseconds"],
        ),
        ("https://a.io/api/lists/YafG4m/", "https://b.io/api/lists/Wxyz12/", []),
        (
            "https://a.io/api/lists/YafG4m/",
            "https://a.io/api/lists/YafG4m",
            [": /api/lists/<6 letters and digits>/, ours is /api/lists/<6 letters and digits>"],
        ),
    ],
)
def test_likeness(recorded: object, ours: object, lines: list[str]) -> None:
    assert list(differences(recorded, ours)) == lines
