read-by: report
status: unknown running pass
note: user space seen by whatever it prints, kernel quiet
verdict-status: unknown
verdict-class: none
--- host.log
[    0.000000] Linux version 3.10.0 (a@b) (gcc version 4.6) #1 SMP
[    0.000000] Kernel command line: console=ttyS2
[    6.688453] init: cannot find '/system/bin/foo', disabling 'foo'
shell@rk3368_box:/ $ 
