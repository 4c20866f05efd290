"""Results of jobs that are given to the engine."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from logtriage.boot.result import Result
from logtriage.errors import LogtriageError
from logtriage.session.reading import Reading
from logtriage.sources.discover import LogRef
from logtriage.sources.result import silence_before_end
from logtriage.triage.engine import TriageEngine
from logtriage.vocabulary import JobEnd


def end_jobs(
    due: Iterable[tuple[str, Path]],
    engine: TriageEngine,
    reading: Reading,
    refs: Mapping[tuple[str, str], LogRef],
    read: Callable[[str, Path], Result | None],
) -> dict[str, str]:
    """Tell the engine how jobs ended; returns what is wrong with their files, by configuration.

    Args:
        due: Configurations with their `result.json`.
        engine: Is told.
        reading: Notes what is lost of a log that ends with its job.
        refs: The logs by configuration and console; one may hold the lines of further consoles.
        read: Reads how a job ended.
    """
    wrong = {}
    for config_id, path in due:
        try:
            result = read(config_id, path)
            names = [name for name in engine.progress(config_id) if (config_id, name) in refs]
            paths = {name: refs[config_id, name].path for name in names}
            engine.result(config_id, result, {} if result is None else _silence(result, paths))
            if result is not None:
                reading.finish(refs[config_id, name] for name in names)
        except (LogtriageError, OSError) as error:
            wrong[config_id] = str(error)
    return wrong


def _silence(result: Result, paths: Mapping[str, Path]) -> dict[str, float | None]:
    """How long each console was silent before its job was ended for taking too long."""
    if result.reason is not JobEnd.TIMEOUT:
        return {}
    return {name: silence_before_end(result, path) for name, path in paths.items()}
