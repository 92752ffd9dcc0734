"""Requests to the OAuth endpoints, and their responses (RFC 6749)."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ...messages.http_messages import Headers, Request, Response

__all__ = ["OAuthRefusal", "client_of", "fields_of", "json_response", "redirect"]

_NO_STORE: Headers = (("Cache-Control", "no-store"), ("Pragma", "no-cache"))


class OAuthRefusal(Exception):  # noqa: N818 - a response, not an error of the program
    """Refuses a request to an OAuth endpoint.

    Args:
        error: code, such as ``invalid_grant``.
        description: text.
    """

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.error = error
        self.description = description

    def response(self, status: int | None = None) -> Response:
        """The response of an endpoint for tokens: 400, or 401 for an unknown app."""
        usual = 401 if self.error == "invalid_client" else 400
        challenge: Headers = (("WWW-Authenticate", "Basic"),) if self.error == "invalid_client" else ()
        told = {"error": self.error, "error_description": self.description}
        return json_response(told, status or usual, challenge)


def json_response(content: Mapping[str, Any], status: int = 200, headers: Headers = ()) -> Response:
    """A response with plain JSON, which nobody may store."""
    kind = ("Content-Type", "application/json")
    return Response(status, (kind, *_NO_STORE, *headers), json.dumps(content).encode())


def redirect(uri: str, query: Mapping[str, str]) -> Response:
    """Send the browser back to an app."""
    separator = "&" if urlsplit(uri).query else "?"
    return Response(302, (("Location", f"{uri}{separator}{urlencode(query)}"), *_NO_STORE))


def fields_of(text: str) -> dict[str, str]:
    """The fields of a form or a query.

    Raises:
        OAuthRefusal: a field is repeated, or the text is not a form.
    """
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict")
    except ValueError:
        raise OAuthRefusal("invalid_request", "The request is not a form.") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise OAuthRefusal("invalid_request", "A parameter is repeated.")
    return {name: value for name, value in fields.items() if value}


def client_of(request: Request) -> tuple[str, str]:
    """Id and secret of the app, which it sends as HTTP Basic credentials.

    Raises:
        OAuthRefusal: there are none.
    """
    scheme, _, encoded = (request.header("authorization") or "").partition(" ")
    try:
        id_, separator, secret = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        id_ = separator = secret = ""
    if scheme.lower() != "basic" or not separator or not id_:
        raise OAuthRefusal("invalid_client", "Client authentication failed.")
    return id_, secret
