read-by: classify
class: panic
accept: bug
layer: host
note: other kernels
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 5 lines
--- host.log
panic: kernel diagnostic assertion "pmap->pm_obj[i].uo_npages == 0" failed: file "/src/sys/arch/x86/x86/pmap.c", line 2368 
cpu0: Begin traceback...
vpanic() at netbsd:vpanic+0x140
pmap_destroy() at netbsd:pmap_destroy+0x265
cpu0: End traceback...
