status: pass
class: none
reached: host-poweroff
params: hw_pa=48 hw_va=48 kvm_mode=vhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
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
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 18 pages/cpu s42112 r0 d31616 u73728
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: GIC system register CPU interface
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
[    0.000000] software IO TLB: mapped [mem 0x000000007ed00000-0x000000007ee00000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40850000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40860000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040870000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000040880000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000125] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.031717] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.032340] pid_max: default: 32768 minimum: 301
[    0.045548] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.054516] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.212720] rcu: Hierarchical SRCU implementation.
[    0.213054] rcu: 	Max phase no-delay instances is 1000.
[    0.223985] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.243257] smp: Bringing up secondary CPUs ...
[    0.260020] Detected PIPT I-cache on CPU1
[    0.261427] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.274234] GICv3: CPU1: using allocated LPI pending table @0x0000000040890000
[    0.275133] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.306533] smp: Brought up 1 node, 2 CPUs
[    0.307393] SMP: Total of 2 processors activated.
[    0.307591] CPU: All CPU(s) started at EL2
[    0.307836] CPU features: detected: 32-bit EL0 Support
[    0.308028] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.308240] CPU features: detected: CRC32 instructions
[    0.314950] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.315229] CPU features: detected: Privileged Access Never
[    0.315445] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.348073] spectre-bhb mitigation disabled by compile time option
[    0.419640] alternatives: applying system-wide alternatives
[    0.484533] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.640310] Memory: 1005476K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39316K reserved, 0K cma-reserved)
[    0.717948] devtmpfs: initialized
[    0.756200] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.790680] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.812609] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.817588] ASID allocator initialised with 65536 entries
[    0.819206] Serial: AMBA PL011 UART driver
[    0.993886] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.014475] printk: legacy console [ttyAMA0] enabled
[    1.014475] printk: legacy console [ttyAMA0] enabled
[    1.015737] printk: legacy bootconsole [pl11] disabled
[    1.015737] printk: legacy bootconsole [pl11] disabled
[    1.278489] clocksource: Switched to clocksource arch_sys_counter
[    1.308152] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.330975] Unpacking initramfs...
[    1.456195] kvm [1]: nv: 554 coarse grained trap handlers
[    1.459731] kvm [1]: nv: 669 fine grained trap handlers
[    1.462443] kvm [1]: IPA Size Limit: 48 bits
[    1.466523] kvm [1]: GICv3: no GICV resource entry
[    1.468772] kvm [1]: disabling GICv2 emulation
[    1.469072] kvm [1]: GIC system register CPU interface enabled
[    1.472512] kvm [1]: vgic interrupt IRQ9
[    1.496309] kvm [1]: VHE mode initialized successfully
[    1.526242] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    1.565309] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    1.936450] lkdtm: No crash points registered, enable through debugfs
[    2.200428] Freeing initrd memory: 13096K
[    2.281260] clk: Disabling unused clocks
[    2.703346] Freeing unused kernel memory: 960K
[    2.722951] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   30.822718] kvm: exiting hardware virtualization
[   30.830425] reboot: Power down
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
[    0.000168] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.098340] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.190560] pid_max: default: 32768 minimum: 301
[    0.233122] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.321841] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.034384] rcu: Hierarchical SRCU implementation.
[    1.367175] rcu: 	Max phase no-delay instances is 1000.
[    2.194285] EFI services will not be available.
[    2.609377] smp: Bringing up secondary CPUs ...
[    2.910291] smp: Brought up 1 node, 1 CPU
[    3.063526] SMP: Total of 1 processors activated.
[    3.199768] CPU: All CPU(s) started at EL1
[    3.375600] CPU features: detected: 32-bit EL0 Support
[    3.541822] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    4.146451] CPU features: detected: CRC32 instructions
[    4.613562] CPU features: detected: RCpc load-acquire (LDAPR)
[    4.883995] CPU features: detected: Privileged Access Never
[    4.933210] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    5.127042] spectre-bhb mitigation disabled by compile time option
[    5.204771] alternatives: applying system-wide alternatives
[    5.418492] CPU features: detected: Hardware dirty bit management on CPU0
[    5.507083] Memory: 244352K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    5.780345] devtmpfs: initialized
[    5.884825] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    5.984355] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    6.217953] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    6.288506] ASID allocator initialised with 65536 entries
[    6.342105] Serial: AMBA PL011 UART driver
[    6.643378] clocksource: Switched to clocksource arch_sys_counter
[    6.915830] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    6.996144] Unpacking initramfs...
[    7.048676] kvm [1]: HYP mode not available
[    7.165707] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    7.278755] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    7.322060] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    7.371781] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    7.431530] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    7.829842] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    7.874971] pci_bus 0000:00: root bus resource [bus 00]
[    7.906174] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    7.948170] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    7.997127] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    8.060242] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    8.105625] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    8.165393] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    8.275382] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    8.328323] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    8.374718] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    8.427971] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    8.466990] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    8.855027] Freeing initrd memory: 1728K
[    9.558722] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   10.287897] printk: legacy console [ttyS0] disabled
[   10.674690] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   11.242521] printk: legacy console [ttyS0] enabled
[   11.242521] printk: legacy console [ttyS0] enabled
[   11.729911] printk: legacy bootconsole [ns16550a0] disabled
[   11.729911] printk: legacy bootconsole [ns16550a0] disabled
[   11.904108] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   12.284561] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   13.640421] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   14.079139] lkdtm: No crash points registered, enable through debugfs
[   14.331944] clk: Disabling unused clocks
[   14.795277] Freeing unused kernel memory: 1728K
[   14.826462] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   18.688100] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
