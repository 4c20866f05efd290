status: fail
class: firmware
accept: panic oops
layer: firmware
reached: fw-bl31
cause: as 561 with TF-A crash console moved to UART0: dump visible
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: tfa-crash
verdict-title: TF-A: Unhandled Exception from lower EL
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(debug):v2.9.0-dirty
NOTICE:  BL1: Built : 11:33:38, Nov 22 2026
INFO:    BL1: RAM 0xe0ee000 - 0xe0f6000
INFO:    BL1: Loading BL2
INFO:    Loading image id=1 at address 0xe06b000
INFO:    Image id=1 loaded: 0xe06b000 - 0xe073201
NOTICE:  BL1: Booting BL2
INFO:    Entry point address = 0xe06b000
INFO:    SPSR = 0x3c5
NOTICE:  BL2: v2.9(debug):v2.9.0-dirty
NOTICE:  BL2: Built : 11:34:01, Nov 22 2026
INFO:    BL2: Doing platform setup
INFO:    BL2: Loading image id 3
INFO:    Loading image id=3 at address 0xe0a0000
INFO:    Image id=3 loaded: 0xe0a0000 - 0xe0ac0a4
INFO:    BL2: Skip loading image id 5
NOTICE:  BL1: Booting BL31
INFO:    Entry point address = 0xe0a0000
INFO:    SPSR = 0x3cd
NOTICE:  BL31: v2.9(debug):v2.9.0-dirty
NOTICE:  BL31: Built : 11:34:46, Nov 22 2026
INFO:    GICv3 without legacy support detected.
INFO:    ARM GICv3 driver initialized in EL3
INFO:    Maximum SPI INTID supported: 255
INFO:    BL31: Initializing runtime services
INFO:    BL31: Preparing for EL3 exit to normal world
INFO:    Entry point address = 0x60000000
INFO:    SPSR = 0x3c9
Unhandled Exception from lower EL.
x0             = 0x0000000000804800
x1             = 0x0000000000000001
x2             = 0x0000000000000040
x3             = 0x000000000000003f
x4             = 0x00e8000000000703
x5             = 0x0000000000000003
x6             = 0x0000000060590000
x7             = 0x00000000000002b8
x8             = 0x0000000000000000
x9             = 0x00e8000000000703
x10            = 0x0000000060890000
x11            = 0x0000000000000000
x12            = 0x0000000060570000
x13            = 0x0000000060880ff8
x14            = 0x0000000060570000
x15            = 0x0000000000000000
x16            = 0x0000000000000000
x17            = 0x0000000000000000
x18            = 0x0000000000000000
x19            = 0x0000000000000000
x20            = 0x0000000000000000
x21            = 0x0000000040000000
x22            = 0x0000000000000000
x23            = 0x0000000000000000
x24            = 0x0000000000000000
x25            = 0x0000000000000000
x26            = 0x0000000000000000
x27            = 0x0000000000000000
x28            = 0x0000000000000000
x29            = 0x0000000000000000
x30            = 0x00000000604e1098
scr_el3        = 0x0000000000030739
sctlr_el3      = 0x0000000030cd183f
cptr_el3       = 0x0000000040000000
tcr_el3        = 0x0000000080803520
daif           = 0x00000000000002c0
mair_el3       = 0x00000000004404ff
spsr_el3       = 0x00000000800003c9
elr_el3        = 0x00000000604e1188
ttbr0_el3      = 0x000000000e0d1a41
esr_el3        = 0x0000000062350404
far_el3        = 0x0000000000000000
spsr_el1       = 0x0000000000000000
elr_el1        = 0x0000000000000000
spsr_abt       = 0x0000000000000000
spsr_und       = 0x0000000000000000
spsr_irq       = 0x0000000000000000
spsr_fiq       = 0x0000000000000000
sctlr_el1      = 0x0000000030d00800
actlr_el1      = 0x0000000000000000
cpacr_el1      = 0x0000000000000000
csselr_el1     = 0x0000000000000000
sp_el1         = 0x0000000000000000
esr_el1        = 0x0000000000000000
ttbr0_el1      = 0x0000000000000000
ttbr1_el1      = 0x0000000000000000
mair_el1       = 0x0000000000000000
amair_el1      = 0x0000000000000000
tcr_el1        = 0x0000000000000000
tpidr_el1      = 0x0000000000000000
tpidr_el0      = 0x0000000000000000
tpidrro_el0    = 0x0000000000000000
par_el1        = 0x0000000000000000
mpidr_el1      = 0x0000000080000000
afsr0_el1      = 0x0000000000000000
afsr1_el1      = 0x0000000000000000
contextidr_el1 = 0x0000000000000000
vbar_el1       = 0x0000000000000000
cntp_ctl_el0   = 0x0000000000000000
cntp_cval_el0  = 0x0000000000000000
cntv_ctl_el0   = 0x0000000000000000
cntv_cval_el0  = 0x0000000000000000
cntkctl_el1    = 0x0000000000000000
sp_el0         = 0x000000000e0ad0c0
isr_el1        = 0x0000000000000000
icc_hppir0_el1 = 0x00000000000003ff
icc_hppir1_el1 = 0x00000000000003ff
icc_ctlr_el3   = 0x0000000000028c00
gicd_ispendr regs (Offsets 0x200-0x278)
Offset			Value
0x200:		 0x0000000000000000
0x208:		 0x0000000000000000
0x210:		 0x0000000000000000
0x218:		 0x0000000000000000
0x220:		 0x0000000000000000
0x228:		 0x0000000000000000
0x230:		 0x0000000000000000
0x238:		 0x0000000000000000
0x240:		 0x0000000000000000
0x248:		 0x0000000000000000
0x250:		 0x0000000000000000
0x258:		 0x0000000000000000
0x260:		 0x0000000000000000
0x268:		 0x0000000000000000
0x270:		 0x0000000000000000
0x278:		 0x0000000000000000
