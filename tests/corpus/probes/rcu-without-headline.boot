read-by: classify
class: rcu-stall
layer: host guest
note: the line that says why, not the frame around it
verdict-class: rcu-stall
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: rcu-stall-detail
verdict-title: INFO: rcu detected stall
--- host.log
[  414.833720] rcu: 	(t=103256 jiffies g=-1047 q=102)
[  414.833720] NMI backtrace for cpu 2
[  414.833720] Call Trace:
[  414.833720]  rcu_dump_cpu_stacks+0x92/0xc2
