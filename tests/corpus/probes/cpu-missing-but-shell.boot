read-by: classify
class: none
note: it got over it
known-failure: a kind of console that the library does not tell yet
verdict-class: other
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: cpu-not-online
verdict-title: CPU1 did not come up
--- host.log
[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP
[    1.250523] CPU1: failed to come online
[    5.000000] Run /sbin/init as init process
Welcome to Buildroot
buildroot login: root
# 
