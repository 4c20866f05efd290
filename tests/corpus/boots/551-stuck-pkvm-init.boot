status: fail
class: hang
accept: soft-lockup
layer: host
reached: kernel-start
cause: branch-to-self patched into __pkvm_init (EL2)
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=protected host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: hang
verdict-layer: host
verdict-stage: host-kvm
verdict-signature: host-hang
verdict-title: Host kernel hangs after: Freeing initrd memory: 3456K (then 3 lines of lockup reports)
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
[    0.000135] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.115012] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.256349] pid_max: default: 32768 minimum: 301
[    0.324753] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.382627] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.915375] rcu: Hierarchical SRCU implementation.
[    0.920086] rcu: 	Max phase no-delay instances is 1000.
[    0.925792] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.963320] EFI services will not be available.
[    0.967957] smp: Bringing up secondary CPUs ...
[    1.152333] Detected PIPT I-cache on CPU1
[    1.177625] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.178645] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.180769] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.245033] smp: Brought up 1 node, 2 CPUs
[    1.246090] SMP: Total of 2 processors activated.
[    1.246262] CPU: All CPU(s) started at EL2
[    1.265574] CPU features: detected: Branch Target Identification
[    1.279350] CPU features: detected: 32-bit EL0 Support
[    1.279848] CPU features: detected: 32-bit EL1 Support
[    1.280014] CPU features: detected: ARMv8.4 Translation Table Level
[    1.280250] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.280452] CPU features: detected: CRC32 instructions
[    1.280593] CPU features: detected: Data independent timing control (DIT)
[    1.282736] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.284329] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.288504] CPU features: detected: Privileged Access Never
[    1.289078] CPU features: detected: Random Number Generator
[    1.289767] CPU features: detected: Speculation barrier (SB)
[    1.290143] CPU features: detected: Stage-2 Force Write-Back
[    1.290285] CPU features: detected: TLB range maintenance instructions
[    1.290492] CPU features: detected: VHE for hypervisor only
[    1.290654] CPU features: detected: Protected KVM
[    1.290774] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.459205] spectre-bhb mitigation disabled by compile time option
[    1.581389] alternatives: applying system-wide alternatives
[    1.804919] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.334057] Memory: 1023936K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 19520K reserved, 0K cma-reserved)
[    3.018996] devtmpfs: initialized
[    3.364956] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.373705] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.383715] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.399677] ASID allocator initialised with 65536 entries
[    3.402612] Serial: AMBA PL011 UART driver
[    4.030541] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.037994] printk: legacy console [ttyAMA0] enabled
[    4.037994] printk: legacy console [ttyAMA0] enabled
[    4.038615] printk: legacy bootconsole [pl11] disabled
[    4.038615] printk: legacy bootconsole [pl11] disabled
[    4.298756] clocksource: Switched to clocksource arch_sys_counter
[    4.444643] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.504561] Unpacking initramfs...
[    4.701922] kvm [1]: nv: 554 coarse grained trap handlers
[    4.727802] kvm [1]: nv: 669 fine grained trap handlers
[    4.730163] kvm [1]: IPA Size Limit: 52 bits
[    5.218156] Freeing initrd memory: 3456K
[   25.838637] rcu: INFO: rcu_sched detected stalls on CPUs/tasks:
[   25.839768] rcu: 	1-...0: (1 GPs behind) idle=7fac/1/0x4000000000000000 softirq=19/21 fqs=410
[   25.840334] rcu: 	(detected by 0, t=2105 jiffies, g=-1171, q=1 ncpus=2)
