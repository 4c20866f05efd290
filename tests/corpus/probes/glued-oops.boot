read-by: classify
class: oops
layer: host
note: two reports on one line
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: oops-trap
verdict-title: general protection fault
--- host.log
[   92.300000] general protection fault: 0000 [#1] [  387.800000] audit: type=1326 audit(1.0:5): auid=0 uid=0
[   92.300100] CPU: 1 PID: 55 Comm: a Not tainted 4.9.0 #1
