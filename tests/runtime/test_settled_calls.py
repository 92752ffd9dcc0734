"""What a call refuses when it is built, with the remedy: for all operations."""

from __future__ import annotations

import inspect
import re
from typing import Any, Literal, get_args, get_origin
from urllib.parse import quote

import attrs
import pytest

from klaviyo_client import Operation, beta, operations
from klaviyo_client.api import lists, metrics, profiles
from klaviyo_client.runtime.annotation_types import parameter_types, union_members
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_client.runtime.json_pointer import parse

ADDRESS = "ann@klaviyo-fake.io"


def arguments(builder: Any, **given: Any) -> dict[str, Any]:
    """Something for each argument that must be given."""
    found: dict[str, Any] = {}
    for name, parameter in inspect.signature(builder).parameters.items():
        if name in given:
            found[name] = given[name]
        elif parameter.default is parameter.empty:
            kind = str(parameter.annotation)
            first = re.search(r"Literal\['([^']*)'", kind.replace('"', "'"))
            plain = {"str": "X1", "Filter | str": "has(x)", "Upload": b"x"}
            found[name] = first[1] if first else plain.get(kind, [] if "Sequence" in kind else {})
    return found


def build(builder: Any, **given: Any) -> Operation[Any]:
    made: Operation[Any] = builder(**arguments(builder, **given))
    return made


WITH_ID = [
    (name, parameter) for name, info in operations.items() for parameter in re.findall(r"\{(\w+)\}", info.path_template)
]


@pytest.mark.parametrize(("name", "parameter"), WITH_ID)
def test_an_address_is_no_id_in_a_path(name: str, parameter: str) -> None:
    with pytest.raises(ArgumentError, match=r"not the e-mail address 'ann@.*'; get_profiles\(filter=.*u\.email"):
        build(operations.builder(name), **{parameter: ADDRESS})
    assert build(operations.builder(name), **{parameter: "01HX"}).path


@pytest.mark.parametrize(
    "name",
    [n for n in operations if "ids" in inspect.signature(operations.builder(n)).parameters],
)
def test_what_is_no_list_of_ids(name: str) -> None:
    builder = operations.builder(name)
    kind = build(builder, ids=["X"]).body["data"][0]["type"]
    for wrong in ({"X": 1}, "X", b"X", None, 7, profiles.get_profiles(), ["X", None], [""], [b"X"], [{"id": "X"}]):
        with pytest.raises(ArgumentTypeError, match="ids must be "):
            build(builder, ids=wrong)
    if kind == "profile":
        with pytest.raises(ArgumentError, match="not the e-mail address"):
            build(builder, ids=["01HX", ADDRESS])


@pytest.mark.parametrize(
    "call",
    [
        lambda: profiles.create_or_update_profile({}, id=ADDRESS),
        lambda: profiles.merge_profiles(ADDRESS, {"profiles": {"data": []}}),
        lambda: profiles.merge_profiles("01HX", {"profiles": {"data": [{"type": "profile", "id": ADDRESS}]}}),
    ],
)
def test_an_address_is_no_id_in_a_body(call: Any) -> None:
    with pytest.raises(ArgumentError, match="not the e-mail address"):
        call()


BULK = [name for name, info in operations.items() if info.bulk is not None]


def with_records(name: str, count: int) -> Operation[Any]:
    info = operations[name]
    assert info.bulk is not None
    record: Any = {"type": info.bulk.type, "id": "X"}
    if info.bulk.counted:
        record = {"type": info.bulk.type}
        inner = record
        *way, last = parse(info.bulk.counted)
        for step in way:
            inner = inner.setdefault(step, {})
        inner[last] = [{}] * 2
        count = count // 2 + count % 2
    _, *steps = parse(info.bulk.records)
    if not steps:
        return build(operations.builder(name), ids=["X"] * count)
    part: dict[str, Any] = {}
    inner = part
    for step in steps[1:-1]:
        inner = inner.setdefault(step, {})
    inner[steps[-1]] = [record] * count
    return build(operations.builder(name), **{steps[0]: part})


@pytest.mark.parametrize("name", BULK)
def test_more_records_than_a_call_takes(name: str) -> None:
    limits = operations[name].bulk
    assert limits is not None
    assert limits.items is not None
    assert with_records(name, limits.items).body
    with pytest.raises(ArgumentError, match=rf"at most {limits.items:,} .*; klaviyo\.bulk\(\w+\.{name}\(.*\), rows\)"):
        with_records(name, limits.items + 1)


