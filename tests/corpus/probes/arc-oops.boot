read-by: classify
class: oops
layer: host
title: free_highmem_page
note: the crashing function on every architecture
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 7 lines
--- host.log
Oops
Path: (null)
CPU: 0 PID: 0 Comm: swapper Not tainted 5.1.0+ #1

[ECR   ]: 0x00050100 => Invalid Read @ 0x01200000 by insn @ 0x800a8bc6
[EFA   ]: 0x01200000
[BLINK ]: mem_init+0x40/0x58
[ERET  ]: free_highmem_page+0x6/0x88
