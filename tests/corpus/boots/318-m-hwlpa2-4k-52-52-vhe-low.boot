status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
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
[    0.000166] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.171244] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.214808] pid_max: default: 32768 minimum: 301
[    0.252169] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.252960] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.587919] rcu: Hierarchical SRCU implementation.
[    0.588220] rcu: 	Max phase no-delay instances is 1000.
[    0.719240] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.763394] smp: Bringing up secondary CPUs ...
[    0.797583] Detected PIPT I-cache on CPU1
[    0.799102] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.821070] GICv3: CPU1: using allocated LPI pending table @0x0000000040490000
[    0.864364] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.061390] smp: Brought up 1 node, 2 CPUs
[    1.062952] SMP: Total of 2 processors activated.
[    1.063119] CPU: All CPU(s) started at EL2
[    1.063415] CPU features: detected: Branch Target Identification
[    1.063637] CPU features: detected: 32-bit EL0 Support
[    1.063770] CPU features: detected: 32-bit EL1 Support
[    1.063886] CPU features: detected: ARMv8.4 Translation Table Level
[    1.064154] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.064336] CPU features: detected: CRC32 instructions
[    1.068751] CPU features: detected: Data independent timing control (DIT)
[    1.072696] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.073629] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.073845] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    1.074086] CPU features: detected: Privileged Access Never
[    1.074226] CPU features: detected: Random Number Generator
[    1.074354] CPU features: detected: Speculation barrier (SB)
[    1.074558] CPU features: detected: Stage-2 Force Write-Back
[    1.074696] CPU features: detected: TLB range maintenance instructions
[    1.074918] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.091363] spectre-bhb mitigation disabled by compile time option
[    1.174901] alternatives: applying system-wide alternatives
[    1.197814] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.500643] Memory: 1004792K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39272K reserved, 0K cma-reserved)
[    1.697117] devtmpfs: initialized
[    1.760204] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.810668] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.827223] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.836395] ASID allocator initialised with 65536 entries
[    1.859592] Serial: AMBA PL011 UART driver
[    2.127142] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.165241] printk: legacy console [ttyAMA0] enabled
[    2.165241] printk: legacy console [ttyAMA0] enabled
[    2.165804] printk: legacy bootconsole [pl11] disabled
[    2.165804] printk: legacy bootconsole [pl11] disabled
[    2.552850] clocksource: Switched to clocksource arch_sys_counter
[    2.590025] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.624188] Unpacking initramfs...
[    2.798269] kvm [1]: nv: 554 coarse grained trap handlers
[    2.844122] kvm [1]: nv: 669 fine grained trap handlers
[    2.845492] kvm [1]: IPA Size Limit: 52 bits
[    2.923938] kvm [1]: GICv3: no GICV resource entry
[    2.930348] kvm [1]: disabling GICv2 emulation
[    2.930642] kvm [1]: GIC system register CPU interface enabled
[    2.974031] kvm [1]: vgic interrupt IRQ9
[    2.989617] kvm [1]: VHE mode initialized successfully
[    3.052921] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    3.164424] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.297967] Freeing initrd memory: 13096K
[    3.477681] lkdtm: No crash points registered, enable through debugfs
[    3.920067] clk: Disabling unused clocks
[    4.118715] Freeing unused kernel memory: 960K
[    4.142492] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   45.417710] kvm: exiting hardware virtualization
[   45.424047] reboot: Power down
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
[    0.000202] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.172513] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    1.617975] pid_max: default: 32768 minimum: 301
[    2.678856] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    3.857732] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    5.219046] rcu: Hierarchical SRCU implementation.
[    5.267475] rcu: 	Max phase no-delay instances is 1000.
[    5.321361] EFI services will not be available.
[    5.375336] smp: Bringing up secondary CPUs ...
[    5.407923] smp: Brought up 1 node, 1 CPU
[    5.436500] SMP: Total of 1 processors activated.
[    5.470075] CPU: All CPU(s) started at EL1
[    5.500991] CPU features: detected: Branch Target Identification
[    5.551396] CPU features: detected: 32-bit EL0 Support
[    5.601042] CPU features: detected: 32-bit EL1 Support
[    5.653866] CPU features: detected: ARMv8.4 Translation Table Level
[    5.804593] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    6.006791] CPU features: detected: CRC32 instructions
[    6.324487] CPU features: detected: Data independent timing control (DIT)
[    6.646509] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    7.141561] CPU features: detected: RCpc load-acquire (LDAPR)
[    7.465582] CPU features: detected: Privileged Access Never
[    7.754064] CPU features: detected: Random Number Generator
[   11.583935] CPU features: detected: Speculation barrier (SB)
[   11.627944] CPU features: detected: Stage-2 Force Write-Back
[   11.666156] CPU features: detected: TLB range maintenance instructions
[   11.712801] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   11.782140] spectre-bhb mitigation disabled by compile time option
[   11.879969] alternatives: applying system-wide alternatives
[   11.937114] CPU features: detected: Hardware dirty bit management on CPU0
[   12.024925] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   12.238476] devtmpfs: initialized
[   12.338680] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   12.906441] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   13.514790] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   14.073910] ASID allocator initialised with 65536 entries
[   14.120998] Serial: AMBA PL011 UART driver
[   14.372315] clocksource: Switched to clocksource arch_sys_counter
[   14.502279] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   14.553995] Unpacking initramfs...
[   14.582621] kvm [1]: HYP mode not available
[   14.631845] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   14.811530] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   14.991120] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   15.064612] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   15.148910] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   15.227223] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   15.291362] pci_bus 0000:00: root bus resource [bus 00]
[   15.338622] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   15.387646] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   15.475932] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   15.584275] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   15.648013] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   15.707613] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   15.918314] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   15.979211] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   16.028568] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   16.098215] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   16.145252] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   16.366203] Freeing initrd memory: 1728K
[   16.403840] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   16.491780] printk: legacy console [ttyS0] disabled
[   16.543631] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   16.918161] printk: legacy console [ttyS0] enabled
[   16.918161] printk: legacy console [ttyS0] enabled
[   17.038211] printk: legacy bootconsole [ns16550a0] disabled
[   17.038211] printk: legacy bootconsole [ns16550a0] disabled
[   17.173552] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   17.309732] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   17.508387] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   17.657890] lkdtm: No crash points registered, enable through debugfs
[   17.948946] clk: Disabling unused clocks
[   18.168781] Freeing unused kernel memory: 1728K
[   18.293879] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   23.771215] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
