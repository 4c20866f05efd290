"""The kernel that a user means: a file, a directory, or a template of a configuration's options."""

from collections.abc import Mapping
from pathlib import Path

from logtriage.errors import LogtriageError
from logtriage.matrix.template import parse_template
from logtriage.matrix.wording import quoted
from logtriage.symbols.identity import Identity
from logtriage.symbols.kernel import Kernel, open_kernel


class Kernels:
    """The kernels of a run, each opened once.

    Args:
        template: As the user wrote it.

    Raises:
        LogtriageError: It is no template.
    """

    def __init__(self, template: str) -> None:
        try:
            self._template = parse_template(template, None)
        except ValueError as error:
            raise LogtriageError(f"--vmlinux {error}") from error
        self._opened: dict[Path, Kernel] = {}

    def of(self, params: Mapping[str, str], identity: Identity) -> Kernel:
        """The kernel of a configuration whose log was read.

        Args:
            params: Its options.
            identity: What its log says.

        Raises:
            LogtriageError: It cannot be read, is another build than the log's, or the template names an
                option that the configuration does not have.
        """
        path = self.path(params)
        if path.is_dir():
            kernel = open_kernel(path, identity)
            return self._opened.setdefault(kernel.path, kernel)
        if path not in self._opened:
            self._opened[path] = Kernel(path)
        self._opened[path].check(identity)
        return self._opened[path]

    def path(self, params: Mapping[str, str]) -> Path:
        """Where the kernel of a configuration is, or the directory in which it is.

        Args:
            params: Its options.

        Raises:
            LogtriageError: The template names an option that the configuration does not have.
        """
        try:
            return Path(self._template.expand(params))
        except KeyError as error:
            raise LogtriageError(f"--vmlinux: there is no option {quoted(str(error.args[0]))}") from error

    def close(self) -> None:
        """End whatever was started for any of them."""
        for kernel in self._opened.values():
            kernel.close()
