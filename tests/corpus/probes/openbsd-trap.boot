read-by: classify
class: oops
layer: host
title: rtable_satoplen
note: other kernels
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: bsd-kernel-fault
verdict-title: uvm_fault in rtable_satoplen
--- host.log
uvm_fault(0xffffffff82239270, 0xffff800003fd2002, 0, 1) -> e
kernel: page fault trap, code=0
Stopped at      rtable_satoplen+0x150:  movzbl  0xffffffffffffffff(%r13),%r12d
ddb{1}>
