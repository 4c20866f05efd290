status: fail
class: hang
accept: soft-lockup
layer: host
reached: kernel-start
cause: branch-to-self patched into kvm_vgic_hyp_init+4
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: hang
verdict-layer: host
verdict-stage: host-kvm
verdict-signature: host-hang
verdict-title: Host kernel hangs after: Freeing initrd memory: 3456K (then 83 lines of lockup reports in kvm_vgic_hyp_init)
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0
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
[    0.000147] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.323711] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.387354] pid_max: default: 32768 minimum: 301
[    0.490184] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.510750] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.606916] rcu: Hierarchical SRCU implementation.
[    1.607214] rcu: 	Max phase no-delay instances is 1000.
[    1.664002] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.887012] EFI services will not be available.
[    1.889897] smp: Bringing up secondary CPUs ...
[    2.205205] Detected PIPT I-cache on CPU1
[    2.299526] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.301096] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    2.316798] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.606371] smp: Brought up 1 node, 2 CPUs
[    2.607131] SMP: Total of 2 processors activated.
[    2.607322] CPU: All CPU(s) started at EL2
[    2.607578] CPU features: detected: Branch Target Identification
[    2.607803] CPU features: detected: 32-bit EL0 Support
[    2.607958] CPU features: detected: 32-bit EL1 Support
[    2.608104] CPU features: detected: ARMv8.4 Translation Table Level
[    2.608299] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.608502] CPU features: detected: CRC32 instructions
[    2.608639] CPU features: detected: Data independent timing control (DIT)
[    2.608898] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.609168] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.609343] CPU features: detected: Privileged Access Never
[    2.609495] CPU features: detected: Random Number Generator
[    2.609649] CPU features: detected: Speculation barrier (SB)
[    2.609814] CPU features: detected: Stage-2 Force Write-Back
[    2.714880] CPU features: detected: TLB range maintenance instructions
[    2.715521] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.755336] spectre-bhb mitigation disabled by compile time option
[    2.930880] alternatives: applying system-wide alternatives
[    3.031952] CPU features: detected: Hardware dirty bit management on CPU0-1
[    4.070203] Memory: 1026816K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    4.674372] devtmpfs: initialized
[    4.870746] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    4.944705] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    5.076855] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    5.093879] ASID allocator initialised with 65536 entries
[    5.113716] Serial: AMBA PL011 UART driver
[    5.417223] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    5.419218] printk: legacy console [ttyAMA0] enabled
[    5.419218] printk: legacy console [ttyAMA0] enabled
[    5.419708] printk: legacy bootconsole [pl11] disabled
[    5.419708] printk: legacy bootconsole [pl11] disabled
[    5.755076] clocksource: Switched to clocksource arch_sys_counter
[    5.951953] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    6.209148] Unpacking initramfs...
[    6.582170] kvm [1]: nv: 554 coarse grained trap handlers
[    6.636187] kvm [1]: nv: 669 fine grained trap handlers
[    6.663166] kvm [1]: IPA Size Limit: 52 bits
[    7.073664] Freeing initrd memory: 3456K
[   32.796480] watchdog: BUG: soft lockup - CPU#0 stuck for 29s! [swapper/0:1]
[   32.796934] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   32.797110] Hardware name: linux,dummy-virt (DT)
[   32.797247] pstate: 41400009 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   32.797303] pc : kvm_vgic_hyp_init+0x4/0x224
[   32.797776] lr : kvm_arm_init+0x8c8/0xfe4
[   32.797829] sp : ffff8000800afcd0
[   32.797844] x29: ffff8000800afd00 x28: ffffc195023c1088 x27: ffffc195023200a0
[   32.806595] x26: ffffc1950228a9b8 x25: ffffc195022c0b30 x24: 0000000000000019
[   32.806679] x23: ffffc195023c1098 x22: ffffc195025056a0 x21: 0000000000000008
[   32.806723] x20: ffffc195025f05d8 x19: ffffc19502505000 x18: 0000000000000006
[   32.806765] x17: 000000003b1bce1e x16: 00000000c8c8cacf x15: ffff8000800af790
[   32.806807] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffc19502569ec0
[   32.806843] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000000000
[   32.806931] x8 : 0000000000000001 x7 : fff00000002b0000 x6 : 0000000001000000
[   32.806970] x5 : 0000000000000001 x4 : ffffc19502505000 x3 : 0000000000000011
[   32.807020] x2 : 0000000000000001 x1 : 0000000000000000 x0 : 0000000000000000
[   32.807260] Call trace:
[   32.807482]  kvm_vgic_hyp_init+0x4/0x224
[   32.807743]  do_one_initcall+0x7c/0x1c8
[   32.807823]  kernel_init_freeable+0x194/0x264
[   32.807856]  kernel_init+0x1c/0x1c0
[   32.807886]  ret_from_fork+0x10/0x20
[   56.784856] watchdog: BUG: soft lockup - CPU#0 stuck for 51s! [swapper/0:1]
[   56.785375] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.12.117-lt #1 
[   56.785498] Tainted: [L]=SOFTLOCKUP
[   56.785562] Hardware name: linux,dummy-virt (DT)
[   56.785582] pstate: 41400009 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   56.785612] pc : kvm_vgic_hyp_init+0x4/0x224
[   56.785683] lr : kvm_arm_init+0x8c8/0xfe4
[   56.785716] sp : ffff8000800afcd0
[   56.785728] x29: ffff8000800afd00 x28: ffffc195023c1088 x27: ffffc195023200a0
[   56.785788] x26: ffffc1950228a9b8 x25: ffffc195022c0b30 x24: 0000000000000019
[   56.785831] x23: ffffc195023c1098 x22: ffffc195025056a0 x21: 0000000000000008
[   56.785859] x20: ffffc195025f05d8 x19: ffffc19502505000 x18: 0000000000000006
[   56.785886] x17: 000000003b1bce1e x16: 00000000c8c8cacf x15: ffff8000800af790
[   56.785913] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffc19502569ec0
[   56.785940] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000000000
[   56.786018] x8 : 0000000000000001 x7 : fff00000002b0000 x6 : 0000000001000000
[   56.786046] x5 : 0000000000000001 x4 : ffffc19502505000 x3 : 0000000000000011
[   56.786072] x2 : 0000000000000001 x1 : 0000000000000000 x0 : 0000000000000000
[   56.786100] Call trace:
[   56.786114]  kvm_vgic_hyp_init+0x4/0x224
[   56.786144]  do_one_initcall+0x7c/0x1c8
[   56.786165]  kernel_init_freeable+0x194/0x264
[   56.786182]  kernel_init+0x1c/0x1c0
[   56.786201]  ret_from_fork+0x10/0x20
[   65.318113] BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 58s!
[   65.318750] Showing busy workqueues and worker pools:
[   65.319044] workqueue events: flags=0x0
[   65.319323]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=1 refcnt=2
[   65.319479]     pending: vmstat_shepherd
[   65.320195] Showing backtraces of running workers in stalled CPU-bound worker pools:
[   92.846179] watchdog: BUG: soft lockup - CPU#0 stuck for 85s! [swapper/0:1]
[   92.846295] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.12.117-lt #1 
[   92.846347] Tainted: [L]=SOFTLOCKUP
[   92.846360] Hardware name: linux,dummy-virt (DT)
[   92.846377] pstate: 41400009 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   92.846405] pc : kvm_vgic_hyp_init+0x4/0x224
[   92.846463] lr : kvm_arm_init+0x8c8/0xfe4
[   92.846491] sp : ffff8000800afcd0
[   92.846502] x29: ffff8000800afd00 x28: ffffc195023c1088 x27: ffffc195023200a0
[   92.846557] x26: ffffc1950228a9b8 x25: ffffc195022c0b30 x24: 0000000000000019
[   92.846596] x23: ffffc195023c1098 x22: ffffc195025056a0 x21: 0000000000000008
[   92.846632] x20: ffffc195025f05d8 x19: ffffc19502505000 x18: 0000000000000006
[   92.846666] x17: 000000003b1bce1e x16: 00000000c8c8cacf x15: ffff8000800af790
[   92.846701] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffc19502569ec0
[   92.846741] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000000000
[   92.846776] x8 : 0000000000000001 x7 : fff00000002b0000 x6 : 0000000001000000
[   92.846818] x5 : 0000000000000001 x4 : ffffc19502505000 x3 : 0000000000000011
[   92.846856] x2 : 0000000000000001 x1 : 0000000000000000 x0 : 0000000000000000
[   92.846894] Call trace:
[   92.846912]  kvm_vgic_hyp_init+0x4/0x224
[   92.846954]  do_one_initcall+0x7c/0x1c8
[   92.846983]  kernel_init_freeable+0x194/0x264
[   92.847007]  kernel_init+0x1c/0x1c0
[   92.847035]  ret_from_fork+0x10/0x20
[   95.620919] BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 89s!
[   95.626343] Showing busy workqueues and worker pools:
[   95.626486] workqueue events: flags=0x0
[   95.626630]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=1 refcnt=2
[   95.626699]     pending: vmstat_shepherd
[   95.626796] Showing backtraces of running workers in stalled CPU-bound worker pools:
