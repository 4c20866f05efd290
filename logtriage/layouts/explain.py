"""A layout in words: what it looks for, and where results and options come from."""

from collections.abc import Iterator

from logtriage.layouts.layout import HarnessLayout
from logtriage.layouts.rules import ANY_OTHER, OptionsRule, ResultRule


def explained(layout: HarnessLayout) -> Iterator[str]:
    """What a layout looks for, and where options and results come from; one paragraph each, not made safe."""
    yield f"{layout.name}: {layout.title}"
    yield layout.about
    yield f"file: {layout.source}"
    for sign in layout.signs:
        held = f", in which {_RE}{sign.holds.pattern}{_RE} is found" if sign.holds is not None else ""
        yield f"sign: {sign.file} beside the consoles{held}"
    for rule in layout.consoles:
        owner = f"the configuration {rule.config} of its directory" if rule.config else "its directory"
        begins = f", where it begins with {_RE}{rule.starts.pattern}{_RE}" if rule.starts is not None else ""
        yield f"console: {rule.path.text} is the console {rule.console} of {owner}{begins}"
    for options in layout.options:
        yield f"options: {_options(options)}"
    for result in layout.results:
        yield f"result: {_result(result)}"
    if not layout.options:
        yield "options: meta.json beside the consoles, or else what the names say"
    if not layout.results:
        yield "result: result.json beside the consoles"
    if layout.shares:
        yield "Other files of the same directory may be of other layouts."


_RE = "/"


def _options(rule: OptionsRule) -> str:
    parts = []
    if rule.fields:
        parts.append(f"{', '.join(rule.fields)} of the path")
    where = rule.file or "the console's first lines"
    if rule.json:
        stated = [f"{name} = {keys}" for name, keys in rule.json.items() if not name.startswith("_")]
        parts.append(f"{where}{_rows(rule.rows, dict(rule.row))}: {', '.join(stated)}")
    if rule.match:
        named = {name for regex in rule.match for name in regex.names}
        pairs = {"key", "value"} <= named
        parts.append(f"{where}: {'each KEY=VALUE' if pairs else ', '.join(sorted(named))}")
    return "; ".join(parts)


def _result(rule: ResultRule) -> str:
    where = rule.file or "the console's last lines"
    at = f"{_rows(rule.rows, dict(rule.row))}: {rule.json}" if rule.json else ""
    matched = f", {_RE}{rule.match.pattern}{_RE}" if rule.match is not None else ""
    words = {word: "anything else" if word == ANY_OTHER else word for word in rule.says}
    says = ", ".join(f"{words[word]} is {said}" for word, said in rule.says.items())
    return f"{where}{at}{matched}; {says}"


def _rows(rows: str, row: dict[str, str]) -> str:
    if not (rows or row):
        return ""
    wanted = " and ".join(f"{key} is {value}" for key, value in row.items())
    return f", the rows {rows}" + (f" whose {wanted}" if wanted else "")
