read-by: classify
class: oops
layer: host
title: bpf_fentry_test1
note: an exception whose suffix is new
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: oops-unhandled-fault
verdict-title: Unhandled fault: BTI in bpf_fentry_test1
--- host.log
[    1.000000] Unhandled 64-bit el1h sync exception on CPU0, ESR 0x0000000034000002 -- BTI
[    1.000000] CPU: 0 PID: 263 Comm: a Not tainted 6.12.1 #1
[    1.000000] pc : bpf_fentry_test1+0xc/0x30
[    1.000000] lr : x+0x48/0x1000
[    1.000000] Kernel panic - not syncing: Unhandled exception
