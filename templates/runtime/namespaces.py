"""The operations of a package by name, and as methods of a client: ``client.lists.get_list("L1")``.

The client is not part of this package: it sends the calls, and implements `Results` for the paginated ones.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast, overload

if TYPE_CHECKING:
    from ..models import ToManyName, ToOneName
    from .documents import Collection, Resource
    from .operation import Operation, OperationInfo

__all__ = [
    "AsyncNamespace",
    "AsyncResults",
    "AsyncSender",
    "Namespace",
    "Operations",
    "Results",
    "Sender",
    "Tag",
    "TagsOf",
]

T = TypeVar("T")
S = TypeVar("S")
T_co = TypeVar("T_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)
R = TypeVar("R", bound="Resource")


class Results(Protocol[T_co, P_co]):
    """The items on all pages of a call. Nothing is sent before it is used, and each use starts from the first page."""

    def __iter__(self) -> Iterator[T_co]:
        """All items, page after page; each page is requested when it is reached."""
        ...

    def pages(self) -> Iterator[P_co]:
        """All pages, each requested when it is reached."""
        ...

    def page(self) -> P_co:
        """The first page only. Its ``next_cursor`` tells whether there are more."""
        ...

    def first(self) -> T_co | None:
        """The first item; ``None`` if there is none."""
        ...

    def to_dicts(self) -> list[dict[str, Any]]:
        """All items as JSON objects."""
        ...

    @overload
    def with_related(self, name: ToOneName, cls: type[R]) -> Iterator[tuple[T_co, R | None]]: ...
    @overload
    def with_related(self, name: ToManyName, cls: type[R]) -> Iterator[tuple[T_co, list[R]]]: ...
    @overload
    def with_related(self, name: str, cls: type[R]) -> Iterator[tuple[T_co, R | list[R] | None]]: ...

    @property
    def cursor(self) -> str | None:
        """The cursor to continue from: that of the first page that was not consumed completely."""
        ...


class AsyncResults(Protocol[T_co, P_co]):
    """:class:`Results` of an async client: iterate with ``async for``, or await a method."""

    def __aiter__(self) -> AsyncIterator[T_co]:
        """All items, page after page; each page is requested when it is reached."""
        ...

    def __await__(self) -> Generator[Any, Any, P_co]:
        """The first page only, as :meth:`page`."""
        ...

    def pages(self) -> AsyncIterator[P_co]:
        """All pages, each requested when it is reached."""
        ...

    async def page(self) -> P_co:
        """The first page only. Its ``next_cursor`` tells whether there are more."""
        ...

    async def first(self) -> T_co | None:
        """The first item; ``None`` if there is none."""
        ...

    async def to_dicts(self) -> list[dict[str, Any]]:
        """All items as JSON objects."""
        ...

    @overload
    def with_related(self, name: ToOneName, cls: type[R]) -> AsyncIterator[tuple[T_co, R | None]]: ...
    @overload
    def with_related(self, name: ToManyName, cls: type[R]) -> AsyncIterator[tuple[T_co, list[R]]]: ...
    @overload
    def with_related(self, name: str, cls: type[R]) -> AsyncIterator[tuple[T_co, R | list[R] | None]]: ...

    @property
    def cursor(self) -> str | None:
        """The cursor to continue from: that of the first page that was not consumed completely."""
        ...


class Sender(Protocol):
    """The part of a blocking client that namespaces need."""

    def send(self, operation: Operation[T], /) -> T:
        """Send ``operation`` and decode the response."""
        ...

    @overload
    def items(self, operation: Operation[Collection[T]], /) -> Results[T, Collection[T]]: ...
    @overload
    def items(self, operation: Operation[T], /) -> Results[Any, T]: ...


class AsyncSender(Protocol):
    """The part of an async client that namespaces need."""

    async def send(self, operation: Operation[T], /) -> T:
        """Send ``operation`` and decode the response."""
        ...

    @overload
    def items(self, operation: Operation[Collection[T]], /) -> AsyncResults[T, Collection[T]]: ...
    @overload
    def items(self, operation: Operation[T], /) -> AsyncResults[Any, T]: ...


class _Namespace(Generic[S]):
    """The operations of one tag, sent by one client."""

    __slots__ = ("_client",)

    def __init_subclass__(cls) -> None:
        for name, method in vars(cls).items():
            inherited = getattr(super(cls, cls), name, None)
            if isinstance(method, FunctionType) and isinstance(inherited, FunctionType) and not method.__doc__:
                method.__doc__ = inherited.__doc__  # for tools that do not look for it there

    def __init__(self, client: S) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    if not TYPE_CHECKING:  # type checkers refuse unknown names

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            package, _, tag = type(self).__module__.rpartition(".api.")
            operations: Operations = import_module(f"{package}.operations").operations
            if operations.tag_of(name) == tag:  # under its old name
                return getattr(self, operations[name].id)
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise _missing(self, name, f"client.{tag}", operations, known, self._client)


class Namespace(_Namespace[Sender]):
    """The operations of one tag. The methods send their calls; paginated ones give `Results`, which send when used."""

    __slots__ = ()


class AsyncNamespace(_Namespace[AsyncSender]):
    """The operations of one tag. The methods are awaited; paginated ones give `AsyncResults`, which send when used."""

    __slots__ = ()


class TagsOf(Generic[S]):
    """The namespaces of a package, for one client. A client may also be one itself, and then overrides ``_sender``."""

    def __init__(self, client: S) -> None:
        self.__client = client

    def _sender(self) -> S:
        return self.__client

    def __repr__(self) -> str:
        return f"{type(self).__module__.rpartition('.')[0]}.{type(self).__name__}({self.__client!r})"

    if not TYPE_CHECKING:  # type checkers refuse unknown names

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):  # asked for by tools, also before there is a client
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            kind = next(each for each in type(self).__mro__ if TagsOf in each.__bases__)
            operations: Operations = import_module(".operations", kind.__module__.rpartition(".")[0]).operations
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise _missing(self, name, "client", operations, known, self._sender())


class Tag(Generic[T]):
    """A namespace as an attribute of a client. Its module is imported when it is first used.

    Each client keeps its namespaces, so that a method that a test replaces stays replaced. On the class of the client
    it is the class of the namespace, so that tools that inspect classes find its methods.
    """

    def __init__(self, tag: str, kind: str) -> None:
        self._tag = tag
        self._kind = kind

    def __set_name__(self, owner: type, name: str) -> None:
        self._package = owner.__module__.rpartition(".")[0]

    @overload
    def __get__(self, instance: None, owner: Any) -> type[T]: ...
    @overload
    def __get__(self, instance: TagsOf[Any], owner: Any) -> T: ...
    def __get__(self, instance: TagsOf[Any] | None, owner: Any) -> Any:
        kind = getattr(import_module(f"{self._package}.api.{self._tag}"), self._kind)
        if instance is None:
            return kind
        client, kept = instance._sender(), vars(instance)
        found = kept.get(f"_{self._kind}")
        if found is None or found._client is not client:  # the instance is a copy, with other options
            found = kept[f"_{self._kind}"] = kind(client)
        return found


def _missing(
    thing: object, name: str, place: str, operations: Operations, known: Iterable[str], client: object
) -> AttributeError:
    """The error for a missing attribute of ``thing``, with the place of the name or a similar name."""
    from difflib import get_close_matches

    places = {each: f"client.{operations.tag_of(each)}.{each}" for each in operations} | {
        each: f"{place}.{each}" for each in known
    }
    hint = ""
    if (tag := operations.tag_of(name)) is not None:
        hint = f"; the operation is client.{tag}.{operations[name].id}"
    elif hasattr(type(client), name):
        hint = f"; use client.{name}"
    elif matches := get_close_matches(name, places, n=1):
        hint = f"; did you mean {places[matches[0]]}?"
    return AttributeError(f"{type(thing).__name__!r} object has no attribute {name!r}{hint}", name=name, obj=thing)


class Operations(Mapping[str, "OperationInfo"]):
    """All operations of the package, by id or alias. Modules are imported on first use.

    Old names work too, with a warning; ``since`` is the revision that renamed them.
    """

    def __init__(
        self,
        package: str,
        modules: Mapping[str, str],
        aliases: Mapping[str, str],
        old_names: Mapping[str, str] | None = None,
        since: str = "",
    ) -> None:
        self._package = package
        self._module_of = {name: module for module, names in modules.items() for name in names.split()}
        self._aliases = aliases
        self._old_names = old_names or {}
        self._since = since

    def __getitem__(self, name: str) -> OperationInfo:
        known = self._aliases.get(name, name)
        if known in self._old_names:
            from .api_revision import warn_of

            known = self._old_names[known]
            warn_of(f"the operation {name}", known, self._since, stacklevel=2)
        module = import_module(f"{self._package}.api.{self._module_of[known]}")
        return cast("OperationInfo", getattr(module, known.upper()))

    def tag_of(self, name: str) -> str | None:
        """The tag of the operation ``name``, its module in ``api``; ``None`` if there is no such operation."""
        known = self._aliases.get(name, name)
        return self._module_of.get(self._old_names.get(known, known))

    def __iter__(self) -> Iterator[str]:
        return iter(self._module_of)

    def __len__(self) -> int:
        return len(self._module_of)

    def builder(self, name: str) -> Callable[..., Operation[Any]]:
        """The function that builds calls of the operation ``name``."""
        info = self[name]
        return cast("Callable[..., Operation[Any]]", getattr(import_module(f"{self._package}.api.{info.tag}"), info.id))
