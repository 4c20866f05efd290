status: pass
class: none
reached: host-poweroff
params: hw_pa=48 hw_va=48 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
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
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: GIC system register CPU interface
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
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @48d00000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @48d10000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000048d20000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000048d30000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000138] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.063171] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.079012] pid_max: default: 32768 minimum: 301
[    0.081551] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.081735] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.437117] rcu: Hierarchical SRCU implementation.
[    0.444380] rcu: 	Max phase no-delay instances is 1000.
[    0.468504] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.494255] EFI services will not be available.
[    0.513322] smp: Bringing up secondary CPUs ...
[    0.631513] Detected PIPT I-cache on CPU1
[    0.632378] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.632568] GICv3: CPU1: using allocated LPI pending table @0x0000000048d40000
[    0.649803] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.709386] smp: Brought up 1 node, 2 CPUs
[    0.721018] SMP: Total of 2 processors activated.
[    0.721250] CPU: All CPU(s) started at EL2
[    0.721523] CPU features: detected: 32-bit EL0 Support
[    0.721772] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.722016] CPU features: detected: CRC32 instructions
[    0.737098] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.750846] CPU features: detected: Privileged Access Never
[    0.751584] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.956688] spectre-bhb mitigation disabled by compile time option
[    1.094479] alternatives: applying system-wide alternatives
[    1.148627] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.560744] Memory: 1015104K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 27264K reserved, 0K cma-reserved)
[    1.714063] devtmpfs: initialized
[    1.779698] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.807951] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.929044] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.973962] ASID allocator initialised with 65536 entries
[    2.016830] Serial: AMBA PL011 UART driver
[    2.509415] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.525142] printk: legacy console [ttyAMA0] enabled
[    2.525142] printk: legacy console [ttyAMA0] enabled
[    2.575994] printk: legacy bootconsole [pl11] disabled
[    2.575994] printk: legacy bootconsole [pl11] disabled
[    3.918936] clocksource: Switched to clocksource arch_sys_counter
[    4.121192] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.198687] Unpacking initramfs...
[    4.217753] kvm [1]: nv: 554 coarse grained trap handlers
[    4.229523] kvm [1]: nv: 669 fine grained trap handlers
[    4.231584] kvm [1]: IPA Size Limit: 48 bits
[    4.234512] kvm [1]: GICv3: no GICV resource entry
[    4.235055] kvm [1]: disabling GICv2 emulation
[    4.235286] kvm [1]: GIC system register CPU interface enabled
[    4.236720] kvm [1]: vgic interrupt IRQ9
[    4.237688] kvm [1]: VHE mode initialized successfully
[    4.371629] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.528908] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.563226] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.582125] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.611076] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.612449] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.613868] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.722545] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.723278] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.723558] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.723898] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.724074] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.737327] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.881166] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.881559] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.881756] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.905564] Freeing initrd memory: 13056K
[    5.062323] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    8.072280] lkdtm: No crash points registered, enable through debugfs
[    8.077597] rtc-pl031 9010000.pl031: registered as rtc0
[    8.135447] clk: Disabling unused clocks
[    8.344297] Freeing unused kernel memory: 1728K
[    8.346626] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   38.056554] kvm: exiting hardware virtualization
[   38.057497] reboot: Power down
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR disabled due to lack of seed
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
[    0.000000] CPU features: detected: GIC system register CPU interface
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
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80930000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80940000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080950000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080960000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000166] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.116954] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.222204] pid_max: default: 32768 minimum: 301
[    0.302060] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.379500] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.836185] rcu: Hierarchical SRCU implementation.
[    0.984024] rcu: 	Max phase no-delay instances is 1000.
[    1.051525] EFI services will not be available.
[    1.107781] smp: Bringing up secondary CPUs ...
[    1.139786] smp: Brought up 1 node, 1 CPU
[    1.197310] SMP: Total of 1 processors activated.
[    1.233084] CPU: All CPU(s) started at EL1
[    1.273565] CPU features: detected: 32-bit EL0 Support
[    1.316968] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.383343] CPU features: detected: CRC32 instructions
[    1.477099] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.671882] CPU features: detected: Privileged Access Never
[    1.712136] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.871000] spectre-bhb mitigation disabled by compile time option
[    1.983437] alternatives: applying system-wide alternatives
[    2.152653] CPU features: detected: Hardware dirty bit management on CPU0
[    2.384051] Memory: 244352K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    2.755768] devtmpfs: initialized
[    3.164028] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    3.267479] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.343911] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.423058] ASID allocator initialised with 65536 entries
[    3.474495] Serial: AMBA PL011 UART driver
[    3.696455] clocksource: Switched to clocksource arch_sys_counter
[    3.890617] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.975808] Unpacking initramfs...
[    4.127067] kvm [1]: HYP mode not available
[    4.191594] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    4.467595] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    4.604351] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    4.735937] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    4.810146] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    4.867737] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    4.912341] pci_bus 0000:00: root bus resource [bus 00]
[    4.952323] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.989258] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    5.050549] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    5.271419] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    5.306690] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    5.344215] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    5.409992] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    5.472479] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    5.507504] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    5.555327] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    5.746489] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    5.980783] Freeing initrd memory: 1728K
[    6.333110] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    6.464238] printk: legacy console [ttyS0] disabled
[    6.523061] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[    6.911406] printk: legacy console [ttyS0] enabled
[    6.911406] printk: legacy console [ttyS0] enabled
[    7.015553] printk: legacy bootconsole [ns16550a0] disabled
[    7.015553] printk: legacy bootconsole [ns16550a0] disabled
[    7.212074] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[    7.380169] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[    7.456732] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[    7.525286] lkdtm: No crash points registered, enable through debugfs
[    7.602596] clk: Disabling unused clocks
[    7.807049] Freeing unused kernel memory: 1728K
[    7.827634] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   10.950734] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