PAGED = [
    (package, name)
    for package in ("klaviyo_client", "klaviyo_client.beta")
    for name, info in (operations if package == "klaviyo_client" else beta.operations).items()
    if info.pagination is not None and info.pagination.place == "query"
]


@pytest.mark.parametrize(("package", "name"), PAGED)
def test_a_link_is_a_cursor(package: str, name: str) -> None:
    known = operations if package == "klaviyo_client" else beta.operations
    builder, pages = known.builder(name), known[name].pagination
    assert pages is not None
    python = re.sub(r"\W+", "_", pages.cursor).strip("_")
    plain = build(builder, **{python: "bmV4dDo6aWQ=+/x"})
    path = build(builder).path
    for parameter in ("page[cursor]", "page%5Bcursor%5D", "page_cursor"):
        for start in ("https://a.klaviyo.com", "http://127.0.0.1:8000/proxy", ""):
            link = f"{start}{path}?fields%5Bx%5D=a%2Cb&{parameter}={quote('bmV4dDo6aWQ=+/x', safe='')}&page%5Bsize%5D=5"
            assert build(builder, **{python: link}) == plain
            assert start == "" or build(builder, **{python: quote(link, safe="")}) == plain
    for wrong in (
        f"https://a.klaviyo.com{path}",
        f"https://a.klaviyo.com{path}?page[cursor]=",
        "/api/other?page[cursor]=a",
    ):
        with pytest.raises(ArgumentError, match=r"the link that is passed as cursor .*; pass next_cursor"):
            build(builder, **{python: wrong})


def test_a_link_in_a_body_is_a_cursor() -> None:
    link = "https://a.klaviyo.com/api/metric-aggregates?page_cursor=abc"
    given: dict[str, Any] = {"page_cursor": link}
    assert metrics.query_metric_aggregates(given).body["data"]["attributes"] == {"page_cursor": "abc"}


def choices_of(builder: Any) -> dict[str, tuple[tuple[str, ...], bool]]:
    found: dict[str, tuple[tuple[str, ...], bool]] = {}
    for name, kind in parameter_types(builder).items():
        for each in union_members(kind):
            inner = get_args(each)[0] if get_origin(each) not in (None, Literal) else each
            values = [v for one in union_members(inner) if get_origin(one) is Literal for v in get_args(one)]
            if values and inspect.signature(builder).parameters[name].kind is inspect.Parameter.KEYWORD_ONLY:
                found[name] = tuple(values), inner is not each
    return found


# One argument for each list of values: most lists are those of many operations.
CHOICES = {
    choices: (name, argument)
    for name in operations
    for argument, choices in choices_of(operations.builder(name)).items()
}


@pytest.mark.parametrize(("choices", "place"), [pytest.param(*item, id="-".join(item[1])) for item in CHOICES.items()])
def test_values_that_the_document_lists(choices: tuple[tuple[str, ...], bool], place: tuple[str, str]) -> None:
    (values, many), (name, argument) = choices, place
    builder = operations.builder(name)
    for value in values:
        assert build(builder, **{argument: [value] if many else value}).query
        for wrong in (value.swapcase(), value.replace("_", "-")):
            if wrong not in values and wrong.casefold() != wrong.swapcase():
                for given in ([wrong], wrong) if many else (wrong,):
                    with pytest.raises(ArgumentError, match=rf"must be one of .*did you mean .*{re.escape(value)}"):
                        build(builder, **{argument: given})


@pytest.mark.parametrize("name", [n for n in operations if choices_of(operations.builder(n))])
def test_a_value_that_no_list_has(name: str) -> None:
    builder = operations.builder(name)
    for argument, (_, many) in choices_of(builder).items():
        with pytest.raises(ArgumentError, match=r"must be one of .*; to send another value, "):
            build(builder, **{argument: ["brand_new"] if many else "brand_new"})


def test_values_that_the_document_does_not_know_can_be_sent() -> None:
    text: Any = "name,brand_new"
    assert lists.get_lists(fields_list=text).query == (("fields[list]", "name,brand_new"),)
    call = attrs.evolve(lists.get_lists(), query=(("sort", "brand_new"),))
    assert call.query == (("sort", "brand_new"),)
