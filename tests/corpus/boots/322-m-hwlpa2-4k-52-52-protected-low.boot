status: fail
class: panic
accept: bug
layer: host
reached: kernel-start
cause: real, not injected: the 6.12 host in protected mode panics at EL2 during KVM init (nVHE hyp panic in __kvm_nvhe_handle_trap); same on 4k and 64k kernels and on all three CPU models; Debian 6.1 protected passes. Not analysed further.
params: hw_pa=lpa2 hw_va=52 kvm_mode=protected host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: panic
verdict-layer: host
verdict-stage: host-kvm
verdict-signature: hyp-panic
verdict-title: nVHE hyp panic in handle_trap
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:54:15 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] Capping linear region to 51 bits for KVM in nVHE mode on LVA capable hardware.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] kvm [0]: Reserved 10 MiB at 0x7f400000
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
[    0.000000] percpu: Embedded 18 pages/cpu s42112 r0 d31616 u73728
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LPA2)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=protected
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007e200000-0x000000007e300000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40450000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40460000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040470000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000040480000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000137] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.209142] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.313821] pid_max: default: 32768 minimum: 301
[    0.365324] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.368092] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.995585] rcu: Hierarchical SRCU implementation.
[    0.995822] rcu: 	Max phase no-delay instances is 1000.
[    1.070411] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.167816] smp: Bringing up secondary CPUs ...
[    1.222928] Detected PIPT I-cache on CPU1
[    1.227514] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.229202] GICv3: CPU1: using allocated LPI pending table @0x0000000040490000
[    1.246921] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.304229] smp: Brought up 1 node, 2 CPUs
[    1.305318] SMP: Total of 2 processors activated.
[    1.305536] CPU: All CPU(s) started at EL2
[    1.306205] CPU features: detected: Branch Target Identification
[    1.306463] CPU features: detected: 32-bit EL0 Support
[    1.306644] CPU features: detected: 32-bit EL1 Support
[    1.306806] CPU features: detected: ARMv8.4 Translation Table Level
[    1.307034] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.307290] CPU features: detected: CRC32 instructions
[    1.307449] CPU features: detected: Data independent timing control (DIT)
[    1.307744] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.308098] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.308349] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    1.308556] CPU features: detected: Privileged Access Never
[    1.308721] CPU features: detected: Random Number Generator
[    1.308889] CPU features: detected: Speculation barrier (SB)
[    1.309056] CPU features: detected: Stage-2 Force Write-Back
[    1.309226] CPU features: detected: TLB range maintenance instructions
[    1.309453] CPU features: detected: VHE for hypervisor only
[    1.322233] CPU features: detected: Protected KVM
[    1.322485] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.336397] spectre-bhb mitigation disabled by compile time option
[    1.471578] alternatives: applying system-wide alternatives
[    1.566794] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.776128] Memory: 994552K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 49512K reserved, 0K cma-reserved)
[    1.842083] devtmpfs: initialized
[    1.978742] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.990884] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.026063] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.032950] ASID allocator initialised with 65536 entries
[    2.035205] Serial: AMBA PL011 UART driver
[    2.288025] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.291690] printk: legacy console [ttyAMA0] enabled
[    2.291690] printk: legacy console [ttyAMA0] enabled
[    2.292344] printk: legacy bootconsole [pl11] disabled
[    2.292344] printk: legacy bootconsole [pl11] disabled
[    2.396162] clocksource: Switched to clocksource arch_sys_counter
[    2.500485] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.580002] Unpacking initramfs...
[    2.590866] kvm [1]: nv: 554 coarse grained trap handlers
[    2.606054] kvm [1]: nv: 669 fine grained trap handlers
[    2.608087] kvm [1]: IPA Size Limit: 52 bits
[    2.828472] kvm [1]: nVHE hyp panic at: [<ffff80008030af7c>] __kvm_nvhe_handle_trap+0x54/0x124!
[    2.871212] kvm [1]: Cannot dump pKVM nVHE stacktrace: !CONFIG_PROTECTED_NVHE_STACKTRACE
[    2.871602] kvm [1]: Hyp Offset: 0xfff346fda0000000
[    2.872107] Kernel panic - not syncing: HYP panic:
[    2.872107] PS:604003c9 PC:000c3902e030af7c ESR:0000000097830007
[    2.872107] FAR:000c3902e058a630 HPFAR:0000000000000000 PAR:0000000000000000
[    2.872107] VCPU:0000000000000000
[    2.873385] CPU: 1 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[    2.878182] Hardware name: linux,dummy-virt (DT)
[    2.878528] Call trace:
[    2.878728]  dump_backtrace+0xa0/0xdc
[    2.880081]  show_stack+0x14/0x1c
[    2.880180]  dump_stack_lvl+0x34/0x84
[    2.880311]  dump_stack+0x14/0x1c
[    2.880422]  panic+0x37c/0x390
[    2.880528]  nvhe_hyp_panic_handler+0x100/0x208
[    2.880698]  kvm_arm_init+0xecc/0xff0
[    2.880803]  do_one_initcall+0x7c/0x1c8
[    2.880922]  kernel_init_freeable+0x194/0x264
[    2.881061]  kernel_init+0x1c/0x1c0
[    2.881248]  ret_from_fork+0x10/0x20
[    2.881543] SMP: stopping secondary CPUs
[    2.889985] Kernel Offset: 0x2caf3c200000 from 0xffff800080000000
[    2.891455] PHYS_OFFSET: 0x40000000
[    2.891557] CPU features: 0x00,00000007,00e6711c,6602553f
[    2.891932] Memory Limit: none
[    2.892439] ---[ end Kernel panic - not syncing: HYP panic:
[    2.892439] PS:604003c9 PC:000c3902e030af7c ESR:0000000097830007
[    2.892439] FAR:000c3902e058a630 HPFAR:0000000000000000 PAR:0000000000000000
[    2.892439] VCPU:0000000000000000 ]---
--- guest.log
