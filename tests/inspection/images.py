"""Raw images that stop in a way of their own, with the source of each; `test_images.py` holds both together.

QEMU's `-kernel` puts them at 0x40080000 of its machine `virt`. Assembled by
`aarch64-linux-gnu-as -march=armv8-a` and `aarch64-linux-gnu-objcopy -O binary`.
"""

import base64
import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A raw image: `packed` is its bytes, compressed by zlib, in base 85."""

    source: str
    packed: str

    @property
    def data(self) -> bytes:
        return zlib.decompress(base64.b85decode(self.packed))


IMAGES = {
    "self": Image(
        source="""
nop
b .
""",
        packed="c-oU!V7|)0z#swu1}_0D",
    ),
    "wait": Image(
        source="""
nop
1: wfi
b 1b
""",
        packed="c-oU!V7^)p#Q*>Q7Y6_woCTu",
    ),
    "exceptions": Image(
        source="""
adr x0, vectors
msr vbar_el1, x0
udf #0
.balign 2048
vectors:
.skip 0x200
udf #0
""",
        packed="c-mudU=Uz9AaRue2;>!*ua4qTJc>v0C?3V5c=%(6Q83~G0L?Wl*8",
    ),
    "translation": Image(
        source="""
adr x0, table
msr ttbr0_el1, x0
adr x0, vectors
msr vbar_el1, x0
ldr x0, =0x500803510
msr tcr_el1, x0
isb
mrs x0, sctlr_el1
orr x0, x0, #1
msr sctlr_el1, x0
isb
b .
.ltorg
.balign 2048
vectors:
.skip 0x200
b .
.balign 4096
table:
.skip 4096
""",
        packed="c-rmNu?>JA5JutO5c?}A=wt~KI~c=pn28Bk;%Zls!X?!AB`@3!a6wI`oP3n|j^tW&*12CLxa@GLcG<H_(e|cw4qFaRL_|dIO!&LV9S{-m{{sL3004mRxdG66&OQ",
    ),
    "jump": Image(
        source="""
adr x0, vectors
msr vbar_el1, x0
mov x1, #0x30000000
blr x1
.balign 2048
vectors:
.skip 0x200
b .
""",
        packed="c-mudU=Uz9AaRwEVc8`G2K#IB3d~nW@hBd}qj(gL;!!-jF~cYr=|BVksYot@",
    ),
    "secondary": Image(
        source="""
adr x0, flag
1: ldr x1, [x0]
cbz x1, 1b
b .
.balign 8
flag: .quad 0
""",
        packed="c-m`VU=UzraQOM~|Nkuv3=AR+Pyhf|Pz7=",
    ),
    "off": Image(
        source="""
ldr w0, =0xc4000003
mov x1, #1
adr x2, second
mov x3, #0
hvc #0
b .
second:
ldr w0, =0x84000002
hvc #0
b .
.ltorg
""",
        packed="c-m87WROr~Xt>nGz#za3q?s5Pt}rk#h%_)TNWj?43=Btr>=pp6>jzB",
    ),
    "frames": Image(
        source="""
adr x0, stack
mov sp, x0
mov x29, #0
bl outer
b .
outer:
stp x29, x30, [sp, #-32]!
mov x29, sp
bl inner
nop
inner:
stp x29, x30, [sp, #-16]!
mov x29, sp
b .
.balign 16
.skip 256
stack:
""",
        packed="c-m{=WDt;NV3;V&&~S-~fnf>*1B1xl>U}H!GBZpB@#Phmul}vx59Wj97)Ce%06ioQ1p",
    ),
    "guest": Image(
        source="""
adr x0, vectors
msr vbar_el2, x0
adr x0, table
mov x1, #1
bfi x0, x1, #48, #8
msr vttbr_el2, x0
ldr x0, =0x80023559
msr vtcr_el2, x0
ldr x0, =0x80000001
msr hcr_el2, x0
isb
mov x0, #0x3c5
msr spsr_el2, x0
adr x0, guest
msr elr_el2, x0
eret
guest: b .
.ltorg
.balign 2048
vectors:
.rept 64
b .
.balign 128
.endr
.balign 4096
table:
.quad 0
.quad 0x400007fd
.skip 4080
""",
        packed="c-rmSu}#B37>41`xS%ys%9G*@K^>2fGU*tDF1HEnzyg^e(xrt(BH>sJ5#V{HPk;H8*IcFyIhA%gcEcw1JeJ)@Hl@`r`|0QAskF~+-`-#AIa6sb$uQ3MtAD#BS<TDg`Jvu!mn?TZ_RY-9%<gly_nXh>^Z9%}pU>y>`FuW~&*$^`d_JGg=kxh|{_pn9%*^ax{{LILK4yv}Ns=T<`jdSFIHJ?3",
    ),
}


_RECIPE = """
[recipe]
argv = ["qemu-system-aarch64", "-nodefaults", "-display", "none", "-accel", "tcg", "-m", "64M", "-M", "virt",
        "-cpu", "max", "-serial", "stdio", "-kernel", "{kernel}"]
[recipe.files]
kernel = "KERNEL"
[recipe.inspect]
emulator = "qemu"
[recipe.limits]
total = 60
silence = 3
"""


def recipe(kernel: str) -> str:
    """A recipe that boots an image under QEMU and asks it where it hangs, as TOML."""
    return _RECIPE.replace("KERNEL", kernel)
