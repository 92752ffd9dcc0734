"""Parse multipart/form-data bodies (RFC 7578)."""

from __future__ import annotations

import re
from email.message import Message
from email.parser import HeaderParser

import attrs

__all__ = ["FormPart", "MultipartError", "parse_form"]

_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?]")


@attrs.frozen
class FormPart:
    """One field. `filename` is None if the field is not a file; `content_type` is None if the part has none."""

    name: str
    content: bytes = attrs.field(repr=False)
    filename: str | None = None
    content_type: str | None = None


class MultipartError(ValueError):
    """The body is not valid multipart/form-data."""


def parse_form(content_type: str, body: bytes) -> list[FormPart]:
    """The parts of a form in their order.

    Args:
        content_type: value of the Content-Type header with the boundary.
        body: the whole body.

    Raises:
        MultipartError: there is no boundary, a part has no name, or the closing delimiter is missing.

    """
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_boundary()
    if boundary is None or not _BOUNDARY.fullmatch(boundary):
        raise MultipartError("the Content-Type has no valid boundary")
    delimiter = b"--" + boundary.encode("ascii")
    # A delimiter is at the start of a line; the line break before it is not part of the content.
    first, *chunks = (b"\r\n" + body).split(b"\r\n" + delimiter)
    if first.strip() or len(chunks) < 2:
        raise MultipartError("the body has no parts")
    *chunks, last = chunks
    if not last.startswith(b"--"):
        raise MultipartError("the body does not end with the closing boundary")
    return [_part(chunk) for chunk in chunks]


def _part(chunk: bytes) -> FormPart:
    # Spaces may follow a boundary on its line.
    padding, _, rest = chunk.partition(b"\r\n")
    if padding.strip(b" \t"):
        raise MultipartError("a boundary is followed by other text on its line")
    head, separator, content = rest.partition(b"\r\n\r\n")
    if not separator:
        raise MultipartError("a part has no empty line after its headers")
    headers = HeaderParser().parsestr(head.decode("utf-8", errors="replace"))
    if headers.get_content_disposition() != "form-data":
        raise MultipartError("a part is not form-data")
    name = headers.get_param("name", header="content-disposition")
    if not isinstance(name, str) or not name:
        raise MultipartError("a part has no name")
    content_type = headers.get_content_type() if "Content-Type" in headers else None
    return FormPart(name, content, headers.get_filename(), content_type)
