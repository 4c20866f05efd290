"""What a loader says of what went wrong, in whatever words."""

from collections.abc import Iterable, Sequence
from typing import Final

from logtriage.expressions.regex import Regex

TAGS: Final = (
    r"^(?:[\s*!#=<>|+-]{1,16}|\[[^\]\r\n]{0,40}\]|\([^)\r\n]{0,24}\)|[A-Z] \(\d{1,10}\) "
    r"|[\w./-]{1,32}(?:\[\d{1,6}\]|\(\))?: ){0,4}"
)
"""What may stand in front of a message: signs, and up to four names or numbers of who says it."""

_SAYS: Final = Regex(
    r"^(?:\S{1,24} )?(?:E[>/]|ERROR\b)"
    r"|(?i:\b(?:error|fail(?:ed|ure)?|can ?not|can't|could ?n[o']t|unable to|not found|no such)\b)"
    r"|(?i:\b(?:corrupt(?:ed|ion)?|mis-?match|mis-?aligned|unaligned|timed out|time-?out|exceeded|missing)\b)"
    r"|(?i:\b(?:(?:is|are) (?:bad|invalid|wrong|broken)|must (?:not )?be|unsupported|unexpected|illegal)\b)"
    r"|(?i:\bnot (?:supported|implemented|allowed|enough|valid|locked)\b)"
    r"|(?i:\b(?:was|were|did|does|do|has|have|could|can|will|would) ?n[o']t\b)"
    r"|(?i:\b(?:insuffi?ci?[ea]nt|out of (?:memory|range|bounds|space)|overflow|double free)\b)"
    r"|(?i:\b(?:(?:divi(?:de|sion) by|called with) (?:zero|null)|lacks?|enomem|oom|impossible|recursive)\b)"
    r"|(?i:\btoo (?:big|large|small|high|low|long|short|many|few)\b)"
    r"|(?i:\bnot an? (?:\w{3,20} ){0,3}(?:image|file|kernel|archive|executable)\b)"
    r"|(?i:\b(?:fail(?:ed|s)?|exception|machine check|stage returned|err)[ !.]{0,4}$)"
    r"|(?i:\berr at |^\[[\w ]{1,16} err\])"
    r"|(?i:\bexit(?:ed|s)? (?:with )?(?:(?:status|code) )?-?[1-9]\d{0,9}\b)"
)
_BEGINS_WITH_IT: Final = Regex(
    f"{TAGS}(?:E[>/]|[A-Z]{{2,8}}-E\\d{{2,4}}: "
    r"|(?i:(?:fatal |critical |boot |load(?:ing)? )?(?:error|failed|failure)|can ?not|can't"
    r"|could not|unable to|no (?:bootable|valid|boot|such)|invalid|bad)\b)"
)
_IS_ABOUT_IT: Final = Regex(
    f"{TAGS}(?i:(?:unknown|wrong|invalid|bad|critical|emergency|stop(?:ping)? boot\\w*) [a-z]{{3}}"
    r"|no (?:valid|suitable|more|free|matching|usable|such)\b)"
)
_ENDS_WITH_IT: Final = Regex(
    r"(?i:\b(?:failed|failure|fail|(?:with|fatal|returned an) error|not found|no such file|timed out)"
    r"\b[ !.()xX-]{0,16}(?:0x[0-9a-fA-F]+)?[ !.)]{0,4}$)"
)

_MILD: Final = Regex(
    r"^(?:INFO|NOTICE|VERBOSE|DEBUG): |^\[(?:INFO |NOTE |DEBUG|SPEW )\]|^[DIF]/T[AC]\b"
    r"|^\[[ \d]{1,8}\.?\d{3,9},[5-9]\] |^\[[\d.]{5,12}\] [DIT]> |^\[[DIT]\] |^[DIV] \(\d{1,10}\) "
)
"""What is said at a level below that of errors: tf_log.c of TF-A, console/printk.h of coreboot, trace.h of
OP-TEE, console-log.h of skiboot, tegrabl_debug.h of NVIDIA's loaders, esp_log.h of ESP-IDF, and a letter in
brackets."""
_GRAVE: Final = Regex(
    r"^ERROR: |^\[(?:EMERG|ALERT|CRIT |ERROR)\]|^E/T[AC]\b"
    r"|^\[[ \d]{1,8}\.?\d{3,9},[0-3]\] |^\[[\d.]{5,12}\] [CE]> |^\[[EF]\] |^E \(\d{1,10}\) "
)
"""What the same say at that of errors or above."""

OF_ITS_LEVEL: Final = (_GRAVE,)
"""Of whom nobody knows that it has the word: an error by the level that it gives it."""
OF_ANYBODY: Final = (_BEGINS_WITH_IT,)
"""A line that is about what went wrong from its first word on: somebody else's failure, too."""
OF_A_LOADER: Final = (_BEGINS_WITH_IT, _ENDS_WITH_IT)
"""Or comes to it in its last word."""
OF_FIRMWARE: Final = (_SAYS, _BEGINS_WITH_IT, _IS_ABOUT_IT)
"""Firmware that is known by its words is believed whatever its complaint begins with."""

