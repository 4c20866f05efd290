status: fail
class: panic
accept: bug
layer: host
reached: kernel-start
cause: real, not injected: the 6.12 host in protected mode panics at EL2 during KVM init (nVHE hyp panic in __kvm_nvhe_handle_trap); same on 4k and 64k kernels and on all three CPU models; Debian 6.1 protected passes. Not analysed further.
params: hw_pa=lpa2 hw_va=52 kvm_mode=protected host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] Capping linear region to 51 bits for KVM in nVHE mode on LVA capable hardware.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] kvm [0]: Reserved 2 MiB at 0x7fd00000
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
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=protected
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007f8f0000-0x000000007f9f0000] (1MB)
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
[    0.000155] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.515331] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.540793] pid_max: default: 32768 minimum: 301
[    0.699953] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.700855] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.503101] rcu: Hierarchical SRCU implementation.
[    1.510142] rcu: 	Max phase no-delay instances is 1000.
[    2.026064] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    2.032142] EFI services will not be available.
[    2.037772] smp: Bringing up secondary CPUs ...
[    2.106629] Detected PIPT I-cache on CPU1
[    2.108153] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.149645] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    2.153120] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.211942] smp: Brought up 1 node, 2 CPUs
[    2.213483] SMP: Total of 2 processors activated.
[    2.214037] CPU: All CPU(s) started at EL2
[    2.215064] CPU features: detected: Branch Target Identification
[    2.215294] CPU features: detected: 32-bit EL0 Support
[    2.215451] CPU features: detected: 32-bit EL1 Support
[    2.215588] CPU features: detected: ARMv8.4 Translation Table Level
[    2.215809] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.216016] CPU features: detected: CRC32 instructions
[    2.216148] CPU features: detected: Data independent timing control (DIT)
[    2.216417] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.216803] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.216980] CPU features: detected: Privileged Access Never
[    2.217123] CPU features: detected: Random Number Generator
[    2.217263] CPU features: detected: Speculation barrier (SB)
[    2.217405] CPU features: detected: Stage-2 Force Write-Back
[    2.218524] CPU features: detected: TLB range maintenance instructions
[    2.221426] CPU features: detected: VHE for hypervisor only
[    2.221989] CPU features: detected: Protected KVM
[    2.222129] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.230727] spectre-bhb mitigation disabled by compile time option
[    2.230723] spectre-bhb mitigation disabled by compile time option
[    2.626823] alternatives: applying system-wide alternatives
[    2.679780] CPU features: detected: Hardware dirty bit management on CPU0-1
[    3.441629] Memory: 1013248K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 29120K reserved, 0K cma-reserved)
[    3.788091] devtmpfs: initialized
[    3.960389] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.970394] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.981617] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.988813] ASID allocator initialised with 65536 entries
[    3.992666] Serial: AMBA PL011 UART driver
[    4.236646] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.256204] printk: legacy console [ttyAMA0] enabled
[    4.256204] printk: legacy console [ttyAMA0] enabled
[    4.257020] printk: legacy bootconsole [pl11] disabled
[    4.257020] printk: legacy bootconsole [pl11] disabled
[    4.766084] clocksource: Switched to clocksource arch_sys_counter
[    4.896396] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.903019] Unpacking initramfs...
[    5.067626] kvm [1]: nv: 554 coarse grained trap handlers
[    5.069493] kvm [1]: nv: 669 fine grained trap handlers
[    5.120475] kvm [1]: IPA Size Limit: 52 bits
[    5.375754] kvm [1]: nVHE hyp panic at: [<ffff800080385f7c>] __kvm_nvhe_handle_trap+0x54/0x124!
[    5.446803] kvm [1]: Cannot dump pKVM nVHE stacktrace: !CONFIG_PROTECTED_NVHE_STACKTRACE
[    5.447174] kvm [1]: Hyp Offset: 0xfff47573e0000000
[    5.447677] Kernel panic - not syncing: HYP panic:
[    5.447677] PS:604003c9 PC:000b0a8ca0385f7c ESR:0000000097830007
[    5.447677] FAR:000b0a8ca07f0630 HPFAR:0000000000000000 PAR:0000000000000000
[    5.447677] VCPU:0000000000000000
[    5.448923] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[    5.449284] Hardware name: linux,dummy-virt (DT)
[    5.465815] Call trace:
[    5.466347]  dump_backtrace+0xa0/0xdc
[    5.466781]  show_stack+0x14/0x1c
[    5.466961]  dump_stack_lvl+0x34/0x84
[    5.467118]  dump_stack+0x14/0x1c
[    5.467259]  panic+0x37c/0x390
[    5.467400]  nvhe_hyp_panic_handler+0x100/0x208
[    5.467600]  kvm_arm_init+0xec0/0xfe4
[    5.467768]  do_one_initcall+0x7c/0x1c8
[    5.467886]  kernel_init_freeable+0x194/0x264
[    5.468076]  kernel_init+0x1c/0x1c0
[    5.468210]  ret_from_fork+0x10/0x20
[    5.468663] SMP: stopping secondary CPUs
[    5.533681] Kernel Offset: 0x55fbaf600000 from 0xffff800080000000
[    5.533915] PHYS_OFFSET: 0x40000000
[    5.534007] CPU features: 0x00,00000007,00e6710c,6602553f
[    5.534371] Memory Limit: none
[    5.534775] ---[ end Kernel panic - not syncing: HYP panic:
[    5.534775] PS:604003c9 PC:000b0a8ca0385f7c ESR:0000000097830007
[    5.534775] FAR:000b0a8ca07f0630 HPFAR:0000000000000000 PAR:0000000000000000
[    5.534775] VCPU:0000000000000000 ]---
--- guest.log
