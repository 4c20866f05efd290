status: fail
class: truncated
accept: hang
reached: guest-init
cause: QEMU killed when the guest init starts
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: killed KILL
verdict-status: fail
verdict-class: truncated
verdict-layer: guest
verdict-stage: guest-shell
verdict-signature: log-truncated
verdict-title: Log ends early: GUEST-INIT: start
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
[    0.000110] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.064334] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.192214] pid_max: default: 32768 minimum: 301
[    0.205402] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.209462] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.818529] rcu: Hierarchical SRCU implementation.
[    0.820084] rcu: 	Max phase no-delay instances is 1000.
[    0.824407] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.853780] EFI services will not be available.
[    0.867763] smp: Bringing up secondary CPUs ...
[    0.880351] Detected PIPT I-cache on CPU1
[    0.915798] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.929729] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.949348] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.002070] smp: Brought up 1 node, 2 CPUs
[    1.002670] SMP: Total of 2 processors activated.
[    1.002863] CPU: All CPU(s) started at EL2
[    1.003110] CPU features: detected: Branch Target Identification
[    1.003293] CPU features: detected: 32-bit EL0 Support
[    1.003435] CPU features: detected: 32-bit EL1 Support
[    1.003522] CPU features: detected: ARMv8.4 Translation Table Level
[    1.003638] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.003762] CPU features: detected: CRC32 instructions
[    1.003839] CPU features: detected: Data independent timing control (DIT)
[    1.004015] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.004291] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.018700] CPU features: detected: Privileged Access Never
[    1.021659] CPU features: detected: Random Number Generator
[    1.021841] CPU features: detected: Speculation barrier (SB)
[    1.021974] CPU features: detected: Stage-2 Force Write-Back
[    1.022109] CPU features: detected: TLB range maintenance instructions
[    1.022364] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.034602] spectre-bhb mitigation disabled by compile time option
[    1.265137] alternatives: applying system-wide alternatives
[    1.329920] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.390227] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.645345] devtmpfs: initialized
[    2.819778] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.035834] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.045898] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.052043] ASID allocator initialised with 65536 entries
[    3.054349] Serial: AMBA PL011 UART driver
[    3.529532] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.551384] printk: legacy console [ttyAMA0] enabled
[    3.551384] printk: legacy console [ttyAMA0] enabled
[    3.568858] printk: legacy bootconsole [pl11] disabled
[    3.568858] printk: legacy bootconsole [pl11] disabled
[    4.472249] clocksource: Switched to clocksource arch_sys_counter
[    4.668158] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    5.094632] Unpacking initramfs...
[    5.504225] kvm [1]: nv: 554 coarse grained trap handlers
[    5.518357] kvm [1]: nv: 669 fine grained trap handlers
[    5.519666] kvm [1]: IPA Size Limit: 52 bits
[    5.629607] kvm [1]: GICv3: no GICV resource entry
[    5.630482] kvm [1]: disabling GICv2 emulation
[    5.631292] kvm [1]: GIC system register CPU interface enabled
[    5.634023] kvm [1]: vgic interrupt IRQ9
[    5.672828] kvm [1]: VHE mode initialized successfully
[    5.795931] Freeing initrd memory: 13056K
[    5.804869] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    6.016653] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    6.018160] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    6.019048] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    6.019275] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    6.019930] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    6.025172] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    6.026869] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    6.027320] pci_bus 0000:00: root bus resource [bus 00-ff]
[    6.027512] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    6.027663] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    6.027783] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    6.029613] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    6.034797] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    6.035025] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    6.035144] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    6.055858] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    9.573890] lkdtm: No crash points registered, enable through debugfs
[    9.598977] rtc-pl031 9010000.pl031: registered as rtc0
[    9.789298] clk: Disabling unused clocks
[   10.476630] Freeing unused kernel memory: 1728K
[   10.493555] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
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
[    0.000196] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    1.054208] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    1.341092] pid_max: default: 32768 minimum: 301
[    1.403154] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.481264] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.865121] rcu: Hierarchical SRCU implementation.
[    1.944249] rcu: 	Max phase no-delay instances is 1000.
[    2.014435] EFI services will not be available.
[    2.112423] smp: Bringing up secondary CPUs ...
[    2.174200] smp: Brought up 1 node, 1 CPU
[    2.207590] SMP: Total of 1 processors activated.
[    2.245621] CPU: All CPU(s) started at EL1
[    2.334451] CPU features: detected: Branch Target Identification
[    2.404975] CPU features: detected: 32-bit EL0 Support
[    2.456012] CPU features: detected: 32-bit EL1 Support
[    2.511536] CPU features: detected: ARMv8.4 Translation Table Level
[    2.674808] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.775651] CPU features: detected: CRC32 instructions
[    2.814146] CPU features: detected: Data independent timing control (DIT)
[    2.856435] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.908442] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.943891] CPU features: detected: Privileged Access Never
[    2.985316] CPU features: detected: Random Number Generator
[    3.041952] CPU features: detected: Speculation barrier (SB)
[    3.238185] CPU features: detected: Stage-2 Force Write-Back
[    3.336092] CPU features: detected: TLB range maintenance instructions
[    3.412203] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    4.030913] spectre-bhb mitigation disabled by compile time option
[    5.032939] alternatives: applying system-wide alternatives
[    5.654189] CPU features: detected: Hardware dirty bit management on CPU0
[    7.804903] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    8.661123] devtmpfs: initialized
[    8.730081] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    8.801552] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    9.504629] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    9.642606] ASID allocator initialised with 65536 entries
[   10.077395] Serial: AMBA PL011 UART driver
[   11.053734] clocksource: Switched to clocksource arch_sys_counter
[   11.515939] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   11.566935] Unpacking initramfs...
[   11.594339] kvm [1]: HYP mode not available
[   11.676714] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   11.808738] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   11.879482] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   11.957087] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   12.016795] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   12.094718] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   12.148328] pci_bus 0000:00: root bus resource [bus 00]
[   12.186463] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   12.235587] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   12.291928] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   12.356979] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   12.400883] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   12.463972] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   12.598174] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   12.655567] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   12.718601] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   12.763592] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   12.836948] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   13.024501] Freeing initrd memory: 1728K
[   13.052616] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   13.158471] printk: legacy console [ttyS0] disabled
[   13.236855] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   13.327180] printk: legacy console [ttyS0] enabled
[   13.327180] printk: legacy console [ttyS0] enabled
[   13.397317] printk: legacy bootconsole [ns16550a0] disabled
[   13.397317] printk: legacy bootconsole [ns16550a0] disabled
[   13.515788] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   13.627281] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   13.736754] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   13.877666] lkdtm: No crash points registered, enable through debugfs
[   14.010509] clk: Disabling unused clocks
[   14.288095] Freeing unused kernel memory: 1728K
[   14.313074] Run /init as init process
GUEST-INIT: start
\ no newline at the end
