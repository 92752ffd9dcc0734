"""Everything of the package that one module of an app uses, as symbols with a place.

Types are inferred from annotations, constructors, the results of ``send``, ``items`` and ``pages`` for an explicit
operation, loops, and fields of models. If a type is unknown, reading an attribute whose name occurs only in changed
models is a guess, and is marked as one.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

import attrs

from ..names.spelling import identifier
from .app_bindings import Part, Scope, Value, element, imported, inner, without_null
from .change import Symbol
from .surface import Argument, Model, Operation, Surface
from .type_sets import models_in, names_in

__all__ = ["Sighting", "sightings"]


@attrs.frozen
class Sighting:
    """A symbol at a place: line from 1, column from 0. ``sure`` is false for a guess."""

    symbol: Symbol
    line: int
    column: int
    sure: bool = True
    at_import: bool = False


def sightings(
    tree: ast.Module,
    old: Surface,
    package: str,
    guesses: Mapping[str, tuple[Symbol, ...]],
    wanted: Mapping[str, frozenset[str]],
) -> list[Sighting]:
    """The symbols that the module ``tree`` uses.

    Args:
        tree: the module.
        old: the surface that it was written for.
        package: dotted name of the package.
        guesses: attribute name to the possible meanings of reading it.
        wanted: model to its new required fields.
    """
    roots = {package, package.rpartition(".")[2], "klaviyo_ext"}
    walker = _Walker(old, package, guesses if _concerns(tree, roots) else {}, wanted)
    walker.body(tree.body, Scope())
    return walker.found


def _concerns(tree: ast.Module, roots: set[str]) -> bool:
    """Whether a module imports the package or a package that uses it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            named = [alias.name for alias in node.names]
            modules = named if isinstance(node, ast.Import) else [node.module or "", *named]
            if any(module.startswith(tuple(f"{root}." for root in roots)) or module in roots for module in modules):
                return True
    return False


