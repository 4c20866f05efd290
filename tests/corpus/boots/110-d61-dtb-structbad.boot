status: infra
class: silent
accept: truncated other infra
layer: harness
cause: DTB off_dt_struct overwritten
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 11
verdict-status: infra
verdict-class: silent
verdict-layer: harness
verdict-stage: firmware
verdict-signature: emulator-error
verdict-title: The emulator ended without any output
--- host.log
