status: fail
class: silent
layer: guest
reached: guest-lkvm
cause: real, not injected: a 6.12 kernel identity-maps 48 bits only (IDMAP_VA_BITS=48), so a guest loaded at 2^51 faults when it turns its MMU on (level 0 translation fault at its own PC, seen with QEMU -d int)
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=high
result: timeout KILL
verdict-status: fail
verdict-class: silent
verdict-layer: guest
verdict-stage: guest-kernel
verdict-signature: guest-silent
verdict-title: Guest kernel never outputs anything to console
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
[    0.000000] percpu: Embedded 18 pages/cpu s42112 r0 d31616 u73728
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LPA2)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007ec00000-0x000000007ed00000] (1MB)
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
[    0.000082] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.077784] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.108119] pid_max: default: 32768 minimum: 301
[    0.112525] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.115040] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.511848] rcu: Hierarchical SRCU implementation.
[    0.535394] rcu: 	Max phase no-delay instances is 1000.
[    0.538118] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.571029] smp: Bringing up secondary CPUs ...
[    0.635692] Detected PIPT I-cache on CPU1
[    0.647943] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.648984] GICv3: CPU1: using allocated LPI pending table @0x0000000040490000
[    0.669039] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.651485] smp: Brought up 1 node, 2 CPUs
[    1.652087] SMP: Total of 2 processors activated.
[    1.652268] CPU: All CPU(s) started at EL2
[    1.652452] CPU features: detected: Branch Target Identification
[    1.652593] CPU features: detected: 32-bit EL0 Support
[    1.652690] CPU features: detected: 32-bit EL1 Support
[    1.652772] CPU features: detected: ARMv8.4 Translation Table Level
[    1.652888] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.653017] CPU features: detected: CRC32 instructions
[    1.653114] CPU features: detected: Data independent timing control (DIT)
[    1.653327] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.993100] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.993378] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    2.015152] CPU features: detected: Privileged Access Never
[    2.015383] CPU features: detected: Random Number Generator
[    2.015510] CPU features: detected: Speculation barrier (SB)
[    2.015630] CPU features: detected: Stage-2 Force Write-Back
[    2.015749] CPU features: detected: TLB range maintenance instructions
[    2.016011] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.051544] spectre-bhb mitigation disabled by compile time option
[    2.115777] alternatives: applying system-wide alternatives
[    2.731060] CPU features: detected: Hardware dirty bit management on CPU0-1
[    3.407990] Memory: 1004792K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39272K reserved, 0K cma-reserved)
[    3.803541] devtmpfs: initialized
[    3.952687] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    4.109116] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    4.144346] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    4.930967] ASID allocator initialised with 65536 entries
[    4.932749] Serial: AMBA PL011 UART driver
[    7.132595] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    7.144909] printk: legacy console [ttyAMA0] enabled
[    7.144909] printk: legacy console [ttyAMA0] enabled
[    7.145856] printk: legacy bootconsole [pl11] disabled
[    7.145856] printk: legacy bootconsole [pl11] disabled
[    8.449777] clocksource: Switched to clocksource arch_sys_counter
[    8.502913] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    8.535245] Unpacking initramfs...
[    8.741472] kvm [1]: nv: 554 coarse grained trap handlers
[    8.753212] kvm [1]: nv: 669 fine grained trap handlers
[    8.767608] kvm [1]: IPA Size Limit: 52 bits
[    8.792756] kvm [1]: GICv3: no GICV resource entry
[    8.793302] kvm [1]: disabling GICv2 emulation
[    8.806567] kvm [1]: GIC system register CPU interface enabled
[    8.808281] kvm [1]: vgic interrupt IRQ9
[    8.837890] kvm [1]: VHE mode initialized successfully
[    8.857281] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    8.960257] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    9.306733] Freeing initrd memory: 13096K
[    9.556249] lkdtm: No crash points registered, enable through debugfs
[    9.763049] clk: Disabling unused clocks
[   10.186879] Freeing unused kernel memory: 960K
[   10.195182] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M@2048T -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