@attrs.define
class _Walker:
    old: Surface
    package: str
    guesses: Mapping[str, tuple[Symbol, ...]]
    wanted: Mapping[str, frozenset[str]]
    found: list[Sighting] = attrs.field(factory=list[Sighting])

    def see(self, kind: str, *path: str, at: ast.expr | ast.alias, sure: bool = True) -> None:
        at_import = isinstance(at, ast.alias)
        self.found.append(Sighting(Symbol(kind, path), at.lineno, at.col_offset, sure, at_import))

    # Statements.

    def body(self, statements: Sequence[ast.stmt], scope: Scope) -> None:
        for statement in statements:
            self.statement(statement, scope)

    def statement(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                for name, part, alias in imported(node, self.package, self.old):
                    scope.names[name] = part
                    if alias.name != "*":
                        self.part(part, alias)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                for decorator in node.decorator_list:
                    self.value(decorator, scope)
                scope.names[node.name] = None
                self.function(node, node.body, scope)
            case ast.ClassDef():
                for base in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
                    self.value(base, scope)
                scope.names[node.name] = None
                self.body(node.body, Scope(scope))
            case ast.Assign():
                value = self.value(node.value, scope)
                for target in node.targets:
                    self.bind(target, value, scope)
            case ast.AnnAssign():
                declared = self.annotation(node.annotation, scope)
                value = self.value(node.value, scope) if node.value is not None else None
                self.bind(node.target, declared or value, scope)
            case ast.For() | ast.AsyncFor():
                self.loop(node.target, node.iter, scope)
                self.body([*node.body, *node.orelse], scope)
            case _:
                self.children(node, scope)

    def children(self, node: ast.AST, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            match child:
                case ast.stmt():
                    self.statement(child, scope)
                case ast.expr():
                    self.value(child, scope)
                case ast.withitem():
                    value = self.value(child.context_expr, scope)
                    if child.optional_vars is not None:
                        self.bind(child.optional_vars, value, scope)
                case _:
                    self.children(child, scope)

    def function(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, body: Sequence[ast.stmt], scope: Scope
    ) -> None:
        own = Scope(scope)
        arguments = node.args
        for default in (*arguments.defaults, *(default for default in arguments.kw_defaults if default is not None)):
            self.value(default, scope)
        extra = [argument for argument in (arguments.vararg, arguments.kwarg) if argument is not None]
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *extra):
            declared = None if argument.annotation is None else self.annotation(argument.annotation, scope)
            own.names[argument.arg] = None if argument in extra else declared
        if not isinstance(node, ast.Lambda) and node.returns is not None:
            self.annotation(node.returns, scope)
        self.body(body, own)
        if isinstance(node, ast.Lambda):
            self.value(node.body, own)

    def loop(self, target: ast.expr, iterable: ast.expr, scope: Scope) -> None:
        value = self.value(iterable, scope)
        kind = element(value.type) if isinstance(value, Value) else ""
        self.bind(target, Value(kind) if kind else None, scope)

    def bind(self, target: ast.expr, value: Part | Value | None, scope: Scope) -> None:
        match target:
            case ast.Name():
                scope.names[target.id] = value
            case ast.Tuple() | ast.List():
                for one in target.elts:
                    self.bind(one, None, scope)
            case ast.Starred():
                self.bind(target.value, None, scope)
            case ast.Attribute():
                owner = self.value(target.value, scope)
                if isinstance(owner, Value) and without_null(owner.type) in self.old.models:
                    self.see("field_written", without_null(owner.type), target.attr, at=target)
            case _:
                self.value(target, scope)

    # Types.

    def annotation(self, node: ast.expr, scope: Scope) -> Value | None:
        """The type that an annotation declares, if the package has it."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                inside = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return None
            for child in ast.walk(inside):
                if isinstance(child, ast.expr):
                    ast.copy_location(child, node)
            return self.annotation(inside, scope)
        spelt = self.spelt(node, scope)
        return Value(spelt) if spelt and spelt != "None" else None

    def spelt(self, node: ast.expr, scope: Scope) -> str:
        """An annotation as the surface writes it; empty if it is not a type of the package."""
        match node:
            case ast.Constant(value=None):
                return "None"
            case ast.BinOp(op=ast.BitOr()):
                sides = [self.spelt(node.left, scope), self.spelt(node.right, scope)]
                return " | ".join(sides) if all(sides) else ""
            case ast.Subscript():
                outer = self.value(node.value, scope)
                inside = self.spelt(node.slice, scope)
                name = outer.path.rpartition(".")[2] if isinstance(outer, Part) else getattr(node.value, "id", "")
                if name == "Optional" and inside:
                    return f"{inside} | None"
                return f"{name}[{inside}]" if name and inside else ""
            case ast.Name() | ast.Attribute():
                part = self.value(node, scope)
                return part.path.rpartition(".")[2] if isinstance(part, Part) else ""
            case _:
                self.children(node, scope)
                return ""

    # Expressions.

    def value(self, node: ast.expr, scope: Scope) -> Part | Value | None:
        """What an expression refers to. Uses inside it are recorded."""
        match node:
            case ast.Name():
                found = scope.find(node.id)
                if isinstance(found, Part) and isinstance(node.ctx, ast.Load):
                    self.part(found, node)
                return found
            case ast.Attribute():
                return self.attribute(node, scope)
            case ast.Call():
                return self.call(node, scope)
            case ast.Await():
                return self.value(node.value, scope)
            case ast.NamedExpr():
                value = self.value(node.value, scope)
                self.bind(node.target, value, scope)
                return value
            case ast.Subscript():
                return self.subscript(node, scope)
            case ast.Lambda():
                self.function(node, (), scope)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                own = Scope(scope)
                for generator in node.generators:
                    self.loop(generator.target, generator.iter, own)
                    for condition in generator.ifs:
                        self.value(condition, own)
                results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
                for result in results:
                    self.value(result, own)
            case _:
                self.children(node, scope)
        return None

    def attribute(self, node: ast.Attribute, scope: Scope) -> Part | Value | None:
        owner = self.value(node.value, scope)
        if isinstance(owner, Part):
            part = owner.child(node.attr)
            self.part(part, node)
            return part
        if isinstance(owner, Value):
            kind = without_null(owner.type)
            model = self.old.models.get(kind)
            if model is not None:
                self.see("field_read", model.name, node.attr, at=node)
                field = model.field(node.attr)
                return None if field is None else Value(field.annotation)
            if node.attr == "data" and (one := inner(kind, "Single")):
                return Value(one)
            if node.attr == "data" and (one := inner(kind, "Collection")):
                return Value(f"list[{one}]")
            if any(kind.startswith(f"{name}[") for name in ("Single", "Collection", "Operation", "list")):
                return None
        for symbol in self.guesses.get(node.attr, ()):
            self.see(symbol.kind, *symbol.path, at=node, sure=False)
        return None

    def part(self, part: Part, at: ast.expr | ast.alias) -> None:
        """Record the use of a part of the package."""
        match part.path.split("."):
            case ["api", tag, name]:
                self.operation_at(tag, name, at)
            case ["models", name]:
                self.see("name", name, at=at)
            case ["models", module, name] if self.old.module_of(name) == module:
                self.see("name", name, at=at)
                self.see("name_in_file", module, name, at=at)
            case ["filters", tag, name]:
                self.see("filter_class", tag, name, at=at)
            case ["filters", tag, name, field]:
                self.see("filter_field", tag, name, field, at=at)
            case ["filters", tag, name, field, method]:
                self.see("filter_method", tag, name, field, method, at=at)
            case _:
                pass

    def operation_at(self, tag: str, name: str, at: ast.expr | ast.alias) -> None:
        """Record the use of an operation, and of the name that it is used by."""
        self.see("operation_name", tag, name, at=at)
        operation = self.old.called(tag, name)
        if operation is not None:
            self.see("operation", tag, operation.id, at=at)

    def subscript(self, node: ast.Subscript, scope: Scope) -> Value | None:
        owner = self.value(node.value, scope)
        self.value(node.slice, scope)
        if isinstance(owner, Part) and owner.path in ("operations", "operations.operations"):
            key = node.slice.value if isinstance(node.slice, ast.Constant) else None
            for operation in self.old.operations.values():
                if key in (operation.id, *operation.aliases):
                    self.operation_at(operation.tag, str(key), node)
        if isinstance(owner, Value) and not isinstance(node.slice, ast.Slice):
            kind = inner(without_null(owner.type), "list")
            return Value(kind) if kind else None
        return None

    def call(self, node: ast.Call, scope: Scope) -> Value | None:
        made = self.value(node.func, scope)
        values = [self.value(argument, scope) for argument in node.args]
        for keyword in node.keywords:
            self.value(keyword.value, scope)
        if isinstance(made, Part):
            match made.path.split("."):
                case ["api", tag, name]:
                    operation = self.old.called(tag, name)
                    if operation is not None:
                        self.builder(operation, node)
                        return Value(f"Operation[{operation.returns}]")
                case ["models", *_, name] if name in self.old.models:
                    self.constructor(self.old.models[name], node)
                    return Value(name)
                case ["models", *_, name, "from_dict"] if name in self.old.models:
                    return Value(name)
                case _:
                    return None
        sent = values[0] if values else None
        if isinstance(node.func, ast.Attribute) and isinstance(sent, Value):
            answer = inner(sent.type, "Operation")
            match node.func.attr:
                case "send":
                    return Value(answer) if answer else None
                case "items":
                    return Value(f"Iterator[{one}]") if (one := inner(answer, "Collection")) else None
                case "pages":
                    return Value(f"Iterator[{answer}]") if answer else None
                case _:
                    pass
        return None

    def builder(self, operation: Operation, node: ast.Call) -> None:
        """Record the arguments of a call, missing arguments, and literal values."""
        positional = [argument for argument in operation.arguments if argument.positional]
        path = (operation.tag, operation.id)
        given: dict[str, ast.expr] = {}
        for argument, value in zip(positional, node.args, strict=False):
            self.see("argument_position", *path, argument.name, at=value)
            given[argument.name] = value
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
        for name, value in given.items():
            argument_ = operation.argument(name)
            if argument_ is not None:
                self.see("argument", *path, name, at=value)
                self.literals(("value", *path, name), value)
                self.mapping(argument_, value)
        if _is_plain(node):
            for argument in operation.arguments:
                if argument.name not in given:
                    self.see("argument_missing", *path, argument.name, at=node)

    def constructor(self, model: Model, node: ast.Call) -> None:
        given = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
        self.fields(model, given, node if _is_plain(node) else None)

    def mapping(self, argument: Argument, value: ast.expr) -> None:
        """A dict that is passed for a model: its keys are fields."""
        if isinstance(value, ast.Dict):
            models = models_in(argument.annotation, self.old)
            plain = all(isinstance(key, ast.Constant) for key in value.keys)
            keys = zip(value.keys, value.values, strict=True)
            given = {identifier(str(key.value)): one for key, one in keys if isinstance(key, ast.Constant)}
            if len(models) == 1:
                self.fields(self.old.models[models[0]], given, value if plain else None)

    def fields(self, model: Model, given: Mapping[str, ast.expr], whole: ast.expr | None) -> None:
        for name, value in given.items():
            self.see("field_written", model.name, name, at=value)
            field = model.field(name)
            if field is not None:
                self.literals(("field_value", model.name, name), value)
                for values in sorted(names_in(field.annotation, self.old) & self.old.values.keys()):
                    self.literals(("list_value", values), value)
        if whole is not None:
            for name in self.wanted.get(model.name, ()):
                if name not in given:
                    self.see("field_missing", model.name, name, at=whole)

    def literals(self, path: tuple[str, ...], node: ast.expr) -> None:
        for one in node.elts if isinstance(node, ast.List | ast.Tuple | ast.Set) else [node]:
            if isinstance(one, ast.Constant) and isinstance(one.value, str | int | float):
                texts = one.value.split(",") if isinstance(one.value, str) else [str(one.value)]
                for text in texts:
                    self.see(path[0], *path[1:], text, at=one)


def _is_plain(node: ast.Call) -> bool:
    """Whether a call lists all its arguments, without unpacking."""
    stars = any(isinstance(argument, ast.Starred) for argument in node.args)
    return not stars and all(keyword.arg is not None for keyword in node.keywords)
