"""The rules by which a boot is judged, in the order in which they are asked.

They are asked in four steps. Of each step the first rule that applies decides, and the names of all that
decided go with the verdict. `STATUS`: does the boot pass, fail by a report of its own, or still run?
`ENDING`: where it stopped, who stopped, and how? `NAME`: what explains that? `CAUTION`: what speaks
against saying so?
"""

from typing import Final

from logtriage.boot import ending_rules, naming_rules, status_rules
from logtriage.boot.rule import Asked, Rule
from logtriage.boot.stop import LOOP

RULES: Final = (
    Rule(
        "nothing-recorded",
        Asked.STATUS,
        "No console and no result: it was not run.",
        status_rules.nothing_recorded,
    ),
    Rule(
        "report-fails-boot",
        Asked.STATUS,
        "A report fails the boot wherever it came to.",
        status_rules.report_fails,
    ),
    Rule(
        "earlier-boot-failed",
        Asked.STATUS,
        "An earlier boot failed, and all have to pass.",
        status_rules.earlier_boot_failed,
    ),
    Rule(
        "other-number-of-boots",
        Asked.STATUS,
        "It began not as often as expected.",
        status_rules.other_number_of_boots,
    ),
    Rule(
        "boots-not-told", Asked.STATUS, "It holds more boots than are looked at.", status_rules.boots_not_told
    ),
    Rule(
        "last-stage-reached",
        Asked.STATUS,
        "Host and guest came to their last stage.",
        status_rules.last_stage,
    ),
    Rule(
        "rests-at-prompt",
        Asked.STATUS,
        "It rests at a prompt: somebody else has to go on.",
        status_rules.prompt,
    ),
    Rule(
        "still-running",
        Asked.STATUS,
        "It was not quiet for long enough to have stopped.",
        status_rules.running,
    ),
    Rule(
        "says-that-it-failed",
        Asked.STATUS,
        "Who spoke last says so in words that no signature knows.",
        status_rules.says_that_it_failed,
    ),
    Rule(
        "unknown-starts-over",
        Asked.STATUS,
        "The same lines, a start among them, over and over; or it stopped just like the boot before.",
        status_rules.starts_over_unknown,
    ),
    Rule(
        "nothing-read", Asked.STATUS, "No line has a known form: nothing can be said.", status_rules.not_read
    ),
    Rule(
        "guest-not-recorded",
        Asked.STATUS,
        "No console of a guest is recorded, and its host came to its end.",
        status_rules.guest_not_recorded,
    ),
    Rule("job-lost", Asked.ENDING, "The harness lost the machine.", ending_rules.job_lost),
    Rule("user-ended", Asked.ENDING, "A person ended the boot.", ending_rules.user_ended),
    Rule("no-output", Asked.ENDING, "Not one byte came.", ending_rules.no_output),
    Rule("stays-on", Asked.ENDING, "It said its last word and the machine stayed on.", ending_rules.stays_on),
    Rule(
        "starts-over-and-over",
        Asked.ENDING,
        f"It began {LOOP} times and came to nothing in between.",
        ending_rules.loop,
    ),
    Rule(
        "unannounced-reset",
        Asked.ENDING,
        "An earlier speaker began again without a word of it.",
        ending_rules.reset,
    ),
    Rule(
        "shutting-down",
        Asked.ENDING,
        "It was shutting down and did not come to the end.",
        ending_rules.shutting_down,
    ),
    Rule("guest-killed", Asked.ENDING, "The guest's monitor was killed.", ending_rules.guest_killed),
    Rule(
        "next-by-chain",
        Asked.ENDING,
        "Who comes next as the matrix says is silent.",
        ending_rules.next_by_chain,
    ),
    Rule(
        "next-by-passing-boots",
        Asked.ENDING,
        "Who comes next in passing boots is silent.",
        ending_rules.next_learned,
    ),
    Rule(
        "next-by-its-words", Asked.ENDING, "Whom the hand-over names is silent.", ending_rules.next_by_words
    ),
    Rule(
        "next-by-first-loader",
        Asked.ENDING,
        "Whom the first loader leads to is silent.",
        ending_rules.next_of_loader,
    ),
    Rule(
        "next-unknown",
        Asked.ENDING,
        "Nobody spoke after the hand-over or the launch.",
        ending_rules.next_open,
    ),
    Rule(
        "waits-at-prompt",
        Asked.ENDING,
        "A loader waits at its prompt, and more was owed.",
        ending_rules.at_prompt,
    ),
    Rule(
        "repeats-itself",
        Asked.ENDING,
        "The last lines are the same few over and over.",
        ending_rules.repeating,
    ),
    Rule(
        "ended-while-speaking",
        Asked.ENDING,
        "It still spoke when its time was over.",
        ending_rules.cut_while_speaking,
    ),
    Rule(
        "neither-failed-nor-handed-over",
        Asked.ENDING,
        "It neither failed, handed over nor rests: it hangs.",
        ending_rules.hangs,
    ),
    Rule(
        "guest-ended-early",
        Asked.ENDING,
        "The guest's monitor ended before its guest did.",
        ending_rules.guest_ended,
    ),
    Rule(
        "ends-with-restart",
        Asked.ENDING,
        "The job ended where the host restarts.",
        ending_rules.restart_is_end,
    ),
    Rule("ended-well-unseen", Asked.ENDING, "The job ended well in user space.", ending_rules.ended_well),
    Rule("ended-early", Asked.ENDING, "The job ended before the last stage.", ending_rules.ended_early),
    Rule(
        "report-explains-it",
        Asked.NAME,
        "A report that it did not get over explains it.",
        naming_rules.explained,
    ),
    Rule("report-in-excerpt", Asked.NAME, "The excerpt shows a report.", naming_rules.shown_in_excerpt),
    Rule(
        "end-not-seen",
        Asked.NAME,
        "The job ended well and its last word may be lost.",
        naming_rules.may_have_passed,
    ),
    Rule(
        "end-damaged",
        Asked.NAME,
        "The job ended well and damage may hide its last rung.",
        naming_rules.end_damaged,
    ),
    Rule(
        "known-place", Asked.NAME, "The last line is a known place to stop at.", naming_rules.at_known_point
    ),
    Rule("shape-alone", Asked.NAME, "Only the shape of its end says what it is.", naming_rules.only_ending),
    Rule("excerpt-is-no-hang", Asked.CAUTION, "Any excerpt may end like that.", naming_rules.excerpt),
    Rule(
        "undeclared-options", Asked.CAUTION, "It is not the boot that was declared.", naming_rules.undeclared
    ),
    Rule(
        "nothing-owed",
        Asked.CAUTION,
        "It came to user space, and nothing says that it goes on.",
        naming_rules.nothing_owed,
    ),
)
"""The table."""

NEXT_SPEAKER: Final = frozenset(
    {
        "next-by-chain",
        "next-by-passing-boots",
        "next-by-its-words",
        "next-by-first-loader",
        "next-unknown",
    }
)
"""Rules that say who is silent after a hand-over."""

TAUGHT: Final = NEXT_SPEAKER | {"neither-failed-nor-handed-over", "nothing-owed", "guest-not-recorded"}
"""Rules whose verdict may be another one once other boots of the run show how a boot goes on."""
