"""Compare the size of a request body with the documented limit, before it is sent."""

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

    In a multipart body the texts and files count, but not the few bytes between them, and not files given as paths:
    this function reads no files.

    Args:
        operation: any call.
        dumps: encodes JSON, as the client does.

    Raises:
        EncodeError: the body cannot be encoded as JSON.
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
    """Return ``operation``, unless its body is larger than `OperationInfo.payload_bytes`. Clients check each call.

    The limits come from Klaviyo's API documentation, for example 100 KB for a profile. Some operations have none.

    Args:
        operation: any call.
        dumps: encodes JSON, as the client does.

    Raises:
        RequestTooLargeError: the body has more bytes than the limit; the message has both numbers.
        EncodeError: the body cannot be encoded as JSON.
    """
    limit = operation.info.payload_bytes
    if limit is not None:
        size = encoded_size(operation, dumps=dumps)
        if size > limit:
            raise RequestTooLargeError(size, limit, operation=operation)
    return operation


def _file_size(file: File) -> int:
    return len(file.content) if isinstance(file.content, bytes) else 0
