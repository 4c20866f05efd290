read-by: classify
class: none
note: it got over it
verdict-class: none
verdict-notes: host: out of memory: stress (host.log:3) | host: out of memory: stress (host.log:4) | ends at a prompt
--- host.log
[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP
[    5.000000] Run /sbin/init as init process
[   20.000000] stress invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[   20.100000] Out of memory: Killed process 99 (stress) total-vm:900kB, anon-rss:800kB, file-rss:0kB, shmem-rss:0kB
buildroot login: 
