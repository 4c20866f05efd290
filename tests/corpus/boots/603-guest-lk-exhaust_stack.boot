status: fail
class: oops
accept: panic memory-corruption bug
layer: guest
reached: guest-init
cause: injected in the guest with lk:EXHAUST_STACK
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: oops
verdict-layer: guest
verdict-stage: guest-shell
verdict-signature: panic-stack-overflow
verdict-title: kernel stack overflow in recursive_loop
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
[    0.000084] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.080398] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.125036] pid_max: default: 32768 minimum: 301
[    0.139148] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.165710] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.644272] rcu: Hierarchical SRCU implementation.
[    0.659978] rcu: 	Max phase no-delay instances is 1000.
[    0.681160] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.734668] EFI services will not be available.
[    0.807930] smp: Bringing up secondary CPUs ...
[    0.849476] Detected PIPT I-cache on CPU1
[    0.860042] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.869622] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.871850] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.909567] smp: Brought up 1 node, 2 CPUs
[    0.910360] SMP: Total of 2 processors activated.
[    0.910550] CPU: All CPU(s) started at EL2
[    0.910790] CPU features: detected: Branch Target Identification
[    0.911006] CPU features: detected: 32-bit EL0 Support
[    0.911154] CPU features: detected: 32-bit EL1 Support
[    0.911288] CPU features: detected: ARMv8.4 Translation Table Level
[    0.913474] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.913689] CPU features: detected: CRC32 instructions
[    0.913820] CPU features: detected: Data independent timing control (DIT)
[    0.914092] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.914389] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.914547] CPU features: detected: Privileged Access Never
[    0.914687] CPU features: detected: Random Number Generator
[    0.914823] CPU features: detected: Speculation barrier (SB)
[    0.914961] CPU features: detected: Stage-2 Force Write-Back
[    0.915103] CPU features: detected: TLB range maintenance instructions
[    0.915385] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.922412] spectre-bhb mitigation disabled by compile time option
[    0.922414] spectre-bhb mitigation disabled by compile time option
[    0.970405] alternatives: applying system-wide alternatives
[    0.983435] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.121618] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    1.240986] devtmpfs: initialized
[    1.290952] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.313493] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.346393] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.352370] ASID allocator initialised with 65536 entries
[    1.366771] Serial: AMBA PL011 UART driver
[    1.481027] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.497519] printk: legacy console [ttyAMA0] enabled
[    1.497519] printk: legacy console [ttyAMA0] enabled
[    1.506120] printk: legacy bootconsole [pl11] disabled
[    1.506120] printk: legacy bootconsole [pl11] disabled
[    1.747880] clocksource: Switched to clocksource arch_sys_counter
[    1.873556] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.928620] Unpacking initramfs...
[    1.934525] kvm [1]: nv: 554 coarse grained trap handlers
[    1.966022] kvm [1]: nv: 669 fine grained trap handlers
[    1.967453] kvm [1]: IPA Size Limit: 52 bits
[    1.977114] kvm [1]: GICv3: no GICV resource entry
[    1.978035] kvm [1]: disabling GICv2 emulation
[    1.985506] kvm [1]: GIC system register CPU interface enabled
[    1.987063] kvm [1]: vgic interrupt IRQ9
[    2.016952] kvm [1]: VHE mode initialized successfully
[    2.120044] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.239055] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.262384] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.263221] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.263470] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.264191] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.274031] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.316211] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.341538] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.341896] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.342130] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.342353] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.344424] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    2.403438] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    2.409266] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    2.418078] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    2.469070] Freeing initrd memory: 13056K
[    2.470875] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.073963] lkdtm: No crash points registered, enable through debugfs
[    3.105784] rtc-pl031 9010000.pl031: registered as rtc0
[    3.166301] clk: Disabling unused clocks
[    3.647263] Freeing unused kernel memory: 1728K
[    3.665652] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 ltact=lk:EXHAUST_STACK' 
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 ltact=lk:EXHAUST_STACK
[    0.000000] Unknown kernel command line parameters "ltact=lk:EXHAUST_STACK", will be passed to user space.
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
[    0.000099] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.133752] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.250819] pid_max: default: 32768 minimum: 301
[    0.309278] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.413252] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.151223] rcu: Hierarchical SRCU implementation.
[    1.408245] rcu: 	Max phase no-delay instances is 1000.
[    1.890049] EFI services will not be available.
[    2.124913] smp: Bringing up secondary CPUs ...
[    2.175742] smp: Brought up 1 node, 1 CPU
[    2.227196] SMP: Total of 1 processors activated.
[    2.283642] CPU: All CPU(s) started at EL1
[    2.323520] CPU features: detected: Branch Target Identification
[    2.380201] CPU features: detected: 32-bit EL0 Support
[    2.427158] CPU features: detected: 32-bit EL1 Support
[    2.465336] CPU features: detected: ARMv8.4 Translation Table Level
[    2.508498] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.568315] CPU features: detected: CRC32 instructions
[    2.607461] CPU features: detected: Data independent timing control (DIT)
[    2.670674] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.733514] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.797979] CPU features: detected: Privileged Access Never
[    2.850826] CPU features: detected: Random Number Generator
[    2.905797] CPU features: detected: Speculation barrier (SB)
[    2.963879] CPU features: detected: Stage-2 Force Write-Back
[    3.001659] CPU features: detected: TLB range maintenance instructions
[    3.065653] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    3.123779] spectre-bhb mitigation disabled by compile time option
[    3.180760] alternatives: applying system-wide alternatives
[    3.249979] CPU features: detected: Hardware dirty bit management on CPU0
[    3.344088] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    3.620271] devtmpfs: initialized
[    4.309296] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    4.416982] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    4.521196] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    4.628543] ASID allocator initialised with 65536 entries
[    4.681714] Serial: AMBA PL011 UART driver
[    5.099430] clocksource: Switched to clocksource arch_sys_counter
[    5.403661] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    5.460740] kvm [1]: HYP mode not available
[    5.555141] Unpacking initramfs...
[    5.846850] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    5.996956] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    6.274201] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    6.356047] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    6.467737] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    9.606528] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   10.940794] pci_bus 0000:00: root bus resource [bus 00]
[   11.375584] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   12.375586] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   12.494814] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   12.799870] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   13.041770] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   13.508815] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   15.158667] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   15.788939] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   16.196368] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   16.770629] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   17.226048] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   17.782570] Freeing initrd memory: 1728K
[   17.852422] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   19.932377] printk: legacy console [ttyS0] disabled
[   20.422365] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   21.851008] printk: legacy console [ttyS0] enabled
[   21.851008] printk: legacy console [ttyS0] enabled
[   22.880056] printk: legacy bootconsole [ns16550a0] disabled
[   22.880056] printk: legacy bootconsole [ns16550a0] disabled
[   23.928774] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   25.106994] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   25.197402] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   25.293723] lkdtm: No crash points registered, enable through debugfs
[   25.411262] clk: Disabling unused clocks
[   25.632617] Freeing unused kernel memory: 1728K
[   25.711224] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
INJECT: lkdtm EXHAUST_STACK
[   29.628966] lkdtm: Performing direct entry EXHAUST_STACK
[   29.766100] lkdtm: Calling function with 1024 frame size to depth 128 ...
[   29.833733] Insufficient stack space to handle exception!
[   29.834117] ESR: 0x0000000096000047 -- DABT (current EL)
[   29.834203] FAR: 0xffff8000800bfd50
[   29.834220] Task stack:     [0xffff8000800c0000..0xffff8000800d0000]
[   29.834236] IRQ stack:      [0xffff800080000000..0xffff800080010000]
[   29.834252] Overflow stack: [0xfff000000fef02d0..0xfff000000fef12d0]
[   29.834560] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   29.834736] Hardware name: linux,dummy-virt (DT)
[   29.834941] pstate: 01400005 (nzcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   29.835024] pc : recursive_loop+0xc/0xb0
[   29.835954] lr : recursive_loop+0xa4/0xb0
[   29.835992] sp : ffff8000800bfd50
[   29.836013] x29: ffff8000800c0180 x28: fff0000000a50000 x27: 0000000000000000
[   29.836645] x26: 0000000000000000 x25: 0000000000000000 x24: 0000000002aa28f0
[   29.836676] x23: fff000000e370000 x22: ffff8000800cfe40 x21: ffffa8222758f068
[   29.836703] x20: ffff8000800c01a8 x19: 0000000000000045 x18: 0000000000000006
[   29.836731] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800cf760
[   29.836758] x14: 00000000ffffffea x13: ffff8000800cfa88 x12: ffffa82227569ec0
[   29.836786] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000000000
[   29.836838] x8 : ffff8000800c05a8 x7 : 4545454545454545 x6 : 000000000000003f
[   29.836867] x5 : 0000000000000040 x4 : 0000000000000008 x3 : 0000000000000030
[   29.836895] x2 : 0000000000000400 x1 : fff0000000a50000 x0 : 0000000000000044
[   29.837313] Kernel panic - not syncing: kernel stack overflow
[   29.844864] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   29.844922] Hardware name: linux,dummy-virt (DT)
[   29.845077] Call trace:
[   29.845208]  dump_backtrace+0xa0/0xdc
[   29.845354]  show_stack+0x14/0x1c
[   29.845383]  dump_stack_lvl+0x34/0x84
[   29.845400]  dump_stack+0x14/0x1c
[   29.845411]  panic+0x37c/0x390
[   29.845424]  nmi_panic+0x4c/0x60
[   29.845435]  panic_bad_stack+0xf8/0x104
[   29.845447]  handle_bad_stack+0x30/0x60
[   29.845460]  __bad_stack+0x78/0x7c
[   29.845469]  recursive_loop+0xc/0xb0
[   29.845485]  recursive_loop+0xa4/0xb0
[   29.845496]  recursive_loop+0xa4/0xb0
[   29.845506]  recursive_loop+0xa4/0xb0
[   29.845517]  recursive_loop+0xa4/0xb0
[   29.845528]  recursive_loop+0xa4/0xb0
[   29.845539]  recursive_loop+0xa4/0xb0
[   29.845549]  recursive_loop+0xa4/0xb0
[   29.845560]  recursive_loop+0xa4/0xb0
[   29.845570]  recursive_loop+0xa4/0xb0
[   29.845581]  recursive_loop+0xa4/0xb0
[   29.845593]  recursive_loop+0xa4/0xb0
[   29.845603]  recursive_loop+0xa4/0xb0
[   29.845614]  recursive_loop+0xa4/0xb0
[   29.845625]  recursive_loop+0xa4/0xb0
[   29.845635]  recursive_loop+0xa4/0xb0
[   29.845646]  recursive_loop+0xa4/0xb0
[   29.845656]  recursive_loop+0xa4/0xb0
[   29.845667]  recursive_loop+0xa4/0xb0
[   29.845677]  recursive_loop+0xa4/0xb0
[   29.845688]  recursive_loop+0xa4/0xb0
[   29.845698]  recursive_loop+0xa4/0xb0
[   29.845708]  recursive_loop+0xa4/0xb0
[   29.845740]  recursive_loop+0xa4/0xb0
[   29.845771]  recursive_loop+0xa4/0xb0
[   29.845793]  recursive_loop+0xa4/0xb0
[   29.845818]  recursive_loop+0xa4/0xb0
[   29.845840]  recursive_loop+0xa4/0xb0
[   29.845854]  recursive_loop+0xa4/0xb0
[   29.845865]  recursive_loop+0xa4/0xb0
[   29.845876]  recursive_loop+0xa4/0xb0
[   29.845887]  recursive_loop+0xa4/0xb0
[   29.845898]  recursive_loop+0xa4/0xb0
[   29.845908]  recursive_loop+0xa4/0xb0
[   29.845918]  recursive_loop+0xa4/0xb0
[   29.845929]  recursive_loop+0xa4/0xb0
[   29.845940]  recursive_loop+0xa4/0xb0
[   29.845950]  recursive_loop+0xa4/0xb0
[   29.845960]  recursive_loop+0xa4/0xb0
[   29.845972]  recursive_loop+0xa4/0xb0
[   29.845982]  recursive_loop+0xa4/0xb0
[   29.845993]  recursive_loop+0xa4/0xb0
[   29.846003]  recursive_loop+0xa4/0xb0
[   29.846014]  recursive_loop+0xa4/0xb0
[   29.846024]  recursive_loop+0xa4/0xb0
[   29.846035]  recursive_loop+0xa4/0xb0
[   29.846045]  recursive_loop+0xa4/0xb0
[   29.846056]  recursive_loop+0xa4/0xb0
[   29.846066]  recursive_loop+0xa4/0xb0
[   29.846077]  recursive_loop+0xa4/0xb0
[   29.846087]  recursive_loop+0xa4/0xb0
[   29.846100]  recursive_loop+0xa4/0xb0
[   29.846110]  recursive_loop+0xa4/0xb0
[   29.846121]  recursive_loop+0xa4/0xb0
[   29.846131]  recursive_loop+0xa4/0xb0
[   29.846143]  recursive_loop+0xa4/0xb0
[   29.846153]  recursive_loop+0xa4/0xb0
[   29.846164]  recursive_loop+0xa4/0xb0
[   29.846175]  recursive_loop+0xa4/0xb0
[   29.846186]  recursive_loop+0xa4/0xb0
[   29.846196]  lkdtm_EXHAUST_STACK+0x30/0x48
[   29.846208]  lkdtm_do_action+0x18/0x30
[   29.846218]  direct_entry+0xc8/0x154
[   29.846228]  full_proxy_write+0x5c/0xa8
[   29.846469]  vfs_write+0xdc/0x340
[   29.846485]  ksys_write+0x6c/0xfc
[   29.846497]  __arm64_sys_write+0x18/0x20
[   29.846508]  do_el0_svc+0x68/0xf0
[   29.846520]  el0_svc+0x18/0x54
[   29.846533]  el0t_64_sync_handler+0xc0/0xd4
[   29.846545]  el0t_64_sync+0x160/0x164
[   29.846863] Kernel Offset: 0x2821a6e00000 from 0xffff800080000000
[   29.846883] PHYS_OFFSET: 0x80000000
[   29.846901] CPU features: 0x00,00000007,0026710c,6602553f
[   29.847045] Memory Limit: none
[   34.574312] ---[ end Kernel panic - not syncing: kernel stack overflow ]---
