status: fail
class: soft-lockup
accept: panic
layer: host
reached: host-init
cause: injected with lk:SOFTLOCKUP
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: killed KILL
verdict-status: fail
verdict-class: soft-lockup
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: soft-lockup
verdict-title: BUG: soft lockup in lkdtm_SOFTLOCKUP
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:SOFTLOCKUP
[    0.000000] Unknown kernel command line parameters "ltact=lk:SOFTLOCKUP", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000080] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.086740] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.143600] pid_max: default: 32768 minimum: 301
[    0.174919] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.189203] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.581508] rcu: Hierarchical SRCU implementation.
[    0.581737] rcu: 	Max phase no-delay instances is 1000.
[    0.582983] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.598736] EFI services will not be available.
[    0.623524] smp: Bringing up secondary CPUs ...
[    0.649828] Detected PIPT I-cache on CPU1
[    0.650835] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.651870] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.678446] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.735433] smp: Brought up 1 node, 2 CPUs
[    0.735975] SMP: Total of 2 processors activated.
[    0.736138] CPU: All CPU(s) started at EL2
[    0.736348] CPU features: detected: Branch Target Identification
[    0.736586] CPU features: detected: 32-bit EL0 Support
[    0.736761] CPU features: detected: 32-bit EL1 Support
[    0.738941] CPU features: detected: ARMv8.4 Translation Table Level
[    0.739122] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.739277] CPU features: detected: CRC32 instructions
[    0.739388] CPU features: detected: Data independent timing control (DIT)
[    0.739628] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.739838] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.739937] CPU features: detected: Privileged Access Never
[    0.740090] CPU features: detected: Random Number Generator
[    0.740188] CPU features: detected: Speculation barrier (SB)
[    0.740275] CPU features: detected: Stage-2 Force Write-Back
[    0.740360] CPU features: detected: TLB range maintenance instructions
[    0.740504] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.817872] spectre-bhb mitigation disabled by compile time option
[    0.898524] alternatives: applying system-wide alternatives
[    0.946051] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.300676] Memory: 1025728K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    1.375144] devtmpfs: initialized
[    1.454003] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.472775] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.506460] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.520235] ASID allocator initialised with 65536 entries
[    1.530372] Serial: AMBA PL011 UART driver
[    2.295964] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.301188] printk: legacy console [ttyAMA0] enabled
[    2.301188] printk: legacy console [ttyAMA0] enabled
[    2.301991] printk: legacy bootconsole [pl11] disabled
[    2.301991] printk: legacy bootconsole [pl11] disabled
[    3.510415] clocksource: Switched to clocksource arch_sys_counter
[    3.530333] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.540382] Unpacking initramfs...
[    3.612524] Freeing initrd memory: 3456K
[    3.699890] kvm [1]: nv: 554 coarse grained trap handlers
[    3.715496] kvm [1]: nv: 669 fine grained trap handlers
[    3.726846] kvm [1]: IPA Size Limit: 52 bits
[    3.734342] kvm [1]: GICv3: no GICV resource entry
[    3.734783] kvm [1]: disabling GICv2 emulation
[    3.735039] kvm [1]: GIC system register CPU interface enabled
[    3.742471] kvm [1]: vgic interrupt IRQ9
[    3.781013] kvm [1]: VHE mode initialized successfully
[    3.805680] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    3.839696] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.848561] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.850200] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.850655] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.851735] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.852974] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.857196] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.857855] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.858188] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.858481] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.858714] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.860660] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    3.869613] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    3.869907] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    3.870098] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    3.900839] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    4.264812] lkdtm: No crash points registered, enable through debugfs
[    4.272215] rtc-pl031 9010000.pl031: registered as rtc0
[    4.310110] clk: Disabling unused clocks
[    4.381015] Freeing unused kernel memory: 1728K
[    4.382170] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm SOFTLOCKUP
[    4.737152] lkdtm: Performing direct entry SOFTLOCKUP
[   25.734233] rcu: INFO: rcu_sched self-detected stall on CPU
[   25.735002] rcu: 	1-....: (1931 ticks this GP) idle=e66c/1/0x4000000000000000 softirq=122/122 fqs=939
[   25.735587] rcu: 	(t=2100 jiffies g=-1091 q=9 ncpus=2)
[   25.736514] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   25.736999] Hardware name: linux,dummy-virt (DT)
[   25.737227] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   25.737308] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   25.738138] lr : lkdtm_do_action+0x18/0x30
[   25.738179] sp : ffff8000800afce0
[   25.738205] x29: ffff8000800afce0 x28: fff00000002b0000 x27: 0000000000000000
[   25.738936] x26: 0000000000000000 x25: 0000000000000000 x24: 000000001c7a28d0
[   25.738975] x23: fff000000a550000 x22: ffff8000800afe40 x21: ffffa45b40d8f0c8
[   25.739009] x20: fff000000a550000 x19: 000000000000000b x18: 0000000000000006
[   25.739040] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af790
[   25.739071] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffa45b40d69ec0
[   25.739104] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   25.739173] x8 : c0000000ffffefff x7 : ffffa45b40d11e28 x6 : 0000000000057fa8
[   25.739209] x5 : ffffa45b40d69e68 x4 : 0000000000000000 x3 : 0000000000000000
[   25.739241] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 0000000000000001
[   25.739417] Call trace:
[   25.739662]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   25.739871]  direct_entry+0xc8/0x154
[   25.739926]  full_proxy_write+0x5c/0xa8
[   25.739959]  vfs_write+0xdc/0x340
[   25.739984]  ksys_write+0x6c/0xfc
[   25.740005]  __arm64_sys_write+0x18/0x20
[   25.740027]  do_el0_svc+0x68/0xf0
[   25.740053]  el0_svc+0x18/0x54
[   25.740076]  el0t_64_sync_handler+0xc0/0xd4
[   25.740097]  el0t_64_sync+0x160/0x164
[   50.744063] watchdog: BUG: soft lockup - CPU#1 stuck for 47s! [init:1]
[   50.744174] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   50.744253] Hardware name: linux,dummy-virt (DT)
[   50.744269] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   50.744331] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   50.744377] lr : lkdtm_do_action+0x18/0x30
[   50.744396] sp : ffff8000800afce0
[   50.744406] x29: ffff8000800afce0 x28: fff00000002b0000 x27: 0000000000000000
[   50.744460] x26: 0000000000000000 x25: 0000000000000000 x24: 000000001c7a28d0
[   50.744497] x23: fff000000a550000 x22: ffff8000800afe40 x21: ffffa45b40d8f0c8
[   50.744535] x20: fff000000a550000 x19: 000000000000000b x18: 0000000000000006
[   50.744571] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af790
[   50.744607] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffa45b40d69ec0
[   50.744644] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   50.744680] x8 : c0000000ffffefff x7 : ffffa45b40d11e28 x6 : 0000000000057fa8
[   50.744716] x5 : ffffa45b40d69e68 x4 : 0000000000000000 x3 : 0000000000000000
[   50.744752] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 0000000000000001
[   50.744790] Call trace:
[   50.744805]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   50.744831]  direct_entry+0xc8/0x154
[   50.744917]  full_proxy_write+0x5c/0xa8
[   50.744941]  vfs_write+0xdc/0x340
[   50.744964]  ksys_write+0x6c/0xfc
[   50.744990]  __arm64_sys_write+0x18/0x20
[   50.745014]  do_el0_svc+0x68/0xf0
[   50.745034]  el0_svc+0x18/0x54
[   50.745057]  el0t_64_sync_handler+0xc0/0xd4
[   50.745081]  el0t_64_sync+0x160/0x164
[   63.110266] BUG: workqueue lockup - pool cpus=1 node=0 flags=0x0 nice=0 stuck for 57s!
[   63.113096] Showing busy workqueues and worker pools:
[   63.119351] workqueue mm_percpu_wq: flags=0x8
[   63.119841]   pwq 6: cpus=1 node=0 flags=0x0 nice=0 active=1 refcnt=2
[   63.120039]     pending: vmstat_update
[   63.120611] Showing backtraces of running workers in stalled CPU-bound worker pools:
[   74.745765] watchdog: BUG: soft lockup - CPU#1 stuck for 69s! [init:1]
[   74.746358] CPU: 1 UID: 0 PID: 1 Comm: init Tainted: G             L     6.12.117-lt #1 
[   74.746455] Tainted: [L]=SOFTLOCKUP
[   74.746479] Hardware name: linux,dummy-virt (DT)
[   74.746494] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   74.746518] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   74.746558] lr : lkdtm_do_action+0x18/0x30
[   74.746575] sp : ffff8000800afce0
[   74.746584] x29: ffff8000800afce0 x28: fff00000002b0000 x27: 0000000000000000
[   74.746633] x26: 0000000000000000 x25: 0000000000000000 x24: 000000001c7a28d0
[   74.746667] x23: fff000000a550000 x22: ffff8000800afe40 x21: ffffa45b40d8f0c8
[   74.746699] x20: fff000000a550000 x19: 000000000000000b x18: 0000000000000006
[   74.746730] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af790
[   74.746766] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffa45b40d69ec0
[   74.746809] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   74.746840] x8 : c0000000ffffefff x7 : ffffa45b40d11e28 x6 : 0000000000057fa8
[   74.746868] x5 : ffffa45b40d69e68 x4 : 0000000000000000 x3 : 0000000000000000
[   74.746895] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 0000000000000001
[   74.746925] Call trace:
[   74.746936]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   74.746961]  direct_entry+0xc8/0x154
[   74.746978]  full_proxy_write+0x5c/0xa8
[   74.746997]  vfs_write+0xdc/0x340
[   74.747023]  ksys_write+0x6c/0xfc
[   74.747040]  __arm64_sys_write+0x18/0x20
[   74.747058]  do_el0_svc+0x68/0xf0
[   74.747075]  el0_svc+0x18/0x54
[   74.747095]  el0t_64_sync_handler+0xc0/0xd4
[   74.747114]  el0t_64_sync+0x160/0x164
