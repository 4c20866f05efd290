status: fail
class: rootfs
accept: panic
layer: guest
reached: guest-kernel-start
cause: no initrd for the guest
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: rootfs
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: rootfs-mount
verdict-title: kernel panic: VFS: Unable to mount root fs on unknown-block(0,0)
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
[    0.000085] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.159628] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.192480] pid_max: default: 32768 minimum: 301
[    0.198365] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.201435] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.678927] rcu: Hierarchical SRCU implementation.
[    0.679324] rcu: 	Max phase no-delay instances is 1000.
[    0.704667] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.716489] EFI services will not be available.
[    0.721764] smp: Bringing up secondary CPUs ...
[    0.729131] Detected PIPT I-cache on CPU1
[    0.730042] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.731907] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.733929] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.794132] smp: Brought up 1 node, 2 CPUs
[    0.796651] SMP: Total of 2 processors activated.
[    0.796841] CPU: All CPU(s) started at EL2
[    0.797066] CPU features: detected: Branch Target Identification
[    0.797298] CPU features: detected: 32-bit EL0 Support
[    0.797456] CPU features: detected: 32-bit EL1 Support
[    0.797584] CPU features: detected: ARMv8.4 Translation Table Level
[    0.797761] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.797949] CPU features: detected: CRC32 instructions
[    0.798067] CPU features: detected: Data independent timing control (DIT)
[    0.798316] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.810185] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.810387] CPU features: detected: Privileged Access Never
[    0.810515] CPU features: detected: Random Number Generator
[    0.810643] CPU features: detected: Speculation barrier (SB)
[    0.810777] CPU features: detected: Stage-2 Force Write-Back
[    0.810908] CPU features: detected: TLB range maintenance instructions
[    0.816193] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.865170] spectre-bhb mitigation disabled by compile time option
[    0.960382] alternatives: applying system-wide alternatives
[    1.015954] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.220691] Memory: 1019008K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 24448K reserved, 0K cma-reserved)
[    1.308635] devtmpfs: initialized
[    1.369159] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.398333] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.448023] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.453594] ASID allocator initialised with 65536 entries
[    1.458741] Serial: AMBA PL011 UART driver
[    1.643364] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.657546] printk: legacy console [ttyAMA0] enabled
[    1.657546] printk: legacy console [ttyAMA0] enabled
[    1.659242] printk: legacy bootconsole [pl11] disabled
[    1.659242] printk: legacy bootconsole [pl11] disabled
[    1.846060] clocksource: Switched to clocksource arch_sys_counter
[    1.911442] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.953071] Unpacking initramfs...
[    2.008826] kvm [1]: nv: 554 coarse grained trap handlers
[    2.012689] kvm [1]: nv: 669 fine grained trap handlers
[    2.014144] kvm [1]: IPA Size Limit: 52 bits
[    2.056130] kvm [1]: GICv3: no GICV resource entry
[    2.067612] kvm [1]: disabling GICv2 emulation
[    2.067913] kvm [1]: GIC system register CPU interface enabled
[    2.070442] kvm [1]: vgic interrupt IRQ9
[    2.083316] kvm [1]: VHE mode initialized successfully
[    2.176665] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.299478] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.308307] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.309808] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.312358] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.313377] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.314432] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.321302] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.325521] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.325830] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.326052] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.326219] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.331495] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    2.373986] Freeing initrd memory: 11264K
[    2.384146] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    2.413821] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    2.416264] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    2.428677] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.724729] lkdtm: No crash points registered, enable through debugfs
[    3.782871] rtc-pl031 9010000.pl031: registered as rtc0
[    4.069746] clk: Disabling unused clocks
[    4.676487] Freeing unused kernel memory: 1728K
[    4.684539] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   55.463184] hrtimer: interrupt took 207417104 ns
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
[    0.000000] Kernel command line:  console=ttyS0 rw rootflags=trans=virtio,version=9p2000.L,cache=loose rootfstype=9p init=/virt/init  ip=dhcp earlycon console=ttyS0
[    0.000000] Unknown kernel command line parameters "ip=dhcp", will be passed to user space.
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
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80990000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @809a0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000809b0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000809c0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000144] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.112248] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.262921] pid_max: default: 32768 minimum: 301
[    0.324393] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.399898] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.846062] rcu: Hierarchical SRCU implementation.
[    0.915848] rcu: 	Max phase no-delay instances is 1000.
[    2.154068] EFI services will not be available.
[    2.935282] smp: Bringing up secondary CPUs ...
[    3.393655] smp: Brought up 1 node, 1 CPU
[    3.955107] SMP: Total of 1 processors activated.
[    4.612069] CPU: All CPU(s) started at EL1
[    5.219276] CPU features: detected: Branch Target Identification
[    5.814787] CPU features: detected: 32-bit EL0 Support
[    6.135796] CPU features: detected: 32-bit EL1 Support
[    6.526226] CPU features: detected: ARMv8.4 Translation Table Level
[    6.882677] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    6.979509] CPU features: detected: CRC32 instructions
[    7.032076] CPU features: detected: Data independent timing control (DIT)
[    7.521941] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    7.982475] CPU features: detected: RCpc load-acquire (LDAPR)
[    8.213479] CPU features: detected: Privileged Access Never
[    8.276284] CPU features: detected: Random Number Generator
[    8.399106] CPU features: detected: Speculation barrier (SB)
[    8.441616] CPU features: detected: Stage-2 Force Write-Back
[    8.511595] CPU features: detected: TLB range maintenance instructions
[    8.577845] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    8.663267] spectre-bhb mitigation disabled by compile time option
[    9.065777] alternatives: applying system-wide alternatives
[    9.980144] CPU features: detected: Hardware dirty bit management on CPU0
[   10.170854] Memory: 246016K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 10496K reserved, 0K cma-reserved)
[   10.526406] devtmpfs: initialized
[   10.636186] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   10.723321] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   10.801987] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   10.885906] ASID allocator initialised with 65536 entries
[   11.270828] Serial: AMBA PL011 UART driver
[   11.467882] clocksource: Switched to clocksource arch_sys_counter
[   11.746932] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   11.820965] kvm [1]: HYP mode not available
[   11.876694] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   11.972942] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   12.241913] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   13.065192] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   14.125240] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   15.456757] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   16.366464] pci_bus 0000:00: root bus resource [bus 00]
[   16.694659] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   16.773599] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   16.893468] pci 0000:00:00.0: [1af4:1049] type 00 class 0xff0000 conventional PCI endpoint
[   17.763169] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   18.317716] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   18.418937] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   18.529358] pci 0000:00:01.0: [1af4:1049] type 00 class 0xff0000 conventional PCI endpoint
[   18.699361] pci 0000:00:01.0: BAR 0 [io  0x6300-0x63ff]
[   18.762910] pci 0000:00:01.0: BAR 1 [mem 0x50000800-0x500008ff]
[   18.833378] pci 0000:00:01.0: BAR 2 [mem 0x50000c00-0x50000fff]
[   18.939610] pci 0000:00:02.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   19.133694] pci 0000:00:02.0: BAR 0 [io  0x6400-0x64ff]
[   19.181769] pci 0000:00:02.0: BAR 1 [mem 0x50001000-0x500010ff]
[   19.239195] pci 0000:00:02.0: BAR 2 [mem 0x50001400-0x500017ff]
[   19.542201] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   19.624360] pci 0000:00:01.0: BAR 2 [mem 0x50000400-0x500007ff]: assigned
[   20.285710] pci 0000:00:02.0: BAR 2 [mem 0x50000800-0x50000bff]: assigned
[   20.546095] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   20.616560] pci 0000:00:00.0: BAR 1 [mem 0x50000c00-0x50000cff]: assigned
[   20.691891] pci 0000:00:01.0: BAR 0 [io  0x1100-0x11ff]: assigned
[   20.757688] pci 0000:00:01.0: BAR 1 [mem 0x50000d00-0x50000dff]: assigned
[   20.833624] pci 0000:00:02.0: BAR 0 [io  0x1200-0x12ff]: assigned
[   20.901940] pci 0000:00:02.0: BAR 1 [mem 0x50000e00-0x50000eff]: assigned
[   20.977587] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   21.037950] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   21.970613] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   22.428257] printk: legacy console [ttyS0] disabled
[   22.839500] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 16, base_baud = 115200) is a 16550A
[   23.842815] printk: legacy console [ttyS0] enabled
[   23.842815] printk: legacy console [ttyS0] enabled
[   23.915364] printk: legacy bootconsole [ns16550a0] disabled
[   23.915364] printk: legacy bootconsole [ns16550a0] disabled
[   24.013884] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 17, base_baud = 115200) is a 16550A
[   24.621220] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 18, base_baud = 115200) is a 16550A
[   25.865405] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 19, base_baud = 115200) is a 16550A
[   26.741883] lkdtm: No crash points registered, enable through debugfs
[   26.960602] clk: Disabling unused clocks
[   27.085862] VFS: Cannot open root device "" or unknown-block(0,0): error -19
[   27.112572] Please append a correct "root=" boot option; here are the available partitions:
[   27.163739] List of all bdev filesystems:
[   27.325271]  ext2
[   27.325367] 
[   27.344626] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
[   27.387411] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   27.419178] Hardware name: linux,dummy-virt (DT)
[   27.436173] Call trace:
[   27.448740]  dump_backtrace+0xa0/0xdc
[   27.466789]  show_stack+0x14/0x1c
[   27.489442]  dump_stack_lvl+0x34/0x84
[   27.503062]  dump_stack+0x14/0x1c
[   27.779320]  panic+0x37c/0x390
[   28.414072]  mount_root_generic+0x198/0x310
[   28.882112]  mount_root+0x148/0x20c
[   29.265791]  prepare_namespace+0x68/0x2a0
[   29.641816]  kernel_init_freeable+0x1fc/0x264
[   30.067674]  kernel_init+0x1c/0x1c0
[   30.258127]  ret_from_fork+0x10/0x20
[   30.472210] Kernel Offset: 0x221872e00000 from 0xffff800080000000
[   30.842231] PHYS_OFFSET: 0x80000000
[   31.063619] CPU features: 0x00,00000007,0026710c,6602553f
[   31.104710] Memory Limit: none
[   31.129164] ---[ end Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0) ]---
