"""Images from a URL, a data URI or a file.

Images cannot be deleted. An update replaces all attributes: a name that is left out becomes null, as recorded. URLs are
never fetched: the image is made up, and a host under ``.invalid`` is one that cannot be fetched (400, as recorded).
"""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import PurePosixPath
from typing import Any, cast
from urllib.parse import unquote_to_bytes, urlsplit

from ...messages.multipart import FormPart
from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, refuse_invalid, resource_of

__all__ = ["MAX_BYTES"]

MAX_BYTES = 5_000_000
"""Maximum size of an image (Klaviyo's API documentation)."""

_MAGIC = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png", b"GIF87a": "gif", b"GIF89a": "gif"}
_SUFFIXES = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".gif": "gif"}
_DATA_URI = re.compile(r"data:image/[\w.+-]+(?P<base64>;base64)?,(?P<data>.*)", re.DOTALL)
_URL_POINTER = "/data/attributes/import_from_url"


@behaves("upload_image_from_url")
def _from_url(world: World, call: AcceptedCall) -> Answer:
    given = attributes_of(resource_of(call))
    url = str(given["import_from_url"])
    if url.startswith("data:"):
        content = _decoded(url)
        return Answer(record=_stored(world, given.get("name"), "image", content, given.get("hidden"), _URL_POINTER))
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or host.endswith(".invalid"):
        raise refuse_invalid("Unable to fetch the URL you entered.", _URL_POINTER)
    path = PurePosixPath(parts.path)
    format_ = _SUFFIXES.get(path.suffix.lower(), "png" if not path.suffix else None)
    if format_ is None:
        raise _unsupported(_URL_POINTER)
    size = world.ids.random.randrange(10_000, 1_000_000)
    return Answer(record=_keep(world, given.get("name") or path.stem or "image", format_, size, given.get("hidden")))


@behaves("upload_image_from_file")
def _from_file(world: World, call: AcceptedCall) -> Answer:
    form = cast("dict[str, Any]", call.body)
    file: Any = form["file"]
    content: bytes = file.content if isinstance(file, FormPart) else file
    filename = (file.filename if isinstance(file, FormPart) else None) or "image"
    stem = PurePosixPath(filename).stem
    return Answer(record=_stored(world, form.get("name"), stem, content, form.get("hidden"), "/data/attributes/file"))


@behaves("update_image")
def _update(world: World, call: AcceptedCall) -> Answer:
    image = world.need("image", call.path_params["id"])
    given = attributes_of(resource_of(call))
    world.table("image").change(
        image, name=given.get("name"), hidden=bool(given.get("hidden")), updated_at=world.clock.stamp(micro=True)
    )
    return Answer(record=image)


def _decoded(uri: str) -> bytes:
    match = _DATA_URI.fullmatch(uri)
    if match is None:
        raise refuse_invalid("The data URI is not an image.", _URL_POINTER)
    if match["base64"] is None:
        return unquote_to_bytes(match["data"])
    try:
        return base64.b64decode(match["data"], validate=True)
    except binascii.Error:
        raise refuse_invalid("The data URI is not valid base64.", _URL_POINTER) from None


def _stored(world: World, name: str | None, filename: str, content: bytes, hidden: Any, pointer: str) -> Record:
    if len(content) > MAX_BYTES:
        raise refuse_invalid(f"The image has {len(content)} bytes; the limit is {MAX_BYTES}.", pointer)
    for magic, format_ in _MAGIC.items():
        if content.startswith(magic):
            return _keep(world, name or filename, format_, len(content), hidden)
    raise _unsupported(pointer)


def _unsupported(pointer: str) -> Refusal:
    return refuse_invalid("The image must be jpeg, png or gif.", pointer)


def _keep(world: World, name: str, format_: str, size: int, hidden: Any) -> Record:
    taken = {image.attributes["name"] for image in world.table("image")}
    unique, number = name, 1
    while unique in taken:
        unique, number = f"{name}_{number}", number + 1
    id_ = world.new_id("image")
    stored = {
        "name": unique,
        "image_url": f"https://images.example.com/{id_}.{format_}",
        "format": format_,
        "size": size,
        "hidden": hidden in (True, "true", "True"),
        "updated_at": world.clock.stamp(micro=True),
    }
    return world.create("image", stored, id=id_)