_FOLLOWS: Final = Regex(
    r"^\s|^\w{1,16}:$|^[-=*#]{2,}[^\r\n]{1,60}[-=*#]{2,}$|^[\x80-\xff]{2}"
    r"|^[\W_]*$|^\S{0,16}[#>$] ?$|^(?:\{\w\} )?ok ?$|^(?:0x)?[0-9a-fA-F]{6,16}\b"
    r"|(?i:\b(?:re-?set\w*|re-?boot\w*|re-?start\w*|re-?tr(?:y|ies)\w*|halt\w*|hang\w*|stop\w*|wait\w*|abort\w*|destroy\w*"
    r"|press|please|trying|dump|power(?:ing)? ?(?:off|down)|ignor\w*|skip\w*|giv(?:e|ing) up)\b)"
    r"|(?i:\b(?:status|code|ret(?:urned)?|rc|result|reason|errno)\b"
    r"[ :=]{1,3}(?:\w{1,40} \()?-?(?:0x)?[0-9a-f]{1,16}[ .!)]{0,4}$)"
    r"|^[\w./-]{1,48}\.(?:c|cpp|S|h|rs)\b[:0-9 ]{0,8}$"
)
_LOADERS_PROMPT: Final = Regex(r"^(?:[A-Za-z][\w.-]{1,15}(?: \d{1,5})?|\d{1,4})? ?(?:=?>|ok) ?$")
_OF_LOADING: Final = Regex(
    r"(?i:\b(?:boot\w*|(?:un|re)?load(?:ed|er|ing)?|image\w*|firmware|bios|rom|flash\w*|s?dram|(?:lp)?ddr\d?"
    r"|[st]pl|nand|e?mmc\d?|tftp|kernel|partition\w*|checksum|crc)\b)"
)
_OF_A_DEVICE: Final = Regex(r"^[a-z][a-z_]{1,12}\d{1,3}(?:: | at )")
"""What the kernels of BSD print of each device: its driver, and a number."""
_OF_A_SYSTEM: Final = Regex(r"^(?:\[[ \d]{1,8}\.\d{1,9}\] |(?:\S{1,40} ){0,2}[\w./-]{1,40}\[\d{1,8}\]: )")
"""What other kernels and syslogd put in front of each line: the time, or a program with its process."""
_OF_A_GUEST: Final = Regex(
    r"(?i:\b(?:vms?|vmms?|vcpus?|vmx\w*|virtual (?:machine|cpu)s?|hypervisors?|guests?|kvm\w*|qemu[\w-]*"
    r"|bhyve\w*|libvirt\w*|libxl\w*|v(?:irtual)?box\w*|vfkit|hyper-?v|vmware\w*|proxmox|podman machine"
    r"|unikernel)\b)|\bVERR_[A-Z]"
)
_ENOUGH: Final = 2


def is_complaint(text: bytes, forms: Sequence[Regex]) -> bool:
    """Whether a message says that something went wrong.

    Args:
        text: Without a printk header.
        forms: What its complaints look like: the less is known of a speaker, the plainer they have to be.
    """
    return _MILD.search(text) is None and any(form.search(text) is not None for form in forms)


def is_grave(text: bytes) -> bool:
    """Whether a message is an error by the level that its speaker gives it."""
    return _GRAVE.search(text) is not None


def may_follow(text: bytes) -> bool:
    """Whether a message may follow the last complaint without being a sign that the boot went on."""
    return _FOLLOWS.search(text) is not None


def is_loaders_prompt(text: bytes) -> bool:
    """Whether a whole line is a prompt as loaders and monitors have it, and no shell."""
    return _LOADERS_PROMPT.search(text) is not None


def speaks_of_loading(texts: Iterable[bytes]) -> bool:
    """Whether some messages are what a loader talks about, whichever it is, rather than a kernel."""
    said = list(texts)
    loading = sum(_OF_LOADING.search(text) is not None for text in said)
    devices = sum(_OF_A_DEVICE.search(text) is not None for text in said)
    return loading >= max(_ENOUGH, devices)


def is_of_a_system(texts: Iterable[bytes]) -> bool:
    """Whether some messages are a kernel's or its programs', whichever they are, by how lines begin."""
    return any(form.search(text) is not None for text in texts for form in (_OF_A_DEVICE, _OF_A_SYSTEM))


def speaks_of_guests(complaint: bytes, texts: Iterable[bytes]) -> bool:
    """Whether a complaint, or what was said around it, is about a virtual machine that is to be started."""
    around = sum(_OF_A_GUEST.search(text) is not None for text in texts)
    return around >= (1 if _OF_A_GUEST.search(complaint) is not None else _ENOUGH)
