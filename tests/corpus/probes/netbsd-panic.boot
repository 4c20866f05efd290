read-by: classify
class: panic
accept: bug
layer: host
note: other kernels
verdict-class: panic
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: bsd-panic
verdict-title: panic: kernel diagnostic assertion "pmap->pm_obj[i].uo_npages == 0" failed in pmap_destroy
--- host.log
panic: kernel diagnostic assertion "pmap->pm_obj[i].uo_npages == 0" failed: file "/src/sys/arch/x86/x86/pmap.c", line 2368 
cpu0: Begin traceback...
vpanic() at netbsd:vpanic+0x140
pmap_destroy() at netbsd:pmap_destroy+0x265
cpu0: End traceback...
