read-by: classify
class: none
note: announced on purpose
verdict-class: none
verdict-notes: host: failure made on purpose (fault injection) (host.log:2) | ends at a prompt
--- host.log
[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP
[    9.100000] FAULT_INJECTION: forcing a failure.
[    9.100000] name failslab, interval 1, probability 0, space 0, times 0
[    9.100000] CPU: 0 PID: 77 Comm: sh Not tainted 6.1.0 #1
[    9.100000] Call trace:
[    9.100000]  dump_backtrace+0x0/0x1c8
[    9.100000]  should_fail+0x140/0x158
[   10.000000] Run /sbin/init as init process
buildroot login: 
