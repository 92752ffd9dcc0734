"""Compare the size of a request body with the documented limit, before it is sent."""

from __future__ import annotations

from typing import Any

from klaviyo_client.runtime.operation import File, Form, Operation

from ..errors.argument_errors import RequestTooLargeError

__all__ = ["check_size"]


def check_size(operation: Operation[Any], content: bytes | None) -> None:
    """Check the body of ``operation``. The limits come from Klaviyo's API documentation; some operations have none.

    In a multipart body the texts and files count, but not the few bytes between them, and not files given as paths:
    this function reads no files.

    Args:
        operation: any call.
        content: its body as it is sent; ``None`` if there is none, or if it is multipart.

    Raises:
        RequestTooLargeError: the body has more bytes than `OperationInfo.payload_bytes`; the message has both numbers.
    """
    limit = operation.info.payload_bytes
    size = _size_of(operation.body) if isinstance(operation.body, Form) else len(content or b"")
    if limit is not None and size > limit:
        raise RequestTooLargeError(size, limit, operation=operation)


def _size_of(form: Form) -> int:
    return sum(len(text.encode()) for _, text in form.fields) + sum(_file_size(file) for _, file in form.files)


def _file_size(file: File) -> int:
    return len(file.content) if isinstance(file.content, bytes) else 0
