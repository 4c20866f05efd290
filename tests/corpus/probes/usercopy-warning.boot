read-by: classify
class: warning
layer: host
title: usercopy_warn
note: a warning in the form of another report
verdict-class: warning
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: warning
verdict-title: WARNING in usercopy_warn
--- host.log
[   54.500000] ------------[ cut here ]------------
[   54.500000] Bad or missing usercopy whitelist? Kernel memory exposure attempt detected from SLAB object 'skbuff' (offset 64, size 16)!
[   54.500000] WARNING: CPU: 1 PID: 6747 at mm/usercopy.c:81 usercopy_warn+0xdb/0x100
