status: fail
class: silent
layer: guest
reached: guest-lkvm
cause: real, not injected: a 6.12 kernel identity-maps 48 bits only (IDMAP_VA_BITS=48), so a guest loaded at 2^51 faults when it turns its MMU on (level 0 translation fault at its own PC, seen with QEMU -d int)
params: hw_pa=lpa2 hw_va=52 kvm_mode=nvhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=high
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
[    0.000000] Capping linear region to 51 bits for KVM in nVHE mode on LVA capable hardware.
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
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LPA2)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=nvhe
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
[    0.174397] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.235889] pid_max: default: 32768 minimum: 301
[    0.266081] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.291848] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.770020] rcu: Hierarchical SRCU implementation.
[    0.800334] rcu: 	Max phase no-delay instances is 1000.
[    0.895692] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.024211] smp: Bringing up secondary CPUs ...
[    1.095683] Detected PIPT I-cache on CPU1
[    1.097454] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.103398] GICv3: CPU1: using allocated LPI pending table @0x0000000040490000
[    1.112641] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.199775] smp: Brought up 1 node, 2 CPUs
[    1.210590] SMP: Total of 2 processors activated.
[    1.210849] CPU: All CPU(s) started at EL2
[    1.218148] CPU features: detected: Branch Target Identification
[    1.228542] CPU features: detected: 32-bit EL0 Support
[    1.228756] CPU features: detected: 32-bit EL1 Support
[    1.228899] CPU features: detected: ARMv8.4 Translation Table Level
[    1.229109] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.229313] CPU features: detected: CRC32 instructions
[    1.237949] CPU features: detected: Data independent timing control (DIT)
[    1.238330] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.244171] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.244434] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    1.244626] CPU features: detected: Privileged Access Never
[    1.244783] CPU features: detected: Random Number Generator
[    1.244943] CPU features: detected: Speculation barrier (SB)
[    1.245098] CPU features: detected: Stage-2 Force Write-Back
[    1.245260] CPU features: detected: TLB range maintenance instructions
[    1.245658] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.304907] spectre-bhb mitigation disabled by compile time option
[    1.383421] alternatives: applying system-wide alternatives
[    1.460346] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.798512] Memory: 1004792K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39272K reserved, 0K cma-reserved)
[    1.983396] devtmpfs: initialized
[    2.103701] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.139985] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.184260] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.206498] ASID allocator initialised with 65536 entries
[    2.220733] Serial: AMBA PL011 UART driver
[    2.471493] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.473591] printk: legacy console [ttyAMA0] enabled
[    2.473591] printk: legacy console [ttyAMA0] enabled
[    2.474170] printk: legacy bootconsole [pl11] disabled
[    2.474170] printk: legacy bootconsole [pl11] disabled
[    2.820002] clocksource: Switched to clocksource arch_sys_counter
[    2.905424] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.946798] Unpacking initramfs...
[    3.123544] kvm [1]: nv: 554 coarse grained trap handlers
[    3.152293] kvm [1]: nv: 669 fine grained trap handlers
[    3.173379] kvm [1]: IPA Size Limit: 52 bits
[    3.276086] kvm [1]: GICv3: no GICV resource entry
[    3.276606] kvm [1]: disabling GICv2 emulation
[    3.276922] kvm [1]: GIC system register CPU interface enabled
[    3.338989] kvm [1]: vgic interrupt IRQ9
[    3.391625] kvm [1]: Hyp nVHE mode initialized successfully
[    3.524034] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    3.636914] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.837318] Freeing initrd memory: 13096K
[    4.136129] lkdtm: No crash points registered, enable through debugfs
[    4.186487] clk: Disabling unused clocks
[    4.287229] Freeing unused kernel memory: 960K
[    4.289903] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M@2048T -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
