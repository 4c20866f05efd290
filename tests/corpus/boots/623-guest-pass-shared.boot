status: pass
class: none
reached: host-poweroff
note: guest serial on the host console, interleaved
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
[    0.000081] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.008034] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.092018] pid_max: default: 32768 minimum: 301
[    0.099431] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.100950] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.289059] rcu: Hierarchical SRCU implementation.
[    0.289878] rcu: 	Max phase no-delay instances is 1000.
[    0.293088] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.300057] EFI services will not be available.
[    0.304705] smp: Bringing up secondary CPUs ...
[    0.353771] Detected PIPT I-cache on CPU1
[    0.355557] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.357272] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.381421] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.461661] smp: Brought up 1 node, 2 CPUs
[    0.462832] SMP: Total of 2 processors activated.
[    0.463001] CPU: All CPU(s) started at EL2
[    0.463310] CPU features: detected: Branch Target Identification
[    0.463570] CPU features: detected: 32-bit EL0 Support
[    0.463726] CPU features: detected: 32-bit EL1 Support
[    0.463864] CPU features: detected: ARMv8.4 Translation Table Level
[    0.466019] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.466325] CPU features: detected: CRC32 instructions
[    0.466466] CPU features: detected: Data independent timing control (DIT)
[    0.466751] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.467119] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.467291] CPU features: detected: Privileged Access Never
[    0.467431] CPU features: detected: Random Number Generator
[    0.467568] CPU features: detected: Speculation barrier (SB)
[    0.470135] CPU features: detected: Stage-2 Force Write-Back
[    0.470329] CPU features: detected: TLB range maintenance instructions
[    0.471045] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.478474] spectre-bhb mitigation disabled by compile time option
[    0.612940] alternatives: applying system-wide alternatives
[    0.672753] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.921345] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    0.975369] devtmpfs: initialized
[    1.005082] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.023891] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.032667] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.036146] ASID allocator initialised with 65536 entries
[    1.038011] Serial: AMBA PL011 UART driver
[    1.108698] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.110813] printk: legacy console [ttyAMA0] enabled
[    1.110813] printk: legacy console [ttyAMA0] enabled
[    1.111432] printk: legacy bootconsole [pl11] disabled
[    1.111432] printk: legacy bootconsole [pl11] disabled
[    1.210043] clocksource: Switched to clocksource arch_sys_counter
[    1.220586] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.238967] Unpacking initramfs...
[    1.244209] kvm [1]: nv: 554 coarse grained trap handlers
[    1.249765] kvm [1]: nv: 669 fine grained trap handlers
[    1.250783] kvm [1]: IPA Size Limit: 52 bits
[    1.266357] kvm [1]: GICv3: no GICV resource entry
[    1.266846] kvm [1]: disabling GICv2 emulation
[    1.267085] kvm [1]: GIC system register CPU interface enabled
[    1.268432] kvm [1]: vgic interrupt IRQ9
[    1.273152] kvm [1]: VHE mode initialized successfully
[    1.308800] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.345287] Freeing initrd memory: 13056K
[    1.370774] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.372704] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.373972] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.374340] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.375056] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.375953] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.377919] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.378334] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.378532] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.378682] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.378796] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.380025] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.385418] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.385701] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.385820] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.397934] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    1.906945] lkdtm: No crash points registered, enable through debugfs
[    1.914516] rtc-pl031 9010000.pl031: registered as rtc0
[    1.998902] clk: Disabling unused clocks
[    2.168631] Freeing unused kernel memory: 1728K
[    2.203757] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
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
[    0.000092] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.145454] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.317281] pid_max: default: 32768 minimum: 301
[    0.411930] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.463498] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.031316] rcu: Hierarchical SRCU implementation.
[    1.073866] rcu: 	Max phase no-delay instances is 1000.
[    1.226907] EFI services will not be available.
[    1.374876] smp: Bringing up secondary CPUs ...
[    1.858217] smp: Brought up 1 node, 1 CPU
[    2.797537] SMP: Total of 1 processors activated.
[    3.224602] CPU: All CPU(s) started at EL1
[    3.320894] CPU features: detected: Branch Target Identification
[    3.559488] CPU features: detected: 32-bit EL0 Support
[    4.680858] CPU features: detected: 32-bit EL1 Support
[    5.260012] CPU features: detected: ARMv8.4 Translation Table Level
[    5.826372] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    6.161145] CPU features: detected: CRC32 instructions
[    6.426673] CPU features: detected: Data independent timing control (DIT)
[    6.831321] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    7.233546] CPU features: detected: RCpc load-acquire (LDAPR)
[    7.476646] CPU features: detected: Privileged Access Never
[    7.914259] CPU features: detected: Random Number Generator
[    8.214704] CPU features: detected: Speculation barrier (SB)
[    8.542564] CPU features: detected: Stage-2 Force Write-Back
[    9.084424] CPU features: detected: TLB range maintenance instructions
[   10.152738] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   10.542787] spectre-bhb mitigation disabled by compile time option
[   11.137712] alternatives: applying system-wide alternatives
[   11.599300] CPU features: detected: Hardware dirty bit management on CPU0
[   12.314485] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   12.747784] devtmpfs: initialized
[   12.922095] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   13.007177] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   13.212127] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   13.310546] ASID allocator initialised with 65536 entries
[   13.364696] Serial: AMBA PL011 UART driver
[   13.776953] clocksource: Switched to clocksource arch_sys_counter
[   14.188913] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   14.486896] Unpacking initramfs...
[   14.642511] kvm [1]: HYP mode not available
[   15.077152] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   16.089564] Freeing initrd memory: 1728K
[   16.710952] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   17.482496] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   17.621011] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   18.301722] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   18.532769] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   18.720282] pci_bus 0000:00: root bus resource [bus 00]
[   18.762922] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   18.817435] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   18.884393] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   18.961768] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   19.012969] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   19.065315] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   19.245367] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   19.328953] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   19.381505] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   19.439612] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   19.487928] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   19.702262] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   19.857828] printk: legacy console [ttyS0] disabled
[   19.923527] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   20.010233] printk: legacy console [ttyS0] enabled
[   20.010233] printk: legacy console [ttyS0] enabled
[   20.138438] printk: legacy bootconsole [ns16550a0] disabled
[   20.138438] printk: legacy bootconsole [ns16550a0] disabled
[   20.267073] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   20.371676] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   20.466306] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   20.610531] lkdtm: No crash points registered, enable through debugfs
[   21.053263] clk: Disabling unused clocks
[   21.598807] Freeing unused kernel memory: 1728K
[   21.709554] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   23.442800] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   35.267340] kvm: exiting hardware virtualization
[   35.275760] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
