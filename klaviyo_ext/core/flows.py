"""Flows that send any operation, for ``send``, ``send_raw`` and ``items``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict, TypeVar, Unpack

import attrs

from klaviyo_client.runtime.wire import Response

from ..errors import ArgumentTypeError
from ..paging.page_walk import Walk
from .any_package import AnyOperation, adopted
from .effects import Flow
from .send_loop import CallOptions, Context, Options, exchange

__all__ = ["Core", "PageOptions"]

T = TypeVar("T")


class PageOptions(TypedDict, total=False):
    """How to walk over pages.

    ``cursor``: where to continue, from ``next_cursor`` of a page. ``prefetch``: request the next page while the caller
    processes this one.
    """

    cursor: str | None
    prefetch: bool


@attrs.frozen
class Core:
    """A client without its driver: what its calls share, and their default options."""

    context: Context
    options: Options

    def with_options(self, **options: Unpack[CallOptions]) -> Core:
        """The same with other options; headers are added to the present ones.

        Raises:
            ArgumentTypeError: an option is unknown, or its value has a wrong type.
        """
        if not options:
            return self
        changes: dict[str, Any] = dict(options)
        if unknown := changes.keys() - {field.name for field in attrs.fields(Options)}:
            name, known = min(unknown), ", ".join(field.name for field in attrs.fields(Options))
            raise ArgumentTypeError(f"unknown option {name!r}; expected {known}", argument=name)
        changed = attrs.evolve(self.options, **changes)  # checks the headers, too
        replaced = {name.lower() for name in changed.headers}
        kept = {name: value for name, value in self.options.headers.items() if name.lower() not in replaced}
        headers = {**kept, **changed.headers}
        return attrs.evolve(self, options=attrs.evolve(changed, headers=headers))

    def send_raw(self, operation: AnyOperation[T]) -> Flow[Response[T]]:
        """Send ``operation``, with retries; the response is not decoded."""
        return exchange(adopted(operation), self.options, self.context)

    def send(self, operation: AnyOperation[T]) -> Flow[T]:
        """Send ``operation``, with retries, and decode the response."""
        response = yield from self.send_raw(operation)
        return response.decode(self.context.loads)

    def request(self, method: str, path: str, query: Mapping[str, Any] | None, body: Any) -> Flow[dict[str, Any]]:
        """Send a call by its method and path; the response is plain JSON."""
        from .any_call import any_call  # noqa: PLC0415 - few programs need it

        base_url = self.context.settings.base_url
        document = yield from self.send(any_call(method, path, query=query, body=body, base_url=base_url))
        return document.to_dict()

    def walk(self, operation: AnyOperation[T], **how: Unpack[PageOptions]) -> Walk[Any, T]:
        """The pages of a paginated operation, and the items on them."""
        base_url = self.context.settings.base_url
        return Walk(operation=adopted(operation), fetch=self.send, base_url=base_url, **how)
