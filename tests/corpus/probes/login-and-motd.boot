read-by: report
status: unknown running pass
note: user space seen by whatever it prints, kernel quiet
verdict-status: unknown
verdict-class: none
--- host.log
[    0.000000] Linux version 4.9.140 (a@b) (gcc version 7.3.1) #1 SMP
[    2.250501] cgroup: x

Ubuntu 18.04.3 LTS linux ttyS0

linux login: user
Password: 
Last login: Sun Apr 26 08:50:33 EDT 2020 on ttyS0
Welcome to Ubuntu 18.04.3 LTS (GNU/Linux 4.9.140 aarch64)

69 updates are security updates.
