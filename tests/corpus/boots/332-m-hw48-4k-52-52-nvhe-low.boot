status: pass
class: none
reached: host-poweroff
params: hw_pa=48 hw_va=48 kvm_mode=nvhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
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
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: GIC system register CPU interface
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
[    0.000083] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.015400] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.026703] pid_max: default: 32768 minimum: 301
[    0.030594] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.036952] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.113877] rcu: Hierarchical SRCU implementation.
[    0.121625] rcu: 	Max phase no-delay instances is 1000.
[    0.129809] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.134730] smp: Bringing up secondary CPUs ...
[    0.151621] Detected PIPT I-cache on CPU1
[    0.152520] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.152710] GICv3: CPU1: using allocated LPI pending table @0x0000000040890000
[    0.153124] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.172867] smp: Brought up 1 node, 2 CPUs
[    0.173574] SMP: Total of 2 processors activated.
[    0.173688] CPU: All CPU(s) started at EL2
[    0.174012] CPU features: detected: 32-bit EL0 Support
[    0.174202] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.174335] CPU features: detected: CRC32 instructions
[    0.174514] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.174637] CPU features: detected: Privileged Access Never
[    0.174765] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.195302] spectre-bhb mitigation disabled by compile time option
[    0.250171] alternatives: applying system-wide alternatives
[    0.305246] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.433910] Memory: 1004748K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39316K reserved, 0K cma-reserved)
[    0.497166] devtmpfs: initialized
[    0.549380] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.570316] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.592141] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.599478] ASID allocator initialised with 65536 entries
[    0.614893] Serial: AMBA PL011 UART driver
[    0.729930] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    0.742000] printk: legacy console [ttyAMA0] enabled
[    0.742000] printk: legacy console [ttyAMA0] enabled
[    0.749342] printk: legacy bootconsole [pl11] disabled
[    0.749342] printk: legacy bootconsole [pl11] disabled
[    0.915390] clocksource: Switched to clocksource arch_sys_counter
[    0.941611] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    0.958185] Unpacking initramfs...
[    0.977149] kvm [1]: nv: 554 coarse grained trap handlers
[    0.990300] kvm [1]: nv: 669 fine grained trap handlers
[    1.000721] kvm [1]: IPA Size Limit: 48 bits
[    1.012856] kvm [1]: GICv3: no GICV resource entry
[    1.021427] kvm [1]: disabling GICv2 emulation
[    1.028704] kvm [1]: GIC system register CPU interface enabled
[    1.029895] kvm [1]: vgic interrupt IRQ9
[    1.040913] kvm [1]: Hyp nVHE mode initialized successfully
[    1.108453] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    1.158249] Freeing initrd memory: 13096K
[    1.166104] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    1.281311] lkdtm: No crash points registered, enable through debugfs
[    1.354215] clk: Disabling unused clocks
[    1.518166] Freeing unused kernel memory: 960K
[    1.523383] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   22.728455] hrtimer: interrupt took 293590640 ns
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   54.760896] kvm: exiting hardware virtualization
[   54.764575] reboot: Power down
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
[    0.000165] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.214999] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    1.978317] pid_max: default: 32768 minimum: 301
[    2.047683] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    2.668605] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    4.538601] rcu: Hierarchical SRCU implementation.
[    4.584828] rcu: 	Max phase no-delay instances is 1000.
[    4.682501] EFI services will not be available.
[    4.971126] smp: Bringing up secondary CPUs ...
[    5.126425] smp: Brought up 1 node, 1 CPU
[    5.308800] SMP: Total of 1 processors activated.
[    5.365025] CPU: All CPU(s) started at EL1
[    5.417687] CPU features: detected: 32-bit EL0 Support
[    5.491856] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    5.608469] CPU features: detected: CRC32 instructions
[    5.684247] CPU features: detected: RCpc load-acquire (LDAPR)
[    5.763637] CPU features: detected: Privileged Access Never
[    5.914503] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    5.997582] spectre-bhb mitigation disabled by compile time option
[    6.335534] alternatives: applying system-wide alternatives
[    6.515547] CPU features: detected: Hardware dirty bit management on CPU0
[    6.892507] Memory: 244352K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    7.650992] devtmpfs: initialized
[    7.870573] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    8.063054] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    8.293968] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    8.380321] ASID allocator initialised with 65536 entries
[    9.209961] Serial: AMBA PL011 UART driver
[   12.432760] clocksource: Switched to clocksource arch_sys_counter
[   13.918882] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   14.213641] kvm [1]: HYP mode not available
[   14.419071] Unpacking initramfs...
[   14.660230] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   14.890046] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   14.950761] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   15.041739] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   15.124931] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   15.222471] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   15.317246] pci_bus 0000:00: root bus resource [bus 00]
[   15.381629] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   15.435618] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   15.497989] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   15.684773] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   16.111628] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   17.122292] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   17.819735] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   17.929893] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   18.013423] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   18.103331] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   18.175264] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   19.114610] Freeing initrd memory: 1728K
[   20.053592] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   20.197163] printk: legacy console [ttyS0] disabled
[   20.255271] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   20.360611] printk: legacy console [ttyS0] enabled
[   20.360611] printk: legacy console [ttyS0] enabled
[   20.554688] printk: legacy bootconsole [ns16550a0] disabled
[   20.554688] printk: legacy bootconsole [ns16550a0] disabled
[   21.475047] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   21.601069] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   21.724304] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   21.910059] lkdtm: No crash points registered, enable through debugfs
[   22.143537] clk: Disabling unused clocks
[   22.426774] Freeing unused kernel memory: 1728K
[   22.453200] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   30.989922] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
