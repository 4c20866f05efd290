status: fail
class: silent
layer: host
reached: fw-bl31
cause: real: as 560 with a debug TF-A; the EL3 crash dump exists but goes to the second (secure) UART, so this log is silent
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: silent
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: host-silent-after-firmware
verdict-title: Host kernel never outputs anything to console
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(debug):v2.9.0
NOTICE:  BL1: Built : 10:44:08, Nov 22 2026
INFO:    BL1: RAM 0xe0ee000 - 0xe0f6000
INFO:    BL1: Loading BL2
INFO:    Loading image id=1 at address 0xe06b000
INFO:    Image id=1 loaded: 0xe06b000 - 0xe073201
NOTICE:  BL1: Booting BL2
INFO:    Entry point address = 0xe06b000
INFO:    SPSR = 0x3c5
NOTICE:  BL2: v2.9(debug):v2.9.0
NOTICE:  BL2: Built : 10:44:23, Nov 22 2026
INFO:    BL2: Doing platform setup
INFO:    BL2: Loading image id 3
INFO:    Loading image id=3 at address 0xe0a0000
INFO:    Image id=3 loaded: 0xe0a0000 - 0xe0ac0a4
INFO:    BL2: Skip loading image id 5
NOTICE:  BL1: Booting BL31
INFO:    Entry point address = 0xe0a0000
INFO:    SPSR = 0x3cd
NOTICE:  BL31: v2.9(debug):v2.9.0
NOTICE:  BL31: Built : 10:44:54, Nov 22 2026
INFO:    GICv3 without legacy support detected.
INFO:    ARM GICv3 driver initialized in EL3
INFO:    Maximum SPI INTID supported: 255
INFO:    BL31: Initializing runtime services
INFO:    BL31: Preparing for EL3 exit to normal world
INFO:    Entry point address = 0x60000000
INFO:    SPSR = 0x3c9
