read-by: classify
class: oops
layer: host
title: rtnl_kfree_skbs
note: the crashing function on every architecture
verdict-class: oops
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: oops-access
verdict-title: unable to handle kernel paging request in rtnl_kfree_skbs
--- host.log
[    1.846001] CPU 2 Unable to handle kernel paging request at virtual address 07406000, epc == 802f1338, ra == 8030d214
[    1.856627] Oops[#1]:
[    1.858900] CPU: 2 PID: 17309 Comm: chilli Tainted: G        W       4.9.77 #0
[    1.918088] epc   : 802f1338 rtnl_kfree_skbs+0x18/0x24
[    1.923210] ra    : 8030d214 fq_codel_reset+0x64/0xc4
