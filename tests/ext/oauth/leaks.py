"""Failures of a token endpoint that repeats what it was sent, and where an error could show it."""

from __future__ import annotations

import traceback

import httpx

__all__ = ["SECRETS", "check_hidden", "failed"]

SECRETS = ("access-1", "access-2", "refresh-1", "refresh-2", "app-secret")
_ECHO = "app-secret refresh-1"


def failed(failure: str) -> httpx.Response:
    """What the token endpoint does; with any other ``failure`` it renews the token."""
    match failure:
        case "transport":
            raise httpx.ReadTimeout("slow")
        case "html":
            return httpx.Response(500, text=_ECHO)
        case "half":
            return httpx.Response(200, json={"access_token": "access-2", "refresh_token": "refresh-2 "})
        case "invalid_grant":
            return httpx.Response(400, json={"error": failure, "error_description": _ECHO})
        case _:
            return httpx.Response(200, json={"access_token": "access-2", "refresh_token": "refresh-2"})


def check_hidden(raised: BaseException, log: str) -> None:
    """No secret is in the texts, the attributes, the traceback with its locals, or the log."""
    shown = [repr(raised), str(raised), log, repr(raised.__dict__)]
    for error in filter(None, [raised, raised.__cause__]):
        made = traceback.TracebackException.from_exception(error, capture_locals=True)
        frames = [
            frame for frame in made.stack if "klaviyo_ext" in frame.filename or "klaviyo_client" in frame.filename
        ]
        shown += [str(frame.locals) for frame in frames] + list(traceback.format_exception(error))
    for text in shown:
        assert not [secret for secret in SECRETS if secret in text], text
