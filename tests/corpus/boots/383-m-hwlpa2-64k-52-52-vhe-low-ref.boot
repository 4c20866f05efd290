status: pass
class: none
reached: host-poweroff
note: as 300, quieter machine
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
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
[    0.000114] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.049956] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.065717] pid_max: default: 32768 minimum: 301
[    0.082171] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.082960] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.220406] rcu: Hierarchical SRCU implementation.
[    0.220739] rcu: 	Max phase no-delay instances is 1000.
[    0.233555] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.236124] EFI services will not be available.
[    0.250570] smp: Bringing up secondary CPUs ...
[    0.265974] Detected PIPT I-cache on CPU1
[    0.267699] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.269226] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.273310] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.299875] smp: Brought up 1 node, 2 CPUs
[    0.300639] SMP: Total of 2 processors activated.
[    0.300872] CPU: All CPU(s) started at EL2
[    0.301114] CPU features: detected: Branch Target Identification
[    0.301305] CPU features: detected: 32-bit EL0 Support
[    0.301432] CPU features: detected: 32-bit EL1 Support
[    0.301549] CPU features: detected: ARMv8.4 Translation Table Level
[    0.301713] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.301888] CPU features: detected: CRC32 instructions
[    0.302000] CPU features: detected: Data independent timing control (DIT)
[    0.302260] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.302533] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.302670] CPU features: detected: Privileged Access Never
[    0.302792] CPU features: detected: Random Number Generator
[    0.303201] CPU features: detected: Speculation barrier (SB)
[    0.303364] CPU features: detected: Stage-2 Force Write-Back
[    0.303493] CPU features: detected: TLB range maintenance instructions
[    0.303745] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.315475] spectre-bhb mitigation disabled by compile time option
[    0.339697] alternatives: applying system-wide alternatives
[    0.356980] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.415588] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    0.437097] devtmpfs: initialized
[    0.473357] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    0.481005] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.489887] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.494797] ASID allocator initialised with 65536 entries
[    0.495824] Serial: AMBA PL011 UART driver
[    0.535217] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    0.537754] printk: legacy console [ttyAMA0] enabled
[    0.537754] printk: legacy console [ttyAMA0] enabled
[    0.538379] printk: legacy bootconsole [pl11] disabled
[    0.538379] printk: legacy bootconsole [pl11] disabled
[    0.622187] clocksource: Switched to clocksource arch_sys_counter
[    0.650097] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    0.665399] Unpacking initramfs...
[    0.685266] kvm [1]: nv: 554 coarse grained trap handlers
[    0.687082] kvm [1]: nv: 669 fine grained trap handlers
[    0.697523] kvm [1]: IPA Size Limit: 52 bits
[    0.709120] kvm [1]: GICv3: no GICV resource entry
[    0.709443] kvm [1]: disabling GICv2 emulation
[    0.709603] kvm [1]: GIC system register CPU interface enabled
[    0.710724] kvm [1]: vgic interrupt IRQ9
[    0.729060] kvm [1]: VHE mode initialized successfully
[    0.731112] Freeing initrd memory: 13056K
[    0.741024] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    0.755451] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    0.757204] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    0.758362] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    0.758691] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    0.759691] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    0.760779] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    0.764256] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    0.765072] pci_bus 0000:00: root bus resource [bus 00-ff]
[    0.765415] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    0.765681] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    0.765901] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    0.767781] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    0.776210] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    0.776484] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    0.776605] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    0.786632] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    0.880237] lkdtm: No crash points registered, enable through debugfs
[    0.887653] rtc-pl031 9010000.pl031: registered as rtc0
[    0.928306] clk: Disabling unused clocks
[    1.049452] Freeing unused kernel memory: 1728K
[    1.052427] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   24.280534] kvm: exiting hardware virtualization
[   24.282154] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] On node 0, zone Normal: 4096 pages in unavailable ranges
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 2, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 1, 131072 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 4096
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x000000008fe70000-0x000000008feb0000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=1.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80970000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080980000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080990000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000100] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.090695] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.205912] pid_max: default: 32768 minimum: 301
[    0.268758] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.368453] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.628755] rcu: Hierarchical SRCU implementation.
[    0.704016] rcu: 	Max phase no-delay instances is 1000.
[    0.769898] EFI services will not be available.
[    0.825743] smp: Bringing up secondary CPUs ...
[    0.878707] smp: Brought up 1 node, 1 CPU
[    1.002347] SMP: Total of 1 processors activated.
[    1.052538] CPU: All CPU(s) started at EL1
[    1.089798] CPU features: detected: Branch Target Identification
[    1.154780] CPU features: detected: 32-bit EL0 Support
[    1.323467] CPU features: detected: 32-bit EL1 Support
[    1.799449] CPU features: detected: ARMv8.4 Translation Table Level
[    2.347006] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.447104] CPU features: detected: CRC32 instructions
[    2.587191] CPU features: detected: Data independent timing control (DIT)
[    3.130336] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    4.064627] CPU features: detected: RCpc load-acquire (LDAPR)
[    4.549085] CPU features: detected: Privileged Access Never
[    4.823811] CPU features: detected: Random Number Generator
[    4.886210] CPU features: detected: Speculation barrier (SB)
[    4.943565] CPU features: detected: Stage-2 Force Write-Back
[    5.000523] CPU features: detected: TLB range maintenance instructions
[    5.050643] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    5.121642] spectre-bhb mitigation disabled by compile time option
[    5.195180] alternatives: applying system-wide alternatives
[    5.271386] CPU features: detected: Hardware dirty bit management on CPU0
[    5.369028] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    6.110359] devtmpfs: initialized
[    6.298895] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    6.477122] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    6.571023] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    6.648520] ASID allocator initialised with 65536 entries
[    6.703068] Serial: AMBA PL011 UART driver
[    6.835282] clocksource: Switched to clocksource arch_sys_counter
[    6.946075] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    7.018166] kvm [1]: HYP mode not available
[    7.169504] Unpacking initramfs...
[    7.425707] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    8.082999] Freeing initrd memory: 1728K
[    8.367349] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    8.868580] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    9.390966] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    9.982697] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   10.069731] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   10.126136] pci_bus 0000:00: root bus resource [bus 00]
[   10.181441] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   10.243409] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   10.323289] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   10.396239] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   10.432544] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   10.480780] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   10.570257] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   10.625402] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   10.675867] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   10.746221] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   10.810958] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   10.930853] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   11.030788] printk: legacy console [ttyS0] disabled
[   11.092132] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   11.314348] printk: legacy console [ttyS0] enabled
[   11.314348] printk: legacy console [ttyS0] enabled
[   11.467545] printk: legacy bootconsole [ns16550a0] disabled
[   11.467545] printk: legacy bootconsole [ns16550a0] disabled
[   11.692224] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   11.839232] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   11.999192] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   12.152593] lkdtm: No crash points registered, enable through debugfs
[   12.353490] clk: Disabling unused clocks
[   12.642741] Freeing unused kernel memory: 1728K
[   12.719833] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   15.362816] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
