status: fail
class: truncated
accept: hang
reached: fw-start
cause: QEMU killed during firmware
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: killed KILL
verdict-status: fail
verdict-class: truncated
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: log-truncated
verdict-title: Log ends early: NOTICE: BL1: Booting BL31
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:42:17, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 10:42:22, Nov 22 2026
NOTICE:  BL1: Booting BL31
