"""Results of jobs that are given to the engine."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from logtriage.boot.result import Result
from logtriage.errors import LogtriageError
from logtriage.session.harness_results import HarnessResults
from logtriage.session.reading import Reading
from logtriage.sources.discover import LogRef
from logtriage.sources.inspection import beside, inspected
from logtriage.sources.result import read_result, silence_before_end
from logtriage.triage.engine import TriageEngine
from logtriage.vocabulary import JobEnd


def end_jobs(
    due: Iterable[tuple[str, Path]],
    engine: TriageEngine,
    reading: Reading,
    refs: Mapping[tuple[str, str], LogRef],
    results: Mapping[str, Path],
    harness: HarnessResults,
) -> dict[str, str]:
    """Tell the engine how jobs ended; returns what is wrong with their files, by configuration.

    Args:
        due: Configurations with the files that state their results.
        engine: Is told.
        reading: Notes what is lost of a log that ends with its job.
        refs: The logs by configuration and console; one may hold the lines of further consoles.
        results: The `result.json` files, by configuration.
        harness: Says how the other jobs ended.
    """
    wrong = {}
    for config_id, path in due:
        try:
            shown = engine.progress(config_id)
            own = results.get(config_id) == path
            result = read_result(path) if own else harness.read(config_id, shown)
            own_refs = [refs[config_id, name] for name in shown if (config_id, name) in refs]
            paths = {ref.console: ref.path for ref in own_refs}
            engine.result(config_id, result, {} if result is None else _silence(result, paths))
            if result is not None:
                reading.finish(own_refs)
            told = beside(path)
            engine.inspected(config_id, inspected(told, _called(told, own_refs)) if own else None)
        except (LogtriageError, OSError) as error:
            wrong[config_id] = str(error)
    return wrong


def _called(path: Path, refs: Iterable[LogRef]) -> str:
    """How a file that is beside a log is called in reports: relative to the run directory, as the log is."""
    folders = (ref.file.rpartition("/")[0] for ref in refs if ref.path.parent == path.parent)
    return "/".join(filter(None, (next(folders, ""), path.name)))


def _silence(result: Result, paths: Mapping[str, Path]) -> dict[str, float | None]:
    """How long each console was silent before its job was ended for taking too long."""
    if result.reason is not JobEnd.TIMEOUT:
        return {}
    return {name: silence_before_end(result, path) for name, path in paths.items()}
