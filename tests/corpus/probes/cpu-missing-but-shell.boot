read-by: classify
class: none
note: it got over it
verdict-class: none
verdict-notes: host: CPU1 did not come up (host.log:2) | ends at a prompt
--- host.log
[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP
[    1.250523] CPU1: failed to come online
[    5.000000] Run /sbin/init as init process
Welcome to Buildroot
buildroot login: root
# 
