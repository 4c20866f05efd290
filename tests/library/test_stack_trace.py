import pytest

from logtriage.library.load import builtin_lists
from logtriage.library.stack_trace import SkippedFunctions, blamed_function, is_nameless, plain_name

SKIPPED = SkippedFunctions(builtin_lists().skipped_functions)


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (["[    1.0] RIP: 0010:foo_read+0x12/0x40", "[    1.0]  bar+0x1/0x2"], "foo_read"),
        (["RIP: 0010:[<ffffffffa01010e7>]  [<ffffffffa01010e7>] foo_reg+0x17/0x20 [mod]"], "foo_reg"),
        (["[    1.0] RIP: 0033:0x458021", "[    1.0]  foo+0x1/0x2"], "foo"),
        (["[    1.0] pc : foo_write.constprop.0+0x44/0x58"], "foo_write"),
        (["PC is at foo+0x4/0x8"], "foo"),
        (["[    1.0] RIP: 0010:foo (drivers/misc/foo.c:12) "], "foo"),
        (
            ["[    1.0]  dump_stack_lvl (lib/dump_stack.c:94)", "[    1.0]  foo (kernel/foo.c:1 mm/a.h:2)"],
            "foo",
        ),
        (
            ["[    1.0]  ? maybe (kernel/foo.c:12)", "[    1.0]  foo (kernel/foo.c:7 (discriminator 2))"],
            "foo",
        ),
        (["[    1.0]  panic+0x1/0x2", "[    1.0]  the_next_one+0x0/0x40", "[    1.0]  foo+0x1/0x2"], "foo"),
        (["Message from syslogd@host at Nov 22 11:12:18 ...", "[    1.0]  foo+0x1/0x2"], "foo"),
        (["[    1.0] epc : foo+0x44c/0xbc0"], "foo"),
        (["RIP: 0x0000000000123456 <void* foo<23ul>(void*, void const*)+6>", "0x4567 <bar(int)+4>"], "foo"),
        (["0x0000000000300040 <???+3145792>", "0x0000000000310080 <zoo::foo(long, frame*)+171>"], "foo"),
        (["fffffe0012345600 fffffffffb123450 ()", "fffffe0012345630 unix:foo+5a ()"], "foo"),
        (["ffffffff8102f010 (+ 112) ffffffff800a1b40   <kernel_x86_64> foo + 0x25"], "foo"),
        (
            ["Kernel + 0x00123401  Kernel::__panic(char const*) +0xf1", "Kernel + 0x00000107 Zoo::foo +0x3"],
            "foo",
        ),
        (["Kernel + 0x00123401  Zoo<int>::foo(char const*) +0xf1"], "foo"),
        (["[    1.0]  ? maybe+0x1/0x2", "[    1.0]  ? perhaps+0x3/0x4"], "maybe"),
        (["[    1.0]  ? maybe+0x1/0x2", "[    1.0]  __schedule+0x3/0x4"], None),
        (
            [
                "[    1.0]  nmi_panic.cold+0x1/0x2",
                "[    1.0]  foo+0x3/0x4",
                "[    1.0] RIP: 0010:idle+0x5/0x6",
            ],
            "foo",
        ),
        (["Krnl PSW : 0704f00180000000 000003ff8086d03a (foo_init+0x3a/0x1000 [mod])"], "foo_init"),
        (["NIP [c0000000001f2b10] foo+0x10/0x80"], "foo"),
        (["[    1.0]  dump_stack+0x1/0x2", "[    1.0]  ? maybe+0x1/0x2", "[    1.0]  foo+0x1/0x2"], "foo"),
        (["[    1.0]  __schedule+0x1/0x2", "[    1.0]  mutex_lock+0x1/0x2", "[    1.0]  foo+0x1/0x2"], "foo"),
        (
            [" [<ffffffff81234567>] warn_slowpath_common+0x71/0x90", " [<ffffffff81057a00>] foo+0x8/0x9"],
            "foo",
        ),
        (
            ["[<80112233>] (dump_stack) from [<80114455>] (panic+0x110/0x2f0)", "[<83>] (foo) from [<1>]"],
            "foo",
        ),
        (["[    1.000000][pid:1,cpu0,init] foo+0x1/0x2"], "foo"),
        (["[    1.000000]  (0)[1:swapper/0] foo+0x1/0x2"], "foo"),
        (["[    1.000000] [0:      swapper/0:    1]  foo+0x1/0x2"], "foo"),
        (["[    1.000000] [<ffffffff81057a00>] foo+0x8/0x9"], "foo"),
        (["[    1.000000][  T12]  foo+0x8/0x9"], "foo"),
        (
            [
                "[    1.0] #PF: supervisor instruction fetch in kernel mode",
                "[    1.0] RIP: 0010:a_table+0x0/0x40 [mod]",
                "[    1.0]  ? call_hook+0x1/0x2",
            ],
            "call_hook",
        ),
        (
            [
                "[    1.0] #PF: supervisor instruction fetch in kernel mode",
                "[    1.0] RIP: 0010:0x0",
                "[    1.0]  ? show_regs+0x6d/0x80",
                "[    1.0]  ? stale+0x6d/0x80",
                "[    1.0]  a_driver_ioctl+0x12/0x40",
            ],
            "a_driver_ioctl",
        ),
        (["[    1.0]  IAOQ[0]: foo+0x5c/0x94"], "foo"),
        (["[    1.0]  IA[    1.0]  IAOQ[1]: foo+0x60/0x94"], "foo"),
        (["[    1.0] TPC: <foo+0x28/0xe0>"], "foo"),
        (["[    1.0] RPC: <bar+0x28/0xe0>", "[    1.0] [0000000000456789] foo+0x8/0x9"], "foo"),
        (["[ERET  ]: foo+0x6/0x88"], "foo"),
        ([">>EIP; c0123456 <foo+24/60>"], "foo"),
        (["[    1.0] NIP [c0000000001f2b10] .foo+0x10/0x80"], "foo"),
        (["[    1.0] [c0000000f1abc000] [c000000000123456] .foo+0x10/0x80 (unreliable)"], "foo"),
        (["[    1.0] PC: [<00012345>] facade_open+0x12/0x40"], "facade_open"),
        (["[    1.0] PC: 0x80123456 (foo+0x24/0x60)"], "foo"),
        (["[    1.0] [c1abfe00] 0xc0123456: foo + 0x24"], "foo"),
        (["[    1.0] [<(____ptrval____)>] foo+0x24/0x60"], "foo"),
        (["[    1.0] 003:  foo+0x24/0x60"], "foo"),
        (["[    1.0] kvm [1]:  [<ffff800080123400>] __kvm_nvhe_foo+0x24/0x60"], "foo"),
        (["[    1.0] RIP: 0010:strlen+0x1/0x2", "[    1.0]  memcpy+0x1/0x2"], "strlen"),
        (["stray+0x70/0xae0", "[    1.0] Call trace:", "[    1.0]  foo+0x1/0x2"], "foo"),
        (["[    1.0] Preemption disabled at:", "[    1.0] [<ffff0000111a44e8>] bar+0x1/0x2"], None),
        (["no trace at all"], None),
    ],
)
def test_the_first_telling_frame_is_blamed(report: list[str], expected: str | None) -> None:
    blamed = blamed_function((line.encode() for line in report), SKIPPED)
    assert (blamed.decode() if blamed else None) == expected


