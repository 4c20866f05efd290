status: fail
class: hang
accept: silent firmware
layer: firmware
reached: fw-start
cause: flash image truncated before the FIP
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: hang
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-hang
verdict-title: Firmware stops before it hands over: NOTICE: BL1: Built : 10:59:25, Nov 22 2026
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
