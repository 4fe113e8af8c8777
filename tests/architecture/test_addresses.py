"""One name, four places: a URL name, its view, its template and its test share one address."""

import ast
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from perkasa.embedded import CHECKOUT
from tests.architecture.source import APPS, PRODUCT, files, named

LONGEST_VIEW = 15
ONLY_IN_DEBUG = {"home/components.html"}


def addresses() -> Iterator[tuple[str, str, Callable[..., Any]]]:
    """Namespace, name and view of every address of our apps."""
    for resolver in get_resolver().url_patterns:
        if isinstance(resolver, URLResolver) and resolver.namespace in APPS:
            for pattern in patterns_in(resolver):
                yield str(resolver.namespace), str(pattern.name), pattern.callback


def patterns_in(resolver: URLResolver) -> Iterator[URLPattern]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from patterns_in(pattern)
        else:
            yield pattern


def module_of(namespace: str, name: str) -> str:
    """`planning:proposals.detail` lives in `planning.proposals.views`."""
    *feature, _view = name.split(".")
    return ".".join([*APPS[namespace].relative_to(CHECKOUT).parts, *feature, "views"])


def views_in(path: Path) -> list[ast.FunctionDef]:
    return [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)]


def rendered_in(function: ast.FunctionDef) -> set[str]:
    """The template paths that stand in the function as literals."""
    literals = (node.value for node in ast.walk(function) if isinstance(node, ast.Constant))
    return {value for value in literals if isinstance(value, str) and value.endswith(".html")}


def test_a_url_name_is_the_address_of_its_view() -> None:
    strayed = [
        f"{namespace}:{name} calls {view.__module__}.{view.__name__}"
        for namespace, name, view in addresses()
        if (view.__module__, view.__name__) != (module_of(namespace, name), name.rpartition(".")[2])
    ]

    assert strayed == []


def test_a_view_shows_the_template_of_its_own_feature() -> None:
    strangers = []
    for app, folder in APPS.items():
        for path in sorted(folder.rglob("views.py")):
            room = "/".join((app, *path.parent.relative_to(folder).parts))
            for view in views_in(path):
                strangers += [f"{named(path)}::{view.name} shows {shown}" for shown in rendered_in(view)
                              if not shown.startswith(f"{room}/")]  # fmt: skip

    assert strangers == []


def test_a_page_carries_the_name_of_a_view() -> None:
    """A page is a template that no other one includes or extends and no form or tag renders."""
    pages = {path.relative_to(CHECKOUT / "templates").as_posix() for app in APPS
             for path in files(f"templates/{app}", suffix=".html")}  # fmt: skip
    used = "\n".join(path.read_text() for path in files("templates", suffix=".html"))
    python = "\n".join(path.read_text() for path in files(*PRODUCT) if path.name != "views.py")
    parts = {page for page in pages if f'"{page}"' in used or f'"{page}"' in python}
    views = {f"{namespace}/{name.replace('.', '/')}.html" for namespace, name, _view in addresses()}

    assert sorted(pages - parts - views - ONLY_IN_DEBUG) == []


def test_a_view_is_three_moves() -> None:
    long = {}
    for path in [path for path in files(*PRODUCT) if path.name == "views.py"]:
        for view in views_in(path):
            body = view.body[1:] if ast.get_docstring(view) else view.body
            length = body[-1].end_lineno - body[0].lineno + 1 if body else 0
            long |= {f"{named(path)}::{view.name}": length} if length > LONGEST_VIEW else {}

    assert long == {}


@pytest.mark.parametrize(
    ("namespace", "name", "module"),
    [
        ("planning", "proposals.detail", "planning.proposals.views"),
        ("documents", "verification.find", "perkasa.documents.verification.views"),
        ("home", "front", "perkasa.home.views"),
    ],
)
def test_the_guard_finds_the_module_of_a_name(namespace: str, name: str, module: str) -> None:
    assert module_of(namespace, name) == module


def test_the_guard_reads_the_templates_of_a_view() -> None:
    source = inspect.cleandoc("""
        def detail(request):
            if request.GET:
                return render(request, "planning/proposals/detail.html", {})
            return render(request, "elsewhere.html", {})
    """)
    [view] = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]

    assert rendered_in(view) == {"planning/proposals/detail.html", "elsewhere.html"}
