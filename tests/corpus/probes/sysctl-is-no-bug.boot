read-by: classify
class: warning
accept: none
layer: host
note: a warning in the form of another report
verdict-class: warning
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: sysctl-table
verdict-title: sysctl table check failed: net/ath1/%parent Sysctl already exists
--- host.log
[    3.047228] sysctl table check failed: net/ath1/%parent  Sysctl already exists
[    3.047228] Pid: 4138, comm: wlanconfig Tainted: P 2.6.26-2-686 #1
[    3.047228]  [<c0135c88>] set_fail+0x30/0x39
