"""The style sheet and the handlers name classes that exist."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path

from textual.dom import DOMNode

import logtriage.tui

PACKAGE = Path(logtriage.tui.__path__[0])
_SELECTOR = re.compile(r"(?<![\w$#.:-])[A-Z]\w+")


def known() -> set[str]:
    """Names of all classes that a selector can name, Textual's own among them."""
    for one in pkgutil.walk_packages([str(PACKAGE)], "logtriage.tui."):
        importlib.import_module(one.name)
    found: set[type] = set()
    left: list[type] = [DOMNode]
    while left:
        found.add(left[-1])
        left += set(type.__subclasses__(left.pop())) - found
    return {one.__name__ for one in found}


def test_every_type_selector_of_the_style_sheet_is_a_class() -> None:
    text = re.sub(r"/\*.*?\*/", "", (PACKAGE / "app" / "app.tcss").read_text("utf-8"), flags=re.DOTALL)
    selectors = {name for block in re.findall(r"([^{};]+)\{", text) for name in _SELECTOR.findall(block)}
    assert {"EditorScreen", "EditorFields"} <= selectors
    assert selectors <= known()


def test_every_selector_of_a_handler_is_a_class() -> None:
    named = {
        name
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "on"
        for text in node.args
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
        for name in _SELECTOR.findall(text.value)
    }
    assert "EditorFields" in named
    assert named <= known()
