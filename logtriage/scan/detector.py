"""What the detectors of a stuck kernel write: RCU's, the watchdogs', the workqueues', that of hung tasks."""

from typing import Final

from logtriage.console.late_pattern import LatePattern
from logtriage.console.printk import DAMAGED_HEADER
from logtriage.library.library import Library
from logtriage.library.stack_trace import is_frame
from logtriage.scan.hit import Hit
from logtriage.scan.window import Window

SLOWNESS: Final = ("hard-lockup", "soft-lockup", "rcu-stall", "workqueue-lockup", "hung-task")
"""What a stuck processor or a missing wake-up is called, the most telling first.

Detectors write these reports of a kernel that is stuck: they show a hang rather than cause one.
"""

_PART = LatePattern(
    rb"^" + DAMAGED_HEADER.encode("ascii") + rb"\s*+(?:"
    # headlines
    rb".*(?:detected (?:expedited )?stalls?\b|soft lockup|workqueue lockup|hard LOCKUP|\bcsd: "
    rb"|for more than \d+ seconds|hung_task_timeout_secs|kthread (?:starved|timer wakeup)|hung task report)"
    # what RCU's detector says of its processors (kernel/rcu/tree_stall.h)
    rb"|(?:rcu\w*:\s+)?(?:\d+-\S+: \(|\((?:detected by|t=)|Tasks blocked|Unless |Possible timer"
    rb"|Stack dump where|RCU grace-period)"
    # headings of traces, with what stands around them
    rb"|Call [Tt]race:|Modules linked in:|CPU:? ?\d+ .*\bPID:|(?:Not t|T)ainted|Hardware name:|Workqueue: "
    rb"|Code: |Stack:|Exception stack|</?(?:IRQ|NMI|TASK|SOFTIRQ)>|-+\[ (?:cut|end) |={8}"
    rb"|irq event stamp:|(?:hard|soft)irqs last |INFO: lockdep is turned off|\d+ locks? held by |#\d+: "
    # which task, which processor (kernel/sched/core.c, lib/nmi_backtrace.c)
    rb"|task:\S+ +state:|Task dump for CPU|Sending NMI |NMI backtrace for |Backtrace for cpu"
    # what kernel/workqueue.c lists
    rb"|Showing (?:busy|backtraces|all locks|freezable)|workqueue \S+: flags=|pwq \d+: |pool \d+: "
    rb"|(?:in-flight|pending|inactive|delayed): "
    # registers
    rb"|(?:pc|lr|sp|epc|ra|PC|LR|NIP|RIP|EIP|PC is|LR is|pstate|psr|CFAR) ?(?:: |at |\[)"
    rb"|[A-Za-z]{1,6}\d{0,2} ?: ?(?:[0-9a-f]{4}:)?[0-9a-f]{8,16}\b)"
)


def is_detectors(line: bytes) -> bool:
    """Whether a line is a part of a detector's report, as far as the line alone tells it."""
    return is_frame(line) or _PART.match(line) is not None


def look_above(hit: Hit, start: int, library: Library, window: Window) -> None:
    """Keep what was said last before a line, where a verdict asks for it: the console's tail may lose that.

    It does for a detector's report, and for signatures whose title names it.

    Args:
        hit: Of any entry.
        start: Where its line begins.
        library: Whose entry it is.
        window: Where the line is.
    """
    if library.class_of(hit.owner) in SLOWNESS or library.names_above(hit.owner):
        hit.above = window.lines_above(start)
