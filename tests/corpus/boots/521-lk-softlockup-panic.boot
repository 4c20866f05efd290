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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:SOFTLOCKUP softlockup_panic=1 panic=0
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
[    0.000085] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.039658] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.060899] pid_max: default: 32768 minimum: 301
[    0.065949] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.070664] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.259331] rcu: Hierarchical SRCU implementation.
[    0.262570] rcu: 	Max phase no-delay instances is 1000.
[    0.265427] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.269731] EFI services will not be available.
[    0.278047] smp: Bringing up secondary CPUs ...
[    0.345566] Detected PIPT I-cache on CPU1
[    0.352941] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.354425] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.463932] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.563399] smp: Brought up 1 node, 2 CPUs
[    0.564132] SMP: Total of 2 processors activated.
[    0.564310] CPU: All CPU(s) started at EL2
[    0.564561] CPU features: detected: Branch Target Identification
[    0.564762] CPU features: detected: 32-bit EL0 Support
[    0.566299] CPU features: detected: 32-bit EL1 Support
[    0.566434] CPU features: detected: ARMv8.4 Translation Table Level
[    0.567129] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.567324] CPU features: detected: CRC32 instructions
[    0.567436] CPU features: detected: Data independent timing control (DIT)
[    0.567675] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.567941] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.568077] CPU features: detected: Privileged Access Never
[    0.568196] CPU features: detected: Random Number Generator
[    0.568310] CPU features: detected: Speculation barrier (SB)
[    0.568431] CPU features: detected: Stage-2 Force Write-Back
[    0.568553] CPU features: detected: TLB range maintenance instructions
[    0.568738] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.627717] spectre-bhb mitigation disabled by compile time option
[    0.749667] alternatives: applying system-wide alternatives
[    1.160605] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.379742] Memory: 1026752K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16704K reserved, 0K cma-reserved)
[    1.549555] devtmpfs: initialized
[    1.735947] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.806839] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.824332] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.894115] ASID allocator initialised with 65536 entries
[    1.943852] Serial: AMBA PL011 UART driver
[    2.161397] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.175739] printk: legacy console [ttyAMA0] enabled
[    2.175739] printk: legacy console [ttyAMA0] enabled
[    2.176591] printk: legacy bootconsole [pl11] disabled
[    2.176591] printk: legacy bootconsole [pl11] disabled
[    2.461861] clocksource: Switched to clocksource arch_sys_counter
[    2.588588] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.629771] Unpacking initramfs...
[    2.715727] kvm [1]: nv: 554 coarse grained trap handlers
[    2.727513] kvm [1]: nv: 669 fine grained trap handlers
[    2.728901] kvm [1]: IPA Size Limit: 52 bits
[    2.743147] kvm [1]: GICv3: no GICV resource entry
[    2.746958] kvm [1]: disabling GICv2 emulation
[    2.747905] kvm [1]: GIC system register CPU interface enabled
[    2.749361] kvm [1]: vgic interrupt IRQ9
[    2.751861] kvm [1]: VHE mode initialized successfully
[    2.787584] Freeing initrd memory: 3456K
[    2.828047] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.842696] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.844399] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.845661] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.846044] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.847280] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.848438] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.852024] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.852763] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.853079] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.853312] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.853487] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.855468] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    2.864249] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    2.864616] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    2.864800] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    2.882580] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.421793] lkdtm: No crash points registered, enable through debugfs
[    3.444905] rtc-pl031 9010000.pl031: registered as rtc0
[    3.534003] clk: Disabling unused clocks
[    3.765214] Freeing unused kernel memory: 1728K
[    3.777636] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm SOFTLOCKUP
[    4.254130] lkdtm: Performing direct entry SOFTLOCKUP
[    6.725664] hrtimer: interrupt took 226092208 ns
[   25.282602] rcu: INFO: rcu_sched self-detected stall on CPU
[   25.292916] rcu: 	0-....: (1784 ticks this GP) idle=a974/1/0x4000000000000000 softirq=80/80 fqs=925
[   25.293389] rcu: 	(t=2101 jiffies g=-1083 q=2 ncpus=2)
[   25.294171] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   25.299088] Hardware name: linux,dummy-virt (DT)
[   25.299407] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   25.299480] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   25.307008] lr : lkdtm_do_action+0x18/0x30
[   25.307136] sp : ffff8000800afce0
[   25.307166] x29: ffff8000800afce0 x28: fff00000002b0000 x27: 0000000000000000
[   25.307887] x26: 0000000000000000 x25: 0000000000000000 x24: 00000000300328d0
[   25.307925] x23: fff0000001130000 x22: ffff8000800afe40 x21: ffffab5c3c38f0c8
[   25.307957] x20: fff0000001130000 x19: 000000000000000b x18: 0000000000000006
[   25.307988] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af790
[   25.308018] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffab5c3c369ec0
[   25.308051] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   25.308114] x8 : c0000000ffffefff x7 : ffffab5c3c311e28 x6 : 0000000000057fa8
[   25.308146] x5 : ffffab5c3c369e68 x4 : 0000000000000000 x3 : 0000000000000000
[   25.308178] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 0000000000000001
[   25.308376] Call trace:
[   25.308553]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   25.308720]  direct_entry+0xc8/0x154
[   25.308768]  full_proxy_write+0x5c/0xa8
[   25.308796]  vfs_write+0xdc/0x340
[   25.308817]  ksys_write+0x6c/0xfc
[   25.308836]  __arm64_sys_write+0x18/0x20
[   25.308854]  do_el0_svc+0x68/0xf0
[   25.308874]  el0_svc+0x18/0x54
[   25.308894]  el0t_64_sync_handler+0xc0/0xd4
[   25.308920]  el0t_64_sync+0x160/0x164
[   49.602803] watchdog: BUG: soft lockup - CPU#0 stuck for 46s! [init:1]
[   49.602987] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   49.603024] Hardware name: linux,dummy-virt (DT)
[   49.603043] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   49.603073] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   49.603124] lr : lkdtm_do_action+0x18/0x30
[   49.603279] sp : ffff8000800afce0
[   49.603291] x29: ffff8000800afce0 x28: fff00000002b0000 x27: 0000000000000000
[   49.603352] x26: 0000000000000000 x25: 0000000000000000 x24: 00000000300328d0
[   49.603402] x23: fff0000001130000 x22: ffff8000800afe40 x21: ffffab5c3c38f0c8
[   49.603445] x20: fff0000001130000 x19: 000000000000000b x18: 0000000000000006
[   49.603482] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af790
[   49.603513] x14: 00000000ffffffea x13: ffff8000800afab8 x12: ffffab5c3c369ec0
[   49.603546] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   49.603574] x8 : c0000000ffffefff x7 : ffffab5c3c311e28 x6 : 0000000000057fa8
[   49.603601] x5 : ffffab5c3c369e68 x4 : 0000000000000000 x3 : 0000000000000000
[   49.603634] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 0000000000000001
[   49.603677] Call trace:
[   49.603693]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   49.603728]  direct_entry+0xc8/0x154
[   49.603751]  full_proxy_write+0x5c/0xa8
[   49.603775]  vfs_write+0xdc/0x340
[   49.603803]  ksys_write+0x6c/0xfc
[   49.603826]  __arm64_sys_write+0x18/0x20
[   49.603846]  do_el0_svc+0x68/0xf0
[   49.603865]  el0_svc+0x18/0x54
[   49.603890]  el0t_64_sync_handler+0xc0/0xd4
[   49.603913]  el0t_64_sync+0x160/0x164
[   49.604492] Kernel panic - not syncing: softlockup: hung tasks
[   49.608009] CPU: 0 UID: 0 PID: 1 Comm: init Tainted: G             L     6.12.117-lt #1 
[   49.608213] Tainted: [L]=SOFTLOCKUP
[   49.608289] Hardware name: linux,dummy-virt (DT)
[   49.608403] Call trace:
[   49.608482]  dump_backtrace+0xa0/0xdc
[   49.608584]  show_stack+0x14/0x1c
[   49.608652]  dump_stack_lvl+0x34/0x84
[   49.608724]  dump_stack+0x14/0x1c
[   49.608787]  panic+0x37c/0x390
[   49.608852]  watchdog_timer_fn+0x23c/0x28c
[   49.608929]  __hrtimer_run_queues+0x134/0x1b4
[   49.609006]  hrtimer_interrupt+0xe4/0x238
[   49.609077]  arch_timer_handler_phys+0x28/0x3c
[   49.609156]  handle_percpu_devid_irq+0x7c/0x118
[   49.609237]  handle_irq_desc+0x3c/0x50
[   49.609305]  generic_handle_domain_irq+0x18/0x20
[   49.609420]  gic_handle_irq+0x58/0xcc
[   49.609505]  call_on_irq_stack+0x30/0x4c
[   49.609583]  do_interrupt_handler+0x78/0x84
[   49.609658]  el1_interrupt+0x30/0x4c
[   49.609725]  el1h_64_irq_handler+0x14/0x1c
[   49.609799]  el1h_64_irq+0x64/0x68
[   49.609861]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   49.610409]  direct_entry+0xc8/0x154
[   49.610491]  full_proxy_write+0x5c/0xa8
[   49.610609]  vfs_write+0xdc/0x340
[   49.610678]  ksys_write+0x6c/0xfc
[   49.610747]  __arm64_sys_write+0x18/0x20
[   49.610817]  do_el0_svc+0x68/0xf0
[   49.610880]  el0_svc+0x18/0x54
[   49.610941]  el0t_64_sync_handler+0xc0/0xd4
[   49.611016]  el0t_64_sync+0x160/0x164
[   49.611223] SMP: stopping secondary CPUs
[   49.615254] Kernel Offset: 0x2b5bbbc00000 from 0xffff800080000000
[   49.615537] PHYS_OFFSET: 0x40000000
[   49.615689] CPU features: 0x00,00000007,002e710c,6602553f
[   49.616136] Memory Limit: none
[   49.616887] ---[ end Kernel panic - not syncing: softlockup: hung tasks ]---
