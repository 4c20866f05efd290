status: fail
class: silent
layer: guest
reached: guest-lkvm
cause: real, not injected: a 6.12 kernel identity-maps 48 bits only (IDMAP_VA_BITS=48), so a guest loaded at 2^51 faults when it turns its MMU on (level 0 translation fault at its own PC, seen with QEMU -d int)
params: hw_pa=lpa2 hw_va=52 kvm_mode=nvhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=high
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
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
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=nvhe
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
[    0.000138] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.149275] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.226209] pid_max: default: 32768 minimum: 301
[    0.376061] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.383604] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.029740] rcu: Hierarchical SRCU implementation.
[    1.039395] rcu: 	Max phase no-delay instances is 1000.
[    1.044609] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.046722] EFI services will not be available.
[    1.094003] smp: Bringing up secondary CPUs ...
[    1.120427] Detected PIPT I-cache on CPU1
[    1.153176] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.154924] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.193179] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.220686] smp: Brought up 1 node, 2 CPUs
[    1.221577] SMP: Total of 2 processors activated.
[    1.221771] CPU: All CPU(s) started at EL2
[    1.222292] CPU features: detected: Branch Target Identification
[    1.222512] CPU features: detected: 32-bit EL0 Support
[    1.222656] CPU features: detected: 32-bit EL1 Support
[    1.222799] CPU features: detected: ARMv8.4 Translation Table Level
[    1.222986] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.223177] CPU features: detected: CRC32 instructions
[    1.223301] CPU features: detected: Data independent timing control (DIT)
[    1.227897] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.228279] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.228474] CPU features: detected: Privileged Access Never
[    1.228640] CPU features: detected: Random Number Generator
[    1.230141] CPU features: detected: Speculation barrier (SB)
[    1.230311] CPU features: detected: Stage-2 Force Write-Back
[    1.230464] CPU features: detected: TLB range maintenance instructions
[    1.231700] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.235597] spectre-bhb mitigation disabled by compile time option
[    1.315365] alternatives: applying system-wide alternatives
[    1.360154] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.630848] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    1.747232] devtmpfs: initialized
[    1.906671] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.924649] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.935585] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.940429] ASID allocator initialised with 65536 entries
[    1.954066] Serial: AMBA PL011 UART driver
[    2.224256] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.233540] printk: legacy console [ttyAMA0] enabled
[    2.233540] printk: legacy console [ttyAMA0] enabled
[    2.234177] printk: legacy bootconsole [pl11] disabled
[    2.234177] printk: legacy bootconsole [pl11] disabled
[    2.485644] clocksource: Switched to clocksource arch_sys_counter
[    2.656589] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.666042] Unpacking initramfs...
[    2.694069] kvm [1]: nv: 554 coarse grained trap handlers
[    2.703527] kvm [1]: nv: 669 fine grained trap handlers
[    2.704566] kvm [1]: IPA Size Limit: 52 bits
[    2.785783] kvm [1]: GICv3: no GICV resource entry
[    2.786250] kvm [1]: disabling GICv2 emulation
[    2.786477] kvm [1]: GIC system register CPU interface enabled
[    2.787968] kvm [1]: vgic interrupt IRQ9
[    2.869258] kvm [1]: Hyp nVHE mode initialized successfully
[    2.906571] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.997684] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.998684] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.999379] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.999573] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.000203] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.000875] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.016143] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.016877] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.041645] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.041797] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.041907] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.043293] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    3.052034] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    3.052231] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    3.052344] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    3.136330] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.370146] Freeing initrd memory: 13056K
[    4.131210] lkdtm: No crash points registered, enable through debugfs
[    4.170301] rtc-pl031 9010000.pl031: registered as rtc0
[    4.268389] clk: Disabling unused clocks
[    4.839717] Freeing unused kernel memory: 1728K
[    4.907085] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M@2048T -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   32.187409] hrtimer: interrupt took 382408368 ns
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
