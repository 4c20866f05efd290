import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import logtriage

ROOT = Path(logtriage.__file__).parent
PARTS = sorted(
    path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
)
FEWEST_WORDS = 5
NAMED_BY_TEXTUAL = ("action_", "on_", "watch_", "compose", "render")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | Function


def sources(part: str) -> list[Path]:
    return sorted((ROOT / part).rglob("*.py")) or [ROOT / f"{part}.py"]


def definitions(path: Path) -> Iterator[tuple[str, Documented]]:
    """Yield module, classes, functions and methods with dotted names, but nothing inside of a function."""

    def below(node: ast.AST, prefix: str) -> Iterator[tuple[str, Documented]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef | Function):
                yield prefix + child.name, child
            if isinstance(child, ast.ClassDef):
                yield from below(child, f"{prefix}{child.name}.")
            elif not isinstance(child, Function):
                yield from below(child, prefix)

    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield "", tree
    yield from below(tree, "")


def module_of(path: Path) -> str:
    names = ("logtriage", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def overrides(path: Path, name: str) -> bool:
    """Tell whether a base class has a method of that name: what it is for is said there."""
    *classes, method = name.split(".")
    owner: object = importlib.import_module(module_of(path))
    for step in classes:
        owner = getattr(owner, step)
    return isinstance(owner, type) and any(method in vars(base) for base in owner.__mro__[1:])


def promised(part: str) -> frozenset[str]:
    """Names of the methods that the protocols of a package promise: what they are for is said there."""
    return frozenset(
        method.name
        for path in sources(part)
        for _, node in definitions(path)
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Protocol" for base in node.bases)
        for method in node.body
        if isinstance(method, Function)
    )


def explains_itself(path: Path, name: str, node: Documented) -> bool:
    """Tell whether a function needs no docstring: its name, a single return, a base or a protocol tells."""
    if not isinstance(node, Function):
        return False
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return (
        node.name.startswith(NAMED_BY_TEXTUAL)
        or (len(body) == 1 and isinstance(body[0], ast.Return))
        or path.stem.endswith("_rules")  # the table says what each rule says
        or overrides(path, name)
        or ("." in name and node.name in promised(path.relative_to(ROOT).parts[0]))
    )


def public(name: str) -> bool:
    return not any(step.startswith("_") for step in name.split("."))


def place(path: Path, name: str, node: Documented) -> str:
    line = 1 if isinstance(node, ast.Module) else node.lineno
    return f"{path.relative_to(ROOT.parent)}:{line} {name}"


@pytest.mark.parametrize("part", PARTS)
def test_what_is_public_and_does_not_explain_itself_has_a_docstring(part: str) -> None:
    bare = [
        place(path, name, node)
        for path in sources(part)
        for name, node in definitions(path)
        if public(name) and ast.get_docstring(node) is None and not explains_itself(path, name, node)
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize("part", PARTS)
def test_a_docstring_says_more_than_a_name_does(part: str) -> None:
    docstrings = (
        (place(path, name, node), ast.get_docstring(node))
        for path in sources(part)
        for name, node in definitions(path)
    )
    short = [
        f"{where}: {text}"
        for where, text in docstrings
        if text is not None and len(text.split()) < FEWEST_WORDS
    ]
    assert not short, "\n".join(short)


def test_the_rule_sees_what_it_is_about(tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text(
        '"""One module."""\n'
        "class Sample:\n"
        "    async def told(self): pass\n"
        "    def _hidden(self): pass\n"
        "    if True:\n"
        "        def chosen(self):\n"
        "            def inner(): pass\n",
        encoding="utf-8",
    )
    assert [name for name, _ in definitions(path)] == [
        "",
        "Sample",
        "Sample.told",
        "Sample._hidden",
        "Sample.chosen",
    ]
