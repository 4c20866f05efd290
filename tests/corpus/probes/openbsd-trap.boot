read-by: classify
class: oops
layer: host
title: rtable_satoplen
note: other kernels
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 4 lines
--- host.log
uvm_fault(0xffffffff82239270, 0xffff800003fd2002, 0, 1) -> e
kernel: page fault trap, code=0
Stopped at      rtable_satoplen+0x150:  movzbl  0xffffffffffffffff(%r13),%r12d
ddb{1}>
