"""The function to blame in a kernel report: the first frame that is not of the reporting machinery."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from logtriage.console.printk import DAMAGED_HEADER

_NAME: Final = rb"[A-Za-z_][\w.$]{0,80}"
_SOURCE: Final = rb"\([\w./-]{1,120}\.(?:[chS]|rs):\d"
"""Where a function stands in the source, as `scripts/decode_stacktrace.sh` of the kernel writes it."""

_COUNTER = re.compile(
    rb"(?:\b(?:RIP|EIP): (?:0010|0060|e030|e033|0008|0018):?\s?(?:\[<[0-9a-f]+>\]\s*)*"
    rb"|\b[RE]IP:? (?:is at )?(?:\[<[0-9a-f]+>\]\s*)*"
    rb"|\bEIP: |\b(?:pc|epc|PC|ERA|NIP|IP)\s?(?:is at|:)\s+(?:[0-9a-f]{8,16}\s+)?|\bNIP \[[0-9a-f]{8,16}\] "
    rb"|\bKrnl PSW : [0-9a-f]{16} [0-9a-f]{16} \()"
    rb"(?P<func>" + _NAME + rb")(?:\+0x| " + _SOURCE + rb")"
)
_FRAME = re.compile(
    rb"^" + DAMAGED_HEADER.encode("ascii") + rb"\s*\(?(?:\[<?[0-9a-f]{6,16}>?\] ?)?\(?"
    rb"(?:(?P<doubt>\? )?(?P<func>" + _NAME + rb")(?:\+0x(?P<offset>[0-9a-f]+)/0x| " + _SOURCE + rb")"
    rb"|(?P<armfunc>" + _NAME + rb")\)? from (?:\[<[0-9a-f]+>\]|" + _NAME + rb"\+0x))"
)
_JUMPED: Final = b"supervisor instruction fetch"
"""x86's word for a jump to where no code is (arch/x86/mm/fault.c): the program counter names no function."""
_SUFFIX = re.compile(rb"\.(?:isra|part|constprop|cold|llvm|lto_priv|cfi_jt)\b(?:\.\d+)*|(?<=\w)\.\d+$")
_COMMON: Final = (
    rb"(?:_{0,3}(?:asan|kasan|kmsan|msan|kcsan|tsan|kfence|ubsan|sanitizer)_\w*|check_memory_region\w*|memory_is_\w+"
    rb"|__?warn\w*|warn_\w+|report_bug|handle_bug|bug_handler|brk_handler|do_debug_exception|call_break_hook"
    rb"|dump_stack\w*|__dump_stack|show_stack|dump_backtrace|show_trace\w*|unwind_\w+|walk_stackframe|arch_stack_walk|stack_trace_\w+|save_stack\w*"
    rb"|panic|__?panic|nmi_panic|vpanic|check_panic_on_warn|_?_?die\w*|oops_\w+|print_\w+|end_report|object_err|slab_err"
    rb"|exc_\w+|asm_\w+|do_trap\w*|do_error_trap|do_invalid_op|invalid_op|do_general_protection|general_protection|(?:async_)?page_fault|trace_page_fault"
    rb"|do_page_fault|do_user_addr_fault|__?bad_area\w*|no_context|page_fault_oops|kernelmode_fixup_or_oops|__do_kernel_fault|do_translation_fault"
    rb"|do_mem_abort|do_sync_exception|el[01]\w*|__dabt_svc|__pabt_svc|__und_svc|do_DataAbort|ret_from_exception|ret_from_fork\w*|handle_exception|do_trap_\w+"
    rb"|_{0,2}refcount_\w+|debug_print_object|_{0,2}debug_(?:object|check|print|timer)\w*|list_\w*valid\w*|__list_(?:add|del)\w*"
    rb"|fortify_\w+|__fortify_\w+|usercopy_\w+|__check_(?:object|heap)\w*|check_(?:heap|stack|object)\w*|skb_(?:panic|over_panic|under_panic|push|put)"
    rb"|kobject_add\w*|kobject_init\w*|kmalloc_slab|kmalloc_large\w*|__kmalloc\w*|kmalloc\w*|__do_kmalloc\w*|_{0,2}kmem_cache_\w+|kfree\w*|kvfree\w*|k[vz]malloc\w*|__alloc_(?:pages|frozen)\w*|alloc_pages\w*|slab_\w+|___slab_\w+|__slab_\w+|new_slab\w*|free_debug\w*|vfree|vmalloc\w*|__vmalloc\w*|__get_free_pages|warn_alloc\w*"
    rb"|_{0,2}(?:context_switch|schedule\w*|io_schedule\w*|preempt_schedule\w*|cond_resched\w*)|do_wait_for\w*|_{0,2}wait_for_\w+|bit_wait\w*|out_of_line_wait\w*|wait_on_\w+|__wait_\w+"
    rb"|_{0,3}mutex_lock\w*|_{0,2}mutex_\w+|_{0,2}down_\w+|down|rwsem_\w+|__down\w*|_{0,2}rt_mutex\w*|percpu_rwsem\w*|__percpu_\w+|_raw_\w+|__raw_\w+|do_raw_\w+|(?:native_)?queued_\w+|__pv_\w+|pv_\w+|kvm_wait|spin_\w+|arch_spin\w*"
    rb"|_{0,3}(?:lock_(?:acquire|release|is_held|downgrade)\w*|lockdep_\w+)|check_prev\w*|check_(?:irq|usage|noncircular|deadlock|wait)\w*|check_chain\w*|validate_chain|mark_(?:lock|held)\w*|register_lock_class|add_lock_to\w*"
    rb"|_{0,3}mem(?:cpy|set|move|cmp|chr)\w*|str(?:len|nlen|cpy|ncpy|scpy|lcpy|cmp|ncmp|chr|cat)\w*|_{0,2}copy_(?:from|to|user)\w*|raw_copy\w*|__arch_copy\w*|__get_user\w*|__put_user\w*|_copy_\w+|instrument_\w+|_{0,2}(?:test|set|clear|change)_(?:and_)?\w*bit\w*|atomic\w*|arch_atomic\w*|__?read_once\w*|__?write_once\w*"
    rb"|nmi_\w+|arch_trigger\w*|trigger_\w+|rcu_(?:check|dump|sched|print|stall|pending|implicit)\w*|check_cpu_stall|print_cpu_stall\w*|sched_(?:show|clock_irq|tick)\w*|update_process_times|tick_\w+|_{0,2}hrtimer_\w+|smp_apic\w*|apic_timer\w*|sysvec_\w+|local_apic\w*|irq_\w+|__irq_\w+|handle_\w*irq\w*|gic_\w+|generic_handle\w*|arch_timer_\w+|call_on_(?:irq_)?stack\w*|do_interrupt_handler|__handle_\w*irq\w*|__do_softirq|do_softirq\w*|handle_softirqs|run_ksoftirqd"
    rb"|watchdog_\w+|lockup_\w+|__?sysrq\w*|write_sysrq\w*|smp_call_function\w*|csd_\w+|on_each_cpu\w*|generic_exec_single"
    rb"|_{0,3}might_\w+|__schedule_bug|trace_\w+|__sanitizer\w*|write_comp_data|__this_cpu_\w+|this_cpu_\w+|check_preemption\w*|debug_smp_\w+"
    rb"|entry_\w+|do_syscall\w*|__?x64_sys\w*|__?ia32\w*|system_call\w*|syscall_\w+|x64_sys_call|do_fast_syscall\w*|invoke_syscall|kthread\w*|worker_thread|process_one_work|process_scheduled_works"
    rb"|fixup_bug|console_\w+|v?printk\w*|_printk|vprintk_\w+|io_serial_\w+|serial\w+|univ8250\w*|wait_for_xmitr|dump_cpu_task|rcu_\w+|__rcu_\w+|call_rwsem\w*|__switch_to\w*|__lock_page\w*|_{0,2}rb_\w+|xas_\w+|radix_tree\w*|kmemleak_\w+|__x86_indirect\w*|retpoline\w*"
    rb"|del_timer\w*|complete|complete_all|debug_lockdep\w*|read_word_at_a_time|osq_lock|panic_saved_regs|__sysvec\w*|irqentry_\w+|preempt_count\w*|__wake_up\w*|folio_unlock|__phys_addr\w*|__virt_(?:to_phys|addr)\w*|arch_local_irq\w*|kobject_\w+|list_del\w*|_{2,4}kmalloc\w*|should_fail\w*|fail_dump"
    rb"|memdup_user\w*|handle_overflow|do_tag_check_fault|do_tag_recovery|_atomic_dec_and_lock\w*|reschedule_interrupt|kernel_fpu_begin\w*|ref_tracker\w*|_{0,2}set_page_owner\w*|lock_sock\w*|hex_string|vsnprintf|format_decode"
    rb"|dequeue_\w+|0x\w+|arm64_serror_panic|arm64_is_fatal_ras_serror|do_serror|bad_mode|arm64_skip_faulting_instruction"
    rb"|dump_trace|show_trace_log_lvl|make_task_dead|show_regs|search_\w{0,20}(?:extables?|exception_tables)|fixup_exception|msleep\w*|usleep_\w+|ssleep|_{0,2}copy_overflow|check_bytes_and_report|free_to_partial_list|rewind_stack_\w+|kernel_thread_(?:helper|starter)|rtlock_\w+|rt_(?:spin|read|write)_\w+)\Z"
)


