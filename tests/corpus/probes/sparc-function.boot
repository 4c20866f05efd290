read-by: classify
class: oops
layer: host
title: __mutex_lock_slowpath
note: the crashing function on every architecture
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: oops-access
verdict-title: unable to handle kernel NULL pointer dereference in __mutex_lock_slowpath
--- host.log
[   67.500000] Unable to handle kernel NULL pointer dereference
[   67.600000] tsk->{mm,active_mm}->context = 0000000000000172
[   67.900000] v4l_id(530): Oops [#1]
[   68.000000] TSTATE: 0000008811001601 TPC: 00000000006cda28 TNPC: 00000000006cda2c Y: 00000000    Not tainted
[   68.100000] TPC: <__mutex_lock_slowpath+0x28/0xe0>
