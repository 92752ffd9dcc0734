"""Views of operations: builders and the facts about each call."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from keyword import iskeyword

from ...names.argument_names import FUNCTIONS, id_argument
from ...names.function_names import namespace_class
from ...schema.forms import Json, target
from ...schema.normalised import Normalised
from ...types.parser import Parsed
from ...types.python_types import ListOf, Plain, Type
from ...types.readable_document import ITEM
from .docstrings import access_doc, doc_text, module_title, operation_doc
from .info_source import info_facts, model_of, page_size_of
from .source_text import quoted
from .type_source import literal, members_of, spell, words
from .view_objects import Api, Argument, OperationView, groups

__all__ = ["build_apis"]

_OPERATION_NAMES = (
    "Bulk",
    "Operation",
    "PageSize",
    "Pagination",
    "Quota",
    "RateLimit",
    "RatePenalty",
    "Replay",
)
_MAPPED = (Plain("Any"), Plain("None"), Plain("dict[str, Any]"))
"""Types that include mappings, or that are not JSON data."""

_FILE = Plain("File")

_RETURNS = {"nothing": "None", "document": "Document", "json": "Any", "content": "bytes"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_CALL = re.compile(rf"\b({'|'.join(sorted(FUNCTIONS))})\(")


def build_apis(normalised: Normalised, parsed: Parsed, dicts: set[str]) -> tuple[Api, ...]:
    """One `Api` for each tag; ``dicts`` are the models that have a typed dict."""
    components = normalised.document["components"]["schemas"]
    by_tag: defaultdict[str, list[OperationView]] = defaultdict(list)
    for operation in normalised.operations:
        types = parsed.arguments[operation["operationId"]]
        view = _operation(operation, types, components, normalised.document["info"]["version"])
        by_tag[operation["x-ext-tag"]].append(view)
    return tuple(_api(tag, views, components, dicts) for tag, views in sorted(by_tag.items()))


def _api(tag: str, views: list[OperationView], components: dict[str, Json], dicts: set[str]) -> Api:
    texts = [a.annotation for v in views for a in (*v.positional, *v.keywords)] + [v.returns for v in views]
    facts = [code for view in views for code in view.written]
    names: set[str] = set()
    for text in texts:
        names |= words(text)
    used = {name for name in _OPERATION_NAMES if any(f"{name}(" in code for code in facts)}
    used |= {"Operation", "infos_of"}
    runtime: dict[str, set[str]] = {
        "documents": names & {"Collection", "Document", "Resource", "ResourceIdentifier", "Single", "ToMany", "ToOne"},
        "filters": names & {"Filter"},
        "operation": (names & {"Upload"}) - used,
        "namespaces": {"AsyncNamespace", "Namespace"}
        | ({"AsyncResults", "Results"} if any(view.item for view in views) else set()),
    }
    calls = {call for view in views for call in view.calls}
    given = {name for v in views for a in (*v.positional, *v.keywords) for name in words(a.annotation) & dicts}
    return Api(
        name=tag,
        title=module_title(tag),
        namespace=namespace_class(tag),
        operations=tuple(views),
        arguments=tuple(sorted(calls | ({"AnyDict"} if given else set()))),
        operation_names=tuple(sorted(used)),
        typing=tuple(sorted(names & {"Literal"} | {"Any"})),
        models=frozenset(names & components.keys()),
        runtime=groups(runtime),
        dicts=frozenset(given),
        abc=tuple(sorted(names & {"Mapping", "Sequence"})),
        uses_datetime=any(name.startswith("dt.") for name in names),
        uses_package=any("_PACKAGE" in words(code) for code in facts),
    )


def _operation(operation: Json, types: dict[str, Type], components: dict[str, Json], revision: str) -> OperationView:
    name = operation["operationId"]
    positional, keywords = _arguments(operation, types)
    result = operation["x-ext-result"]
    query = tuple((p["name"], _sent(p)) for p in operation["x-ext-parameters"] if p["in"] == "query")
    headers = (
        *((name, quoted(media)) for name, media in _media(operation)),
        *((p["name"], _sent(p)) for p in operation["x-ext-parameters"] if p["in"] == "header"),
    )
    path, body = _path(operation), _body(operation, types, components)
    source = " ".join((path, body, *(code for _, code in (*query, *headers))))
    calls = {*_CALL.findall(source), *(["query"] if query or headers else [])}
    facts = tuple(info_facts(operation, revision))
    return OperationView(
        id=name,
        constant=name.upper(),
        returns=_returns(result),
        doc=operation_doc(operation, (*positional, *keywords), components),
        access=access_doc(operation),
        facts=facts,
        positional=tuple(positional),
        keywords=tuple(keywords),
        path=path,
        query=query,
        headers=headers,
        body=body,
        calls=tuple(sorted(calls)),
        aliases=tuple(operation["x-ext-aliases"]),
        item=_item(result) if "pagination" in dict(facts) else "",
        shared=() if "x-ext-revision" in operation else ("revision",),
    )


def _media(operation: Json) -> Iterator[tuple[str, str]]:
    """Headers of a call that sends or accepts another media type than JSON:API."""
    for header, part in (("Accept", "x-ext-result"), ("Content-Type", "x-ext-request")):
        said: Json = operation[part] or {}
        media = str(said.get("media", ""))
        if header == "Accept":
            media = media.partition(";")[0].strip()
        if re.fullmatch(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+", media, re.ASCII):
            yield header, media


def _returns(result: Json) -> str:
    if result["shape"] in _RETURNS:
        return _RETURNS[result["shape"]]
    if result["shape"] == "either":
        return " | ".join(map(_returns, result["parts"]))
    shape = "Collection" if result["shape"] == "collection" else "Single"
    holds = model_of(result) or " | ".join([*result["models"], "dict[str, Any]"])
    return f"{shape}[{holds}{' | None' if result['nullable'] and shape == 'Single' else ''}]"


def _item(result: Json) -> str:
    """The type of items on pages: resources, or rows of a report."""
    returns = _returns(result)
    return returns.removeprefix("Collection[").removesuffix("]") if returns.startswith("Collection[") else "Any"


def _arguments(operation: Json, types: dict[str, Type]) -> tuple[list[Argument], list[Argument]]:
    """Arguments by position, and by keyword."""
    parameters = operation["x-ext-parameters"]
    positional = [Argument(parameter["python"], "str", "") for parameter in parameters if parameter["in"] == "path"]
    keywords: list[Argument] = []
    _add_request(operation, types, positional, keywords)
    keywords += [_keyword(parameter, types) for parameter in parameters if parameter["in"] != "path"]
    return positional, keywords


def _keyword(parameter: Json, types: dict[str, Type]) -> Argument:
    annotation, doc = _parameter_type(parameter, types), doc_text(parameter, "")
    if parameter["required"]:
        return Argument(parameter["python"], annotation, "", doc)
    return Argument(parameter["python"], f"{annotation} | None", "None", doc)


def _add_request(operation: Json, types: dict[str, Type], positional: list[Argument], keywords: list[Argument]) -> None:
    request = operation["x-ext-request"]
    if request is None:
        return
    related = id_argument(request)
    if request["kind"] == "identifiers":
        positional.append(Argument("ids", "Sequence[str]", ""))
    elif request["kind"] == "resources":
        positional.append(Argument("data", f"Sequence[{_given(types[ITEM])}]", ""))
    elif request["id"] in ("required", "related"):
        positional.append(Argument(related, "str", ""))
    elif request["id"] == "optional":
        keywords.append(Argument("id", "str | None", "None"))
    for part in request["parts"]:
        type_ = types[part["python"]]
        annotation = {"form": _form_type(type_), "content": "bytes"}.get(request["kind"]) or _given(type_)
        if part["required"]:
            positional.append(Argument(part["python"], annotation, ""))
        else:
            keywords.append(Argument(part["python"], f"{annotation} | None", "None"))


def _form_type(type_: Type) -> str:
    return "Upload" if type_ == _FILE else spell(type_)


def _given(type_: Type) -> str:
    """A model, or a mapping instead."""
    named = [spell(member) for member in members_of(type_) if member not in _MAPPED]
    return " | ".join([*named, "Mapping[str, Any]"])


def _parameter_type(parameter: Json, types: dict[str, Type]) -> str:
    schema, parsed = parameter["schema"], types[parameter["python"]]
    if parameter["list"]:
        assert isinstance(parsed, ListOf)
        return f"Sequence[{_value_type(schema['items'], parsed.items)}]"
    if parameter["python"] == "filter" or "filters" in parameter["name"].lower():
        return "Filter | str"
    return _value_type(schema, parsed)


def _value_type(schema: Json, parsed: Type) -> str:
    if "enum" in schema:  # in the order of the document
        return f"Literal[{', '.join(map(literal, schema['enum']))}]"
    return spell(parsed)


def _sent(parameter: Json) -> str:
    """Source of the value that is sent for a parameter."""
    if parameter["name"] == "page[size]" and "minimum" in parameter:
        return f"bounded(page_size, {page_size_of(parameter)})"
    return str(parameter["python"])


def _path(operation: Json) -> str:
    names = {p["name"]: p["python"] for p in operation["x-ext-parameters"] if p["in"] == "path"}
    path = operation["x-ext-path"]
    if not names:
        return quoted(path)
    parts = _PLACEHOLDER.split(path)  # text, name, text, name, ..., text
    parts[::2] = [quoted(text)[1:-1].replace("{", "{{").replace("}", "}}") for text in parts[::2]]
    parts[1::2] = [f"{{segment('{names[name]}', {names[name]})}}" for name in parts[1::2]]
    return f'f"{"".join(parts)}"'


def _body(operation: Json, types: dict[str, Type], components: dict[str, Json]) -> str:
    request = operation["x-ext-request"]
    if request is None:
        return ""
    if request["kind"] == "form":
        return _form(request, types)
    if request["kind"] in ("document", "content"):
        return "body"
    kind = quoted(request["type"])
    if request["kind"] == "identifiers":
        return f'{{"data": identifiers({kind}, ids)}}'
    if request["kind"] == "resources":
        return '{"data": plain(data)}'
    members = [f'"type": {kind}']
    path_id = next((p["python"] for p in operation["x-ext-parameters"] if p["in"] == "path"), "id")
    if request["id"] == "path":
        members.append(f'"id": {path_id}')
    elif request["id"] in ("required", "related"):
        members.append(f'"id": {id_argument(request)}')
    members += [
        f"{quoted(part['name'])}: plain({_part(operation, part, components)})"
        for part in request["parts"]
        if part["required"]
    ]
    optional = [(part["name"], part["python"]) for part in request["parts"] if not part["required"]]
    if request["id"] == "optional":
        optional.insert(0, ("id", "id"))
    if optional:
        members.append(f"**member({_by_name(optional)})")
    return f'{{"data": {{{", ".join(members)}}}}}'


def _part(operation: Json, part: Json, components: dict[str, Json]) -> str:
    """Source of a required part of a request document: its filter may have to become a list."""
    name: str = part["python"]
    fields: Json = components.get(target(part["schema"]) or "", {}).get("properties", {})
    return f"listed({name})" if operation["x-ext-filters"] and "items" in fields.get("filter", {}) else name


def _form(request: Json, types: dict[str, Type]) -> str:
    given = [(part["name"], str(part["python"])) for part in request["parts"]]
    return f"form({_by_name([(n, f'upload({quoted(p)}, {p})' if types[p] == _FILE else p) for n, p in given])})"


def _by_name(arguments: list[tuple[str, str]]) -> str:
    """Source of arguments by keyword, each a JSON name and the source of its value."""
    plain = [f"{name}={code}" for name, code in arguments if name.isidentifier() and not iskeyword(name)]
    others = [f"{quoted(name)}: {code}" for name, code in arguments if not name.isidentifier() or iskeyword(name)]
    return ", ".join([*plain, *([f"**{{{', '.join(others)}}}"] if others else [])])
