status: fail
class: silent
accept: infra
layer: firmware
cause: real, not injected: TF-A 2.9 on QEMU 7.2 neoverse-n1 takes an exception in BL1 before its console is up
injected: yes
params: hw_pa=48 hw_va=48 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: silent
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: no-output
verdict-title: No output at all
--- host.log
