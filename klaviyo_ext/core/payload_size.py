"""Size of request bodies, compared with the documented limit before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from klaviyo_client.runtime.encoding import dumps as default_dumps
from klaviyo_client.runtime.operation import File, Form, Operation

from ..errors.argument_errors import RequestTooLargeError

__all__ = ["check_size", "encoded_size"]

T = TypeVar("T")


def encoded_size(operation: Operation[Any], *, dumps: Callable[[Any], bytes] = default_dumps) -> int:
    """Bytes of the request body of ``operation``; 0 if it has none.

    Of a multipart body the texts and the files count, but not the few bytes between them, nor a file given as a path:
    nothing is read here.

    Args:
        operation: any call.
        dumps: what the client encodes bodies with.

    Raises:
        EncodeError: the body holds something that JSON cannot carry.
    """
    body = operation.body
    if body is None:
        return 0
    if isinstance(body, bytes):
        return len(body)
    if isinstance(body, Form):
        return sum(len(text.encode()) for _, text in body.fields) + sum(_file_size(file) for _, file in body.files)
    return len(dumps(body))


def check_size(operation: Operation[T], *, dumps: Callable[[Any], bytes] = default_dumps) -> Operation[T]:
    """``operation``, unless its body is larger than `OperationInfo.payload_bytes`. Where there is no limit all fits.

    The limits are those of Klaviyo's API documentation, as in 100 KB for a profile.

    Args:
        operation: any call.
        dumps: what the client encodes bodies with.

    Raises:
        RequestTooLargeError: the body has too many bytes; says how many, and the limit.
        EncodeError: the body holds something that JSON cannot carry.
    """
    limit = operation.info.payload_bytes
    if limit is not None:
        size = encoded_size(operation, dumps=dumps)
        if size > limit:
            raise RequestTooLargeError(size, limit, operation=operation)
    return operation


def _file_size(file: File) -> int:
    return len(file.content) if isinstance(file.content, bytes) else 0
