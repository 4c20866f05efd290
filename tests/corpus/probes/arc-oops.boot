read-by: classify
class: oops
layer: host
title: free_highmem_page
note: the crashing function on every architecture
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: oops-arc
verdict-title: Oops: Invalid Read in free_highmem_page
--- host.log
Oops
Path: (null)
CPU: 0 PID: 0 Comm: swapper Not tainted 5.1.0+ #1

[ECR   ]: 0x00050100 => Invalid Read @ 0x01200000 by insn @ 0x800a8bc6
[EFA   ]: 0x01200000
[BLINK ]: mem_init+0x40/0x58
[ERET  ]: free_highmem_page+0x6/0x88
