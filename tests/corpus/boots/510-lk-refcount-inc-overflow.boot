status: pass-noted
class: warning
layer: host
reached: host-poweroff
cause: injected with lk:REFCOUNT_INC_OVERFLOW
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: host: WARNING: refcount bug in lkdtm_REFCOUNT_INC_OVERFLOW (host:160) | host: WARNING in lkdtm_REFCOUNT_INC_OVERFLOW (host:161)
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:REFCOUNT_INC_OVERFLOW
[    0.000000] Unknown kernel command line parameters "ltact=lk:REFCOUNT_INC_OVERFLOW", will be passed to user space.
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
[    0.000139] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.110536] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.140274] pid_max: default: 32768 minimum: 301
[    0.203196] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.211436] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.710926] rcu: Hierarchical SRCU implementation.
[    0.722586] rcu: 	Max phase no-delay instances is 1000.
[    0.727422] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.814513] EFI services will not be available.
[    0.828697] smp: Bringing up secondary CPUs ...
[    0.844148] Detected PIPT I-cache on CPU1
[    0.856943] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.858647] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.870463] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.946623] smp: Brought up 1 node, 2 CPUs
[    0.954434] SMP: Total of 2 processors activated.
[    0.954685] CPU: All CPU(s) started at EL2
[    0.954987] CPU features: detected: Branch Target Identification
[    0.955234] CPU features: detected: 32-bit EL0 Support
[    0.955397] CPU features: detected: 32-bit EL1 Support
[    0.955543] CPU features: detected: ARMv8.4 Translation Table Level
[    0.955742] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.955951] CPU features: detected: CRC32 instructions
[    0.966154] CPU features: detected: Data independent timing control (DIT)
[    0.967186] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.967589] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.973604] CPU features: detected: Privileged Access Never
[    0.973815] CPU features: detected: Random Number Generator
[    0.973962] CPU features: detected: Speculation barrier (SB)
[    0.974106] CPU features: detected: Stage-2 Force Write-Back
[    0.974329] CPU features: detected: TLB range maintenance instructions
[    0.974603] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.031485] spectre-bhb mitigation disabled by compile time option
[    1.119988] alternatives: applying system-wide alternatives
[    1.166643] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.415136] Memory: 1025728K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    1.534153] devtmpfs: initialized
[    1.630489] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.652364] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.680670] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.698899] ASID allocator initialised with 65536 entries
[    1.711518] Serial: AMBA PL011 UART driver
[    1.881973] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.888281] printk: legacy console [ttyAMA0] enabled
[    1.888281] printk: legacy console [ttyAMA0] enabled
[    1.889713] printk: legacy bootconsole [pl11] disabled
[    1.889713] printk: legacy bootconsole [pl11] disabled
[    2.184726] clocksource: Switched to clocksource arch_sys_counter
[    2.259084] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.328628] Unpacking initramfs...
[    2.353849] kvm [1]: nv: 554 coarse grained trap handlers
[    2.354990] kvm [1]: nv: 669 fine grained trap handlers
[    2.355901] kvm [1]: IPA Size Limit: 52 bits
[    2.374304] kvm [1]: GICv3: no GICV resource entry
[    2.378972] kvm [1]: disabling GICv2 emulation
[    2.379185] kvm [1]: GIC system register CPU interface enabled
[    2.380254] kvm [1]: vgic interrupt IRQ9
[    2.405824] kvm [1]: VHE mode initialized successfully
[    2.517112] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.568963] Freeing initrd memory: 3456K
[    2.797243] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.799395] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.800669] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.801055] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.802607] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.807306] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.810841] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.811789] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.812154] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.812443] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.812676] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.816155] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    2.832355] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    2.834672] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    2.835264] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    2.875682] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    4.735408] lkdtm: No crash points registered, enable through debugfs
[    4.743049] rtc-pl031 9010000.pl031: registered as rtc0
[    4.797671] clk: Disabling unused clocks
[    4.870060] Freeing unused kernel memory: 1728K
[    4.871735] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm REFCOUNT_INC_OVERFLOW
[    5.184842] lkdtm: Performing direct entry REFCOUNT_INC_OVERFLOW
[    5.185094] lkdtm: attempting good refcount_inc() without overflow
[    5.185237] lkdtm: attempting bad refcount_inc() overflow
[    5.185416] ------------[ cut here ]------------
[    5.185557] refcount_t: saturated; leaking memory.
[    5.185980] WARNING: CPU: 0 PID: 1 at lib/refcount.c:22 refcount_warn_saturate+0x6c/0x13c
[    5.187107] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    5.187359] Hardware name: linux,dummy-virt (DT)
[    5.187626] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[    5.187864] pc : refcount_warn_saturate+0x6c/0x13c
[    5.187990] lr : refcount_warn_saturate+0x6c/0x13c
[    5.188173] sp : ffff8000800afcb0
[    5.188272] x29: ffff8000800afcb0 x28: fff00000002b0000 x27: 0000000000000000
[    5.189002] x26: 0000000000000000 x25: 0000000000000000 x24: 00000000149f28d0
[    5.189143] x23: fff0000001930000 x22: ffff8000800afe40 x21: ffffb6837438f390
[    5.189300] x20: fff0000001930000 x19: 0000000000000016 x18: 0000000000000006
[    5.189449] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af740
[    5.189695] x14: 00000000ffffffea x13: ffff8000800afa68 x12: ffffb68374369ec0
[    5.189949] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[    5.190131] x8 : c0000000ffffefff x7 : ffffb68374311e28 x6 : 0000000000057fa8
[    5.190288] x5 : ffffb68374369e68 x4 : 0000000000000000 x3 : 0000000000000000
[    5.190412] x2 : 0000000000000000 x1 : 0000000000000000 x0 : fff00000002b0000
[    5.190667] Call trace:
[    5.190842]  refcount_warn_saturate+0x6c/0x13c
[    5.191051]  lkdtm_REFCOUNT_INC_OVERFLOW+0x14c/0x1b4
[    5.191188]  lkdtm_do_action+0x18/0x30
[    5.191287]  direct_entry+0xc8/0x154
[    5.191364]  full_proxy_write+0x5c/0xa8
[    5.191471]  vfs_write+0xdc/0x340
[    5.191547]  ksys_write+0x6c/0xfc
[    5.191639]  __arm64_sys_write+0x18/0x20
[    5.191711]  do_el0_svc+0x68/0xf0
[    5.191805]  el0_svc+0x18/0x54
[    5.191874]  el0t_64_sync_handler+0xc0/0xd4
[    5.191980]  el0t_64_sync+0x160/0x164
[    5.192195] ---[ end trace 0000000000000000 ]---
[    5.192522] lkdtm: Overflow detected: saturated
INJECT: lkdtm REFCOUNT_INC_OVERFLOW returned 0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    5.259608] kvm: exiting hardware virtualization
[    5.260239] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