def plain_name(name: bytes) -> bytes:
    """A function's name without what the compiler added to it."""
    return _SUFFIX.sub(b"", name)


def is_common(name: bytes) -> bool:
    """Whether a function only reports, waits or copies for others, so that it is never the one to blame."""
    return _common().match(plain_name(name)) is not None


@cache
def _common() -> re.Pattern[bytes]:
    # Compiled at first use: it takes longer than all of a healthy log of some pages.
    return re.compile(_COMMON)


def blamed_function(report: Iterable[bytes]) -> bytes | None:
    """The function that a report is about: that of the program counter, else the first telling frame.

    Frames that the unwinder marks as doubtful (`? name`) count only where there are no others behind a jump
    to where no code is, from where it cannot unwind.
    """
    frame: bytes | None = None
    doubtful: bytes | None = None
    jumped = False
    for line in report:
        jumped = jumped or _JUMPED in line
        match = _COUNTER.search(line)
        if match is not None and not jumped and not is_common(match["func"]):
            return plain_name(match["func"])
        told = _telling(line) if frame is None else None
        if told is not None and not told.doubted:
            frame = told.name
        elif told is not None and jumped and doubtful is None:
            doubtful = told.name
    return frame or doubtful


class _Frame(NamedTuple):
    """A function in a call trace, and whether the unwinder doubts that it belongs there."""

    name: bytes
    doubted: bool


def _telling(line: bytes) -> _Frame | None:
    """The frame on a line, if it can be to blame."""
    match = _FRAME.match(line)
    if match is None or _is_next(match["offset"]):
        return None
    name = match["func"] or match["armfunc"]
    return None if is_common(name) else _Frame(plain_name(name), bool(match["doubt"]))


def is_frame(line: bytes) -> bool:
    """Whether a line is one of a call trace."""
    return _FRAME.match(line) is not None


def _is_next(offset: bytes | None) -> bool:
    """Whether a frame is where a call that never returns would come back to: in the next function."""
    return offset is not None and not offset.strip(b"0")
