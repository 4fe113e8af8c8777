"""Finds the lines that write a status past the lifecycle table."""

import ast
from collections.abc import Iterator

WRITERS = {"update", "bulk_update", "update_or_create", "aupdate", "abulk_update"}


def written_statuses(source: str) -> list[int]:
    """The numbers of the lines that assign an attribute `status`, or update a column of that name."""
    return sorted({node.lineno for node in ast.walk(ast.parse(source)) if _writes(node)})


def _writes(node: ast.AST) -> bool:
    match node:
        case ast.Assign(targets=targets):
            return any(map(_is_a_status, targets))
        case ast.AugAssign(target=target) | ast.AnnAssign(target=target) | ast.For(target=target):
            return _is_a_status(target)
        case ast.Call(func=ast.Name(id="setattr"), args=[_, ast.Constant(value="status"), _]):
            return True
        case ast.Call(func=ast.Attribute(attr=verb)) if verb in WRITERS:
            return "status" in set(_names_given(node))
    return False


def _is_a_status(target: ast.expr) -> bool:
    """Also inside `a, record.status = ...`."""
    inner = ast.walk(target) if isinstance(target, ast.Tuple | ast.List | ast.Starred) else [target]
    return any(isinstance(part, ast.Attribute) and part.attr == "status" for part in inner)


def _names_given(call: ast.Call) -> Iterator[object]:
    """The column names a call mentions: keywords, keys of dictionaries, items of lists."""
    searched_for = {"filter", "exclude", "get"}
    yield from (keyword.arg for keyword in call.keywords)
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        for part in ast.walk(argument):
            if isinstance(part, ast.Dict):
                yield from (key.value for key in part.keys if isinstance(key, ast.Constant))
            elif isinstance(part, ast.List | ast.Tuple | ast.Set):
                yield from (item.value for item in part.elts if isinstance(item, ast.Constant))
            elif isinstance(part, ast.Call) and getattr(part.func, "attr", "") in searched_for:
                return
