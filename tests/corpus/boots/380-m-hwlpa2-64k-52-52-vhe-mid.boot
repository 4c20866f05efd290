status: pass
class: none
reached: host-poweroff
note: guest RAM at 128T (2^47)
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=mid
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
[    0.000142] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.046887] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.053609] pid_max: default: 32768 minimum: 301
[    0.073887] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.077687] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.343456] rcu: Hierarchical SRCU implementation.
[    0.343747] rcu: 	Max phase no-delay instances is 1000.
[    0.351282] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.414570] EFI services will not be available.
[    0.432108] smp: Bringing up secondary CPUs ...
[    0.456099] Detected PIPT I-cache on CPU1
[    0.474039] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.475643] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.492919] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.512849] smp: Brought up 1 node, 2 CPUs
[    0.513636] SMP: Total of 2 processors activated.
[    0.513822] CPU: All CPU(s) started at EL2
[    0.514486] CPU features: detected: Branch Target Identification
[    0.514712] CPU features: detected: 32-bit EL0 Support
[    0.514848] CPU features: detected: 32-bit EL1 Support
[    0.516508] CPU features: detected: ARMv8.4 Translation Table Level
[    0.516745] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.516917] CPU features: detected: CRC32 instructions
[    0.517080] CPU features: detected: Data independent timing control (DIT)
[    0.517320] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.517819] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.517964] CPU features: detected: Privileged Access Never
[    0.518078] CPU features: detected: Random Number Generator
[    0.518188] CPU features: detected: Speculation barrier (SB)
[    0.518300] CPU features: detected: Stage-2 Force Write-Back
[    0.518413] CPU features: detected: TLB range maintenance instructions
[    0.518590] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.524148] spectre-bhb mitigation disabled by compile time option
[    0.600295] alternatives: applying system-wide alternatives
[    0.629471] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.829611] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    0.940743] devtmpfs: initialized
[    1.045623] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.062478] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.070214] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.076186] ASID allocator initialised with 65536 entries
[    1.080515] Serial: AMBA PL011 UART driver
[    1.178097] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.183106] printk: legacy console [ttyAMA0] enabled
[    1.183106] printk: legacy console [ttyAMA0] enabled
[    1.184518] printk: legacy bootconsole [pl11] disabled
[    1.184518] printk: legacy bootconsole [pl11] disabled
[    1.449336] clocksource: Switched to clocksource arch_sys_counter
[    1.478623] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.504477] Unpacking initramfs...
[    1.537277] kvm [1]: nv: 554 coarse grained trap handlers
[    1.543667] kvm [1]: nv: 669 fine grained trap handlers
[    1.550326] kvm [1]: IPA Size Limit: 52 bits
[    1.586299] kvm [1]: GICv3: no GICV resource entry
[    1.586663] kvm [1]: disabling GICv2 emulation
[    1.586823] kvm [1]: GIC system register CPU interface enabled
[    1.587858] kvm [1]: vgic interrupt IRQ9
[    1.640641] kvm [1]: VHE mode initialized successfully
[    1.672865] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.784448] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.791903] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.798302] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.798702] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.799716] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.800802] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.814215] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.815388] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.821471] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.821893] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.822086] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.823888] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.848464] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.852341] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.852579] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.896266] Freeing initrd memory: 13056K
[    1.902865] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.983405] lkdtm: No crash points registered, enable through debugfs
[    3.991858] rtc-pl031 9010000.pl031: registered as rtc0
[    4.058470] clk: Disabling unused clocks
[    4.331960] Freeing unused kernel memory: 1728K
[    4.362578] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M@128T -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   15.041257] hrtimer: interrupt took 83491760 ns
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   31.052310] kvm: exiting hardware virtualization
[   31.054147] reboot: Power down
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
[    0.000000]   Normal   [mem 0x0000800000000000-0x000080000fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000800000000000-0x000080000fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000800000000000-0x000080000fffffff]
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
[    0.000000] software IO TLB: mapped [mem 0x000080000fe70000-0x000080000feb0000] (0MB)
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
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @800000960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @800000970000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000800000980000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000800000990000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000140] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.436148] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.539134] pid_max: default: 32768 minimum: 301
[    0.627334] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.903466] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.150739] rcu: Hierarchical SRCU implementation.
[    1.193106] rcu: 	Max phase no-delay instances is 1000.
[    1.250003] EFI services will not be available.
[    1.295855] smp: Bringing up secondary CPUs ...
[    1.337410] smp: Brought up 1 node, 1 CPU
[    1.378224] SMP: Total of 1 processors activated.
[    1.418872] CPU: All CPU(s) started at EL1
[    1.463571] CPU features: detected: Branch Target Identification
[    1.517799] CPU features: detected: 32-bit EL0 Support
[    1.564836] CPU features: detected: 32-bit EL1 Support
[    1.611233] CPU features: detected: ARMv8.4 Translation Table Level
[    1.665544] CPU features: detected: Data cache clean to the PoU not required fores: detected: CRC32 instructions
[    1.795303] CPU features: detected: Data independent timing control (DIT)
[    1.922048] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.015068] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.090324] CPU features: detected: Privileged Access Never
[    2.149530] CPU features: detected: Random Number Generator
[    2.244722] CPU features: detected: Speculation barrier (SB)
[    2.319479] CPU features: detected: Stage-2 Force Write-Back
[    2.380432] CPU features: detected: TLB range maintenance instructions
[    2.452640] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.536114] spectre-bhb mitigation disabled by compile time option
[    2.613278] alternatives: applying system-wide alternatives
[    2.687400] CPU features: detected: Hardware dirty bit management on CPU0
[    2.782404] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    3.121939] devtmpfs: initialized
[    3.330822] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    3.826470] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.894039] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    4.277852] ASID allocator initialised with 65536 entries
[    4.790718] Serial: AMBA PL011 UART driver
[    5.351758] clocksource: Switched to clocksource arch_sys_counter
[    5.989148] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    6.340033] kvm [1]: HYP mode not available
[    6.577427] Unpacking initramfs...
[    6.741721] Freeing initrd memory: 1728K
[    6.883471] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    6.996427] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    7.293087] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    7.367488] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    7.447803] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    7.706230] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    7.787735] pci_bus 0000:00: root bus resource [bus 00]
[    7.840637] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    7.893378] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    7.953942] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    8.034776] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    8.087171] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    8.141812] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    8.332639] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    8.570525] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    8.621513] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    8.674825] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    8.727308] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    9.059128] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    9.683937] printk: legacy console [ttyS0] disabled
[    9.735647] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[    9.795429] printk: legacy console [ttyS0] enabled
[    9.795429] printk: legacy console [ttyS0] enabled
[    9.860208] printk: legacy bootconsole [ns16550a0] disabled
[    9.860208] printk: legacy bootconsole [ns16550a0] disabled
[    9.942713] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   10.003970] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   10.105847] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   10.241173] lkdtm: No crash points registered, enable through debugfs
[   10.374162] clk: Disabling unused clocks
[   10.574244] Freeing unused kernel memory: 1728K
[   10.613071] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   12.085981] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
