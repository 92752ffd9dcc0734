"""Translations of variations, messages of flows, templates and universal content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import (
    attributes_of,
    held,
    member,
    needed,
    references_of,
    refuse_conflict,
    refuse_invalid,
    resource_of,
)

__all__: list[str] = []

_TYPE = "translation"
_TRANSLATED = ("campaign-variation", "flow-message", "template", "template-universal-content", "consent-page")
_TEXTS = ("subject", "subject_line", "preview_text", "title", "body", "html", "text", "label", "content")
"""Fields that hold texts to translate."""
_VALUES = "/data/attributes/values"


@behaves("create_translation")
def _create(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    given = attributes_of(resource)
    references = [reference for name in _TRANSLATED for reference in references_of(resource, name) or ()]
    if len(references) != 1:
        raise refuse_invalid("Exactly one relationship must be given.", "/data/relationships")
    [(kind, id_)] = references
    # The API has no consent pages, so any id of one is taken.
    records = [] if kind == "consent-page" else needed(world, references)
    if any(id_ == each.hidden["related_resource_id"] and kind == each.hidden["resource_type"] for each in _all(world)):
        raise refuse_conflict(f"The {kind} {id_} has a translation already.", f"/data/relationships/{kind}")
    now = world.clock.stamp(micro=True)
    translation = world.create(
        _TYPE,
        {**given, "metadata": {}, "created": now, "updated": now},
        id=f"{kind}::{id_}::{world.new_id(_TYPE)}",
    )
    translation.hidden.update(resource_type=kind, related_resource_id=id_)
    translation.relationships[kind] = {}
    for record in records:
        world.relate(translation, kind, record, _TYPE)
    translation.relationships[kind][kind, id_] = None
    _fill(world, translation, {})
    return Answer(record=translation)


def _all(world: World) -> Iterator[Record]:
    """The translations of what still exists."""
    for translation in list(world.table(_TYPE)):
        kind, id_ = translation.hidden["resource_type"], translation.hidden["related_resource_id"]
        if kind == "consent-page" or id_ in world.table(kind):
            yield translation
        else:
            world.forget(translation)


def _fill(world: World, translation: Record, given: Mapping[str, Mapping[str, Any]]) -> None:
    """Bring the values up to date: a block for each text, with a translation or null for each target."""
    targets = translation.attributes["target_locales"]
    known = {row["id"]: row["translations"] for row in translation.attributes.get("values") or ()}
    values = [
        {
            "id": name,
            "source": text,
            "translations": {**dict.fromkeys(targets), **_only(known.get(name, {}), targets), **given.get(name, {})},
        }
        for name, text in _texts(world, translation)
    ]
    world.table(_TYPE).change(translation, values=values)


def _only(translations: Mapping[str, Any], targets: list[str]) -> dict[str, Any]:
    return {locale: text for locale, text in translations.items() if locale in targets}


def _texts(world: World, translation: Record) -> Iterator[tuple[str, str]]:
    for record in held(world, translation, translation.hidden["resource_type"]):
        definition = member(record.attributes, "definition")
        for place in (record.attributes, definition, member(definition, "details"), member(definition, "data")):
            yield from ((name, place[name]) for name in _TEXTS if isinstance(place.get(name), str) and place[name])


@behaves("get_translations")
def _list(world: World, _: AcceptedCall) -> Answer:
    return Answer(records=list(_all(world)))


@behaves("get_translation")
def _get(world: World, call: AcceptedCall) -> Answer:
    translation = _need(world, call)
    _fill(world, translation, {})
    return Answer(record=translation)


def _need(world: World, call: AcceptedCall) -> Record:
    list(_all(world))
    return world.need(_TYPE, call.path_params["id"])


@behaves("update_translation")
def _update(world: World, call: AcceptedCall) -> Answer:
    """Changes the locales, and imports values of texts that the translation has."""
    translation = _need(world, call)
    given = {name: value for name, value in attributes_of(resource_of(call)).items() if value is not None}
    rows: list[Mapping[str, Any]] = given.pop("values", [])
    targets = given.get("target_locales", translation.attributes["target_locales"])
    names = {name for name, _ in _texts(world, translation)}
    for index, row in enumerate(rows):
        if row.get("id") not in names:
            raise refuse_invalid(f"Value with id {row.get('id')!r} not found.", f"{_VALUES}/{index}/id")
        translations = row.get("translations")
        if not isinstance(translations, dict):
            raise refuse_invalid("'translations' must be an object.", f"{_VALUES}/{index}/translations")
        for locale in cast("dict[str, Any]", translations):
            if locale not in targets:
                detail = f"{locale!r} is not one of the target locales."
                raise refuse_invalid(detail, f"{_VALUES}/{index}/translations/{locale}")
    world.table(_TYPE).change(translation, **given, updated=world.clock.stamp(micro=True))
    _fill(world, translation, {str(row["id"]): row["translations"] for row in rows})
    return Answer(record=translation)