@pytest.mark.parametrize(
    "name",
    [
        "dump_stack",
        "kasan_report",
        "__kasan_check_read",
        "panic",
        "_raw_spin_lock",
        "__kmem_cache_free",
        "make_task_dead",
    ],
)
def test_reporting_and_waiting_is_never_to_blame(name: str) -> None:
    assert name.encode() in SKIPPED


@pytest.mark.parametrize(
    "name", ["lkdtm_PANIC", "ext4_mkdir", "vfs_write", "foo", "lockd_up", "panicky_driver_probe"]
)
def test_others_are(name: str) -> None:
    assert name.encode() not in SKIPPED


@pytest.mark.parametrize(
    "name", [b"foo.isra.0", b"foo.part.3", b"foo.cold", b"foo.constprop.0.cold", b"foo.llvm.123", b"foo"]
)
def test_what_the_compiler_added_goes(name: bytes) -> None:
    assert plain_name(name) == b"foo"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[    1.0] epc : ffffffff80123456 ra : ffffffff80123400", True),
        ("[    1.0] [<c0123456>] 0xc0123456", True),
        ("[    1.0] [<c0123456>] foo+0x1/0x2", False),
        ("[    1.0] RIP: 0010:0xffffffffc0123456", True),
        ("[    1.0] RIP: 0033:0x7f0012345678", False),
        ("[    1.0] foo: read 0x12345678", False),
    ],
)
def test_what_only_an_address_tells_is_nameless(line: str, expected: bool) -> None:  # noqa: FBT001 - a case
    assert is_nameless([line.encode()]) is expected
